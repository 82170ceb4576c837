import { weightedSum } from '../numbers/check-digits.ts';
import { grouped } from '../numbers/grouped.ts';
import { numberType } from '../numbers/number-type.ts';
import { indecCoding, provinces } from './codes/provinces.ts';
import { BNH } from './sources.ts';

/** DNI: seven or eight digits, no check digit. Normalised to eight, as the national file has it. */
export const dni = numberType({
  type: 'ar.dni',
  on: ['person'],
  title: { en: 'DNI', es: 'DNI', pt: 'DNI' },
  source: `7 or 8 digits: stdnum-js ar/dni; padded to 8: ${BNH.source}`,
  verified: true,
  example: '20.123.456',
  form: /^(?:\d{7,8}|\d{1,2}\.\d{3}\.\d{3})$/,
  normalise: ([text]) => text.replaceAll('.', '').padStart(8, '0'),
  format: (number) => grouped(number.replace(/^0/, '')),
});

/** A document of another country: capital letters and digits. */
export const foreignDocument = numberType({
  type: 'ar.documento-extranjero',
  on: ['person'],
  title: { en: 'Foreign document', es: 'Documento extranjero', pt: 'Documento estrangeiro' },
  source: `${BNH.source}, document type 13`,
  verified: true,
  example: 'AB123456',
  form: /^[A-Z0-9]{1,20}$/,
});

/** Documents of the types 2 to 5 and 12, whose names the sources do not give: digits. */
export const otherDocument = numberType({
  type: 'ar.documento',
  on: ['person'],
  title: { en: 'Other document', es: 'Otro documento', pt: 'Outro documento' },
  source: `${BNH.source}, document types 2 to 5 (digits) and 12 (in process)`,
  verified: true,
  example: '1234567',
  form: /^\d{1,20}$/,
});

const CUIT_WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** The check digit of the first ten digits of a CUIL or CUIT. */
export function cuitDigit(digits: string): string {
  const digit = 11 - (weightedSum(digits, CUIT_WEIGHTS) % 11);
  return digit === 11 ? '0' : digit === 10 ? '9' : String(digit);
}

const dashed = (number: string) => `${number.slice(0, 2)}-${number.slice(2, 10)}-${number.slice(10)}`;
const judged = (number: string) => (number.endsWith(cuitDigit(number.slice(0, 10))) ? undefined : 'check-digit');

/** CUIL of a person: two digits, the DNI, a check digit. */
export const cuil = numberType({
  type: 'ar.cuil',
  on: ['person'],
  title: { en: 'CUIL', es: 'CUIL', pt: 'CUIL' },
  source: 'mod 11: python-stdnum ar_cuit, 209 numbers; prefixes of persons: 20, 23, 24, 27',
  verified: true,
  example: '20-26756539-3',
  form: /^\d{2}-?\d{8}-?\d$/,
  judge: (number) => (/^2[0347]/.test(number) ? judged(number) : 'range'),
  format: dashed,
});

/** CUIT, the tax number of a person or an institution. */
export const cuit = numberType({
  type: 'ar.cuit',
  on: ['school', 'authority'],
  title: { en: 'CUIT', es: 'CUIT', pt: 'CUIT' },
  source: 'mod 11: python-stdnum ar_cuit, 209 numbers',
  verified: true,
  example: '20-05536168-2',
  form: /^\d{2}-?\d{8}-?\d$/,
  judge: judged,
  format: dashed,
});

/** The number of a person in the register of the jurisdiction, or, without one, names, document, birth date and sex run together. */
export const jurisdictionId = numberType({
  type: 'ar.id-jurisdiccional',
  on: ['person'],
  title: { en: 'Jurisdiction’s id', es: 'ID de persona jurisdiccional', pt: 'ID da pessoa na jurisdição' },
  source: `${BNH.source}, id_persona_jurisdiccional: capital letters and digits; the length is unverified`,
  verified: false,
  example: 'PER0001234',
  form: /^[A-Z0-9]{1,120}$/,
});

/** CUE-anexo: the school (seven digits, of which two are the province) and its annexe (two). */
export const cueAnexo = numberType({
  type: 'ar.cue-anexo',
  on: ['school'],
  title: { en: 'CUE and annexe', es: 'CUE-anexo', pt: 'CUE e anexo' },
  source: `${BNH.source}, cueanexo; provinces: INDEC`,
  verified: true,
  example: '0600123-00',
  form: /^\d{7}-?\d{2}$/,
  judge: (code) => (provinces.has(code.slice(0, 2)) ? undefined : 'range'),
  format: (code) => `${code.slice(0, 7)}-${code.slice(7)}`,
});

export const indecCode = numberType({
  type: 'ar.indec',
  on: ['territory'],
  title: indecCoding.title,
  source: indecCoding.source,
  verified: indecCoding.verified,
  example: '10007',
  form: /^\d{2}(?:\d{3})?$/,
  judge: (code) => (provinces.has(code.slice(0, 2)) ? undefined : 'range'),
});
