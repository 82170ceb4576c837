import { ENTITY_NAMES, type EntityName } from '@emis-sdk/model';
import type { CountryFacts } from '../fields/country-facts.ts';
import type { SheetRow } from '../xlsx/sheet-rows.ts';
import type { Workbook } from '../xlsx/workbook.ts';
import type { SheetPart } from '../xlsx/workbook-parts.ts';
import { cellText } from './cell-value.ts';
import { columnOfKey, type FieldColumn } from './field-column.ts';
import { headingsFor } from './headings.ts';
import { ROLE_SHEETS, type RoleSheet } from './sheet-kinds.ts';

/** A column of a sheet, whether anyone knows it or not. */
export interface SheetColumn {
  /** What stands above it for people. */
  readonly name: string;
  readonly column?: FieldColumn;
}

/** How the rows of a sheet become records. */
export interface SheetLayout {
  readonly sheet: SheetPart;
  /** What findings call the sheet: `alumnos.xlsx [Hoja1]`. */
  readonly file: string;
  /** The row of the headings; data begins below it. */
  readonly headerRow: number;
  /** By place, counted from 0. */
  readonly columns: ReadonlyMap<number, SheetColumn>;
  /** The kinds of record that a row becomes, parents first. */
  readonly entities: readonly EntityName[];
  /** Whether our keys stand above the headings. */
  readonly keyed: boolean;
  /** Set when each row is a person of this kind. */
  readonly role?: RoleSheet;
}

/** How many rows that hold something are looked at for a header: above it stand titles and the name of the school. */
const LOOKED_AT = 20;
/** So many headings make a header: fewer may be a sentence that happens to hold a word. */
const ENOUGH = 3;

/** Finds the header of a sheet; nothing when no row looks like one. */
export async function layoutOf(
  workbook: Workbook,
  sheet: SheetPart,
  country?: CountryFacts,
): Promise<SheetLayout | undefined> {
  const rows = await firstRows(workbook, sheet);
  const common = { sheet, file: `${workbook.name} [${sheet.name}]` };
  for (const [index, row] of rows.entries()) {
    const keyed = keyedLayout(row, rows[index + 1], workbook);
    if (keyed) return { ...common, ...keyed };
  }
  const found = plainLayout(rows, workbook, country);
  return found && { ...common, ...found };
}

async function firstRows(workbook: Workbook, sheet: SheetPart): Promise<readonly SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const piece of workbook.read(sheet).rows) {
    rows.push(...piece.slice(0, LOOKED_AT + 1 - rows.length));
    if (rows.length > LOOKED_AT) break;
  }
  return rows;
}

type Layout = Omit<SheetLayout, 'sheet' | 'file'>;

/** A row of keys, with the row of headings below it. */
function keyedLayout(keys: SheetRow, headings: SheetRow | undefined, workbook: Workbook): Layout | undefined {
  const found = keys.cells.map((cell) => [cell.column, columnOfKey(cell.text)] as const);
  const known = found.filter(([, column]) => column !== undefined).length;
  if (known === 0 || known < found.length / 2) return undefined;
  const columns = new Map<number, SheetColumn>();
  const names = headings?.row === keys.row + 1 ? namesOf(headings, workbook) : new Map<number, string>();
  for (const [place, name] of names) columns.set(place, { name });
  for (const [place, column] of found) {
    if (column) columns.set(place, { name: names.get(place) ?? `${column.entity}.${column.field}`, column });
  }
  return finished(columns, keys.row + (names.size > 0 ? 1 : 0), true);
}

/** The row in which most headings are known, for the kind of record that knows most of them. */
function plainLayout(rows: readonly SheetRow[], workbook: Workbook, country?: CountryFacts): Layout | undefined {
  let best: { row: SheetRow; known: ReadonlyMap<number, FieldColumn>; names: ReadonlyMap<number, string> } | undefined;
  const kinds = headingsFor(country);
  for (const row of rows) {
    if (row.cells.length < 2) continue;
    const names = namesOf(row, workbook);
    for (const headings of kinds) {
      const known = new Map<number, FieldColumn>();
      const taken = new Set<FieldColumn>();
      for (const [place, name] of names) {
        const column = headings.find(name);
        if (!column || taken.has(column)) continue;
        known.set(place, column);
        taken.add(column);
      }
      if (known.size > (best?.known.size ?? 0) && tellsApart(known)) best = { row, known, names };
    }
  }
  if (!best || best.known.size < Math.min(ENOUGH, best.names.size) || best.known.size < 2) return undefined;
  const { row, known, names } = best;
  const columns = new Map<number, SheetColumn>();
  for (const [place, name] of names) {
    const column = known.get(place);
    columns.set(place, column ? { name, column } : { name });
  }
  return finished(columns, row.row, false);
}

/** Whether a row can be told from others: by a code of its own, or by an official number. */
function tellsApart(known: ReadonlyMap<number, FieldColumn>): boolean {
  return [...known.values()].some(({ field }) => field === 'id' || field === 'identifiers');
}

function finished(columns: ReadonlyMap<number, SheetColumn>, headerRow: number, keyed: boolean): Layout {
  const fields = [...columns.values()].flatMap(({ column }) => (column ? [column] : []));
  const has = (entity: EntityName) => fields.some((column) => column.entity === entity);
  const entities = ENTITY_NAMES.filter(has);
  const roleSheet = ROLE_SHEETS.find(({ joins }) => has('person') && has(joins));
  return { headerRow, columns, entities, keyed, ...(roleSheet ? { role: roleSheet } : {}) };
}

function namesOf(row: SheetRow, workbook: Workbook): Map<number, string> {
  return new Map(
    row.cells
      .map((cell) => [cell.column, cellText(cell, workbook).replace(/\s+/g, ' ').replace(/\*$/, '').trim()] as const)
      .filter(([, name]) => name !== ''),
  );
}
