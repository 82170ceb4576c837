import { weightedSum } from '../numbers/check-digits.ts';
import { numberType } from '../numbers/number-type.ts';
import { ubigeoInei, ubigeoReniec } from './codes/ubigeo.ts';
import { PADRON, SIAGIE, UBIGEO } from './sources.ts';

const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2];

/**
 * The signs that may stand behind a DNI: a digit on newer cards, a letter on older ones. Both come of the same sum.
 *
 * @example dniSigns('10117410') // { digit: '2', letter: 'C' }
 */
export function dniSigns(digits: string): { readonly digit: string; readonly letter: string } {
  const rest = weightedSum(digits, WEIGHTS) % 11;
  return { digit: '65432110987'[rest] ?? '', letter: 'KJIHGFEDCBA'[rest] ?? '' };
}

/**
 * DNI, which is the CUI: eight digits, and behind them perhaps a check sign, a digit or a letter. The eight digits tell the person; the sign
 * differs from card to card.
 */
export const dni = numberType({
  type: 'pe.dni',
  on: ['person'],
  title: { en: 'DNI (CUI)', es: 'DNI (CUI)', pt: 'DNI (CUI)' },
  source: 'mod 11: python-stdnum pe_cui, 35 numbers',
  verified: true,
  example: '10117410-2',
  form: /^\d{8}(?:-?[\dA-K])?$/,
  judge: (number) => {
    const stated = number.slice(8);
    const { digit, letter } = dniSigns(number.slice(0, 8));
    return stated === '' || stated === digit || stated === letter ? undefined : 'check-digit';
  },
  format: (number) => (number.length === 8 ? number : `${number.slice(0, 8)}-${number.slice(8)}`),
});

/** The code of a student in SIAGIE: six zeros and the DNI, or a number that SIAGIE gives who has none. */
export const siagieCode = numberType({
  type: 'pe.siagie',
  on: ['person'],
  title: { en: 'SIAGIE student code', es: 'Código del estudiante (SIAGIE)', pt: 'Código do estudante (SIAGIE)' },
  source: SIAGIE.source,
  verified: false,
  example: '00000010117410',
  form: /^\d{14}$/,
});

/** Of a foreigner. */
export const foreignCard = numberType({
  type: 'pe.ce',
  on: ['person'],
  title: { en: 'Foreigner’s card', es: 'Carné de extranjería', pt: 'Carteira de estrangeiro' },
  source: 'stdnum-js pe/ce (9 digits); no document at hand',
  verified: false,
  example: '001234567',
  form: /^\d{9}$/,
});

/** Código modular: a level of teaching in a school. One building may hold several. Behind it perhaps the annexe, usually 0. */
export const modularCode = numberType({
  type: 'pe.codigo-modular',
  on: ['school'],
  title: { en: 'Modular code', es: 'Código modular', pt: 'Código modular' },
  source: `${PADRON.source}, COD_MOD and ANEXO`,
  verified: false,
  example: '0325464-0',
  form: /^(\d{7})(?:-?(\d))?$/,
  normalise: ([, code = '', annexe = '0']) => (annexe === '0' ? code : `${code}-${annexe}`),
});

/** Código de local: a building. */
export const premisesCode = numberType({
  type: 'pe.codigo-local',
  on: ['school', 'site', 'building'],
  title: { en: 'Premises code', es: 'Código de local', pt: 'Código do prédio' },
  source: `${PADRON.source}, CODLOCAL; the length is unverified`,
  verified: false,
  example: '312345',
  form: /^\d{6}$/,
});

/** RUC, the tax number of a legal person. */
export const ruc = numberType({
  type: 'pe.ruc',
  on: ['school', 'authority'],
  title: { en: 'RUC', es: 'RUC', pt: 'RUC' },
  source: 'mod 11: python-stdnum pe_ruc and stdnum-js pe/ruc',
  verified: true,
  example: '20512333797',
  form: /^(?:10|15|16|17|20)\d{9}$/,
  judge: (number) => (number.endsWith(rucDigit(number.slice(0, 10))) ? undefined : 'check-digit'),
});

/** The check digit of a RUC: weights 5, 4, 3, 2, 7 down to 2; what is missing to the next 11, 10 is 0 and 11 is 1. */
export function rucDigit(digits: string): string {
  return String((11 - (weightedSum(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 10);
}

const ubigeo = (list: typeof ubigeoInei) =>
  numberType({
    type: list.id,
    on: ['territory'],
    title: list.title,
    source: UBIGEO.source,
    verified: UBIGEO.verified,
    example: list === ubigeoInei ? '150101' : '140101',
    form: /^\d{2}(?:\d{2}(?:\d{2})?)?$/,
    judge: (code) => (list.has(code) ? undefined : 'range'),
  });

export const ubigeoNumbers = [ubigeo(ubigeoInei), ubigeo(ubigeoReniec)];
