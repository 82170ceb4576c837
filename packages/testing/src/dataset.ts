import type { EntityName, EntityRecords } from '@emis-sdk/model';

/** What to make: how much, for which school year, from which seed. */
export interface SyntheticOptions {
  /** A whole number. The same seed and sizes give the same records, byte for byte, on every machine. */
  readonly seed: number;
  /** How many schools, from 1 to 30 000. Every third is a small rural one whose grades share a room. */
  readonly schools: number;
  /** How many students in all schools together; from 0 to 2 000 000. */
  readonly students: number;
  /** The calendar year in which the school year ends, `2026`. */
  readonly schoolYear: number;
}

/** Invented schools and the people in them, as records of the standard. Every reference resolves, every record is valid. */
export interface SyntheticDataset {
  readonly seed: number;
  readonly schoolYear: number;
  /** All records, by entity. */
  readonly records: SyntheticRecords;
}

/** Records by entity; an entity that nothing was made of has an empty list. */
export type SyntheticRecords = { readonly [Name in EntityName]: readonly EntityRecords[Name][] };
