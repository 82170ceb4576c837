import { luhn } from './check-digits.ts';
import { byRegion, digitsFrom, mostly } from './mostly.ts';
import { region, SEPTEMBER_TO_JUNE, spanishCountry } from './spanish-country.ts';

/** Ecuador: cédulas, AMIE codes, the calendar of the Sierra. */
export const ecuador = spanishCountry({
  id: 'ecuador',
  code: 'EC',
  name: 'Ecuador',
  // Codes of the INEC.
  regions: [
    region('01', 'Azuay', ['0101', 'Cuenca'], ['0102', 'Girón'], ['0103', 'Gualaceo']),
    region('10', 'Imbabura', ['1001', 'Ibarra'], ['1004', 'Otavalo']),
    region('17', 'Pichincha', ['1701', 'Quito'], ['1702', 'Cayambe']),
  ],
  primary: 6,
  lowerSecondary: 3,
  ruralGrades: 6,
  // Not counted by any source at hand: that of Chile.
  meanSchool: 211,
  calendar: SEPTEMBER_TO_JUNE,
  studentNumber: 'ec.cedula',
  numbers(random) {
    const serial = digitsFrom(1_000_000, 6_999_999, random);
    const school = byRegion(({ code }) => `${code}H`, 60_000, 99_999, random);
    return {
      person: mostly(() => {
        const digits = `17${serial()}`;
        return [{ type: 'ec.cedula', value: `${digits}${luhn(digits)}` }];
      }),
      school: (place) => [{ type: 'ec.amie', value: school(place) }],
    };
  },
});
