import { weightedSum } from '../numbers/check-digits.ts';
import { numberType } from '../numbers/number-type.ts';
import { DEPARTMENT_ROWS, departments, SOURCE } from './departments.ts';

const MUNICIPALITIES: ReadonlyMap<string, number> = new Map(DEPARTMENT_ROWS.map(([code, , count]) => [code, count]));

/** CUI: eight digits, a check digit, department and municipality of birth. Newer municipalities may be missing in the table, so it only warns. */
export const cui = numberType({
  type: 'gt.cui',
  on: ['person'],
  title: { en: 'CUI', es: 'CUI', pt: 'CUI' },
  source: 'stdnum-js gt/cui (1.12.0), its check and its table of places',
  verified: false,
  example: '1587-56444-0904',
  form: /^\d{4}-?\d{5}-?\d{4}$/,
  judge(number) {
    const place = Number(number.slice(11));
    if (place === 0 || place > (MUNICIPALITIES.get(number.slice(9, 11)) ?? 0)) return 'range';
    return number[8] === cuiDigit(number.slice(0, 8)) ? undefined : 'check-digit';
  },
  format: (number) => `${number.slice(0, 4)}-${number.slice(4, 9)}-${number.slice(9)}`,
});

/** The check digit of the first eight digits: modulus 11, and 10 is written 0. */
export function cuiDigit(digits: string): string {
  return String((weightedSum(digits, [2, 3, 4, 5, 6, 7, 8, 9]) % 11) % 10);
}

/** The code that the ministry gives a student. */
export const personalCode = numberType({
  type: 'gt.codigo-personal',
  on: ['person'],
  title: {
    en: 'Personal code of the student',
    es: 'Código personal del estudiante',
    pt: 'Código pessoal do estudante',
  },
  source: 'Acuerdo 3916-2023 (agn.gt) gives every student one; its form is unverified',
  verified: false,
  example: 'A123ABC',
  form: /^[A-Z0-9]{5,12}$/,
});

export const schoolCode = numberType({
  type: 'gt.codigo-establecimiento',
  on: ['school'],
  title: { en: 'Code of the school', es: 'Código del establecimiento (UDI)', pt: 'Código da escola' },
  source: 'as it is commonly described: department, municipality, four digits, level; no document was at hand',
  verified: false,
  example: '01-01-0123-43',
  form: /^\d{2}-\d{2}-\d{4}-\d{2}$/,
  normalise: ([text]) => text,
  judge: (code) => (departments.has(code.slice(0, 2)) ? undefined : 'range'),
});

export const placeNumber = numberType({
  type: 'gt.ine',
  on: ['territory'],
  title: { en: 'Department and municipality', es: 'Departamento y municipio', pt: 'Departamento e município' },
  source: SOURCE.source,
  verified: SOURCE.verified,
  example: '0101',
  form: /^\d{2}(?:\d{2})?$/,
  judge: (code) => (departments.has(code.slice(0, 2)) ? undefined : 'range'),
});
