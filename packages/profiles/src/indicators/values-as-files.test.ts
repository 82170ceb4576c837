import { isRecordId, LANGUAGES, plainDate, type RawRecord, type ReadItem } from '@emis-sdk/model';
import { validateDataset } from '@emis-sdk/validation';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { loadProfile } from '../index.ts';
import { INDICATORS } from './catalogue.ts';
import { counted, type Piece, PLACES, pupils } from './counts-for-tests.ts';
import { type ComputedValue, indicatorValues } from './indicator-values.ts';
import { INPUT_WORDS } from './input-words.ts';
import { Population } from './population.ts';
import { definitionRecord, valueRecord } from './value-record.ts';
import { valuesCsv } from './values-csv.ts';
import { valuesJson } from './values-json.ts';

const population = new Population({ source: 'INE', edition: 'Censo 2024' });
for (let age = 6; age <= 11; age++) population.add({ year: 2026, age, sex: 'female', people: 100 });
const MORE_PLACES: readonly Piece[] = [
  ...PLACES.slice(0, 4),
  ['territory', { id: 't3', name: '=cmd|x', kind: 'municipality', parentId: 'north' }],
  ...PLACES.slice(4),
  ['school', { id: 's3', name: 'Tres', territoryId: 't3' }],
];
const counts = counted([
  ...MORE_PLACES,
  ...pupils({ many: 40, grade: '01', year: 2025, sex: 'female' }),
  ...pupils({ many: 30, grade: '02', sex: 'female', age: 7, repeats: false, school: 's3' }),
  ...pupils({ many: 3, grade: '01', sex: 'female', age: 9, repeats: true }),
]);
const values = (): Iterable<ComputedValue> => indicatorValues({ counts, population, schoolYear: 2026 });
const context = { computedOn: plainDate.parse('2026-06-30'), population };

describe('the catalogue', () => {
  it('has each id once, with words in every language, a source, and inputs that have words', () => {
    expect(new Set(INDICATORS.map(({ id }) => id)).size).toBe(INDICATORS.length);
    for (const { id, title, text, formula, source, inputs } of INDICATORS) {
      for (const language of LANGUAGES) {
        expect(title[language].trim(), id).not.toBe('');
        expect(text[language], id).toMatch(/\.$/);
        for (const input of inputs) expect(INPUT_WORDS[input][language].trim(), input).not.toBe('');
      }
      expect([formula, source].filter((words) => words === '')).toEqual([]);
    }
  });
});

describe('values as records of the standard', () => {
  it('pass its own rules', async () => {
    const pieces: readonly Piece[] = [
      ...MORE_PLACES,
      ...INDICATORS.map((formula): Piece => ['indicator-definition', definitionRecord(formula)]),
      ...[...values()].map((value): Piece => ['indicator-value', valueRecord(value, context)]),
    ];
    const { report } = await validateDataset(() => opened(pieces), {
      profile: await loadProfile('international'),
      asOf: plainDate.parse('2026-07-01'),
    });
    const kinds = report.groups.map(({ code, count, severity }) => `${severity} ${code} ${count}`);
    expect(kinds).toEqual([]);
    expect(report.valid).toBeGreaterThan(200);
  });

  it('say whose population it was, what is missing, and that they are for management only', () => {
    const records = [...values()].map((value) => valueRecord(value, context));
    const of = (id: string) => records.find((record) => record['id'] === id);
    // 33 girls in primary of 4 × 100.
    expect(of('uis.gross-enrolment-ratio.2026@2026@female@level-1')).toEqual({
      ...{ id: 'uis.gross-enrolment-ratio.2026@2026@female@level-1', definitionId: 'uis.gross-enrolment-ratio.2026' },
      ...{ edition: '2026', schoolYear: 2026, sex: 'female', level: '1', computedOn: '2026-06-30' },
      ...{ numerator: 33, denominator: 400, value: 8.25 },
      extensions: { 'emis.use': 'management', 'emis.population': { source: 'INE', edition: 'Censo 2024' } },
    });
    const missing = of('uis.gross-enrolment-ratio.2026@2026@male@level-1');
    expect(missing).toMatchObject({ extensions: { 'emis.missing': ['population'] } });
    expect(missing).not.toHaveProperty('value');
    // The girls of grade 2 have a birth date, and say that they do not repeat; those of 2025 have none.
    expect(of('uis.percentage-of-over-age.2026@2026@s3@grade-2')).toBeUndefined();
    expect(of('uis.percentage-of-over-age.2026@2026@s3@level-1@grade-2')).toMatchObject({ placeId: 's3', value: 0 });
  });

  it('have ids that are ids, however long that of the place', () => {
    const long = 'x'.repeat(255);
    const many = counted([
      ['school', { id: long }],
      ['enrolment', { id: 'e', studentId: 'p', schoolId: long, schoolYear: 2026, grade: '01', repeats: false }],
    ]);
    const ids = [...indicatorValues({ counts: many })].map((value) => String(valueRecord(value, context)['id']));
    expect(ids.every((id) => isRecordId(id))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('values as files', () => {
  it('are CSV with empty cells where there is no value, and nothing that a spreadsheet would run', () => {
    const rows = parse([...valuesCsv(values(), context)].join(''), { columns: true }) as Record<string, string>[];
    expect(rows.length).toBe([...values()].length);
    expect(rows.find(({ indicator, sex }) => indicator === 'uis.net-enrolment-rate' && sex === 'female')).toMatchObject(
      {
        ...{ place: '', place_kind: 'country', place_name: 'Ejemplolandia', school_year: '2026', level: '1' },
        ...{ numerator: '33', denominator: '400', value: '8.25', unit: 'percent', missing: '' },
        ...{ population_source: 'INE', population_edition: 'Censo 2024', computed_on: '2026-06-30', use: 'management' },
      },
    );
    expect(rows.find(({ place, missing }) => place === 't3' && missing === 'population')).toMatchObject({
      place_name: "'=cmd|x",
      value: '',
      population_source: '',
    });
    expect(new Set(rows.map(({ use }) => use))).toEqual(new Set(['management']));
  });

  it('are JSON with the definitions and all that settled the values', () => {
    const text = [
      ...valuesJson(values(), { ...context, profile: { id: 'p', edition: '2026' }, parameters: counts.parameters }),
    ].join('');
    const made = JSON.parse(text) as { definitions: RawRecord[]; values: RawRecord[] };
    expect(made).toMatchObject({
      schemaVersion: 1,
      use: 'management',
      parameters: { repeatLimit: 2, overAgeYears: 2, ageReference: { day: '03-31' } },
      population: { source: 'INE', edition: 'Censo 2024' },
      inputs: { population: { pt: expect.stringContaining('população') } },
    });
    expect(made.definitions).toHaveLength(INDICATORS.length);
    expect(made.values).toHaveLength([...values()].length);
  });
});

async function* opened(pieces: readonly Piece[]): AsyncGenerator<ReadItem[]> {
  const item = ([entity, record]: Piece, index: number): ReadItem => ({
    ...{ type: 'record', entity, record, file: 'f', row: index + 2, columns: {}, findings: [] },
  });
  yield pieces.map(item);
}
