import type { Language } from '@emis-sdk/model';

/** A text in every language. */
export type Words = Readonly<Record<Language, string>>;

/** Where a fact of a country comes from. */
export interface Sourced {
  /** Publication, address or repository with its commit, and the place in it. */
  readonly source: string;
  /** When the source was published, or read where it has no date of its own: `2024`, `2024-04` or `2024-04-30`. */
  readonly date: string;
  /** False when no official document confirms it: it may then warn, and never refuse. */
  readonly verified: boolean;
}
