import type { Language } from '@emis-sdk/model';
import type { ByteSource } from '../bundle.ts';
import type { CountryFacts } from '../fields/country-facts.ts';
import { isFindingsSheet, workbookWord } from '../workbook/workbook-words.ts';
import { xmlAttribute } from '../xlsx/cell-text.ts';
import { type PackedPart, pack } from '../xlsx/pack.ts';
import { openWorkbook, type Workbook } from '../xlsx/workbook.ts';
import { type Relationship, relationshipsOf, relationshipsPath } from '../xlsx/workbook-parts.ts';
import type { MemoryZip } from '../zip/memory-zip.ts';
import { cellsOfNotes, type NotedCell, placeNotes, type WorkbookNote } from './cell-notes.ts';
import { commentsPart, hasOurNotes, ourCells, shapesPart } from './comment-parts.ts';
import { findingsSheet } from './findings-sheet.ts';
import { markCells } from './mark-cells.ts';
import { MarkedStyles, PLAIN_STYLES } from './marked-styles.ts';
import { attributeOf, putBeforeEnd, tagsOf } from './xml-tags.ts';

export interface AnnotateOptions {
  readonly language: Language;
  /** As it was given when the workbook was read. */
  readonly country?: CountryFacts;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONS_HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/**
 * Gives a workbook back with what is to be said of it: cells of which something is said are coloured and have a note, and a sheet at the end
 * lists everything. Every other part of the workbook is as it was, to the byte.
 *
 * @throws {BundleError} the codes that start with `zip.` and `xlsx.`
 * @example
 * const marked = annotateWorkbook(source, notes, { language: 'es' });
 */
export async function* annotateWorkbook(
  source: ByteSource,
  notes: readonly WorkbookNote[],
  options: AnnotateOptions,
): AsyncGenerator<Uint8Array> {
  const workbook = await openWorkbook(source);
  yield* pack(partsOf(workbook, await changedParts(workbook, notes, options)));
}

/** The parts as they were, and in place of some of them their new text. */
async function* partsOf({ zip }: Workbook, changed: ReadonlyMap<string, string>): AsyncGenerator<PackedPart> {
  for (const path of zip.entries.keys()) {
    const text = changed.get(path);
    yield { path, pieces: text === undefined ? (zip.open(path) ?? []) : [text] };
  }
  for (const [path, text] of changed) if (!zip.entries.has(path)) yield { path, pieces: [text] };
}

async function changedParts(
  workbook: Workbook,
  notes: readonly WorkbookNote[],
  { language, country }: AnnotateOptions,
): Promise<Map<string, string>> {
  const { zip, parts } = workbook;
  const placed = await placeNotes(workbook, notes, country);
  const changes = new PartChanges(zip);
  const stylesPath = parts.styles ?? 'xl/emis-styles.xml';
  const styles = new MarkedStyles((await changes.read(stylesPath)) ?? PLAIN_STYLES);
  let block = 900;
  const noted = cellsOfNotes(placed);
  for (const sheet of workbook.sheets) {
    const cells = noted.get(sheet) ?? [];
    if (cells.length > 0 || (await wasMarked(changes, sheet.path)))
      await markSheet(changes, sheet.path, cells, styles, ++block);
  }
  changes.set(stylesPath, styles.part());
  if (parts.styles === undefined) await changes.relate(parts.path, 'styles', stylesPath);
  await changes.type(stylesPath, `${TYPES}.styles+xml`);

  const listed = workbook.sheets.find(({ name }) => isFindingsSheet(name));
  if (listed) {
    // From an earlier check of the same workbook: what it said is replaced by what is found now.
    changes.set(listed.path, findingsSheet(placed, language));
    await changes.writeTypes();
    return changes.all;
  }
  const listPath = changes.free('xl/worksheets/emis-findings', '.xml');
  changes.set(listPath, findingsSheet(placed, language));
  await changes.type(listPath, `${TYPES}.worksheet+xml`);
  const id = await changes.relate(parts.path, 'worksheet', listPath);
  const text = (await changes.read(parts.path)) ?? '';
  changes.set(parts.path, putBeforeEnd(text, 'sheets', sheetTag(text, id, workbook, language)));
  await changes.writeTypes();
  return changes.all;
}

async function wasMarked(changes: PartChanges, path: string): Promise<boolean> {
  const relations = await relationshipsOf(changes.zip, path);
  const comments = relations.find(({ kind }) => kind === 'comments')?.target;
  return comments !== undefined && hasOurNotes((await changes.read(comments)) ?? '');
}

async function markSheet(
  changes: PartChanges,
  path: string,
  cells: readonly NotedCell[],
  styles: MarkedStyles,
  block: number,
): Promise<void> {
  const relations = await relationshipsOf(changes.zip, path);
  const of = (kind: string): Relationship | undefined => relations.find((relation) => relation.kind === kind);
  const comments = of('comments')?.target;
  const text = (await changes.read(path)) ?? '';
  const drawingId = [...tagsOf(text)].find(({ local }) => local === 'legacyDrawing');
  const shapes = drawingId && relations.find(({ id }) => id === attributeOf(drawingId, 'id'))?.target;

  const commentsPath = comments ?? changes.free('xl/emis-comments', '.xml');
  const earlier = await changes.read(commentsPath);
  changes.set(commentsPath, commentsPart(cells, earlier));
  if (comments === undefined) {
    await changes.relate(path, 'comments', commentsPath);
    await changes.type(commentsPath, `${TYPES}.comments+xml`);
  }
  const shapesPath = shapes ?? changes.free('xl/drawings/emis-notes', '.vml');
  changes.set(shapesPath, shapesPart(cells, await changes.read(shapesPath), block, ourCells(earlier ?? '')));
  let drawing = '';
  if (shapes === undefined) {
    const id = await changes.relate(path, 'vmlDrawing', shapesPath);
    await changes.type(shapesPath, 'application/vnd.openxmlformats-officedocument.vmlDrawing');
    drawing = `<legacyDrawing xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}" r:id="${id}"/>`;
  }
  changes.set(path, markCells(text, cells, styles, drawing));
}

function sheetTag(text: string, id: string, { sheets }: Workbook, language: Language): string {
  const ids = [...tagsOf(text)]
    .filter(({ local }) => local === 'sheet')
    .map((tag) => Number(attributeOf(tag, 'sheetId')));
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const plain = workbookWord('findings', language);
  let name: string = plain;
  for (let count = 2; names.has(name.toLowerCase()); count++) name = `${plain} (${count})`;
  const sheetId = Math.max(0, ...ids.filter(Number.isFinite)) + 1;
  return `<sheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}" name="${xmlAttribute(name)}" sheetId="${sheetId}" r:id="${id}"/>`;
}

/** Parts that are changed or new, with the lists of the package that name them. */
class PartChanges {
  readonly all = new Map<string, string>();
  readonly zip: MemoryZip;
  readonly #types: string[] = [];

