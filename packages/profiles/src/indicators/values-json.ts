import type { Profile } from '@emis-sdk/validation';
import { INDICATORS } from './catalogue.ts';
import type { IndicatorFormula } from './formula.ts';
import type { ComputedValue } from './indicator-values.ts';
import { INPUT_WORDS } from './input-words.ts';
import type { IndicatorParameters } from './parameters.ts';
import { definitionRecord, USE, type ValueContext, valueRecord } from './value-record.ts';

export interface JsonContext extends ValueContext {
  readonly profile: Pick<Profile, 'id' | 'edition'>;
  readonly parameters: IndicatorParameters;
  readonly formulas?: readonly IndicatorFormula[];
}

/**
 * Values as one JSON object, piece by piece: by which profile and parameters, whose population, the definitions
 * (`indicator-definition`) and the values (`indicator-value`) as records of the standard, the words for what may be missing, and the figures
 * of plugins.
 */
export function* valuesJson(values: Iterable<ComputedValue>, context: JsonContext): Generator<string> {
  const { profile, parameters, population, computedOn, formulas = INDICATORS, figures = [] } = context;
  const head = {
    schemaVersion: 1,
    use: USE,
    profile: { id: profile.id, edition: profile.edition },
    computedOn,
    parameters,
    population: population ? { source: population.source, edition: population.edition } : null,
    inputs: INPUT_WORDS,
    definitions: formulas.map(definitionRecord),
  };
  yield `${JSON.stringify(head).slice(0, -1)},"values":[`;
  let separator = '\n';
  for (const value of values) {
    yield separator + JSON.stringify(valueRecord(value, context));
    separator = ',\n';
  }
  yield `\n],"figures":${JSON.stringify(figures)}}\n`;
}
