import { luhn } from './check-digits.ts';
import { digitsFrom, mostly } from './mostly.ts';
import { region, SEPTEMBER_TO_JUNE, spanishCountry } from './spanish-country.ts';

/** The Dominican Republic: cédulas of adults, RNE and birth acts of students. */
export const dominicanRepublic = spanishCountry({
  id: 'dominican-republic',
  code: 'DO',
  name: 'República Dominicana',
  // Codes of the ONE.
  regions: [
    region('02', 'Azua', ['0201', 'Azua de Compostela'], ['0202', 'Las Charcas'], ['0204', 'Padre Las Casas']),
    region('14', 'María Trinidad Sánchez', ['1401', 'Nagua'], ['1402', 'Cabrera']),
    region('15', 'Monte Cristi', ['1502', 'Castañuelas'], ['1503', 'Guayubín']),
  ],
  primary: 6,
  lowerSecondary: 3,
  ruralGrades: 6,
  // 2,617,801 students in 10,567 schools: 2023-24 and 2022-23.
  meanSchool: 248,
  calendar: SEPTEMBER_TO_JUNE,
  studentNumber: 'do.rne',
  numbers(random) {
    const cedula = digitsFrom(4_100_000_000, 4_999_999_999, random);
    const rne = digitsFrom(1_000_000_000, 9_999_999_999, random);
    const act = digitsFrom(10_000, 99_999, random);
    const school = digitsFrom(60_000, 99_999, random);
    const student = mostly(
      () => [{ type: 'do.rne', value: `MESC${rne()}` }],
      () => ({ type: 'do.acta-nacimiento', value: `${act()}/0012/0034/2015` }),
    );
    const adult = mostly(() => {
      const digits = cedula();
      return [{ type: 'do.cedula', value: `${digits.slice(0, 3)}-${digits.slice(3)}-${luhn(digits)}` }];
    });
    return {
      person: (kind, chance, about) => (kind === 'student' ? student : adult)(kind, chance, about),
      school: () => [{ type: 'do.centro', value: school() }],
    };
  },
});
