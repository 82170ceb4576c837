import { weighted } from './check-digits.ts';
import { byRegion, digitsFrom, mostly } from './mostly.ts';
import { MARCH_TO_DECEMBER, region, spanishCountry } from './spanish-country.ts';

/** Argentina: DNI, of staff CUIL as well, CUE with the province in front. */
export const argentina = spanishCountry({
  id: 'argentina',
  code: 'AR',
  name: 'Argentina',
  // Codes of the INDEC; departments: github.com/hernanruscica/mdv_sensores.
  regions: [
    region('10', 'Catamarca', ['10007', 'Ambato'], ['10014', 'Ancasti'], ['10021', 'Andalgalá']),
    region('62', 'Río Negro', ['62042', 'General Roca'], ['62021', 'Bariloche']),
    region('90', 'Tucumán', ['90084', 'Capital'], ['90105', 'Tafí Viejo']),
  ],
  primary: 6,
  lowerSecondary: 3,
  ruralGrades: 6,
  // Not counted by any source at hand: that of Chile.
  meanSchool: 211,
  calendar: MARCH_TO_DECEMBER,
  studentNumber: 'ar.dni',
  numbers(random) {
    const dni = digitsFrom(80_000_000, 89_999_999, random);
    const foreign = digitsFrom(1_000_000, 9_999_999, random);
    const school = byRegion(({ code }) => code, 60_000, 99_999, random);
    const student = mostly(
      () => [{ type: 'ar.dni', value: dni() }],
      () => ({ type: 'ar.documento-extranjero', value: `BO${foreign()}` }),
    );
    const staff = () => {
      const number = dni();
      return [
        { type: 'ar.dni', value: number },
        { type: 'ar.cuil', value: cuil(number) },
      ];
    };
    return {
      person: (kind, chance, about) => (kind === 'staff' ? staff() : student(kind, chance, about)),
      school: (place) => [{ type: 'ar.cue-anexo', value: `${school(place)}00` }],
    };
  },
});

function cuil(dni: string): string {
  const digits = `20${dni}`;
  const digit = 11 - (weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11);
  return `20-${dni}-${digit === 11 ? 0 : digit === 10 ? 9 : digit}`;
}
