import type { TableRow } from '../table/row.ts';
import type { Table } from '../table/table.ts';
import type { Note } from './convert.ts';
import { ownText } from './own-text.ts';

/** Columns, besides `userIds`, that hold an identifier of one type each. */
const MORE = [
  ['userMasterIdentifier', 'master'],
  ['identifier', 'local'],
] as const;

/** Each set of those columns, by the bits of its number. */
export const OTHERS: readonly OtherColumns[] = Array.from({ length: 2 ** MORE.length }, (_, number) => ({
  number,
  columns: MORE.flatMap(([column], index) => ((number >> index) & 1 ? [column] : [])),
}));

export interface OtherColumns {
  readonly number: number;
  readonly columns: readonly string[];
}

/** The places of those columns. */
export function placesOfOthers(table: Table): readonly (number | undefined)[] {
  return MORE.map(([column]) => table.place(column));
}

/** Which of those columns are filled in a row. */
export function otherColumns(row: TableRow, places: readonly (number | undefined)[]): OtherColumns {
  let number = 0;
  for (let index = 0; index < places.length; index++) {
    const place = places[index];
    if (place !== undefined && !row.isBlank(place)) number |= 1 << index;
  }
  return OTHERS[number] ?? NO_OTHERS;
}

const NO_OTHERS: OtherColumns = { number: 0, columns: [] };

/** Those columns as identifiers of a type each. */
export function singleIdentifiers(table: Table): { readonly type: string; readonly cell: number }[] {
  return MORE.flatMap(([column, type]) => {
    const cell = table.place(column);
    return cell === undefined ? [] : [{ type, cell }];
  });
}

/** Identifiers of a person as they stand in the file; one that cannot be taken apart stays the text that it is. */
export interface ReadIdentifiers {
  readonly values: readonly unknown[];
  /** The columns, besides `userIds`, that the last ones come from. */
  readonly others: OtherColumns;
}

/**
 * Reads `userIds` (`{type:value},{type:value}`), `userMasterIdentifier` and `identifier`. Types are written in lower case.
 * A plain value without braces, as old exports have it, is the product's own number.
 */
export function identifierReader(table: Table): (row: TableRow, noteOn: (column: string) => Note) => ReadIdentifiers {
  const userIds = table.place('userIds');
  const more = MORE.map(([column, type], index) => ({ place: table.place(column), type, bit: 1 << index }));
  return (row, noteOn) => {
    const cell = row.cell(userIds);
    const values = cell === undefined ? [] : identifiersIn(cell, noteOn);
    let number = 0;
    for (const { place, type, bit } of more) {
      const value = row.cell(place);
      if (value === undefined) continue;
      number |= bit;
      values.push({ type, value });
    }
    return { values, others: OTHERS[number] ?? { number, columns: [] } };
  };
}

export function identifiersIn(cell: string, noteOn: (column: string) => Note): unknown[] {
  return partsOf(cell).map((part) => {
    const pair = pairOf(part);
    if (pair) return pair;
    if (/[{}:]/.test(part)) return part;
    noteOn('userIds')('oneroster.plain-user-id');
    return { type: 'local', value: part };
  });
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
  if (typeNames.size < REMEMBERED_TYPES && type.length < 100) typeNames.set(ownText(type), name);
  return name;
}
