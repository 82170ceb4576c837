import { digitsFrom, mostly } from './mostly.ts';
import { MARCH_TO_DECEMBER, region, spanishCountry } from './spanish-country.ts';

/** Paraguay: cédulas, institution codes and, apart from them, premises codes. */
export const paraguay = spanishCountry({
  id: 'paraguay',
  code: 'PY',
  name: 'Paraguay',
  // Codes of departments and districts: github.com/victicode/wozpay.
  regions: [
    region('01', 'Concepción', ['0101', 'Concepción'], ['0102', 'Belén'], ['0107', 'Yby Yaú'], ['0108', "Azote'y"]),
    region('11', 'Central', ['11', 'Areguá'], ['11', 'Capiatá']),
    region('12', 'Ñeembucú', ['12', 'Pilar']),
  ],
  primary: 6,
  lowerSecondary: 3,
  ruralGrades: 6,
  // Not counted by any source at hand: that of Chile.
  meanSchool: 211,
  calendar: MARCH_TO_DECEMBER,
  studentNumber: 'py.ci',
  numbers(random) {
    const serial = digitsFrom(8_000_000, 9_999_999, random);
    const institution = digitsFrom(20_000, 99_999, random);
    const premises = digitsFrom(1_101_000, 1_199_999, random);
    return {
      person: mostly(() => [{ type: 'py.ci', value: serial() }]),
      school: () => [
        { type: 'py.institucion', value: institution() },
        { type: 'py.local', value: premises() },
      ],
    };
  },
});
