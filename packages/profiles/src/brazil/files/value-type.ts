import { type CodeList, isPlainDate } from '@emis-sdk/model';
import { activities } from '../codes/activities.ts';
import { courses } from '../codes/courses.ts';
import { disciplines } from '../codes/disciplines.ts';
import { isIbgeCode } from '../codes/ibge-check.ts';
import { indigenousLanguages } from '../codes/indigenous-languages.ts';
import { indigenousPeoples } from '../codes/indigenous-peoples.ts';
import { stages } from '../codes/stages.ts';
import { cnpj, cpf } from '../identifiers.ts';

/**
 * What is wrong with a value by itself: its form; a code that the list does not have; a letter that the field may not hold; too long
 * or too short; a number whose check digits are wrong.
 */
export type ValueFault = 'form' | 'code' | 'letters' | 'length' | 'check-digit';

/** The type of a field. */
export interface ValueType {
  /** What a value looks like, for people: `N8`, `DD/MM/AAAA`, `1, 2, 3`. */
  readonly shown: string;
  /** False when the size or the codes are not certain: a wrong value is then a warning. */
  readonly sure: boolean;
  /** Whether `0` says no here, so that a field about which nothing is known says `0`. */
  readonly zeroIsNo: boolean;
  /** What is wrong with a value that is not empty, for the census of a year; nothing when it is right. */
  fault(value: string, year: number): ValueFault | undefined;
}

const LISTS: Readonly<Record<string, CodeList>> = {
  activity: activities,
  course: courses,
  discipline: disciplines,
  indigenousLanguage: indigenousLanguages,
  indigenousPeople: indigenousPeoples,
  stage: stages,
};

const GENERAL = /^[A-Z0-9 ªº-]*$/;
const PERSON = /^[A-Z ]*$/;
const MAIL = /^[A-Z0-9_@.-]*$/;

const made = new Map<string, ValueType>();

/**
 * The type that a word of the layout's tables stands for:
 *
 * `=00` that value · `B` 0 or 1 · `N8`, `N1-10` digits · `Q` a whole number of at most four digits, `Q+` more than 0 · `A4-100` text, with its
 * fewest and most characters · `name100`, `email50` at most so many · `date` · `time` · `year1940` that year to the census year · `phone` ·
 * `cpf` · `cnpj` · `ibge` a municipality · `course8` · `certificate` · `1,2,7` and `301-306` codes · `@stage` a code list · `any` whatever. With `?` at the end the size is not certain.
 *
 * @throws {TypeError} for any other word
 */
export function valueType(word: string): ValueType {
  let type = made.get(word);
  if (!type) {
    const sure = !word.endsWith('?');
    const { shown, fault, zeroIsNo = false } = parse(sure ? word : word.slice(0, -1));
    type = { shown, sure, zeroIsNo, fault };
    made.set(word, type);
  }
  return type;
}

interface Parsed {
  readonly shown: string;
  readonly zeroIsNo?: boolean;
  fault(value: string, year: number): ValueFault | undefined;
}

function parse(word: string): Parsed {
  const simple = SIMPLE[word];
  if (simple) return simple;
  let found = /^=(.+)$/.exec(word);
  if (found) return oneOf([found[1] ?? '']);
  found = /^N(\d+)(?:-(\d+))?$/.exec(word);
  if (found) return digits(Number(found[1]), Number(found[2] ?? found[1]));
  found = /^A(\d+)-(\d+)$/.exec(word);
  if (found) return text(GENERAL, Number(found[1]), Number(found[2]));
  found = /^name(\d+)$/.exec(word);
  if (found) return text(PERSON, 1, Number(found[1]));
  found = /^email(\d+)$/.exec(word);
  if (found) return email(Number(found[1]));
  found = /^@(\w+)$/.exec(word);
  const list = LISTS[found?.[1] ?? ''];
  if (list) {
    const codes = inYears(list);
    return { shown: list.title.pt, fault: (value, year) => (codes(year).has(value) ? undefined : 'code') };
  }
  if (/^[\d,-]+$/.test(word)) return oneOf(codesOf(word));
  throw new TypeError(`No such type of a field: ${word}`);
}

/**
 * The codes of a list in a year: stages come and go. The list of stages has the grades of the standard beside them, with a leading zero or in
 * letters, which are no codes of the census.
 */
function inYears(list: CodeList): (year: number) => ReadonlySet<string> {
  const years = new Map<number, ReadonlySet<string>>();
  return (year) => {
    let found = years.get(year);
    if (!found) {
      const day = `${year}-12-31`;
      const valid = list.codes.filter(
        ({ code, from = '', to = day }) => /^[1-9]\d*$/.test(code) && from <= day && to >= `${year}-01-01`,
      );
      found = new Set(valid.map(({ code }) => code));
      years.set(year, found);
    }
    return found;
  };
}

