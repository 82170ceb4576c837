import type { EntityName } from './entity-names.ts';

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Where a finding points. `row` is the row of the file as a spreadsheet numbers it: the header is row 1. */
export interface Where {
  readonly file?: string;
  readonly row?: number;
  /** The column's name as it stands in the file. */
  readonly column?: string;
  /** The field of the record: `birthDate`, `identifiers.0.value`. */
  readonly path?: string;
}

export type FindingParams = Readonly<Record<string, string | number>>;

/**
 * What a rule says of the data. It is data: the words are made later, from `code` and `params`, in the reader's language.
 * An error severity means the record cannot be accepted. 'Error' as a class is for software that fails.
 */
export interface Finding {
  /** Stable, written by hand, never reused: `enrolment.ends-before-start`. */
  readonly code: string;
  readonly severity: Severity;
  readonly entity?: EntityName;
  /** The id of the record, when it has a usable one. */
  readonly id?: string;
  readonly where: Where;
  /** Facts for the message that may be shown to anyone. */
  readonly params?: FindingParams;
  /** Facts for the message that come from a person's record: masked on screen, never sent over the line. */
  readonly personal?: FindingParams;
}
