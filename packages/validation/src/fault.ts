import type { FindingParams, Severity } from '@emis-sdk/model';

/** A finding before its place in a file, and the record it belongs to, are added. */
export interface Fault {
  readonly code: string;
  readonly severity: Severity;
  /** Path of the field: `birthDate`, `identifiers.0.value`. */
  readonly path?: string;
  readonly params?: FindingParams;
  readonly personal?: FindingParams;
}

/** The field at the top of a path: `identifiers` of `identifiers.0.value`. */
export function topField(path: string): string {
  const dot = path.indexOf('.');
  return dot === -1 ? path : path.slice(0, dot);
}
