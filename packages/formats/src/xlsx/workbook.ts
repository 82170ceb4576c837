import type { ByteSource } from '../bundle.ts';
import { type MemoryZip, openMemoryZip } from '../zip/memory-zip.ts';
import { unescapedText } from './cell-text.ts';
import { type Shows, showsOf } from './number-formats.ts';
import { type MergedArea, type SheetRow, SheetRows } from './sheet-rows.ts';
import { brokenWorkbook, otherWorkbook } from './workbook-error.ts';
import { type SheetPart, type WorkbookParts, workbookParts } from './workbook-parts.ts';
import { readXml } from './xml-reader.ts';

/** A workbook whose sheets can be read row by row, again and again. */
export interface Workbook {
  readonly name: string;
  readonly zip: MemoryZip;
  readonly parts: WorkbookParts;
  readonly sheets: readonly SheetPart[];
  readonly date1904: boolean;
  /** Macros and references to other files are there; neither is ever run or followed. */
  readonly macros: boolean;
  readonly links: boolean;
  /** What the format of a cell shows, by the cell's style. */
  shows(style: number): Shows;
  /** Begins to read a sheet from its top. */
  read(sheet: SheetPart): SheetReading;
}

/** A sheet that is being read. */
export interface SheetReading {
  /** Rows that hold at least one value. */
  readonly rows: AsyncIterable<readonly SheetRow[]>;
  /** Areas that are shown as one cell: all of them, once the rows were read to their end. */
  readonly merged: readonly MergedArea[];
}

/** A file that may be a workbook, going by its name. */
export function looksLikeWorkbook({ name }: ByteSource): boolean {
  // Excel keeps a file of this name beside an open workbook.
  return /\.xls[xm]$/i.test(name) && !/(^|\/)~\$/.test(name);
}

const opened = new WeakMap<ByteSource, Promise<Workbook>>();

/**
 * Opens a workbook. It is unpacked once, counted, before anyone reads it; its packed bytes stay in memory for as long as its source.
 *
 * @throws {BundleError} the codes that start with `zip.` and `xlsx.`
 */
export function openWorkbook(source: ByteSource): Promise<Workbook> {
  let workbook = opened.get(source);
  if (!workbook) {
    workbook = load(source);
    opened.set(source, workbook);
  }
  return workbook;
}

async function load(source: ByteSource): Promise<Workbook> {
  if (!(await startsAsZip(source))) throw otherWorkbook(source.name);
  const zip = await openMemoryZip(source);
  const parts = await workbookParts(zip);
  const strings = await sharedStrings(zip, parts.sharedStrings);
  const styles = await styleTable(zip, parts.styles);
  const names = [...zip.entries.keys()];
  return {
    name: source.name,
    zip,
    parts,
    sheets: parts.sheets,
    date1904: parts.date1904,
    macros: names.some((name) => /vbaProject\.bin$/i.test(name)),
    links: names.some((name) => /\/externalLinks\//i.test(name)),
    shows: (style) => styles[style] ?? 'number',
    read: (sheet) => readingOf(zip, sheet, strings),
  };
}

async function startsAsZip(source: ByteSource): Promise<boolean> {
  for await (const chunk of source.open()) {
    if (chunk.length > 1) return chunk[0] === 0x50 && chunk[1] === 0x4b;
  }
  return false;
}

function readingOf(zip: MemoryZip, sheet: SheetPart, strings: readonly string[]): SheetReading {
  const bytes = zip.open(sheet.path);
  if (!bytes) throw brokenWorkbook(zip.name, `it holds no ${sheet.path}`);
  const rows = new SheetRows(`${zip.name} [${sheet.name}]`, strings);
  return { rows: rows.read(bytes), merged: rows.merged };
}

/** The texts that cells share. Of rich text the text alone is kept, without the reading of ideographs. */
async function sharedStrings(zip: MemoryZip, part: string | undefined): Promise<readonly string[]> {
  const bytes = part === undefined ? undefined : zip.open(part);
  const strings: string[] = [];
  if (!bytes) return strings;
  let text = '';
  let inText = false;
  let phonetic = false;
  await readXml(`${zip.name}: ${part}`, bytes, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') inText = !phonetic;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      if (name === 'si') strings.push(unescapedText(text));
      else if (name === 'rPh') phonetic = false;
      else if (name === 't') inText = false;
    },
  });
  return strings;
}

/** What each style of a cell shows. */
async function styleTable(zip: MemoryZip, part: string | undefined): Promise<readonly Shows[]> {
  const bytes = part === undefined ? undefined : zip.open(part);
  const styles: Shows[] = [];
  if (!bytes) return styles;
  const codes = new Map<number, string>();
  let inCells = false;
  await readXml(`${zip.name}: ${part}`, bytes, {
    open(name, { numFmtId = '0', formatCode = '' }) {
      if (name === 'numFmt') codes.set(Number(numFmtId), formatCode);
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) styles.push(showsOf(Number(numFmtId), codes.get(Number(numFmtId))));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}
