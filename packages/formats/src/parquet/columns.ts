import { isPlainDate } from '@emis-sdk/model';
import type { FieldFacts, FieldKind } from '../fields/field-kind.ts';

/** How the values of a field stand in a column. */
export interface ColumnKind {
  /** What the page of the format says of it. */
  readonly says: string;
  /** The element of the schema, without its name. */
  readonly element: Readonly<Record<string, unknown>> & {
    readonly type: 'BYTE_ARRAY' | 'BOOLEAN' | 'INT32' | 'INT64' | 'DOUBLE';
  };
  /** The value as the writer wants it; nothing when the column cannot hold it. */
  from(value: unknown): unknown;
}

const TEXT: ColumnKind = {
  says: 'text (UTF8)',
  element: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  from: (value) => (typeof value === 'string' ? value : undefined),
};
const JSON_TEXT: ColumnKind = {
  says: 'JSON as text (UTF8)',
  element: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  from: (value) => JSON.stringify(value),
};
const DAY: ColumnKind = {
  says: 'DATE',
  element: { type: 'INT32', converted_type: 'DATE' },
  from: (value) => (typeof value === 'string' && isPlainDate(value) ? new Date(`${value}T00:00:00Z`) : undefined),
};
const WHOLE: ColumnKind = {
  says: 'INT64',
  element: { type: 'INT64' },
  from: (value) => (Number.isSafeInteger(value) ? BigInt(value as number) : undefined),
};
const DECIMAL: ColumnKind = {
  says: 'DOUBLE',
  element: { type: 'DOUBLE' },
  from: (value) => (typeof value === 'number' ? value : undefined),
};
const TRUTH: ColumnKind = {
  says: 'BOOLEAN',
  element: { type: 'BOOLEAN' },
  from: (value) => (typeof value === 'boolean' ? value : undefined),
};

const BY_KIND: Readonly<Record<FieldKind, ColumnKind>> = {
  text: TEXT,
  id: TEXT,
  code: TEXT,
  time: TEXT,
  date: DAY,
  integer: WHOLE,
  number: DECIMAL,
  boolean: TRUTH,
  list: JSON_TEXT,
  object: JSON_TEXT,
};

export function columnKind({ kind }: FieldFacts): ColumnKind {
  return BY_KIND[kind];
}
