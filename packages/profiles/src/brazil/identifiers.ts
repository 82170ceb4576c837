import type { IdentifierType, IdentifierVerdict } from '@emis-sdk/validation';
import { cnpjCheckDigits, cpfCheckDigits, nisCheckDigit } from './check-digits.ts';
import { isIbgeCode } from './codes/ibge-check.ts';
import { states } from './codes/states.ts';

const EDUCACENSO = 'Educacenso layout 2025, read from the exporter i-Educar (williamsla/i-educar@81da673)';

/** CPF, the taxpayer's number, which every Brazilian can have from birth. Normalised to eleven digits. */
export const cpf: IdentifierType = {
  type: 'br.cpf',
  on: ['person'],
  title: { en: 'CPF', es: 'CPF', pt: 'CPF' },
  source: 'python-stdnum br_cpf and brutils tests/test_cpf.py; eleven equal digits are refused, as brutils does',
  verified: true,
  check(value) {
    const digits = written(value, CPF);
    if (digits === undefined) return { valid: false, reason: 'format' };
    if (/^(\d)\1*$/.test(digits)) return { valid: false, reason: 'range' };
    return judged(digits, cpfCheckDigits(digits.slice(0, 9)));
  },
  format: (digits) => digits.replace(/^(\d{3})(\d{3})(\d{3})(\d\d)$/, '$1.$2.$3-$4'),
};

/** The number that INEP gives a student, teacher or manager in the school census. No check digit is known. */
export const inepPerson: IdentifierType = {
  type: 'br.inep-person',
  on: ['person'],
  title: { en: 'INEP id of a person', es: 'Identificación INEP de una persona', pt: 'Identificação única (INEP)' },
  source: `${EDUCACENSO}, record 30 field 4`,
  verified: false,
  check: (value) => plain(value, /^\d{12}$/),
};

/** The number of a school in INEP's register: eight digits. That the first two name the state is not confirmed by a document. */
export const inepSchool: IdentifierType = {
  type: 'br.inep-school',
  on: ['school'],
  title: { en: 'INEP school code', es: 'Código INEP de la escuela', pt: 'Código da escola (INEP)' },
  source: `${EDUCACENSO}, record 00 field 2; the state in its first two digits is unverified`,
  verified: false,
  check(value) {
    const verdict = plain(value, /^\d{8}$/);
    return verdict.valid && !states.has(verdict.normalised.slice(0, 2)) ? { valid: false, reason: 'range' } : verdict;
  },
};

/** CNPJ, the number of a legal person: of a private school, or of who maintains it. May hold letters from July 2026 on. */
export const cnpj: IdentifierType = {
  type: 'br.cnpj',
  on: ['school'],
  title: { en: 'CNPJ', es: 'CNPJ', pt: 'CNPJ' },
  source: 'python-stdnum br_cnpj, 25 numbers, letters included',
  verified: true,
  check(value) {
    const places = written(value.toUpperCase(), CNPJ);
    if (places === undefined) return { valid: false, reason: 'format' };
    if (/^0+$/.test(places)) return { valid: false, reason: 'range' };
    return judged(places, cnpjCheckDigits(places.slice(0, 12)));
  },
  format: (places) => places.replace(/^(.{2})(.{3})(.{3})(.{4})(.{2})$/, '$1.$2.$3/$4-$5'),
};

/** NIS, the number of a person in social programmes; the same as PIS and PASEP. Normalised to eleven digits. */
export const nis: IdentifierType = {
  type: 'br.nis',
  on: ['person'],
  title: { en: 'NIS (PIS/PASEP)', es: 'NIS (PIS/PASEP)', pt: 'NIS (PIS/PASEP)' },
  source: 'github.com/brazilian-utils/python at commit a700a85, brutils/pis.py; eleven equal digits are refused',
  verified: true,
  check(value) {
    const digits = written(value, NIS);
    if (digits === undefined) return { valid: false, reason: 'format' };
    if (/^(\d)\1*$/.test(digits)) return { valid: false, reason: 'range' };
    return judged(digits, nisCheckDigit(digits.slice(0, 10)));
  },
  format: (digits) => digits.replace(/^(\d{3})(\d{5})(\d\d)(\d)$/, '$1.$2.$3-$4'),
};

/** The IBGE code of a state (two digits) or a municipality (seven, the last a check digit, which nine municipalities have wrong). */
export const ibge: IdentifierType = {
  type: 'br.ibge',
  on: ['territory'],
  title: { en: 'IBGE code', es: 'Código IBGE', pt: 'Código IBGE' },
  source:
    'github.com/kelvins/municipios-brasileiros at commit 503e2f7 (2025-12-10): the check digit holds for 5,562 of 5,571 codes',
  verified: false,
  check(value) {
    const verdict = plain(value, /^(?:\d{2}|\d{7})$/);
    if (!verdict.valid) return verdict;
    const code = verdict.normalised;
    if (!states.has(code.slice(0, 2))) return { valid: false, reason: 'range' };
    return code.length === 2 || isIbgeCode(code) ? verdict : { valid: false, reason: 'check-digit' };
  },
};

/** All punctuation of the official writing, or none of it. */
const CPF = /^(?:\d{11}|\d{3}\.\d{3}\.\d{3}-\d{2})$/;
const NIS = /^(?:\d{11}|\d{3}\.\d{5}\.\d\d-\d)$/;
const CNPJ = /^(?:[\dA-Z]{12}\d{2}|[\dA-Z]{2}\.[\dA-Z]{3}\.[\dA-Z]{3}\/[\dA-Z]{4}-\d{2})$/;

/** A number without its punctuation, or nothing when it is not of that form. */
function written(value: string, form: RegExp): string | undefined {
  const text = value.normalize('NFKC').replaceAll(/\s/g, '');
  return form.test(text) ? text.replaceAll(/[.\-/]/g, '') : undefined;
}

function plain(value: string, form: RegExp): IdentifierVerdict {
  const digits = written(value, form);
  return digits === undefined ? { valid: false, reason: 'format' } : { valid: true, normalised: digits };
}

function judged(number: string, digits: string): IdentifierVerdict {
  return number.endsWith(digits) ? { valid: true, normalised: number } : { valid: false, reason: 'check-digit' };
}
