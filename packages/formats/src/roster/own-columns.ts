import { OWN_PREFIX } from '../fields/own-prefix.ts';
import { parsedJson } from '../fields/parsed-json.ts';

/** A column for a field that the format has none for, by the field's name: `metadata.emis.openedOn`. */
export function ownColumn(field: string): string {
  return OWN_PREFIX + field;
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

/** Fields that take the place of others, or `null` where the row is no record. */
export type Exact = Readonly<Record<string, unknown>> | null;

/** What a cell of {@link EXACT} says; nothing when it cannot be read. */
export function readExact(cell: string): Exact | undefined {
  const value = parsedJson(cell);
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
  const value = parsedJson(cell);
  const objects =
    Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null && !Array.isArray(item));
  return objects ? (value as Record<string, unknown>[]) : undefined;
}
