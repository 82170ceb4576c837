import type { IdentifierType, IdentifierVerdict } from '@emis-sdk/validation';
import { cleanNumber } from '../numbers/clean-number.ts';
import { grouped } from '../numbers/grouped.ts';
import { numberType } from '../numbers/number-type.ts';
import { checkDigit } from './check-digit.ts';
import { cut, cutCoding } from './codes/cut.ts';

const EDE_CHECKS = 'Admin-EDE/DockerEdeCode@2353015';

/** The highest number that the EDE takes for a RUN, and the lowest that it takes for an IPE. Source: fn3F3 and fn3F4 there. */
const HIGHEST_RUN = 47_000_000;
const LOWEST_IPE = 100_000_000;

/** A number with its check digit, dots or not. Without the hyphen only where no bare number could be meant. */
const WITH_HYPHEN = /^(\d{1,3}(?:\.\d{3})+|\d{1,12})-([\dK])$/;
const WITHOUT_HYPHEN = /^(\d{1,12})K$|^(\d{8,12})(\d)$/;
const RBD = /^(?:RBD)?(\d{1,5}|\d{1,2}\.\d{3})(?:-([\dK]))?$/;

/** RUN, the number of every Chilean and resident. Normalised to `12531909-2`. */
export const run: IdentifierType = {
  type: 'cl.run',
  on: ['person'],
  title: { en: 'RUN', es: 'RUN', pt: 'RUN' },
  source: `mod 11: python-stdnum cl_rut, 200 numbers; range: ${EDE_CHECKS} fn3F3`,
  verified: true,
  example: '12.531.909-2',
  check: (value) => checkPersonNumber(value, (number) => number >= 1 && number <= HIGHEST_RUN),
  format: dotted,
};

/** IPE, the provisional number of a foreign pupil who has no RUN yet. Normalised to `100000001-9`. */
export const ipe: IdentifierType = {
  type: 'cl.ipe',
  on: ['person'],
  title: {
    en: 'IPE (provisional number)',
    es: 'IPE (identificador provisorio escolar)',
    pt: 'IPE (número provisório)',
  },
  source: `check digit and range: ${EDE_CHECKS} fn3F4`,
  verified: true,
  example: '100.000.001-5',
  check: (value) => checkPersonNumber(value, (number) => number >= LOWEST_IPE),
  format: dotted,
};

/**
 * RBD, a school's number in the directory of the ministry: up to five digits, with or without check digit, or `RBD12345` as the EDE writes it.
 * Normalised to the number alone, `12345`, as the ministry's open data has it.
 */
export const rbd: IdentifierType = {
  type: 'cl.rbd',
  on: ['school'],
  title: { en: 'RBD (school number)', es: 'RBD (rol base de datos)', pt: 'RBD (número da escola)' },
  source: `form: ${EDE_CHECKS} fn3E3; that its check digit is reckoned as a RUN's is not confirmed by a document`,
  verified: false,
  example: '12345',
  check(value) {
    const match = RBD.exec(cleanNumber(value));
    const digits = match?.[1]?.replaceAll('.', '').replace(/^0+/, '');
    if (!digits) return { valid: false, reason: 'format' };
    const stated = match?.[2];
    if (stated !== undefined && stated !== checkDigit(digits)) return { valid: false, reason: 'check-digit' };
    return { valid: true, normalised: digits };
  },
};

/** The number by which MINEDUC's open data knows a student, whose RUN it masks. */
export const mrun = numberType({
  type: 'cl.mrun',
  on: ['person'],
  title: { en: 'MRUN (masked RUN)', es: 'MRUN (RUN enmascarado)', pt: 'MRUN (RUN mascarado)' },
  source: 'MINEDUC open data, enrolment file, MRUN; its length is unverified',
  verified: false,
  example: '12345678',
  form: /^\d{1,10}$/,
});

export const cutCode = numberType({
  type: 'cl.cut',
  on: ['territory'],
  title: cutCoding.title,
  source: cutCoding.source,
  verified: cutCoding.verified,
  example: '13101',
  form: /^\d{2}(?:\d(?:\d{2})?)?$/,
  judge: (code) => (code.length === 3 || cut.has(code) ? undefined : 'range'),
});

/** `12.531.909-2` */
function dotted(number: string): string {
  const [digits = '', digit = ''] = number.split('-');
  return `${grouped(digits)}-${digit}`;
}

function checkPersonNumber(value: string, inRange: (number: number) => boolean): IdentifierVerdict {
  const text = cleanNumber(value);
  const hyphenated = WITH_HYPHEN.exec(text);
  const plain = WITHOUT_HYPHEN.exec(text);
  const digits = (hyphenated?.[1] ?? plain?.[1] ?? plain?.[2])?.replaceAll('.', '').replace(/^0+(?=\d)/, '');
  const stated = hyphenated?.[2] ?? plain?.[3] ?? (plain?.[1] === undefined ? undefined : 'K');
  if (digits === undefined || stated === undefined) return { valid: false, reason: 'format' };
  if (stated !== checkDigit(digits)) return { valid: false, reason: 'check-digit' };
  return inRange(Number(digits))
    ? { valid: true, normalised: `${digits}-${stated}` }
    : { valid: false, reason: 'range' };
}
