import type { EntityName, EntityRecords } from '@emis-sdk/model';
import type { ProfileId } from '@emis-sdk/profiles';

/** What to make: how much, for which school year and country, from which seed. */
export interface SyntheticOptions {
  /** A whole number. The same seed and sizes give the same records, byte for byte, on every machine. */
  readonly seed: number;
  /**
   * How many schools, from 1 to 30 000. Every third is a small rural one whose grades share a room. By default so many that a
   * school has as many students as one of the country has on average.
   */
  readonly schools?: number;
  /** How many students in all schools together; from 0 to 2 000 000. */
  readonly students: number;
  /** The calendar year in which the school year ends, `2026`. */
  readonly schoolYear: number;
  /** The profile whose country the schools stand in, by its id or its ISO 3166-1 code (`br`). By default `international`. */
  readonly profile?: string;
  /** Put all schools into one municipality, as in the file of a municipal network. */
  readonly oneMunicipality?: boolean;
  /** On how many school days, from the first of the year on, attendance is kept for every student. By default none; at most 200. */
  readonly attendance?: number;
}

/** Invented schools and the people in them, as records of the standard. Every reference resolves, every record is valid. */
export interface SyntheticDataset {
  readonly seed: number;
  readonly schoolYear: number;
  /** The profile whose country the schools stand in. */
  readonly profile: ProfileId;
  /** All records, by entity. */
  readonly records: SyntheticRecords;
}

/** Records by entity; an entity that nothing was made of has an empty list. */
export type SyntheticRecords = { readonly [Name in EntityName]: readonly EntityRecords[Name][] };

/** Some of the records of a dataset: those of the whole country, or those of one school with everybody in it. */
export type RecordsPart = { readonly [Name in EntityName]?: readonly EntityRecords[Name][] };
