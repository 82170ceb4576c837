import { luhnDigit } from '../numbers/check-digits.ts';
import { numberType } from '../numbers/number-type.ts';
import { issuedDespiteCheck } from './codes/issued-despite-check.ts';
import { oneCoding, provinces } from './codes/provinces.ts';

/** Cédula de identidad y electoral, of adults. A number of ten digits is taken only where it is one of the two that were issued so. */
export const cedula = numberType({
  type: 'do.cedula',
  on: ['person'],
  title: { en: 'Identity card (cédula)', es: 'Cédula de identidad y electoral', pt: 'Cédula de identidade' },
  source: 'Luhn, and 578 issued numbers that fail it: python-stdnum do_cedula, 64 numbers',
  verified: true,
  example: '001-1391820-5',
  form: /^(?:\d{10,11}|\d{3}-\d{7}-\d)$/,
  judge(number) {
    if (issuedDespiteCheck(number)) return undefined;
    if (number.length !== 11) return 'format';
    return number.endsWith(luhnDigit(number.slice(0, 10))) ? undefined : 'check-digit';
  },
  format: (number) => (number.length === 11 ? number.replace(/^(...)(.......)(.)$/, '$1-$2-$3') : number),
});

/** RNE, the number of a student in SIGERD. Only that it exists is known, so hardly anything is asked of it. */
export const rne = numberType({
  type: 'do.rne',
  on: ['person'],
  title: { en: 'RNE (student number)', es: 'RNE (registro nacional de estudiantes)', pt: 'RNE (número do estudante)' },
  source: 'field of SIGERD in a public source file; its form is unverified',
  verified: false,
  example: 'ABCD0801010001',
  form: /^[A-Z]{0,6}\d{4,14}$/,
});

/** The act of birth, by which a minor is known: book, folio, number and year, put together by the sender. */
export const birthAct = numberType({
  type: 'do.acta-nacimiento',
  on: ['person'],
  title: { en: 'Birth act', es: 'Acta de nacimiento', pt: 'Certidão de nascimento' },
  source:
    'fields of SIGERD in a public source file (number, book, folio, year, office, municipality); the writing is ours and unverified',
  verified: false,
  example: '00123/0045/0067/2016',
  form: /^[A-Z\d][A-Z\d\-/.]{3,39}$/,
  normalise: ([text]) => text,
});

export const centreCode = numberType({
  type: 'do.centro',
  on: ['school'],
  title: { en: 'Code of the school', es: 'Código del centro educativo', pt: 'Código da escola' },
  source: 'as it is commonly described: five digits; no document was at hand',
  verified: false,
  example: '01234',
  form: /^\d{5}$/,
});

export const oneCode = numberType({
  type: 'do.one',
  on: ['territory'],
  title: oneCoding.title,
  source: oneCoding.source,
  verified: oneCoding.verified,
  example: '0101',
  form: /^\d{2}(?:\d{2}(?:\d{2})?)?$/,
  judge: (code) => (provinces.has(code.slice(0, 2)) ? undefined : 'range'),
});
