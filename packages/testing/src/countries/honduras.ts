import { digitsFrom, mostly } from './mostly.ts';
import { numberSource } from './number-source.ts';
import { MARCH_TO_DECEMBER, region, spanishCountry } from './spanish-country.ts';

const MUNICIPALITIES = 20;

/** Honduras: identity numbers. How SACE codes schools is not known, so their codes are five digits. */
export const honduras = spanishCountry({
  id: 'honduras',
  code: 'HN',
  name: 'Honduras',
  regions: [
    region('03', 'Comayagua', ['03', 'Comayagua'], ['03', 'La Libertad']),
    region('08', 'Francisco Morazán', ['08', 'Valle de Ángeles'], ['08', 'Santa Lucía']),
    region('16', 'Santa Bárbara', ['16', 'Santa Bárbara'], ['16', 'Ilama']),
  ],
  primary: 6,
  lowerSecondary: 3,
  ruralGrades: 6,
  // Not counted by any source at hand: that of Chile.
  meanSchool: 211,
  calendar: MARCH_TO_DECEMBER,
  studentNumber: 'hn.dni',
  numbers(random) {
    // Twenty municipalities with ninety thousand numbers each: enough for a million students and their families.
    const person = numberSource(0, MUNICIPALITIES * 90_000 - 1, random);
    const school = digitsFrom(10_000, 99_999, random);
    return {
      person: mostly(() => {
        const number = person();
        const municipality = String(1 + (number % MUNICIPALITIES)).padStart(2, '0');
        return [{ type: 'hn.dni', value: `08${municipality}-2012-${10_000 + Math.floor(number / MUNICIPALITIES)}` }];
      }),
      school: () => [{ type: 'hn.sace', value: school() }],
    };
  },
});
