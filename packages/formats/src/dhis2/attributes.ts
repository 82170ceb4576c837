import { isPlainDate, type RawRecord } from '@emis-sdk/model';
import { fieldFacts } from '../fields/field-kind.ts';
import type { LossReason } from '../writing.ts';
import { type Dhis2Mapping, identifierType } from './dhis2-mapping.ts';

export interface WrittenAttribute {
  readonly attribute: string;
  readonly value: string;
}

/** What becomes of a person: attributes, and what has no place among them. */
export interface PersonAttributes {
  readonly attributes: readonly WrittenAttribute[];
  readonly losses: readonly (readonly [field: string, reason: LossReason])[];
}

/** What DHIS2 cannot store: halves of characters are no UTF-8, and its database takes no NUL in a text (postgresql.org/docs, chapter 8.3). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for
const UNSTORABLE = /[\u0000\ud800-\udfff]/gu;

/** Makes the attributes of a tracked entity of a person. */
export function attributesOf(person: RawRecord, mapping: Dhis2Mapping): PersonAttributes {
  const attributes: WrittenAttribute[] = [];
  const losses: (readonly [string, LossReason])[] = [];
  const add = (field: string, attribute: string, text: string) => {
    const value = text.replaceAll(UNSTORABLE, '');
    if (value === '') {
      losses.push([field, 'value-left-out']);
      return;
    }
    if (value !== text) losses.push([field, 'value-changed']);
    attributes.push({ attribute, value });
  };
  const numbers = new NumbersOf(person['identifiers']);
  for (const [key, attribute] of Object.entries(mapping.attributes)) {
    const type = identifierType(key);
    const number = type === undefined ? undefined : numbers.take(type);
    if (number !== undefined) add('identifiers', attribute, number);
    if (type !== undefined || person[key] === undefined || person[key] === null) continue;
    const text = textOf(key, person[key], mapping);
    if (text === undefined) losses.push([key, 'value-left-out']);
    else add(key, attribute, text);
  }
  for (const field in person) {
    if (field === 'id' || field === 'extensions' || field === 'identifiers') continue;
    if (person[field] !== undefined && !Object.hasOwn(mapping.attributes, field))
      losses.push([field, 'no-place-for-field']);
  }
  if (numbers.left > 0) losses.push(['identifiers', 'no-place-for-field']);
  if (numbers.shortened) losses.push(['identifiers', 'value-changed']);
  return { attributes, losses };
}

function textOf(field: string, value: unknown, { values }: Dhis2Mapping): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return undefined;
  if (fieldFacts('person').get(field)?.kind === 'date' && !isPlainDate(value)) return undefined;
  const codes = Object.hasOwn(values, field) ? values[field] : undefined;
  return codes && Object.hasOwn(codes, value) ? codes[value] : value;
}

/** The official numbers of a record, taken out one by one. */
export class NumbersOf {
  readonly #numbers: readonly Readonly<Record<string, unknown>>[];
  /** How many of them nobody has taken. */
  left: number;
  /** Whether one that was taken said more than its value: who gave it, or when it holds. */
  shortened = false;

  constructor(identifiers: unknown) {
    const list: readonly unknown[] = Array.isArray(identifiers) ? identifiers : [];
    this.left = identifiers === undefined ? 0 : Math.max(list.length, Array.isArray(identifiers) ? 0 : 1);
    this.#numbers = list.filter((one): one is Record<string, unknown> => typeof one === 'object' && one !== null);
  }

  /** The number of a type that still holds, else the first one. */
  take(type: string): string | undefined {
    const all = this.#numbers.filter((one) => one['type'] === type && typeof one['value'] === 'string');
    const one = all.find((each) => each['to'] === undefined) ?? all[0];
    if (!one) return undefined;
    this.left--;
    if (['issuer', 'from', 'to'].some((more) => one[more] !== undefined)) this.shortened = true;
    return one['value'] as string;
  }
}
