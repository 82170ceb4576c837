import { complement, weightedSum } from '../numbers/check-digits.ts';
import { grouped } from '../numbers/grouped.ts';
import { numberType } from '../numbers/number-type.ts';
import { departments, ineCoding } from './departments.ts';

/** Cédula de identidad: six or seven digits and a check digit. A short one counts as if a zero stood before it. */
export const cedula = numberType({
  type: 'uy.ci',
  on: ['person'],
  title: { en: 'Identity card (CI)', es: 'Cédula de identidad (CI)', pt: 'Cédula de identidade (CI)' },
  source: 'weights 2 9 8 7 6 3 4: stdnum-js uy/cedula, 2 numbers',
  verified: true,
  example: '1.234.567-2',
  form: /^(?:\d{6,7}|\d{1,3}\.\d{3}(?:\.\d{3})?)[-/]?\d$/,
  normalise: ([text]) => text.replaceAll(/[.\-/]/g, '').replace(/^0(?=\d{7}$)/, ''),
  judge: (number) => (/^\d{7,8}$/.test(number) ? checked(number) : 'format'),
  format: (number) => `${grouped(number.slice(0, -1))}-${number.slice(-1)}`,
});

function checked(number: string): 'check-digit' | undefined {
  return number.endsWith(ciDigit(number.slice(0, -1))) ? undefined : 'check-digit';
}

/** The check digit of a cédula without it. */
export function ciDigit(digits: string): string {
  return String(complement(weightedSum(digits.padStart(7, '0'), [2, 9, 8, 7, 6, 3, 4]), 10));
}

/** A primary school has a number in its department; how the two are written together is not known. */
export const schoolNumber = numberType({
  type: 'uy.escuela',
  on: ['school'],
  title: { en: 'School number', es: 'Número de escuela', pt: 'Número da escola' },
  source: 'as it is commonly described: department and number of the school; no document was at hand',
  verified: false,
  example: '01-0123',
  form: /^(\d{1,2})-(\d{1,4})$/,
  normalise: ([, department = '', number = '']) => `${department.padStart(2, '0')}-${number.padStart(4, '0')}`,
  judge: (code) => (departments.has(code.slice(0, 2)) ? undefined : 'range'),
});

export const ineCode = numberType({
  type: 'uy.ine',
  on: ['territory'],
  title: ineCoding.title,
  source: ineCoding.source,
  verified: ineCoding.verified,
  example: '01',
  form: /^\d{1,2}$/,
  normalise: ([code]) => code.padStart(2, '0'),
  judge: (code) => (departments.has(code) ? undefined : 'range'),
});
