import type { IdentifierType } from '@emis-sdk/validation';
import { weightedSumFromRight } from '../numbers/check-digits.ts';
import { grouped } from '../numbers/grouped.ts';
import { numberType } from '../numbers/number-type.ts';
import { divipola } from './codes/territories.ts';
import { ANEXO_6A, DIVIPOLA } from './sources.ts';

const DIGITS = /^(?:\d{3,17}|\d{1,3}(?:\.\d{3}){1,4})$/;
const NUIP = /^(?:\d{10}|\d\.\d{3}\.\d{3}\.\d{3})$/;
const LETTERS_TOO = /^[A-Z0-9]{3,17}$/;

/** A document of SIMAT's list. No check digit is known of any; their forms are those of the export's column, so they only warn. */
function document(
  type: string,
  title: Readonly<Record<'en' | 'es' | 'pt', string>>,
  form: RegExp,
  example: string,
  format?: (digits: string) => string,
): IdentifierType {
  return numberType({
    type: `co.${type}`,
    on: ['person'],
    title,
    source: `${ANEXO_6A.source}, TIPO_DOCUMENTO and NRO_DOCUMENTO (17 signs); the form is unverified`,
    verified: false,
    example,
    form,
    ...(format && { format }),
  });
}

const same = (title: string) => ({ en: title, es: title, pt: title });

export const tarjeta = document('ti', same('Tarjeta de identidad (TI)'), DIGITS, '1032456789', grouped);
export const registroCivil = document('rc', same('Registro civil (RC)'), DIGITS, '1032456789', grouped);
export const cedula = document('cc', same('Cédula de ciudadanía (CC)'), DIGITS, '1.032.456.789', grouped);
export const nuip = document('nuip', same('NUIP'), NUIP, '1032456789', grouped);
export const nip = document('nip', same('NIP'), DIGITS, '1032456789', grouped);
export const nes = document(
  'nes',
  {
    en: 'NES (number given by the secretariat)',
    es: 'NES (número establecido por la secretaría)',
    pt: 'NES (número dado pela secretaria)',
  },
  LETTERS_TOO,
  'N38256789012345',
);
export const extranjeria = document('ce', same('Cédula de extranjería (CE)'), LETTERS_TOO, '345678');
export const cabildo = document(
  'cabildo',
  { en: 'Certificate of a cabildo', es: 'Certificado del cabildo', pt: 'Certificado do cabildo' },
  LETTERS_TOO,
  'CAB12345',
);
export const pep = document('pep', same('Permiso especial de permanencia (PEP)'), LETTERS_TOO, '123456789012345');
export const visa = document('visa', { en: 'Visa', es: 'Visa', pt: 'Visto' }, LETTERS_TOO, 'V123456');
export const tmf = document('tmf', same('Tarjeta de movilidad fronteriza (TMF)'), LETTERS_TOO, '1234567');
export const ppt = document('ppt', same('Permiso por protección temporal (PPT)'), LETTERS_TOO, '5123456');

/** The number of a student inside SIMAT. */
export const perId = numberType({
  type: 'co.per-id',
  on: ['person'],
  title: { en: 'PER_ID (student in SIMAT)', es: 'PER_ID (estudiante en SIMAT)', pt: 'PER_ID (estudante no SIMAT)' },
  source: `${ANEXO_6A.source}, PER_ID (8 signs)`,
  verified: true,
  example: '12345678',
  form: /^[A-Z0-9]{1,8}$/,
});

const NIT_WEIGHTS = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71];

/** NIT, the tax number of a legal person: of a private school, or of who runs it. */
export const nit = numberType({
  type: 'co.nit',
  on: ['school', 'authority'],
  title: same('NIT'),
  source: 'mod 11: python-stdnum co_nit, 230 numbers',
  verified: true,
  example: '213.123.432-1',
  form: /^(?:\d{7,15}|\d{1,3}(?:\.\d{3}){2,4})-?\d$/,
  judge: (number) => (number.endsWith(nitDigit(number.slice(0, -1))) ? undefined : 'check-digit'),
  format: (number) => `${grouped(number.slice(0, -1))}-${number.slice(-1)}`,
});

/** The check digit of a NIT. */
export function nitDigit(digits: string): string {
  return '01987654321'[weightedSumFromRight(digits, NIT_WEIGHTS) % 11] ?? '';
}

/**
 * The DANE code of an institution or of one of its sites: a digit, the municipality, a sequence. What the first digit says (1 official
 * urban, 2 official rural, 3 private) is unverified, so it is not judged. Until 2001 it had eleven digits.
 */
export const dane = numberType({
  type: 'co.dane',
  on: ['school', 'site'],
  title: { en: 'DANE code of the school', es: 'Código DANE de la institución', pt: 'Código DANE da escola' },
  source: `${ANEXO_6A.source}, CODIGO_DANE and DANE_ANTERIOR; the municipality inside it: silvosus.blogspot 2010, and a public source file; municipalities: ${DIVIPOLA.source}`,
  verified: false,
  example: '276892000404',
  form: /^[1-9]\d{11}$/,
  judge: (number) => (divipola.has(number.slice(1, 6)) ? undefined : 'range'),
});

/** SIMAT's own number of a site; no other register knows it. */
export const consSede = numberType({
  type: 'co.cons-sede',
  on: ['school', 'site'],
  title: { en: 'CONS_SEDE (site in SIMAT)', es: 'CONS_SEDE (sede en SIMAT)', pt: 'CONS_SEDE (sede no SIMAT)' },
  source: `${ANEXO_6A.source}, CONS_SEDE (14 digits)`,
  verified: true,
  example: '27689200040401',
  form: /^\d{14}$/,
});

export const divipolaCode = numberType({
  type: 'co.divipola',
  on: ['territory'],
  title: same('DIVIPOLA'),
  source: DIVIPOLA.source,
  verified: DIVIPOLA.verified,
  example: '76892',
  form: /^\d{2}(?:\d{3})?$/,
  judge: (code) => (divipola.has(code) ? undefined : 'range'),
});

/** The numbers that tell a person from all others, in the order in which a clerk asks for them. */
export const DOCUMENT_NUMBERS: readonly IdentifierType[] = [
  ...[tarjeta, registroCivil, nuip, cedula, nip, nes],
  ...[extranjeria, cabildo, pep, visa, tmf, ppt],
];
