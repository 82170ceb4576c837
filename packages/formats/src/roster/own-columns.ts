import { ENTITIES, type EntityName } from '@emis-sdk/model';

/**
 * Columns of ours in files of rosters, which is how what a record says beyond the format travels in the format. The binding allows columns
 * that start with `metadata.` behind its own.
 */
const PREFIX = 'metadata.emis.';

/** A column for a field that the format has none for, by the field's name: `metadata.emis.openedOn`. */
export function ownColumn(field: string): string {
  return PREFIX + field;
}

/**
 * What the other columns of a row do not say exactly, as one JSON object of fields of its record. Each takes the place of what stands in
 * the other columns; `null` says that the record does not have the field, although the format wanted a value. `null` alone says that the
 * row stands for no record: other rows needed something to refer to.
 */
export const EXACT = ownColumn('exact');

/** Records that a row of users.csv holds, where its other columns do not say them exactly: JSON lists. */
export const OWN_LISTS = {
  'guardian-link': ownColumn('guardianLinks'),
  enrolment: ownColumn('enrolments'),
  'staff-assignment': ownColumn('staffAssignments'),
} as const;

/** Columns that are not fields of a record by themselves. */
export const NO_FIELDS: readonly string[] = [EXACT, ...Object.values(OWN_LISTS)];

/** The field of an entity that a column of ours holds. */
export function ownField(entity: EntityName, column: string): string | undefined {
  if (!column.startsWith(PREFIX)) return undefined;
  const field = column.slice(PREFIX.length);
  return field !== 'id' && field !== 'extensions' && Object.hasOwn(ENTITIES[entity].fields, field) ? field : undefined;
}

type Kind = 'text' | 'number' | 'boolean' | 'other';

/** What stands in a column of ours for a value; nothing when it can only be said by {@link EXACT}. */
export function encodeOwn(entity: EntityName, field: string, value: unknown): string | undefined {
  const kind = kindOf(entity, field);
  if (kind === 'text') return typeof value === 'string' ? value : undefined;
  if (kind === 'other') return JSON.stringify(value);
  return typeof value === kind ? String(value) : undefined;
}

/** Makes the value of a column of ours. What cannot be made is left as it is: the engine says what is wrong with it. */
export function decoderOf(entity: EntityName, field: string): ((cell: string) => unknown) | undefined {
  switch (kindOf(entity, field)) {
    case 'text':
      return undefined;
    case 'number':
      return (cell) => (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(cell) ? Number(cell) : cell);
    case 'boolean':
      return (cell) => (cell === 'true' ? true : cell === 'false' ? false : cell);
    default:
      return (cell) => parsed(cell) ?? cell;
  }
}

function kindOf(entity: EntityName, field: string): Kind {
  const fields: Readonly<Record<string, { readonly type: { readonly def: ZodDef } }>> = ENTITIES[entity].fields;
  let def = fields[field]?.type.def;
  while (def?.innerType) def = def.innerType.def;
  const type = def?.type;
  if (type === 'string') return 'text';
  return type === 'number' || type === 'boolean' ? type : 'other';
}

interface ZodDef {
  readonly type: string;
  readonly innerType?: { readonly def: ZodDef };
}

/** Fields that take the place of others, or `null` where the row is no record. */
export type Exact = Readonly<Record<string, unknown>> | null;

/** What a cell of {@link EXACT} says; nothing when it cannot be read. */
export function readExact(cell: string): Exact | undefined {
  const value = parsed(cell);
  return value === null || (typeof value === 'object' && !Array.isArray(value)) ? (value as Exact) : undefined;
}

/** Puts the exact fields in the place of those that stand there. */
export function applyExact(record: Record<string, unknown>, exact: Readonly<Record<string, unknown>>): void {
  for (const [field, value] of Object.entries(exact)) {
    if (value === null) delete record[field];
    // Names come from the file: `__proto__` is a plain key like any other.
    else Object.defineProperty(record, field, { value, enumerable: true, configurable: true, writable: true });
  }
}

/** The records in a cell of one of {@link OWN_LISTS}; nothing when it cannot be read. */
export function readOwnList(cell: string): Readonly<Record<string, unknown>>[] | undefined {
  const value = parsed(cell);
  const objects =
    Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null && !Array.isArray(item));
  return objects ? (value as Record<string, unknown>[]) : undefined;
}

function parsed(cell: string): unknown {
  try {
    return JSON.parse(cell) as unknown;
  } catch {
    return undefined;
  }
}
