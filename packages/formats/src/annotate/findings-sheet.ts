import type { Language } from '@emis-sdk/model';
import { workbookWord } from '../workbook/workbook-words.ts';
import { cellName } from '../xlsx/cell-reference.ts';
import { xmlText } from '../xlsx/cell-text.ts';
import type { PlacedNote } from './cell-notes.ts';

/** Rows of findings that are listed: a report of another kind lists all. */
const MOST_ROWS = 50_000;
const WIDTHS = [14, 24, 10, 26, 60, 60, 30];

/** The sheet that lists all that was found. It names no style, for the styles of the workbook are those of others. */
export function findingsSheet(placed: readonly PlacedNote[], language: Language): string {
  const say = (word: Parameters<typeof workbookWord>[0], values = {}) => workbookWord(word, language, values);
  const rows = [
    [say('severity'), say('sheet'), say('cell'), say('column'), say('finding'), say('fix'), say('code')],
    ...placed
      .slice(0, MOST_ROWS)
      .map(({ note, sheet, row, column }) => [
        say(`severity.${note.severity}`),
        sheet?.name ?? note.where.file ?? '',
        row === undefined || column === undefined ? String(row ?? '') : cellName(column, row),
        note.where.column ?? '',
        note.text,
        note.fix,
        note.code,
      ]),
  ];
  if (placed.length > MOST_ROWS) rows.push([say('findings.more', { count: placed.length - MOST_ROWS })]);
  const cols = WIDTHS.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${cols.join('')}</cols><sheetData>${rows.map((cells, at) => rowOf(cells, at + 1)).join('')}</sheetData>` +
    `<autoFilter ref="A1:G${Math.max(1, rows.length)}"/></worksheet>`
  );
}

function rowOf(cells: readonly string[], row: number): string {
  const written = cells.map((text, column) =>
    text === ''
      ? ''
      : `<c r="${cellName(column, row)}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`,
  );
  return `<row r="${row}">${written.join('')}</row>`;
}
