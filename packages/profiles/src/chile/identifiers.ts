import type { IdentifierType, IdentifierVerdict } from '@emis-sdk/validation';
import { checkDigit } from './check-digit.ts';

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
  check: (value) => checkPersonNumber(value, (number) => number >= 1 && number <= HIGHEST_RUN),
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
  check: (value) => checkPersonNumber(value, (number) => number >= LOWEST_IPE),
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
  check(value) {
    const match = RBD.exec(clean(value));
    const digits = match?.[1]?.replaceAll('.', '').replace(/^0+/, '');
    if (!digits) return { valid: false, reason: 'format' };
    const stated = match?.[2];
    if (stated !== undefined && stated !== checkDigit(digits)) return { valid: false, reason: 'check-digit' };
    return { valid: true, normalised: digits };
  },
};

function checkPersonNumber(value: string, inRange: (number: number) => boolean): IdentifierVerdict {
  const text = clean(value);
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

/** Upper case, plain hyphens, no blanks: what a spreadsheet or a typist may have changed. */
function clean(value: string): string {
  return value
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .toUpperCase();
}
