import type { Severity } from '@emis-sdk/model';
import { cellName, cellOf } from '../xlsx/cell-reference.ts';
import type { NotedCell } from './cell-notes.ts';
import { attributeOf, type Tag, tagsOf, withAttribute } from './xml-tags.ts';

/** Numbers of styles that look like others, marked or without the mark of an earlier check. */
export interface CellMarks {
  numberOf(style: number, severity: Severity): number;
  unmarked(style: number): number;
}

/** What stands behind `legacyDrawing` in a sheet. Source: ECMA-376 part 1, 18.3.1.99. */
const BEHIND_DRAWING = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
]);

/**
 * Marks cells in the part of a sheet and leaves every other sign of it as it is. A cell that is not there is put where it belongs, if
 * its row is there. Marks of an earlier check are taken away. `drawing` is the tag that says where the shapes of the notes stand, for a sheet that has none yet.
 */
export function markCells(text: string, cells: readonly NotedCell[], marks: CellMarks, drawing: string): string {
  const pieces: string[] = [];
  let copied = 0;
  const put = (at: number, piece: string, from = at) => {
    pieces.push(text.slice(copied, at), piece);
    copied = from;
  };
  const rows = byRow(cells);
  let waiting: NotedCell[] = [];
  let row = 0;
  let column = -1;
  let prefix = '';
  let needsDrawing = drawing !== '';
  const missing = (upTo: number): string => {
    const before = waiting.filter((cell) => cell.column < upTo);
    waiting = waiting.filter((cell) => cell.column >= upTo);
    return before
      .map((cell) => `<${prefix}c r="${cellName(cell.column, cell.row)}" s="${marks.numberOf(0, cell.severity)}"/>`)
      .join('');
  };
  for (const tag of tagsOf(text)) {
    if (tag.local === 'row' && !tag.closing) {
      row = Number(attributeOf(tag, 'r') ?? row + 1);
      column = -1;
      prefix = tag.name.slice(0, -tag.local.length);
      waiting = rows.get(row) ?? [];
      if (tag.empty && waiting.length > 0) put(tag.from, openRow(tag, missing(Number.POSITIVE_INFINITY)), tag.to);
    } else if (tag.local === 'row') put(tag.from, missing(Number.POSITIVE_INFINITY));
    else if (tag.local === 'c' && !tag.closing) {
      column = cellOf(attributeOf(tag, 'r') ?? '')?.column ?? column + 1;
      put(tag.from, missing(column));
      const noted = waiting[0]?.column === column ? waiting.shift() : undefined;
      const own = Number(attributeOf(tag, 's') ?? 0);
      const before = marks.unmarked(own);
      const style = noted ? marks.numberOf(before, noted.severity) : before;
      if (style !== own) put(tag.from, withAttribute(tag.text, 's', String(style)), tag.to);
    } else if (
      needsDrawing &&
      ((!tag.closing && BEHIND_DRAWING.has(tag.local)) || (tag.closing && tag.local === 'worksheet'))
    ) {
      put(tag.from, drawing);
      needsDrawing = false;
    }
  }
  pieces.push(text.slice(copied));
  return pieces.join('');
}

function openRow(tag: Tag, inside: string): string {
  return `${tag.text.replace(/\s*\/>$/, '>')}${inside}</${tag.name}>`;
}

function byRow(cells: readonly NotedCell[]): Map<number, NotedCell[]> {
  const rows = new Map<number, NotedCell[]>();
  for (const cell of cells) {
    const of = rows.get(cell.row);
    if (of) of.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return rows;
}
