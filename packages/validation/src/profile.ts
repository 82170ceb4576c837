import type { Catalogue, CodeList, EntityName, Severity } from '@emis-sdk/model';
import type { Rule } from './rule.ts';

/** What is said of one identifier's value: fine, or why not. */
export type IdentifierVerdict =
  | { readonly valid: true; readonly normalised: string }
  | { readonly valid: false; readonly reason: 'format' | 'check-digit' | 'range' };

/** A kind of identifier: who carries it and how its value is checked. */
export interface IdentifierType {
  /** `cl.run`. */
  readonly type: string;
  readonly on: readonly EntityName[];
  readonly title: Readonly<Record<'en' | 'es' | 'pt', string>>;
  readonly source: string;
  /** False when the source is second-hand: a wrong value is then a warning, never an error. */
  readonly verified: boolean;
  /** A value that passes, as people write it: published as an example, or of a range that nobody has. */
  readonly example?: string;
  check(value: string): IdentifierVerdict;
  /** The official writing of a normalised value: `39053344705` as `390.533.447-05`. Absent where the normalised value is written so. */
  format?(normalised: string): string;
}

/** A country's edition of the standard for a school year, as the engine uses it. */
export interface Profile {
  /** `international`, `chile`. */
  readonly id: string;
  /** The school year, named by the calendar year in which it ends: `2026`. */
  readonly edition: string;
  readonly title: Readonly<Record<'en' | 'es' | 'pt', string>>;
  /** Lists that replace those of the standard, or are new, by id. */
  readonly codeLists: ReadonlyMap<string, CodeList>;
  readonly identifiers: readonly IdentifierType[];
  /** The identifier type that a school's plain code has in this country (`cl.rbd`), for formats that do not say. */
  readonly schoolIdentifier: string;
  /** Rules beside those of the standard. */
  readonly rules: readonly Rule[];
  /** Severities that differ from the rule's own; `off` switches the rule off. By finding code. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** Words for the codes that `rules` report. */
  readonly messages: Catalogue;
}
