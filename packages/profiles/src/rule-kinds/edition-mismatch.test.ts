import { plainDate, type RawRecord, type ReadItem } from '@emis-sdk/model';
import { validateDataset } from '@emis-sdk/validation';
import { describe, expect, it } from 'vitest';
import { loadProfile } from '../index.ts';
import { editionOf } from './edition-mismatch.ts';

/** Findings of mismatch when enrolments and people are judged by an edition of Colombia. */
async function mismatches(edition: string, enrolments: RawRecord[], people: RawRecord[] = []) {
  const profile = await loadProfile('colombia', { edition });
  const items = [
    ...people.map((record) => ['person', record] as const),
    ...enrolments.map((record) => ['enrolment', record] as const),
  ].map(
    ([entity, record], index): ReadItem => ({
      type: 'record',
      entity,
      record,
      file: `${entity}.csv`,
      row: index + 2,
      columns: {},
      findings: [],
    }),
  );
  const open = async function* () {
    yield items;
  };
  const { report } = await validateDataset(open, { profile, asOf: plainDate.parse('2026-05-15') });
  expect(report.engineErrors).toEqual([]);
  return report.groups
    .filter(({ code }) => code === 'profile.edition-mismatch')
    .flatMap(({ samples }) => samples.map(({ params }) => params));
}

const inGrade = (grade: string, schoolYear?: number): RawRecord => ({
  id: `e-${grade}-${schoolYear}`,
  studentId: 's',
  schoolId: 'x',
  grade,
  ...(schoolYear !== undefined && { schoolYear }),
});
const disabled = (code: string): RawRecord => ({
  id: `p-${code}`,
  givenName: 'Ana',
  extensions: { 'metadata.co.tipo_discapacidad': code },
});

describe('the wrong edition of a profile', () => {
  it('is found out by the school year of the enrolments', async () => {
    expect(await mismatches('2026', [inGrade('5', 2021)])).toEqual([{ edition: '2021', codes: 0 }]);
    expect(await mismatches('2021', [inGrade('5', 2026)])).toEqual([{ edition: '2026', codes: 0 }]);
    expect(await mismatches('2026', [inGrade('5', 2019)])).toEqual([{ edition: '2021', codes: 0 }]);
  });

  it('is found out by codes that only another edition has, once for the dataset', async () => {
    const people = [disabled('5'), disabled('9'), disabled('6')];
    expect(await mismatches('2026', [inGrade('5'), inGrade('12')], people)).toEqual([{ edition: '2021', codes: 4 }]);
    expect(await mismatches('2026', [inGrade('12')])).toMatchObject([{ codes: 1 }]);
  });

  it('is not said where the school year is right: then a code is just wrong', async () => {
    expect(await mismatches('2026', [inGrade('12', 2026)])).toEqual([]);
    expect(await mismatches('2026', [inGrade('5', 2025)])).toEqual([]);
    expect(await mismatches('2026', [inGrade('77')])).toEqual([]);
    expect(await mismatches('2022', [inGrade('12', 2022)])).toEqual([]);
  });

  it('is told from editions that hold until their year', () => {
    const atHand = { edition: '2026', editions: [{ id: '2021' }, { id: '2022' }] };
    expect([2010, 2021, 2022, 2023, 2026, 2030].map((year) => editionOf(year, atHand))).toEqual([
      ...['2021', '2021', '2022', '2026', '2026', '2026'],
    ]);
  });
});
