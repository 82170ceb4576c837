import { derivedId, isRecordId, type PlainDate, type RawRecord } from '@emis-sdk/model';
import type { PluginFigure } from './figure.ts';
import type { IndicatorFormula } from './formula.ts';
import type { ComputedValue } from './indicator-values.ts';
import { COUNTRY } from './place-tree.ts';
import type { Population } from './population.ts';

/** What is written beside every value. */
export interface ValueContext {
  /** The day whose data it was computed from. */
  readonly computedOn: PlainDate;
  readonly population?: Population;
  /** Figures of indicators that plugins bring, written after the values. */
  readonly figures?: readonly PluginFigure[];
}

/** An indicator as a record of the standard: `indicator-definition`. */
export function definitionRecord(formula: IndicatorFormula): RawRecord {
  const { id, edition, title, unit, numerator, denominator, partOfWhole, direction, source, by, bySex } = formula;
  return {
    id: definitionId(formula),
    code: id,
    edition,
    title: title.en,
    unit,
    formula: formula.formula,
    ...{ numerator, denominator, partOfWhole },
    breakdowns: ['territory', 'school', ...by.filter((of) => of !== 'all'), ...(bySex ? ['sex'] : [])].filter(
      (one) => one !== 'school' || !formula.inputs.includes('population'),
    ),
    ...{ direction, source },
    extensions: { 'emis.titles': title, 'emis.texts': formula.text, 'emis.verified': formula.verified },
  };
}

/**
 * A value as a record of the standard: `indicator-value`. What the standard has no field for stands under `extensions`: what is missing,
 * how many records could not be told, whose population it was, and that it is for management only.
 */
export function valueRecord(computed: ComputedValue, { computedOn, population }: ValueContext): RawRecord {
  const { formula, place, schoolYear, sex, level, grade, numerator, denominator, value, unknown, missing } = computed;
  const divides = formula.inputs.includes('population') && value !== undefined ? population : undefined;
  return {
    id: valueId(computed),
    definitionId: definitionId(formula),
    edition: formula.edition,
    ...(place.id === COUNTRY ? {} : { placeId: place.id }),
    schoolYear,
    ...present({ sex, grade, level, numerator, denominator, value }),
    computedOn,
    extensions: {
      'emis.use': USE,
      ...(missing.length > 0 ? { 'emis.missing': missing } : {}),
      ...(unknown > 0 ? { 'emis.unknown': unknown } : {}),
      ...(divides ? { 'emis.population': { source: divides.source, edition: divides.edition } } : {}),
    },
  };
}

/** What values may be used for: a value of a small group may point at a child, and nothing is suppressed here. */
export const USE = 'management';

function definitionId({ id, edition }: IndicatorFormula): string {
  return `${id}.${edition}`;
}

function valueId({ formula, place, schoolYear, sex, level, order }: ComputedValue): string {
  const group = [
    sex,
    level === undefined ? undefined : `level-${level}`,
    order === undefined ? undefined : `grade-${order}`,
  ];
  const idAt = (at: string) =>
    derivedId(
      [definitionId(formula), String(schoolYear), at, ...group]
        .filter((part) => part !== undefined)
        .filter((part) => part !== ''),
    );
  const id = idAt(place.id);
  // An id of a place may be as long as an id can be. Then its start has to do, and a sum over all of it.
  return isRecordId(id) ? id : idAt(`${place.id.slice(0, LONGEST_START)}.${checksum(place.id)}`);
}

const LONGEST_START = 40;

/** FNV-1a of 32 bits: tells texts apart that begin alike. */
function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(36);
}

function present(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
