import { weighted } from './check-digits.ts';
import { byRegion, digitsFrom, mostly } from './mostly.ts';
import { MARCH_TO_DECEMBER, region, spanishCountry } from './spanish-country.ts';

/** Uruguay: cédulas, and school numbers by department. */
export const uruguay = spanishCountry({
  id: 'uruguay',
  code: 'UY',
  name: 'Uruguay',
  regions: [
    region('02', 'Artigas', ['02', 'Bella Unión'], ['02', 'Baltasar Brum']),
    region('03', 'Canelones', ['03', 'Aguas Corrientes'], ['03', 'Atlántida']),
    region('10', 'Maldonado', ['10', 'Piriápolis'], ['10', 'Pan de Azúcar']),
  ],
  primary: 6,
  lowerSecondary: 3,
  ruralGrades: 6,
  // Not counted by any source at hand: that of Chile.
  meanSchool: 211,
  calendar: MARCH_TO_DECEMBER,
  studentNumber: 'uy.ci',
  numbers(random) {
    const serial = digitsFrom(7_000_000, 9_999_999, random);
    const school = byRegion(({ code }) => `${code}-`, 1000, 9999, random);
    return {
      person: mostly(() => {
        const digits = serial();
        const digit = (10 - (weighted(digits, [2, 9, 8, 7, 6, 3, 4]) % 10)) % 10;
        return [{ type: 'uy.ci', value: `${digits.replace(/^(.)(...)(...)$/, '$1.$2.$3')}-${digit}` }];
      }),
      school: (place) => [{ type: 'uy.escuela', value: school(place) }],
    };
  },
});
