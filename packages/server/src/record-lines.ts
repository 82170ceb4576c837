import { type EntityName, isEntityName, type RawRecord } from '@emis-sdk/model';
import { MAX_BATCH_RECORDS } from '@emis-sdk/protocol';
import { mayNotBeCarried, notCarried } from './carried-values.ts';
import { type BodyFault, Refusal } from './refusal.ts';
import { MAX_FAULTS, parseJson, readText } from './request-body.ts';
import { sha256 } from './sha256.ts';

export const NDJSON = 'application/x-ndjson';

/** A record as it came: what it says, and the very text. */
export interface RecordLine {
  readonly entity: EntityName;
  readonly record: RawRecord;
  /** `{"entity":…,"record":…}`. Goes on into the database as it is: nothing is written anew that was written once. */
  readonly line: string;
}

/**
 * Reads a body of NDJSON: one record a line, each with its entity. The quickest way to bring many.
 *
 * @returns the records, and the hash of the text: under one key, the same bytes come again
 * @throws {Refusal} as `readJson`
 */
export async function readRecordLines(request: Request): Promise<{ records: RecordLine[]; hash: string }> {
  const text = await readText(request, NDJSON);
  const records: RecordLine[] = [];
  const faults: BodyFault[] = [];
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  for (const [index, line] of lines.entries()) {
    const path = `records.${index}`;
    if (index === MAX_BATCH_RECORDS) throw new Refusal('body-shape', { faults: [{ path, kind: 'too-big' }] });
    const { entity, record } = partsOf(parseJson(line));
    const known = typeof entity === 'string' && isEntityName(entity);
    if (!known) faults.push({ path: `${path}.entity`, kind: entity === undefined ? 'missing' : 'not-allowed' });
    if (!isObject(record))
      faults.push({ path: `${path}.record`, kind: record === undefined ? 'missing' : 'wrong-type' });
    if (known && isObject(record)) records.push({ entity, record, line });
    if (faults.length >= MAX_FAULTS) break;
  }
  if (faults.length > 0) throw new Refusal('body-shape', { faults });
  if (records.length === 0) throw new Refusal('body-shape', { faults: [{ path: 'records', kind: 'too-small' }] });
  if (mayNotBeCarried(text)) assertCarried(records);
  return { records, hash: sha256(text) };
}

/** @throws {Refusal} `value-not-carried` */
function assertCarried(records: readonly RecordLine[]): void {
  const lossy = records.flatMap(({ record, line }, index) =>
    (mayNotBeCarried(line) ? notCarried(record, MAX_FAULTS) : []).map(({ path, kind }) => ({
      path: `records.${index}.record.${path}`,
      kind,
    })),
  );
  if (lossy.length > 0) throw new Refusal('value-not-carried', { faults: lossy });
}

function partsOf(value: unknown): { entity?: unknown; record?: unknown } {
  return isObject(value) ? value : {};
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