function codesOf(word: string): string[] {
  return word.split(',').flatMap((part) => {
    const [from = 0, to = from] = part.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
  });
}

function oneOf(codes: readonly string[]): Parsed {
  const known = new Set(codes);
  return {
    shown: codes.join(', '),
    zeroIsNo: known.has('0') && codes.length > 1,
    fault: (value) => (known.has(value) ? undefined : 'code'),
  };
}

function digits(from: number, to: number): Parsed {
  return {
    shown: from === to ? `N${to}` : `N${from}-${to}`,
    fault: (value) => (!/^\d+$/.test(value) ? 'form' : value.length < from || value.length > to ? 'length' : undefined),
  };
}

function text(letters: RegExp, from: number, to: number): Parsed {
  return {
    shown: `A${from}-${to}`,
    fault(value) {
      if (!letters.test(value)) return 'letters';
      const short = from > 1 && value.replaceAll(' ', '').length < from;
      return short || value.length > to ? 'length' : value.trim() === '' ? 'form' : undefined;
    },
  };
}

function email(longest: number): Parsed {
  return {
    shown: `E-MAIL ≤${longest}`,
    fault: (value) =>
      !MAIL.test(value)
        ? 'letters'
        : value.length > longest
          ? 'length'
          : /^[^@]+@[^@.]+(\.[^@.]+)+$/.test(value)
            ? undefined
            : 'form',
  };
}

const SIMPLE: Readonly<Record<string, Parsed>> = {
  any: { shown: '', fault: () => undefined },
  B: { ...oneOf(['0', '1']), zeroIsNo: true },
  Q: { shown: 'N1-4', fault: (value) => (/^\d{1,4}$/.test(value) ? undefined : 'form') },
  'Q+': { shown: 'N1-4 > 0', fault: (value) => (/^\d{1,4}$/.test(value) && Number(value) > 0 ? undefined : 'form') },
  date: { shown: 'DD/MM/AAAA', fault: (value) => (isPlainDate(dayOfCell(value) ?? '') ? undefined : 'form') },
  time: { shown: 'HH:MM-HH:MM', fault: (value) => (minutesOf(value) ? undefined : 'form') },
  year1940: {
    shown: 'AAAA',
    fault: (value, year) =>
      /^\d{4}$/.test(value) && Number(value) >= 1940 && Number(value) <= year ? undefined : 'form',
  },
  phone: {
    shown: 'N8-9',
    fault: (value) =>
      !/^\d+$/.test(value) || /^(\d)\1*$/.test(value) || (value.length === 9 && value[0] !== '9')
        ? 'form'
        : value.length < 8 || value.length > 9
          ? 'length'
          : undefined,
  },
  cpf: { shown: 'N11', fault: (value) => (/^\d{11}$/.test(value) ? checked(cpf.check(value).valid) : 'form') },
  cnpj: {
    shown: 'A14',
    fault: (value) => (/^[\dA-Z]{12}\d\d$/.test(value) ? checked(cnpj.check(value).valid) : 'form'),
  },
  ibge: { shown: 'N7 (IBGE)', fault: (value) => (/^\d{7}$/.test(value) ? checked(isIbgeCode(value)) : 'form') },
  course8: { shown: 'A8', fault: (value) => (/^[\dA-Z]{8}$/.test(value) ? undefined : 'form') },
  certificate: { shown: 'N30 + N2/X', fault: (value) => (/^\d{30}[\dX]{2}$/.test(value) ? undefined : 'form') },
};

function checked(valid: boolean): ValueFault | undefined {
  return valid ? undefined : 'check-digit';
}

/** `2016-03-01` for `01/03/2016`; nothing when it is not written so. The day may still not exist. */
export function dayOfCell(value: string): string | undefined {
  return /^\d\d\/\d\d\/\d{4}$/.test(value) ? `${value.slice(6)}-${value.slice(3, 5)}-${value.slice(0, 2)}` : undefined;
}

/** Minutes since midnight at which a class begins and ends, from `07:30-11:45`; nothing when it is not written so. */
export function minutesOf(value: string): readonly [from: number, to: number] | undefined {
  if (!/^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/.test(value)) return undefined;
  const at = (place: number) => Number(value.slice(place, place + 2)) * 60 + Number(value.slice(place + 3, place + 5));
  return [at(0), at(6)];
}
