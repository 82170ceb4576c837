// Files of one country that are workbooks

// Files of one country that are tables of rows: read by the same machinery as the formats of this package
export { CsvWriter } from './csv/csv-writer.ts';
export { CellIndex } from './kept/cell-index.ts';
export { grownTo, TextArena } from './kept/text-arena.ts';
export { TextIndex } from './kept/text-index.ts';
export { ownText } from './roster/own-text.ts';
export { objectBuilder } from './roster/record-builder.ts';
export { headerNames } from './survey.ts';
export { type CellOf, type Column, columns, type TableSpec } from './table/column.ts';
export { contextOf } from './table/context-of.ts';
export { openTable } from './table/open-table.ts';
export type { TableRow } from './table/row.ts';
export type { Table } from './table/table.ts';
export { cellText, cellValue } from './workbook/cell-value.ts';
export type { SheetCell, SheetRow } from './xlsx/sheet-rows.ts';
export { looksLikeWorkbook, openWorkbook, type Workbook } from './xlsx/workbook.ts';
export type { SheetPart } from './xlsx/workbook-parts.ts';
export { writeWorkbook } from './xlsx/write-workbook.ts';
export { type CellToWrite, rowXml } from './xlsx/written-cell.ts';
