import type { Finding } from '@emis-sdk/model';
import { sha256 } from '@noble/hashes/sha2.js';

/** Of a group with more findings than this no marks are kept: two reports then compare its counts alone. */
export const MARKS_PER_GROUP = 10_000;

const BYTES = 8;

const encoder = new TextEncoder();

/**
 * By what a finding is known again in the report of a later run: code, entity, field, and the id of the record; without an id
 * the file and row instead. The first 64 bits of SHA-256 over their JSON, in which what is not there is `null`: a sign for each byte, as `atob` gives
 * them. No value of a field goes into it.
 */
export function findingMark({ code, entity, id, where }: Omit<Finding, 'severity'>): string {
  const { file, row, column, path } = where;
  const known = JSON.stringify([code, entity, path ?? column, ...(id === undefined ? [file, row] : [id])]);
  return String.fromCharCode(...sha256(encoder.encode(known)).subarray(0, BYTES));
}

/** Writes marks as a report carries them: sorted, one behind the other, base64. */
export function encodeMarks(marks: readonly string[]): string {
  return btoa([...marks].sort().join(''));
}

/** Reads what {@link encodeMarks} wrote; nothing when it is no such text. */
export function decodeMarks(text: string): string[] | undefined {
  let binary: string;
  try {
    binary = atob(text);
  } catch {
    return undefined;
  }
  if (binary.length % BYTES !== 0) return undefined;
  return Array.from({ length: binary.length / BYTES }, (_, index) => binary.slice(index * BYTES, (index + 1) * BYTES));
}
