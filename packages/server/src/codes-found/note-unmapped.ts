import { ENTITIES, type EntityName, type Finding, type RawRecord } from '@emis-sdk/model';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';

/** Longer values are no codes, and may be anything that slipped into a column. */
const LONGEST = 40;
/** Different values that are kept of one batch. */
const MOST = 100;
/** A value that is seen less often in one batch may be somebody's slip of the pen, or something about one child: it stands in the product's findings only. */
const SEEN_AT_LEAST = 3;

interface Judged {
  readonly entity: EntityName;
  readonly record: RawRecord;
  readonly findings: readonly Finding[];
}

/**
 * Keeps the values that a code list does not have, by field, so that the ministry can say which code each of them is. They stand by themselves: no
 * record, no person, and nothing that was seen but once or twice. A value of a field that identifies a person directly is not kept, nor is a long one. Runs as the client of the transaction.
 */
export async function noteUnmapped(trx: Kysely<Tables>, judged: Iterable<Judged>, now: Date): Promise<void> {
  const tally = new Map<string, { entity: string; field: string; list: string; value: string; seen: number }>();
  for (const { entity, record, findings } of judged) {
    for (const { code, where, params } of findings) {
      if (code !== 'code.unknown' || where.path === undefined || typeof params?.list !== 'string') continue;
      const [field = '', index] = where.path.split('.');
      const value = valueAt(record[field], index);
      if (value === undefined || !isKept(entity, field)) continue;
      const key = JSON.stringify([entity, field, value]);
      const group = tally.get(key) ?? { entity, field, list: params.list, value, seen: 0 };
      group.seen++;
      tally.set(key, group);
    }
  }
  const often = [...tally.values()].filter(({ seen }) => seen >= SEEN_AT_LEAST).sort((a, b) => b.seen - a.seen);
  if (often.length === 0) return;
  const found = JSON.stringify(often.slice(0, MOST));
  await sql`SELECT note_unmapped_codes(${found}::text::jsonb, ${now.toISOString()}::timestamptz)`.execute(trx);
}

function valueAt(held: unknown, index: string | undefined): string | undefined {
  const value: unknown = index === undefined ? held : Array.isArray(held) ? held[Number(index)] : undefined;
  const fits = typeof value === 'string' && value !== '' && value.length <= LONGEST && value.isWellFormed();
  return fits && !value.includes('\0') ? value : undefined;
}

function isKept(entity: EntityName, field: string): boolean {
  const fields: Readonly<Record<string, { readonly privacy: string }>> = ENTITIES[entity].fields;
  return Object.hasOwn(fields, field) && fields[field]?.privacy !== 'direct-id';
}
