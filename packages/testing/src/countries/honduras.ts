import { digitsFrom, mostly } from './mostly.ts';
import { MARCH_TO_DECEMBER, region, spanishCountry } from './spanish-country.ts';

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
    const serial = digitsFrom(10_000, 99_999, random);
    const school = digitsFrom(10_000, 99_999, random);
    let count = 0;
    return {
      // The municipality changes when the five digits have come round.
      person: mostly(() => {
        count++;
        return [{ type: 'hn.dni', value: `08${String(1 + (count % 20)).padStart(2, '0')}-2012-${serial()}` }];
      }),
      school: () => [{ type: 'hn.sace', value: school() }],
    };
  },
});
