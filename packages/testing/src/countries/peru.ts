import { weighted } from './check-digits.ts';
import { digitsFrom, mostly } from './mostly.ts';
import { MARCH_TO_DECEMBER, region, spanishCountry } from './spanish-country.ts';

/** Peru: DNI with and without its sign, codes of SIAGIE for who has none, modular codes. */
export const peru = spanishCountry({
  id: 'peru',
  code: 'PE',
  name: 'Perú',
  // Codes of INEI: jmcastagnetto/ubigeo-peru-aumentado at commit a783fa6.
  regions: [
    region('08', 'Cusco', ['080101', 'Cusco'], ['081304', 'Huayllabamba']),
    region('15', 'Lima', ['150101', 'Lima'], ['150132', 'San Juan de Lurigancho']),
    region('16', 'Loreto', ['160101', 'Iquitos'], ['160201', 'Yurimaguas']),
    region('21', 'Puno', ['210101', 'Puno'], ['211101', 'Juliaca']),
  ],
  primary: 6,
  lowerSecondary: 2,
  ruralGrades: 6,
  // About 8 million students in 110,000 services: unverified.
  meanSchool: 73,
  calendar: MARCH_TO_DECEMBER,
  studentNumber: 'pe.dni',
  numbers(random) {
    const dni = digitsFrom(90_000_000, 99_999_999, random);
    const siagie = digitsFrom(20_000_000_000_000, 29_999_999_999_999, random);
    const school = digitsFrom(3_000_000, 3_999_999, random);
    let count = 0;
    const written = (digits: string) => {
      count++;
      const rest = weighted(digits, [3, 2, 7, 6, 5, 4, 3, 2]) % 11;
      return count % 3 === 0 ? `${digits}-${'65432110987'[rest] ?? ''}` : digits;
    };
    return {
      person: mostly(
        () => [{ type: 'pe.dni', value: written(dni()) }],
        () => ({ type: 'pe.siagie', value: siagie() }),
      ),
      school: () => [{ type: 'pe.codigo-modular', value: `${school()}-0` }],
    };
  },
});
