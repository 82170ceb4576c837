import { weighted } from './check-digits.ts';
import { digitsFrom, mostly } from './mostly.ts';
import { MARCH_TO_DECEMBER, region, spanishCountry } from './spanish-country.ts';

/** Guatemala: CUI, personal codes, codes of schools. */
export const guatemala = spanishCountry({
  id: 'guatemala',
  code: 'GT',
  name: 'Guatemala',
  regions: [
    region('03', 'Sacatepéquez', ['0301', 'Antigua Guatemala'], ['0302', 'Jocotenango']),
    region('14', 'Quiché', ['1401', 'Santa Cruz del Quiché'], ['1406', 'Chichicastenango']),
    region('17', 'Petén', ['1701', 'Flores'], ['1703', 'San Benito']),
  ],
  primary: 6,
  lowerSecondary: 3,
  ruralGrades: 6,
  // Not counted by any source at hand: that of Chile.
  meanSchool: 211,
  calendar: MARCH_TO_DECEMBER,
  studentNumber: 'gt.cui',
  numbers(random) {
    const serial = digitsFrom(40_000_000, 99_999_999, random);
    const code = digitsFrom(100_000, 999_999, random);
    const school = digitsFrom(1000, 9999, random);
    return {
      person: mostly(
        () => {
          const digits = serial();
          const digit = (weighted(digits, [2, 3, 4, 5, 6, 7, 8, 9]) % 11) % 10;
          return [{ type: 'gt.cui', value: `${digits}${digit}0101` }];
        },
        () => ({ type: 'gt.codigo-personal', value: `Z${code()}` }),
      ),
      school: ({ code: place }) => [{ type: 'gt.codigo-establecimiento', value: `${place}-01-${school()}-43` }],
    };
  },
});
