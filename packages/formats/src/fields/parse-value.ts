import { isPlainDate } from '@emis-sdk/model';
import type { FileFindingCode } from '../findings.ts';
import type { FieldFacts } from './field-kind.ts';
import { foldedName } from './folded-name.ts';

/** A value made of a text. What cannot be made stays a text: the engine says what is wrong with it. */
export interface Parsed {
  readonly value: unknown;
  /** What is to be said of how it was made. */
  readonly note?: FileFindingCode;
}

const YES = new Set(['true', 'yes', 'y', 'si', 's', 'sim', 'verdadero', 'verdadeiro', 'x', '1']);
const NO = new Set(['false', 'no', 'n', 'nao', 'falso', '0']);
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ T]00:00(?::00)?)?$/;
const ISO_WITH_TIME = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/;
const IN_FIGURES = /^(\d{4})(\d{2})(\d{2})$/;
const TIME = /^(\d{1,2}):(\d{2})(?::\d{2})?$/;

/**
 * Makes the value of a field out of a text that a person or another system wrote. Days may be written day first, as is usual in Latin
 * America; never month first.
 */
export function parseValue(text: string, { kind, ofNumbers }: FieldFacts): Parsed {
  switch (kind) {
    case 'date':
      return parseDay(text.trim());
    case 'time':
      return {
        value: text.trim().replace(TIME, (_, hours: string, minutes: string) => `${hours.padStart(2, '0')}:${minutes}`),
      };
    case 'integer':
    case 'number':
      return { value: parseNumber(text) ?? text };
    case 'boolean':
      return { value: truthOf(text) ?? text };
    case 'list':
      return { value: parseList(text).map((one) => (ofNumbers ? (parseNumber(one) ?? one) : one)) };
    case 'object':
      return { value: parseJson(text) ?? text };
    default:
      return { value: text };
  }
}

function parseDay(text: string): Parsed {
  const [, day = '', month = '', year = ''] = DAY_FIRST.exec(text) ?? [];
  const written =
    year === ''
      ? (ISO_WITH_TIME.exec(text)?.[1] ?? text.replace(IN_FIGURES, '$1-$2-$3'))
      : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return written !== text && isPlainDate(written) ? { value: written, note: 'date.rewritten' } : { value: text };
}

/** A number with a point or a comma before its decimals, and no other signs. */
export function parseNumber(text: string): number | undefined {
  const trimmed = text.trim();
  return /^[+-]?\d{1,20}(?:[.,]\d{1,30})?(?:[eE][+-]?\d{1,3})?$/.test(trimmed)
    ? Number(trimmed.replace(',', '.'))
    : undefined;
}

/** Yes or no, in English, Spanish or Portuguese. */
function truthOf(text: string): boolean | undefined {
  const folded = foldedName(text);
  if (YES.has(folded)) return true;
  return NO.has(folded) ? false : undefined;
}

/** Values joined by semicolons, or a JSON list where a value itself holds one. */
function parseList(text: string): string[] {
  const parsed = text.startsWith('[') ? parseJson(text) : undefined;
  if (Array.isArray(parsed)) return parsed as string[];
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The text that {@link parseList} reads as these values. */
export function listText(values: readonly unknown[]): string {
  const plain = values.length > 0 && values.every((one) => typeof one === 'number' || isPlain(one));
  return plain ? values.join('; ') : JSON.stringify(values);
}

function isPlain(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    value !== '' &&
    value.trim() === value &&
    !value.includes(';') &&
    !value.startsWith('[')
  );
}

const DEEPEST = 32;

function parseJson(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    // A key `__proto__` comes as a key like any other.
    const parsed: unknown = JSON.parse(text);
    return depthOf(text) > DEEPEST ? undefined : parsed;
  } catch {
    return undefined;
  }
}

/** How deep brackets are nested, at most; those inside texts counted too, which no real value has so many of. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const sign of text) {
    if (sign === '[' || sign === '{') deepest = Math.max(deepest, ++depth);
    else if (sign === ']' || sign === '}') depth--;
  }
  return deepest;
}
