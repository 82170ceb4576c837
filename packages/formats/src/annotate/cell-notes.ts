import type { Severity, Where } from '@emis-sdk/model';
import type { CountryFacts } from '../fields/country-facts.ts';
import { layoutOf } from '../workbook/sheet-layout.ts';
import { cellName } from '../xlsx/cell-reference.ts';
import type { Workbook } from '../xlsx/workbook.ts';
import type { SheetPart } from '../xlsx/workbook-parts.ts';

/** One thing that is to be said of a workbook, in the words of its reader. */
export interface WorkbookNote {
  readonly where: Where;
  readonly severity: Severity;
  readonly code: string;
  /** What is wrong, in a sentence or two. */
  readonly text: string;
  /** How to mend it. */
  readonly fix: string;
}

/** A note with the cell of which it is said, where it is said of one. */
export interface PlacedNote {
  readonly note: WorkbookNote;
  readonly sheet?: SheetPart;
  readonly row?: number;
  /** Counted from 0. */
  readonly column?: number;
}

/** Finds the cells of notes: a column by its heading, or else the first column of the row. */
export async function placeNotes(
  workbook: Workbook,
  notes: readonly WorkbookNote[],
  country?: CountryFacts,
): Promise<PlacedNote[]> {
  const sheets = new Map(workbook.sheets.map((sheet) => [`${workbook.name} [${sheet.name}]`, sheet]));
  const columns = new Map<SheetPart, ReadonlyMap<string, number>>();
  for (const sheet of new Set(notes.flatMap(({ where }) => sheets.get(where.file ?? '') ?? []))) {
    const layout = await layoutOf(workbook, sheet, country);
    const named = [...(layout?.columns ?? [])].map(([place, { name }]) => [name, place] as const);
    // Of two columns with one heading the first is meant.
    columns.set(sheet, new Map(named.toReversed()));
  }
  return notes.map((note) => {
    const sheet = sheets.get(note.where.file ?? '');
    const { row, column } = note.where;
    if (!sheet || row === undefined) return { note, ...(sheet ? { sheet } : {}) };
    const places = columns.get(sheet);
    const place = (column === undefined ? undefined : places?.get(column)) ?? Math.min(...(places?.values() ?? [0]));
    return { note, sheet, row, column: Number.isFinite(place) ? place : 0 };
  });
}

/** The notes of one cell. */
export interface NotedCell {
  readonly row: number;
  readonly column: number;
  readonly severity: Severity;
  readonly notes: readonly WorkbookNote[];
}

/** Cells that are marked at most in one workbook: more than anybody goes through, and as much as a spreadsheet shows with ease. */
const MOST_CELLS = 10_000;
const GRAVITY: readonly Severity[] = ['info', 'warning', 'error'];

/** The notes of each cell, sheet by sheet, in the order of rows and columns. */
export function cellsOfNotes(placed: readonly PlacedNote[]): Map<SheetPart, NotedCell[]> {
  const sheets = new Map<SheetPart, Map<string, NotedCell>>();
  let cells = 0;
  for (const { note, sheet, row, column } of placed) {
    if (!sheet || row === undefined || column === undefined) continue;
    const of = sheets.get(sheet) ?? new Map<string, NotedCell>();
    sheets.set(sheet, of);
    const name = cellName(column, row);
    const before = of.get(name);
    if (!before && ++cells > MOST_CELLS) continue;
    const severity = before ? graver(before.severity, note.severity) : note.severity;
    of.set(name, { row, column, severity, notes: [...(before?.notes ?? []), note] });
  }
  return new Map(
    [...sheets].map(([sheet, of]) => [sheet, [...of.values()].sort((a, b) => a.row - b.row || a.column - b.column)]),
  );
}

function graver(a: Severity, b: Severity): Severity {
  return GRAVITY.indexOf(a) >= GRAVITY.indexOf(b) ? a : b;
}
