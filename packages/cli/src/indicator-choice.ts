import { nearest } from '@emis-sdk/model';
import { INDICATORS, type IndicatorFormula } from '@emis-sdk/profiles/indicators';
import { CheckError } from './check-error.ts';

/**
 * Indicators by their ids, in the order of the catalogue.
 *
 * @throws {CheckError} `cli.indicator-unknown`
 */
export function formulasCalled(ids: readonly string[]): readonly IndicatorFormula[] {
  const known = INDICATORS.map(({ id }) => id);
  const indicator = ids.find((id) => !known.includes(id));
  if (indicator !== undefined) {
    throw new CheckError('cli.indicator-unknown', { indicator, nearest: nearest(indicator, known) ?? '–' });
  }
  return INDICATORS.filter(({ id }) => ids.includes(id));
}
