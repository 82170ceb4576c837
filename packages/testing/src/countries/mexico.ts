import type { AboutPerson } from './country.ts';
import { byRegion, digitsFrom, mostly } from './mostly.ts';
import { region, SEPTEMBER_TO_JUNE, spanishCountry } from './spanish-country.ts';

const ALPHABET = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';
const CONSONANTS = 'BCDFGHJKLMNPQRSTVWXYZ';

/** Mexico: CURP, CCT with the state in front, cycles from September on. */
export const mexico = spanishCountry({
  id: 'mexico',
  code: 'MX',
  name: 'México',
  // Numbers of INEGI.
  regions: [
    region('07', 'Chiapas', ['07078', 'San Cristóbal de las Casas'], ['07101', 'Tuxtla Gutiérrez']),
    region('15', 'México', ['15106', 'Toluca'], ['15033', 'Ecatepec de Morelos']),
    region('20', 'Oaxaca', ['20067', 'Oaxaca de Juárez'], ['20079', 'Salina Cruz']),
    region('31', 'Yucatán', ['31050', 'Mérida'], ['31102', 'Valladolid']),
  ],
  primary: 6,
  lowerSecondary: 3,
  ruralGrades: 6,
  // 24.1 million students of basic education in 229,691 schools: 2022-23.
  meanSchool: 105,
  calendar: SEPTEMBER_TO_JUNE,
  studentNumber: 'mx.curp',
  numberHoldsBirthDate: true,
  numbers(random) {
    const serial = digitsFrom(1_000_000, 9_999_999, random);
    const school = byRegion(({ code }) => `${code}XPR`, 1000, 9999, random);
    return {
      person: mostly((about) => [{ type: 'mx.curp', value: curp(serial(), about) }]),
      school: (place) => [{ type: 'mx.cct', value: `${school(place)}Z` }],
    };
  },
});

/** A CURP that holds birth date and sex; the letters of the names are drawn, and everybody is born abroad, so that it is nobody's. */
function curp(serial: string, { birthDate = '1985-06-15', sex }: AboutPerson): string {
  const letters = [...serial]
    .map((digit, index) => CONSONANTS[(Number(digit) + index * 3) % CONSONANTS.length])
    .join('');
  const day = birthDate.slice(2).replaceAll('-', '');
  const last = birthDate < '2000' ? '0' : 'A';
  const body = `${letters.slice(0, 4)}${day}${sex === 'male' ? 'H' : 'M'}NE${letters.slice(4)}${last}`;
  const sum = [...body].reduce((total, sign, index) => total + ALPHABET.indexOf(sign) * (18 - index), 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
}
