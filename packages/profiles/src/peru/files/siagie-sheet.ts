import type { ByteSource, FileFindingCode } from '@emis-sdk/formats';
import {
  cellText,
  cellValue,
  openWorkbook,
  type SheetCell,
  type SheetPart,
  type SheetRow,
  type Workbook,
} from '@emis-sdk/formats/tables';
import { dayOfCell } from '../../row-files/cells.ts';
import { conditions, enrolmentKinds } from '../codes/lists.ts';
import { namedBy, SIAGIE_COLUMNS, type SiagieColumn } from './siagie-columns.ts';

/** A cell with what a spreadsheet did to it. */
export interface SiagieCell {
  readonly column: SiagieColumn;
  readonly value: string;
  readonly notes: readonly FileFindingCode[];
}

/** A row below the headings. */
export interface SiagieRow {
  readonly row: number;
  /** By letter; blank cells are not there. */
  readonly cells: ReadonlyMap<string, SiagieCell>;
  /** Cells behind the last column that is known, by letter. */
  readonly others: readonly (readonly [name: string, value: string])[];
}

/** A sheet that is laid out as the enrolment workbook. */
export interface SiagieSheet {
  /** `MatriculaIE_0325464_2026.xlsx [Hoja1]`. */
  readonly file: string;
  readonly workbook: Workbook;
  readonly sheet: SheetPart;
  /** The last row above the students. */
  readonly headerRow: number;
}

/** Rows in which students are looked for: above them stand titles. */
const LOOKED_AT = 30;
/** So many columns of a row look as described, and it is a student. */
const ENOUGH = 4;

const LOOKS: Readonly<Record<string, (text: string) => boolean>> = {
  A: (text) => /^\d{7,14}$/.test(text),
  E: (text) => /^\d{4}-\d{2}-\d{2}$/.test(dayOfCell(text) ?? ''),
  F: (text) => /^[MF]$/i.test(text),
  G: (text) => /^\d{5,6}$/.test(text),
  H: (text) => /^(?:INICIAL|PRIMARIA|SECUNDARIA)$/i.test(text),
  K: (text) => enrolmentKinds.has(text.toUpperCase()),
  L: (text) => conditions.has(text.toUpperCase()),
};

/** The sheets of a workbook in which students stand as described, and the others. */
export async function siagieSheets(source: ByteSource): Promise<{
  readonly workbook: Workbook;
  readonly sheets: readonly SiagieSheet[];
  readonly others: readonly SheetPart[];
}> {
  const workbook = await openWorkbook(source);
  const sheets: SiagieSheet[] = [];
  const others: SheetPart[] = [];
  for (const sheet of workbook.sheets) {
    const headerRow = await headerOf(workbook, sheet);
    if (headerRow === undefined) others.push(sheet);
    else sheets.push({ file: `${workbook.name} [${sheet.name}]`, workbook, sheet, headerRow });
  }
  return { workbook, sheets, others };
}

/**
 * The last row above the students; nothing where nobody looks like one. A row that lacks too much to be known for a student is one all the same
 * when it stands below the headings: so it is the headings that are looked for.
 */
async function headerOf(workbook: Workbook, sheet: SheetPart): Promise<number | undefined> {
  // Who gave the file its name says what it is.
  const enough = namedBy(workbook.name).school === undefined ? ENOUGH : 2;
  let [titles, headings, looked] = [0, 0, 0];
  let onlyTitles = true;
  for await (const piece of workbook.read(sheet).rows) {
    for (const row of piece) {
      const texts = new Map(row.cells.map((cell) => [letterOf(cell), cellText(cell, workbook).trim()]));
      if (isOurHeading(texts)) return row.row;
      const alike = Object.entries(LOOKS).filter(([letter, looks]) => looks(texts.get(letter) ?? '')).length;
      if (alike >= enough) return headings || titles;
      if (alike === 0 && texts.size >= WIDE && (headings === 0 || isWords(texts))) headings = row.row;
      else if (alike === 0 && texts.size <= 2 && onlyTitles) titles = row.row;
      else onlyTitles = false;
      if (++looked >= LOOKED_AT) return undefined;
    }
  }
  return undefined;
}

/** Words above so many columns are headings; a title has a cell or two. */
const WIDE = 8;

function isWords(texts: ReadonlyMap<string, string>): boolean {
  return [...texts.values()].every((text) => !/\d/.test(text));
}

/** Whether the headings are those that we write. */
function isOurHeading(texts: ReadonlyMap<string, string>): boolean {
  return SIAGIE_COLUMNS.every(({ letter, heading }) => texts.get(letter) === heading);
}

/** The rows of a sheet that hold something. */
export async function* siagieRows({ workbook, sheet, headerRow }: SiagieSheet): AsyncGenerator<readonly SiagieRow[]> {
  for await (const piece of workbook.read(sheet).rows) {
    const rows = piece.filter(({ row }) => row > headerRow).map((row) => rowOf(row, workbook));
    yield rows.filter(({ cells, others }) => cells.size > 0 || others.length > 0);
  }
}

function rowOf({ row, cells }: SheetRow, workbook: Workbook): SiagieRow {
  const known = new Map<string, SiagieCell>();
  const others: [string, string][] = [];
  for (const cell of cells) {
    const letter = letterOf(cell);
    const column = SIAGIE_COLUMNS.find((one) => one.letter === letter);
    if (!column) {
      const text = cellText(cell, workbook).trim();
      if (text !== '') others.push([`columna ${letter}`, text]);
      continue;
    }
    const { value, notes } = heldBy(cell, column, workbook);
    if (value !== '' || notes.length > 0) known.set(letter, { column, value, notes });
  }
  return { row, cells: known, others };
}

function heldBy(cell: SheetCell, { kind }: SiagieColumn, workbook: Workbook): Omit<SiagieCell, 'column'> {
  // Days are written day first, whatever the computer.
  if (kind === 'date' && cell.kind === 'text') return { value: dayOfCell(cell.text.trim()) ?? '', notes: [] };
  const { value, notes } = cellValue(cell, { kind, required: false, deprecated: false }, workbook);
  return { value: typeof value === 'string' ? value.trim() : '', notes };
}

function letterOf({ column }: SheetCell): string {
  return column < 26 ? String.fromCharCode(65 + column) : `${column + 1}`;
}
