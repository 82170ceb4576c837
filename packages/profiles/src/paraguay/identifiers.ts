import { complement } from '../numbers/check-digits.ts';
import { grouped } from '../numbers/grouped.ts';
import { numberType } from '../numbers/number-type.ts';
import { departments, ineCoding } from './departments.ts';

/** Cédula de identidad: five to seven digits, without a check digit. */
export const cedula = numberType({
  type: 'py.ci',
  on: ['person'],
  title: { en: 'Identity card (CI)', es: 'Cédula de identidad (CI)', pt: 'Cédula de identidade (CI)' },
  source: 'stdnum-js py/cedula (5 to 7 digits); no document at hand',
  verified: false,
  example: '3.785.123',
  form: /^(?:\d{5,7}|\d{1,3}(?:[.-]\d{3}){1,2})$/,
  judge: (number) => (/^\d{5,7}$/.test(number) ? undefined : 'format'),
  format: grouped,
});

/** RUC, the tax number of a person or an institution: a number and a check digit. */
export const ruc = numberType({
  type: 'py.ruc',
  on: ['person', 'school', 'authority'],
  title: { en: 'RUC', es: 'RUC', pt: 'RUC' },
  source: 'mod 11, weights 2 upwards from the right: python-stdnum py_ruc, 200 numbers',
  verified: true,
  example: '80028061-0',
  form: /^\d{4,8}-?\d$/,
  judge: (number) => (number.endsWith(rucDigit(number.slice(0, -1))) ? undefined : 'check-digit'),
  format: (number) => `${number.slice(0, -1)}-${number.slice(-1)}`,
});

/** The check digit of a RUC without it. */
export function rucDigit(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, index) => total + Number(digit) * (index + 2), 0);
  return String(complement(sum, 11) % 10);
}

/** The institution; it may use several premises, in several departments. */
export const institutionCode = numberType({
  type: 'py.institucion',
  on: ['school'],
  title: { en: 'Institution code', es: 'Código de institución', pt: 'Código da instituição' },
  source: 'anda.ine.gov.py: a running number; its length is unverified',
  verified: false,
  example: '1234',
  form: /^\d{1,8}$/,
});

/** The premises, which are not the institution. */
export const premisesCode = numberType({
  type: 'py.local',
  on: ['school', 'site'],
  title: { en: 'Premises code', es: 'Código de local escolar', pt: 'Código do prédio escolar' },
  source: 'anda.ine.gov.py: a code apart from that of the institution; its form is unverified',
  verified: false,
  example: '1101001',
  form: /^\d{1,10}$/,
});

export const ineCode = numberType({
  type: 'py.ine',
  on: ['territory'],
  title: ineCoding.title,
  source: ineCoding.source,
  verified: ineCoding.verified,
  example: '0101',
  form: /^\d{2}(?:\d{2})?$/,
  judge: (code) => (departments.has(code.slice(0, 2)) ? undefined : 'range'),
});
