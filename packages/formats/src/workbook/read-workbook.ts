import { ENTITY_NAMES, type EntityName, type Finding, type ReadItem } from '@emis-sdk/model';
import type { Bundle } from '../bundle.ts';
import type { CountryFacts } from '../fields/country-facts.ts';
import type { ReadingContext } from '../table/reading-context.ts';
import type { SheetRow } from '../xlsx/sheet-rows.ts';
import { looksLikeWorkbook, openWorkbook, type Workbook } from '../xlsx/workbook.ts';
import { RowRecords } from './row-records.ts';
import { type SchoolDefaults, schoolOf } from './school-defaults.ts';
import { layoutOf, type SheetLayout } from './sheet-layout.ts';
import { isFindingsSheet, isOwnSheet } from './workbook-words.ts';

/** Says why files look like a workbook of records: the first sheet that has a header of ours. */
export async function recogniseWorkbook(bundle: Bundle): Promise<string | undefined> {
  for (const source of bundle.files.filter(looksLikeWorkbook)) {
    const workbook = await openWorkbook(source);
    for (const sheet of workbook.sheets) {
      const layout = await layoutOf(workbook, sheet);
      if (layout) return `${layout.file}:${layout.headerRow}: ${layout.entities.join(', ')}`;
    }
  }
  return undefined;
}

/** A sheet that becomes records, with the workbook in which it stands. */
interface SheetToRead {
  readonly workbook: Workbook;
  readonly layout: SheetLayout;
  readonly defaults: SchoolDefaults | undefined;
  told: boolean;
}

/** Reads every workbook of a bundle, parents first: a sheet is gone through once for each kind of record in it. */
export async function* readWorkbooks(
  bundle: Bundle,
  context: ReadingContext,
  country?: CountryFacts,
): AsyncGenerator<readonly ReadItem[]> {
  const sheets: SheetToRead[] = [];
  for (const source of bundle.files) {
    if (!looksLikeWorkbook(source)) {
      yield [told(context.finding('file.unexpected', { file: source.name }))];
      continue;
    }
    const workbook = await openWorkbook(source);
    const layouts = await layoutsOf(workbook, country);
    yield await aboutWorkbook(workbook, layouts, context);
    const defaults = await schoolOf(workbook, layouts);
    sheets.push(...layouts.map((layout) => ({ workbook, layout, defaults, told: false })));
  }
  for (const entity of ENTITY_NAMES) {
    for (const sheet of sheets.filter(({ layout }) => layout.entities.includes(entity))) {
      yield* readSheet(sheet, entity, context, country);
    }
  }
}

async function layoutsOf(workbook: Workbook, country?: CountryFacts): Promise<SheetLayout[]> {
  const layouts = await Promise.all(workbook.sheets.map((sheet) => layoutOf(workbook, sheet, country)));
  const found = layouts.filter((layout) => layout !== undefined);
  // In a workbook of ours, only the sheets with keys hold records.
  return found.some(({ keyed }) => keyed) ? found.filter(({ keyed }) => keyed) : found;
}

/** What is said of a workbook before its rows are read: what it brings along, and sheets that become nothing. */
async function aboutWorkbook(
  workbook: Workbook,
  layouts: readonly SheetLayout[],
  { finding }: ReadingContext,
): Promise<ReadItem[]> {
  const items: ReadItem[] = [];
  const file = workbook.name;
  if (workbook.macros) items.push(told(finding('xlsx.macros', { file })));
  if (workbook.links) items.push(told(finding('xlsx.links', { file })));
  if (workbook.date1904) items.push(told(finding('xlsx.date-1904', { file })));
  const read = new Set(layouts.map(({ sheet }) => sheet));
  const ours = layouts.some(({ keyed }) => keyed);
  for (const sheet of workbook.sheets) {
    if (read.has(sheet)) {
      if (sheet.hidden) items.push(told(finding('xlsx.hidden-sheet', { file: `${file} [${sheet.name}]` })));
      continue;
    }
    if (isFindingsSheet(sheet.name) || (ours && isOwnSheet(sheet.name))) continue;
    let rows = 0;
    for await (const piece of workbook.read(sheet).rows) rows += piece.length;
    if (rows > 0)
      items.push(told(finding('xlsx.sheet-not-read', { file: `${file} [${sheet.name}]` }, { params: { rows } })));
  }
  return items;
}

async function* readSheet(
  sheet: SheetToRead,
  entity: EntityName,
  context: ReadingContext,
  country?: CountryFacts,
): AsyncGenerator<readonly ReadItem[]> {
  const { workbook, layout, defaults } = sheet;
  const first = !sheet.told;
  sheet.told = true;
  const records = new RowRecords({ workbook, layout, entity, first, defaults, context, country });
  const reading = workbook.read(layout.sheet);
  let rows = 0;
  let hidden = 0;
  for await (const piece of reading.rows) {
    context.signal?.throwIfAborted();
    const items: ReadItem[] = [];
    for (const row of piece) {
      if (row.row <= layout.headerRow || isBlank(row)) continue;
      rows++;
      if (row.hidden) hidden++;
      records.read(row, items);
    }
    if (items.length > 0) yield items;
  }
  if (!first) return;
  const { finding, onBytes } = context;
  const { file, headerRow } = layout;
  const items: ReadItem[] = [];
  if (hidden > 0) items.push(told(finding('xlsx.hidden-rows', { file }, { params: { rows: hidden } })));
  for (const { fromRow, toRow } of reading.merged.filter(({ toRow }) => toRow > headerRow).slice(0, MOST_MERGED)) {
    items.push(
      told(finding('xlsx.merged-cells', { file, row: Math.max(fromRow, headerRow + 1) }, { params: { to: toRow } })),
    );
  }
  if (rows === 0) items.push(told(finding('file.empty', { file })));
  const bytes = workbook.zip.entries.get(layout.sheet.path)?.packed ?? 0;
  onBytes?.(bytes);
  items.push({ type: 'file', file, rows, bytes, encoding: 'xlsx', delimiter: '' });
  yield items;
}

function isBlank({ cells }: SheetRow): boolean {
  return cells.every(({ text, formula }) => text.trim() === '' && !formula);
}

/** Merged areas that are named one by one. */
const MOST_MERGED = 100;

function told(finding: Finding): ReadItem {
  return { type: 'finding', finding, unread: false };
}
