import { stylesPart } from './cell-styles.ts';
import { xmlAttribute, xmlText } from './cell-text.ts';
import { type PackedPart, pack } from './pack.ts';

/** A sheet to be written. */
export interface SheetToWrite {
  readonly name: string;
  readonly hidden?: boolean;
  /** What stands before its rows: views and widths of columns. */
  readonly before?: string;
  readonly rows: AsyncIterable<string> | Iterable<string>;
  /** What stands behind its rows, in the order that the format prescribes: protection, conditional formats, checks. */
  readonly after?: string;
}

/** A name by which formulas refer to an area: `list_sex` for `lists!$A$2:$A$5`. */
export interface DefinedName {
  readonly name: string;
  readonly area: string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Writes a workbook, sheet by sheet, as the sheets come. */
export function writeWorkbook(
  sheets: AsyncIterable<SheetToWrite> | Iterable<SheetToWrite>,
  names: readonly DefinedName[] = [],
): AsyncGenerator<Uint8Array> {
  return pack(partsOf(sheets, names));
}

async function* partsOf(
  sheets: AsyncIterable<SheetToWrite> | Iterable<SheetToWrite>,
  names: readonly DefinedName[],
): AsyncGenerator<PackedPart> {
  const written: SheetToWrite[] = [];
  for await (const sheet of sheets) {
    written.push(sheet);
    yield { path: `xl/worksheets/sheet${written.length}.xml`, pieces: sheetPieces(sheet) };
  }
  yield { path: 'xl/styles.xml', pieces: [stylesPart()] };
  yield { path: 'xl/workbook.xml', pieces: [workbookPart(written, names)] };
  yield { path: 'xl/_rels/workbook.xml.rels', pieces: [workbookRelations(written.length)] };
  yield {
    path: '_rels/.rels',
    pieces: [
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
  };
  yield { path: '[Content_Types].xml', pieces: [contentTypes(written.length)] };
}

async function* sheetPieces({ before = '', rows, after = '' }: SheetToWrite): AsyncGenerator<string> {
  yield `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${before}<sheetData>`;
  let text = '';
  for await (const row of rows) {
    text += row;
    if (text.length < ENOUGH) continue;
    yield text;
    text = '';
  }
  yield `${text}</sheetData>${after}</worksheet>`;
}

const ENOUGH = 65_536;

function workbookPart(sheets: readonly SheetToWrite[], names: readonly DefinedName[]): string {
  const listed = sheets.map(({ name, hidden }, index) => {
    const state = hidden === true ? ' state="hidden"' : '';
    return `<sheet name="${xmlAttribute(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const defined = names.map(
    ({ name, area }) => `<definedName name="${xmlAttribute(name)}">${xmlText(area)}</definedName>`,
  );
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr/><bookViews><workbookView/></bookViews>` +
    `<sheets>${listed.join('')}</sheets>${defined.length > 0 ? `<definedNames>${defined.join('')}</definedNames>` : ''}</workbook>`
  );
}

function workbookRelations(sheets: number): string {
  const relations = Array.from(
    { length: sheets },
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  relations.push(`<Relationship Id="rId${sheets + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/>`);
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const overrides = Array.from(
    { length: sheets },
    (_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  );
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${overrides.join('')}</Types>`
  );
}

const LONGEST_NAME = 31;

/** A name that a sheet may have: at most 31 characters, none of `[]:*?/\\`, no apostrophe at its ends. */
export function sheetName(name: string): string {
  const allowed = name
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/^'|'$/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME);
  return allowed === '' ? 'Sheet' : allowed;
}
