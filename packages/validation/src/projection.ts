import type { RawRecord } from '@emis-sdk/model';

/** The part of a record that a rule said it reads, and its id. */
export function project(id: string, record: RawRecord, fields: Iterable<string>): RawRecord {
  const picked: Record<string, unknown> = { id };
  return pickInto(picked, record, fields);
}

/** Some fields of a record, as far as it has them. */
export function pick(record: RawRecord, fields: Iterable<string>): RawRecord {
  return pickInto({}, record, fields);
}

function pickInto(picked: Record<string, unknown>, record: RawRecord, fields: Iterable<string>): RawRecord {
  for (const field of fields) {
    if (Object.hasOwn(record, field)) picked[field] = record[field];
  }
  return picked;
}
