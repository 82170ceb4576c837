import type { EntityName, RawRecord } from '@emis-sdk/model';
import type { EducationLevel, LevelGrade } from '../facts/education-level.ts';
import type { IndicatorFacts } from './indicator-counts.ts';
import { IndicatorCounts } from './indicator-counts.ts';
import { type ComputedValue, indicatorValues, type ValueOptions } from './indicator-values.ts';
import type { IndicatorParameters } from './parameters.ts';

/** Four grades of primary from the age of 6, two of lower secondary. */
const SMALL: readonly EducationLevel[] = [level('1', 1, 4), level('2', 5, 6)];

export const SMALL_COUNTRY: IndicatorFacts = { levels: SMALL, calendars: [] };

export interface Pupils {
  readonly many: number;
  readonly grade: string;
  readonly year?: number;
  readonly school?: string;
  readonly sex?: 'female' | 'male';
  /** On 31 March of the year. */
  readonly age?: number;
  readonly repeats?: boolean;
  readonly exitReason?: string;
  readonly exitDate?: string;
}

export type Piece = readonly [entity: EntityName, record: RawRecord];

/** Records of so many pupils, alike. */
export function pupils({ many, grade, year = 2026, school = 's1', sex, age, repeats, ...exit }: Pupils): Piece[] {
  return Array.from({ length: many }, (_, index): Piece[] => {
    const id = `${school}-${grade}-${year}-${sex ?? ''}-${age ?? ''}-${repeats ?? ''}-${exit.exitReason ?? ''}-${index}`;
    const born = age === undefined ? {} : { birthDate: `${year - age}-01-15` };
    return [
      ['person', { id, ...born, ...(sex === undefined ? {} : { sex }) }],
      [
        'enrolment',
        {
          ...{ id, studentId: id, schoolId: school, grade, schoolYear: year },
          ...(repeats === undefined ? {} : { repeats }),
          ...exit,
        },
      ],
    ];
  }).flat();
}

/** One nation, one region, two towns with a school each. */
export const PLACES: readonly Piece[] = [
  ['territory', { id: 'nation', name: 'Ejemplolandia', kind: 'national' }],
  ['territory', { id: 'north', name: 'Norte', kind: 'region', parentId: 'nation' }],
  [
    'territory',
    { id: 't1', name: 'Uno', kind: 'municipality', parentId: 'north', identifiers: [{ type: 'local', value: '0101' }] },
  ],
  ['territory', { id: 't2', name: 'Dos', kind: 'municipality', parentId: 'north' }],
  ['school', { id: 's1', name: 'Escuela 1', territoryId: 't1' }],
  ['school', { id: 's2', name: 'Escuela 2', territoryId: 't2' }],
];

export function counted(
  pieces: Iterable<Piece>,
  parameters: Partial<IndicatorParameters> = {},
  profile: IndicatorFacts = SMALL_COUNTRY,
): IndicatorCounts {
  const counts = new IndicatorCounts({ profile, parameters });
  for (const [entity, record] of pieces) counts.add(entity, record);
  return counts;
}

/** Values of an indicator as `place level grade sex`, such as `country 1 03 female`, with what is missing in their stead. */
export function valuesOf(id: string, options: ValueOptions): Record<string, number | string> {
  const values = [...indicatorValues(options)].filter(({ formula }) => formula.id === id);
  return Object.fromEntries(values.map((value) => [nameOf(value), shown(value)]));
}

function nameOf({ place, level, grade, sex }: ComputedValue): string {
  return [place.id === '' ? 'country' : place.id, level, grade, sex].filter((part) => part !== undefined).join(' ');
}

function shown({ value, missing }: ComputedValue): number | string {
  return value === undefined ? missing.join(' ') : Math.round(value * 1e4) / 1e4;
}

function level(isced: string, from: number, to: number): EducationLevel {
  const grades = Array.from({ length: to - from + 1 }, (_, index): LevelGrade => {
    const order = from + index;
    const code = String(order).padStart(2, '0');
    return { code, title: { en: code, es: code, pt: code }, order, usualAge: order + 5 };
  });
  const title = { en: isced, es: isced, pt: isced };
  return { code: isced, isced, title, grades, source: 'invented', date: '2026', verified: true };
}
