import { type EntityName, isEntityName, type RawRecord } from '@emis-sdk/model';
import { MAX_BATCH_RECORDS } from '@emis-sdk/protocol';
import { mayHaveOddText, notCarried } from './carried-values.ts';
import { type BodyFault, Refusal } from './refusal.ts';
import { MAX_FAULTS, parseJson, readJsonText } from './request-body.ts';
import { sha256 } from './sha256.ts';

export const NDJSON = 'application/x-ndjson';

/** The very text of a record as it came: alone, or within a line. It goes on into the database as it is: nothing is written anew that was written once. */
export type TextAsItCame =
  | { readonly record: string }
  /** `{"entity":…,"record":…}`, with its two parts in some order. */
  | { readonly line: string };

/** A record as it came: what it says, and how. */
export interface RecordLine {
  readonly entity: EntityName;
  readonly record: RawRecord;
  readonly came: TextAsItCame;
}

/** How a line begins whose record stands alone behind it, up to the last brace. Most do. */
const BEGINNING = /^[ \t\r]*\{[ \t\r]*"entity"[ \t\r]*:[ \t\r]*"([a-z-]+)"[ \t\r]*,[ \t\r]*"record"[ \t\r]*:/;

/** The parts of a line, if it is JSON, and the text of its record: within the line, where the two cannot be told apart by looking. */
function partsOf(line: string): { entity?: unknown; record?: unknown; came: TextAsItCame } {
  const [beginning, entity] = BEGINNING.exec(line) ?? [];
  let end = line.length - 1;
  while (' \t\r'.includes(line.charAt(end)) && end > 0) end--;
  if (beginning !== undefined && line.charAt(end) === '}') {
    const text = line.slice(beginning.length, end);
    try {
      return { entity, record: JSON.parse(text) as unknown, came: { record: text } };
    } catch {
      // Something else stands behind the record, such as one more of it; or this is no JSON at all.
    }
  }
  const value = parseJson(line);
  return { ...(isObject(value) && { entity: value['entity'], record: value['record'] }), came: { line } };
}

/**
 * Reads a body of NDJSON: one record a line, each with its entity. The quickest way to bring many.
 *
 * @returns the records, and the hash of the body: under one key, the same bytes come again
 * @throws {Refusal} as `readJson`
 */
export async function readRecordLines(request: Request): Promise<{ records: RecordLine[]; hash: string }> {
  const { bytes, text, longNumber } = await readJsonText(request, NDJSON);
  const records: RecordLine[] = [];
  const faults: BodyFault[] = [];
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  for (const [index, line] of lines.entries()) {
    const path = `records.${index}`;
    if (index === MAX_BATCH_RECORDS) throw new Refusal('body-shape', { faults: [{ path, kind: 'too-big' }] });
    const { entity, record, came } = partsOf(line);
    const known = typeof entity === 'string' && isEntityName(entity);
    if (!known) faults.push({ path: `${path}.entity`, kind: entity === undefined ? 'missing' : 'not-allowed' });
    if (!isObject(record))
      faults.push({ path: `${path}.record`, kind: record === undefined ? 'missing' : 'wrong-type' });
    if (known && isObject(record)) records.push({ entity, record, came });
    if (faults.length >= MAX_FAULTS) break;
  }
  if (faults.length > 0) throw new Refusal('body-shape', { faults });
  if (records.length === 0) throw new Refusal('body-shape', { faults: [{ path: 'records', kind: 'too-small' }] });
  if (longNumber || mayHaveOddText(text)) assertCarried(records, longNumber);
  return { records, hash: sha256(bytes) };
}

/** @throws {Refusal} `value-not-carried` */
function assertCarried(records: readonly RecordLine[], longNumber: boolean): void {
  const lossy = records.flatMap(({ record, came }, index) =>
    (longNumber || mayHaveOddText('line' in came ? came.line : came.record) ? notCarried(record, MAX_FAULTS) : []).map(
      ({ path, kind }) => ({
        path: `records.${index}.record.${path}`,
        kind,
      }),
    ),
  );
  if (lossy.length > 0) throw new Refusal('value-not-carried', { faults: lossy });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
