import { type EntityName, isEntityName, type RawRecord } from '@emis-sdk/model';
import type { WireFinding } from '@emis-sdk/protocol';
import { mayHaveOddText, notCarried } from '../carried-values.ts';
import { lookAtJson } from '../json-limits.ts';
import type { RecordLine } from '../record-lines.ts';
import type { FaultKind } from '../refusal.ts';
import { JSON_LIMITS } from '../request-body.ts';

/** Bytes of a line. */
export const MAX_LINE = 1_048_576;
const NEWLINE = 0x0a;
/** Faults of a line that are told. */
const TOLD = 10;

/** A line that is no record that could be judged. */
export interface UnreadLine {
  readonly line: number;
  readonly entity?: EntityName;
  readonly id?: string;
  readonly findings: readonly WireFinding[];
}

/** What was cut out of the bytes of an upload, and where the next cut begins. */
export interface Cut {
  readonly records: readonly (RecordLine & { readonly at: number })[];
  readonly unread: readonly UnreadLine[];
  /** Bytes that are done with. */
  readonly bytes: number;
  /** Lines that have ended. */
  readonly lines: number;
  /** Whether the bytes end within a line that is too long, of which it was told. */
  readonly inLongLine: boolean;
}

/**
 * Cuts whole lines out of the bytes from a place on, up to a number of records, and ends before a record that stands among them already: the two are
 * then judged one after the other. Nothing is cut twice, whatever is in the bytes.
 *
 * @param about.isLast whether nothing comes behind these bytes
 * @param about.line the number of lines before
 */
export function cutLines(
  bytes: Uint8Array,
  about: { readonly isLast: boolean; readonly most: number; readonly line: number; readonly inLongLine: boolean },
): Cut {
  const records: (RecordLine & { at: number })[] = [];
  const unread: UnreadLine[] = [];
  const seen = new Set<string>();
  let { line, inLongLine } = about;
  let place = 0;
  while (place < bytes.length && records.length + unread.length < about.most) {
    const found = bytes.indexOf(NEWLINE, place);
    if (found === -1 && !about.isLast) {
      if (bytes.length - place <= MAX_LINE && !inLongLine) break;
      if (!inLongLine) unread.push({ line: line + 1, findings: [fault('json.too-long', { limit: MAX_LINE })] });
      inLongLine = true;
      place = bytes.length;
      break;
    }
    const end = found === -1 ? bytes.length : found;
    const read = inLongLine ? undefined : readLine(bytes.subarray(place, end), line + 1);
    if (read && 'findings' in read) unread.push(read);
    else if (read) {
      const key = typeof read.record.id === 'string' ? `${read.entity} ${read.record.id}` : undefined;
      if (key !== undefined && seen.has(key)) break;
      if (key !== undefined) seen.add(key);
      records.push({ ...read, at: line + 1 });
    }
    inLongLine = false;
    line++;
    place = Math.min(bytes.length, end + 1);
  }
  return { records, unread, bytes: place, lines: line - about.line, inLongLine };
}

const PASSED = {
  depth: fault('json.too-deep', { limit: JSON_LIMITS.depth }),
  // What it says of keys stands in its words; the limit is that of lists, where files are read.
  keys: fault('json.too-many-values', { limit: 10_000 }),
};

/** A record, or what is wrong with its line; nothing for a blank one. */
function readLine(bytes: Uint8Array, line: number): RecordLine | UnreadLine | undefined {
  if (bytes.length > MAX_LINE) return { line, findings: [fault('json.too-long', { limit: MAX_LINE })] };
  const { passed, longNumber } = lookAtJson(bytes, JSON_LIMITS);
  if (passed) return { line, findings: [PASSED[passed]] };
  let text: string;
  let value: unknown;
  try {
    text = UTF8.decode(bytes);
    if (text.trim() === '') return undefined;
    value = JSON.parse(text);
  } catch {
    return { line, findings: [fault('json.broken')] };
  }
  if (!isObject(value)) return { line, findings: [fault('json.not-an-object')] };
  const { entity, record, ...others } = value;
  const named = typeof entity === 'string' && isEntityName(entity);
  if (!named || !isObject(record) || Object.keys(others).length > 0)
    return { line, findings: [fault('emis.not-a-record')] };
  const lossy = longNumber || mayHaveOddText(text) ? notCarried(record, TOLD) : [];
  if (lossy.length === 0) return { entity, record, came: { of: bytes, from: 0, to: bytes.length, line: true } };
  const id = typeof record.id === 'string' && notCarried(record.id, 1).length === 0 ? { id: record.id } : {};
  return { line, entity, ...id, findings: lossy.map(({ path, kind }) => ({ ...fault(CODES[kind]), path })) };
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** What a value that cannot be kept as it is, is called where it is found in a file. */
const CODES: Readonly<Partial<Record<FaultKind, string>>> = {
  'bad-text': 'field.bad-text',
  'bad-number': 'json.inexact-number',
  'bad-key': 'json.forbidden-key',
};

function fault(code = 'json.broken', params?: Readonly<Record<string, number>>): WireFinding {
  return { code, severity: 'error', ...(params && { params: { ...params } }) };
}

function isObject(value: unknown): value is RawRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
