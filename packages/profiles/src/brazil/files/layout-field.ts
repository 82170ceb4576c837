import type { Condition } from './asked.ts';
import { parseCondition } from './condition.ts';
import { type ValueType, valueType } from './value-type.ts';

/** The records of a line of Educacenso. */
export const RECORD_TYPES = ['00', '10', '20', '30', '40', '50', '60', '89', '90', '91'] as const;
export type RecordType = (typeof RECORD_TYPES)[number];

/** One field of a record of the layout. */
export interface LayoutField {
  /** Its place in the line, from 1 on. */
  readonly number: number;
  /** Its name here, the same in every edition: after the official label, and the key under which it stands in `extensions`. */
  readonly name: string;
  /** The official label. */
  readonly label: string;
  readonly type: ValueType;
  /** When it may be filled; always when absent. */
  readonly only: Condition | undefined;
  /** When it must be filled; never when absent. */
  readonly must: Condition | 'always' | undefined;
}

/** The fields of a record in one edition, in their order. */
export interface RecordLayout {
  readonly record: RecordType;
  readonly fields: readonly LayoutField[];
  /** The place of a field in the cells of a line, from 0 on. */
  readonly places: ReadonlyMap<string, number>;
}

/** What the last column but one says: when a field is filled. */
interface When {
  readonly only: Condition | undefined;
  readonly must: Condition | 'always' | undefined;
}

/**
 * Reads a table of the layout for one edition. A line is a field:
 *
 * `number in 2025 | number in 2026 | name | type | when | label`
 *
 * A `-` for a number: the edition has no such field. For types see `value-type.ts`, for conditions `condition.ts`. `when` is empty (the
 * field may be filled), `must` (it is filled), `only C` (it is empty unless C), `must C`, or `iff C` (filled when C, else empty).
 *
 * @throws {TypeError} when the table is not as this says
 */
export function recordLayout(record: RecordType, table: string, edition: '2025' | '2026'): RecordLayout {
  const fields: LayoutField[] = [];
  for (const line of table.trim().split('\n')) {
    const [in2025 = '', in2026 = '', name = '', type = '', when = '', label = ''] = line
      .split('|')
      .map((it) => it.trim());
    const number = edition === '2025' ? in2025 : in2026;
    if (number === '-') continue;
    fields.push({ number: Number(number), name, label, type: valueType(type), ...parseWhen(when) });
  }
  fields.sort((one, other) => one.number - other.number);
  fields.forEach(({ number, name }, index) => {
    if (number !== index + 1) throw new TypeError(`Record ${record} of ${edition}: ${name} has the number ${number}`);
  });
  return layoutOfFields(record, fields);
}

export function layoutOfFields(record: RecordType, fields: readonly LayoutField[]): RecordLayout {
  return { record, fields, places: new Map(fields.map(({ name }, index) => [name, index])) };
}

function parseWhen(text: string): When {
  let only: Condition | undefined;
  let must: Condition | 'always' | undefined;
  for (const part of text === '' ? [] : text.split('; ')) {
    const [word = '', ...rest] = part.split(' ');
    const condition = rest.length > 0 ? parseCondition(rest.join(' ')) : undefined;
    if (word === 'iff' || word === 'only') only = condition;
    if (word === 'iff' || word === 'must') must = condition ?? 'always';
    if (!['iff', 'only', 'must'].includes(word)) throw new TypeError(`No such word about a field: ${part}`);
  }
  return { only, must };
}
