import { derivedId } from '@emis-sdk/model';
import type { ReadCode } from '../fields/code-reader.ts';
import type { FieldFacts } from '../fields/field-kind.ts';
import { parseValue } from '../fields/parse-value.ts';
import type { FileFindingCode } from '../findings.ts';
import type { MappedField } from './mapping.ts';
import type { SourceRow } from './source-table.ts';

/** What a field of a record needs besides its own description. */
export interface ValueParts {
  readonly facts: FieldFacts;
  readonly lookup: Readonly<Record<string, string | null>> | undefined;
  readonly readCode: ReadCode | undefined;
}

/** The value of a field in a row, and what is to be said of it. */
export interface MappedValue {
  readonly value?: unknown;
  readonly notes: readonly FileFindingCode[];
}

const NONE: MappedValue = { notes: [] };
const MONTH_FIRST = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const TEXT: FieldFacts = { kind: 'text', required: false, deprecated: false };

/** Makes the value of a field out of a row. */
export function mappedValue(field: MappedField, row: SourceRow, { facts, lookup, readCode }: ValueParts): MappedValue {
  if ('constant' in field) return { value: field.constant, notes: [] };
  if ('join' in field) {
    const parts = field.join.map((column) => row.value(column, TEXT).text?.trim());
    return parts.every((part) => part !== undefined) ? { value: derivedId(parts as string[]), notes: [] } : NONE;
  }
  const { value, text, notes } = row.value(field.column, facts);
  if (text === undefined) return { notes };
  const own = text.trim();
  if (lookup) {
    const found = Object.hasOwn(lookup, own) ? lookup[own] : undefined;
    return { value: found == null ? own : parseValue(found, facts).value, notes: [] };
  }
  if (field.part !== undefined) return { value: partOfName(own, field.part, field.order ?? 'given-first'), notes: [] };
  if (field.days === 'month-first' && facts.kind === 'date') {
    const turned = own.replace(
      MONTH_FIRST,
      (_, month: string, sign: string, day: string, year: string) => `${day}${sign}${month}${sign}${year}`,
    );
    const { value: day, note } = parseValue(turned, facts);
    return { value: day === turned ? own : day, notes: note ? [note] : [] };
  }
  if (field.prefix !== undefined) return { value: field.prefix + own, notes };
  if (field.separator !== undefined && facts.kind === 'list') {
    const values = own.split(field.separator).map((one) => one.trim());
    return { value: values.filter((one) => one !== '').map((one) => readCode?.(one) ?? one), notes };
  }
  return { value: coded(value, readCode), notes };
}

function coded(value: unknown, readCode: ReadCode | undefined): unknown {
  if (!readCode) return value;
  if (Array.isArray(value)) return value.map((one) => coded(one, readCode));
  return typeof value === 'string' ? (readCode(value) ?? value) : value;
}

/** Words that belong to the word behind them: de la Cruz, dos Santos. */
const PARTICLES = new Set([
  'de',
  'del',
  'la',
  'las',
  'los',
  'da',
  'do',
  'das',
  'dos',
  'e',
  'y',
  'van',
  'von',
  'san',
  'santa',
]);

/**
 * A part of a full name, as well as it can be told: a comma stands between surnames and given names; else the last two of four words and more, or the
 * last one, are surnames, where given names come first. Many names are otherwise, so this is for those who have nothing better.
 */
function partOfName(
  name: string,
  part: 'given' | 'family' | 'second-family',
  order: 'given-first' | 'family-first',
): string | undefined {
  const [before = '', after] = name.split(/\s*,\s*/, 2);
  const words = grouped(before);
  let given: string[];
  let family: string[];
  if (after !== undefined) [family, given] = [words, grouped(after)];
  else {
    const surnames = words.length > 2 ? 2 : Math.max(0, words.length - 1);
    if (order === 'family-first') [family, given] = [words.slice(0, surnames), words.slice(surnames)];
    else [given, family] = [words.slice(0, words.length - surnames), words.slice(words.length - surnames)];
  }
  if (part === 'given') return given.length > 0 ? given.join(' ') : undefined;
  return part === 'family' ? family[0] : family.slice(1).join(' ') || undefined;
}

function grouped(name: string): string[] {
  const groups: string[] = [];
  let open = '';
  for (const word of name.split(/\s+/).filter((one) => one !== '')) {
    open += open === '' ? word : ` ${word}`;
    if (PARTICLES.has(word.toLowerCase())) continue;
    groups.push(open);
    open = '';
  }
  if (open !== '') groups.push(open);
  return groups;
}
