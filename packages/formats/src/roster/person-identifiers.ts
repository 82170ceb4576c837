import type { Table, TableRow } from '../table/table.ts';
import type { Note } from './convert.ts';

/** Identifiers of a person as they stand in the file; one that cannot be taken apart stays the text that it is. */
export interface ReadIdentifiers {
  readonly values: readonly unknown[];
  /** The columns, besides `userIds`, that the last ones come from. */
  readonly others: readonly string[];
}

const MORE = [
  ['userMasterIdentifier', 'master'],
  ['identifier', 'local'],
] as const;

/**
 * Reads `userIds` (`{type:value},{type:value}`), `userMasterIdentifier` and `identifier`. Types are written in lower case.
 * A plain value without braces, as old exports have it, is the product's own number.
 */
export function readIdentifiers(table: Table, row: TableRow, noteOn: (column: string) => Note): ReadIdentifiers {
  const values: unknown[] = [];
  const others: string[] = [];
  const cell = table.cell(row, 'userIds');
  for (const part of cell === undefined ? [] : partsOf(cell)) {
    const pair = pairOf(part);
    if (pair) values.push(pair);
    else if (/[{}:]/.test(part)) values.push(part);
    else {
      noteOn('userIds')('oneroster.plain-user-id');
      values.push({ type: 'local', value: part });
    }
  }
  for (const [column, type] of MORE) {
    const value = table.cell(row, column);
    if (value === undefined) continue;
    others.push(column);
    values.push({ type, value });
  }
  return { values, others };
}

function pairOf(part: string): { type: string; value: string } | undefined {
  const colon = part.indexOf(':');
  if (colon === -1 || !part.startsWith('{') || !part.endsWith('}') || /[{}]/.test(part.slice(1, -1))) return undefined;
  const type = typeName(part.slice(1, colon).trim());
  const value = part.slice(colon + 1, -1).trim();
  return type === '' || value === '' ? undefined : { type, value };
}

/** Cuts at commas that stand outside braces. */
function partsOf(cell: string): string[] {
  const parts = cell.match(/\{[^{}]*\}|[^,{}]+|[{}]/g) ?? [];
  const whole = parts.map((part) => part.trim()).filter((part) => part !== '');
  // Braces that do not match: the cell cannot be cut, so it stays as it is.
  return whole.includes('{') || whole.includes('}') ? [cell] : whole;
}

const typeNames = new Map<string, string>();
/** Real files use a handful of types; a file made to fill the memory is not given the chance. */
const REMEMBERED_TYPES = 1000;

/** Lower case, and a hyphen for what the standard does not allow in the type of an identifier. */
function typeName(type: string): string {
  const known = typeNames.get(type);
  if (known !== undefined) return known;
  const name = type
    .toLowerCase()
    .replaceAll(/[^a-z0-9.-]+/g, '-')
    .replaceAll(/[.-]*([.-])/g, '$1')
    .replaceAll(/^[.-]|[.-]$/g, '');
  if (typeNames.size < REMEMBERED_TYPES && type.length < 100) typeNames.set(type, name);
  return name;
}
