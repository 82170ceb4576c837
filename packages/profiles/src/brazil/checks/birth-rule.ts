import { dayOfCell } from '../files/value-type.ts';
import type { LayoutRule } from './layout-rule.ts';

/** Whoever is counted was born by the day on which the census is taken, the last Wednesday of May. */
export const BIRTH_RULE: LayoutRule = {
  record: '30',
  rule: 'born-later',
  text: 'A person was born by the reference date of the census.',
  source: 'IE25',
  check(line, say) {
    const day = dayOfCell(line.get('nascimento'));
    if (day !== undefined && day > referenceDate(line.year))
      say('nascimento', { params: { reference: referenceDate(line.year) } });
  },
};

/**
 * The day on which the census of a year is taken: the last Wednesday of May. Source: config of portabilis/i-educar-educacenso-package
 * for 2022 to 2024, i-Educar for 2025; 2026 follows the same rule.
 *
 * @example referenceDate(2025) // '2025-05-28'
 */
function referenceDate(year: number): string {
  const last = new Date(Date.UTC(year, 4, 31));
  const back = (last.getUTCDay() + 4) % 7;
  return `${year}-05-${31 - back}`;
}
