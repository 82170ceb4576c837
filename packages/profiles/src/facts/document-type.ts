import type { Sourced, Words } from './sourced.ts';

/** A kind of identity document as a country's files code it. */
export interface DocumentType extends Sourced {
  /** The code in the country's files: `11`. */
  readonly code: string;
  readonly title: Words;
  /** Whether a number goes with it. A document of kind 'none' forbids one. */
  readonly number: 'required' | 'optional' | 'forbidden';
  /** The identifier type of the number (`ar.dni`), where it is one of the profile's. */
  readonly identifier?: string;
  /** What its number looks like, where it is no identifier type. */
  readonly form?: RegExp;
}
