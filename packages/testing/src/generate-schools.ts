import { ENTITY_NAMES } from '@emis-sdk/model';
import type { SyntheticDataset, SyntheticOptions, SyntheticRecords } from './dataset.ts';
import { makeSchools, schoolsToMake } from './stream-schools.ts';

/**
 * Makes invented schools with students, families, staff and classes, coherent enough to pass every check of their country's
 * profile. Nobody in them exists. It reads no clock and no locale.
 *
 * Everything is held in memory, roughly 4 kB for each student: for many, use `streamSchools`, which makes the same records.
 *
 * @example
 * const { records } = generateSchools({ seed: 1, schools: 2, students: 300, schoolYear: 2026, profile: 'chile' });
 * records.school.length; // 2
 * @throws {TypeError} when a number of the options is not whole or out of range
 * @throws {ProfileError} `profile.unknown`
 */
export function generateSchools(options: SyntheticOptions): SyntheticDataset {
  const plan = schoolsToMake(options);
  const records = Object.fromEntries(ENTITY_NAMES.map((name) => [name, [] as unknown[]]));
  for (const part of makeSchools(plan)) {
    for (const [entity, list] of Object.entries(part)) for (const record of list) records[entity]?.push(record);
  }
  return {
    seed: plan.seed,
    schoolYear: plan.schoolYear,
    profile: plan.country.id,
    records: records as unknown as SyntheticRecords,
  };
}
