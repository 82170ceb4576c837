import { luhnDigit } from '../numbers/check-digits.ts';
import { numberType } from '../numbers/number-type.ts';
import { inecCoding, provinces } from './codes/provinces.ts';

/** Where a cédula was issued: a province, or one of two codes for people registered abroad. */
const ISSUED_IN = /^(?:0[1-9]|1\d|2[0-4]|30|50)/;

/** Cédula de identidad: province, a third digit up to 6, six digits, and a check digit that is Luhn's. */
export const cedula = numberType({
  type: 'ec.cedula',
  on: ['person'],
  title: { en: 'Identity card (cédula)', es: 'Cédula de identidad', pt: 'Cédula de identidade' },
  source: 'province, third digit and check digit: python-stdnum ec_ci',
  verified: true,
  example: '171430710-3',
  form: /^\d{9}-?\d$/,
  judge(number) {
    if (!ISSUED_IN.test(number) || Number(number[2]) > 6) return 'range';
    return number.endsWith(luhnDigit(number.slice(0, 9))) ? undefined : 'check-digit';
  },
  format: (number) => `${number.slice(0, 9)}-${number.slice(9)}`,
});

/** AMIE, the code of a school: province, the letter H, five digits. */
export const amie = numberType({
  type: 'ec.amie',
  on: ['school'],
  title: { en: 'AMIE (school code)', es: 'Código AMIE', pt: 'AMIE (código da escola)' },
  source: 'form: public source files; province 90 (undelimited) is unverified',
  verified: false,
  example: '17H01716',
  form: /^\d{2}H\d{5}$/,
  judge: (code) => (provinces.has(code.slice(0, 2)) ? undefined : 'range'),
});

export const inecCode = numberType({
  type: 'ec.inec',
  on: ['territory'],
  title: inecCoding.title,
  source: inecCoding.source,
  verified: inecCoding.verified,
  example: '170150',
  form: /^\d{2}(?:\d{2}(?:\d{2})?)?$/,
  judge: (code) => (provinces.has(code.slice(0, 2)) ? undefined : 'range'),
});
