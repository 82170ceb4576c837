import { ENTITY_NAMES, type OpenDataset, type PlainDate, plainDate, type ReadItem } from '@emis-sdk/model';
import { withCensusFacts } from './countries/brazil-census.ts';
import { withOutcomes } from './countries/brazil-census-outcomes.ts';
import type { RecordsPart, SyntheticOptions } from './dataset.ts';
import { randomOfPart } from './random.ts';
import { streamSchools } from './stream-schools.ts';

/**
 * Makes invented Brazilian schools of one municipality that also carry what only the school census asks, so that its file can be written
 * of them: `extensions.educacenso` of a record holds fields by their names in the layout.
 *
 * @throws {TypeError} when a number of the options is not whole or out of range
 * @example
 * for (const part of streamCensusSchools({ seed: 1, schools: 50, students: 15_000, schoolYear: 2025 })) part.school?.length;
 */
export function* streamCensusSchools(options: Omit<SyntheticOptions, 'profile'>): Generator<RecordsPart, undefined> {
  const territories = new Map<string, string>();
  let number = 0;
  for (const part of streamSchools({ oneMunicipality: true, ...options, profile: 'brazil' })) {
    for (const { id, identifiers } of part.territory ?? []) territories.set(id, identifiers?.[0]?.value ?? '');
    yield withCensusFacts(part, territories, randomOfPart(options.seed, 1_000_000 + number++));
  }
  return undefined;
}

/**
 * The same schools at the end of the year: with what was decided about each student, who left and who came after the day of the census, and
 * the numbers of the INEP, so that the file of the second step can be written of them.
 *
 * @throws {TypeError} when a number of the options is not whole or out of range
 */
export function* streamCensusOutcomes(options: Omit<SyntheticOptions, 'profile'>): Generator<RecordsPart, undefined> {
  const day = referenceDay(options.schoolYear);
  let [count, part] = [0, 0];
  const next = () => ++count;
  for (const one of streamCensusSchools(options))
    yield withOutcomes(one, day, next, randomOfPart(options.seed, 2_000_000 + part++));
  return undefined;
}

/** The last Wednesday of May, on which the census is taken. */
function referenceDay(year: number): PlainDate {
  const last = new Date(Date.UTC(year, 4, 31));
  return plainDate.parse(`${year}-05-${31 - ((last.getUTCDay() + 4) % 7)}`);
}

/**
 * Records in parts as a dataset that formats write: entity by entity. The parts are made anew each time it is opened, and held in
 * memory meanwhile.
 */
export function datasetOf(parts: () => Iterable<RecordsPart>): OpenDataset {
  return async function* open() {
    const all = [...parts()];
    for (const entity of ENTITY_NAMES) {
      for (const part of all) {
        const records = part[entity] ?? [];
        yield records.map(
          (record, row): ReadItem => ({ type: 'record', entity, record, file: 'made', row, columns: {}, findings: [] }),
        );
      }
    }
  };
}
