import { csvRow } from '@emis-sdk/validation/reports';
import type { ComputedValue } from './indicator-values.ts';
import { COUNTRY } from './place-tree.ts';
import { USE, type ValueContext } from './value-record.ts';

/** The columns, the same in every language, so that programs find them. */
const COLUMNS = [
  'indicator',
  'edition',
  'place',
  'place_kind',
  'place_name',
  'school_year',
  'sex',
  'level',
  'grade',
  'numerator',
  'denominator',
  'value',
  'unit',
  'unknown',
  'missing',
  'population_source',
  'population_edition',
  'computed_on',
  'use',
] as const;

/**
 * Values as CSV (RFC 4180, UTF-8, comma), row by row. A value that is not there has an empty cell and the inputs that it lacks under
 * `missing`; `use` is `management` in every row, since small groups are not suppressed. A cell that a spreadsheet would run as a formula
 * stands behind an apostrophe.
 */
export function* valuesCsv(values: Iterable<ComputedValue>, context: ValueContext): Generator<string> {
  const { computedOn, population, figures = [] } = context;
  yield csvRow(COLUMNS);
  for (const computed of values) {
    const { formula, place, schoolYear, sex, level, grade, numerator, denominator, value, unknown, missing } = computed;
    const divides = formula.inputs.includes('population') && value !== undefined ? population : undefined;
    yield rowOf({
      ...{ indicator: formula.id, edition: formula.edition },
      ...{ place: place.id === COUNTRY ? '' : place.id, place_kind: place.kind, place_name: place.name },
      ...{ school_year: schoolYear, sex, level, grade, numerator, denominator, value, unit: formula.unit, unknown },
      missing: missing.join(' '),
      population_source: divides?.source,
      population_edition: divides?.edition,
      computed_on: computedOn,
      use: USE,
    });
  }
  for (const { indicator, label, value, unit } of figures) {
    yield rowOf({ indicator, place_name: label, value, unit, computed_on: computedOn, use: USE });
  }
}

type Cells = Readonly<Partial<Record<(typeof COLUMNS)[number], string | number | undefined>>>;

function rowOf(cells: Cells): string {
  return csvRow(COLUMNS.map((column) => String(cells[column] ?? '')));
}
