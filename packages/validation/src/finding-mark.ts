import type { Finding } from '@emis-sdk/model';
import { sha256 } from '@noble/hashes/sha2.js';

/** Of a group with more findings than this no marks are kept: two reports then compare its counts alone. */
export const MARKS_PER_GROUP = 10_000;

const BYTES = 8;

const encoder = new TextEncoder();

/**
 * By what a finding is known again in the report of a later run: code, entity, field, and the id of the record; without an id
 * the file and row instead. The first 64 bits of SHA-256 over their JSON, in which what is not there is `null`. No value of a field goes into it.
 */
export function findingMark({ code, entity, id, where }: Omit<Finding, 'severity'>): bigint {
  const { file, row, column, path } = where;
  const known = JSON.stringify([code, entity, path ?? column, ...(id === undefined ? [file, row] : [id])]);
  return new DataView(sha256(encoder.encode(known)).buffer).getBigUint64(0);
}

/** Writes marks as a report carries them: sorted, eight bytes each with the highest first, base64. */
export function encodeMarks(marks: readonly bigint[]): string {
  const view = new DataView(new ArrayBuffer(marks.length * BYTES));
  BigUint64Array.from(marks)
    .sort()
    .forEach((mark, index) => {
      view.setBigUint64(index * BYTES, mark);
    });
  return btoa(Array.from(new Uint8Array(view.buffer), (byte) => String.fromCharCode(byte)).join(''));
}

/** Reads what {@link encodeMarks} wrote; nothing when it is no such text. */
export function decodeMarks(text: string): bigint[] | undefined {
  let binary: string;
  try {
    binary = atob(text);
  } catch {
    return undefined;
  }
  if (binary.length % BYTES !== 0) return undefined;
  const view = new DataView(Uint8Array.from(binary, (sign) => sign.charCodeAt(0)).buffer);
  return Array.from({ length: binary.length / BYTES }, (_, index) => view.getBigUint64(index * BYTES));
}
