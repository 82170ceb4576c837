import { isUtf8 } from 'node:buffer';
import { type EntityName, isEntityName, type RawRecord } from '@emis-sdk/model';
import { MAX_BATCH_RECORDS } from '@emis-sdk/protocol';
import { mayHaveOddText, notCarried } from './carried-values.ts';
import { type BodyFault, Refusal } from './refusal.ts';
import { MAX_FAULTS, parseJson, readJsonBytes } from './request-body.ts';
import { sha256 } from './sha256.ts';

export const NDJSON = 'application/x-ndjson';

/**
 * The very bytes of a record as it came: some of the body that they came in. They go on into the database as they are: nothing is written anew that was
 * written once.
 */
export interface BytesAsTheyCame {
  readonly of: Uint8Array;
  readonly from: number;
  readonly to: number;
  /** Whether they are the line of a record, `{"entity":…,"record":…}` with its two parts in some order, and not the record alone. */
  readonly line: boolean;
}

/** A record as it came: what it says, and how. */
export interface RecordLine {
  readonly entity: EntityName;
  readonly record: RawRecord;
  readonly came: BytesAsTheyCame;
}

/** How a line begins whose record stands alone behind it, up to the last brace. Most do. */
const BEGINNING = /^[ \t\r]*\{[ \t\r]*"entity"[ \t\r]*:[ \t\r]*"([a-z-]+)"[ \t\r]*,[ \t\r]*"record"[ \t\r]*:/;

/** Where something stands among the bytes of a body. */
type Place = Pick<BytesAsTheyCame, 'of' | 'from' | 'to'>;

/** The parts of a line, if it is JSON, and where its record stands: within the line, where the two cannot be told apart by looking. */
function partsOf(line: string, place: Place): { entity?: unknown; record?: unknown; came: BytesAsTheyCame } {
  const [beginning, entity] = BEGINNING.exec(line) ?? [];
  let end = line.length - 1;
  while (' \t\r'.includes(line.charAt(end)) && end > 0) end--;
  if (beginning !== undefined && line.charAt(end) === '}') {
    try {
      const record: unknown = JSON.parse(line.slice(beginning.length, end));
      // What stands before and behind it is ASCII.
      const [from, to] = [place.from + beginning.length, place.to - (line.length - end)];
      return { entity, record, came: { of: place.of, from, to, line: false } };
    } catch {
      // Something else stands behind the record, such as one more of it; or this is no JSON at all.
    }
  }
  const value = parseJson(line);
  return {
    ...(isObject(value) && { entity: value['entity'], record: value['record'] }),
    came: { ...place, line: true },
  };
}

/**
 * Reads a body of NDJSON: one record a line, each with its entity. The quickest way to bring many.
 *
 * @returns the records, and the hash of the body: under one key, the same bytes come again
 * @throws {Refusal} as `readJson`
 */
export async function readRecordLines(request: Request): Promise<{ records: RecordLine[]; hash: string }> {
  const { bytes, longNumber } = await readJsonBytes(request, NDJSON);
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!isUtf8(body)) throw new Refusal('body-not-utf8');
  const records: RecordLine[] = [];
  const faults: BodyFault[] = [];
  let index = 0;
  for (const { text, ...at } of linesOf(body)) {
    const path = `records.${index}`;
    if (index++ === MAX_BATCH_RECORDS) throw new Refusal('body-shape', { faults: [{ path, kind: 'too-big' }] });
    const { entity, record, came } = partsOf(text, at);
    const known = typeof entity === 'string' && isEntityName(entity);
    if (!known) faults.push({ path: `${path}.entity`, kind: entity === undefined ? 'missing' : 'not-allowed' });
    if (!isObject(record))
      faults.push({ path: `${path}.record`, kind: record === undefined ? 'missing' : 'wrong-type' });
    if (known && isObject(record)) records.push({ entity, record, came });
    if (faults.length >= MAX_FAULTS) break;
  }
  if (faults.length > 0) throw new Refusal('body-shape', { faults });
  if (records.length === 0) throw new Refusal('body-shape', { faults: [{ path: 'records', kind: 'too-small' }] });
  if (longNumber || mayHaveOddText(body)) assertCarried(records);
  return { records, hash: sha256(body) };
}

/** The lines that are not blank. Each becomes a text by itself: one letter beyond Latin-1 would make that of a whole body twice as long. */
function* linesOf(of: Buffer): Generator<Place & { readonly text: string }> {
  // A mark of the order of bytes says nothing in UTF-8.
  let from = of.indexOf(BYTE_ORDER_MARK) === 0 ? BYTE_ORDER_MARK.length : 0;
  while (from < of.length) {
    const found = of.indexOf('\n', from);
    const to = found === -1 ? of.length : found;
    const text = of.toString('utf8', from, to);
    if (text.trim() !== '') yield { of, from, to, text };
    from = to + 1;
  }
}

const BYTE_ORDER_MARK = Buffer.from('\ufeff');

/** @throws {Refusal} `value-not-carried` */
function assertCarried(records: readonly RecordLine[]): void {
  const lossy = records.flatMap(({ record }, index) =>
    notCarried(record, MAX_FAULTS).map(({ path, kind }) => ({ path: `records.${index}.record.${path}`, kind })),
  );
  if (lossy.length > 0) throw new Refusal('value-not-carried', { faults: lossy });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