  constructor(zip: MemoryZip) {
    this.zip = zip;
  }

  /** The text of a part as it stands by now. */
  async read(path: string): Promise<string | undefined> {
    const changed = this.all.get(path);
    const bytes = changed === undefined ? this.zip.open(path) : undefined;
    if (!bytes) return changed;
    const decoder = new TextDecoder();
    const pieces: string[] = [];
    for await (const chunk of bytes) pieces.push(decoder.decode(chunk, { stream: true }));
    return pieces.join('') + decoder.decode();
  }

  set(path: string, text: string): void {
    this.all.set(path, text);
  }

  /** A path that no part has. */
  free(before: string, ending: string): string {
    for (let count = 1; ; count++) {
      const path = `${before}${count}${ending}`;
      if (!this.zip.entries.has(path) && !this.all.has(path)) return path;
    }
  }

  /** Relates a part to another and gives the id of the relation. */
  async relate(part: string, kind: string, target: string): Promise<string> {
    const path = relationshipsPath(part);
    const text = (await this.read(path)) ?? RELATIONS_HEAD;
    let count = 1;
    while (text.includes(`"emis${count}"`)) count++;
    const relation = `<Relationship xmlns="http://schemas.openxmlformats.org/package/2006/relationships" Id="emis${count}" Type="${OFFICE}/${kind}" Target="/${xmlAttribute(target)}"/>`;
    this.set(path, putBeforeEnd(text, 'Relationships', relation));
    return `emis${count}`;
  }

  /** Says of what type a part is, unless that is said already. */
  async type(path: string, type: string): Promise<void> {
    const text = (await this.read(CONTENT_TYPES)) ?? '';
    if (!text.includes(`"/${path}"`))
      this.#types.push(
        `<Override xmlns="http://schemas.openxmlformats.org/package/2006/content-types" PartName="/${path}" ContentType="${type}"/>`,
      );
  }

  async writeTypes(): Promise<void> {
    const text = (await this.read(CONTENT_TYPES)) ?? '';
    this.set(CONTENT_TYPES, putBeforeEnd(text, 'Types', this.#types.join('')));
  }
}
