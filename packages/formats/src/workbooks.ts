// Workbooks that come back marked
export { type AnnotateOptions, annotateWorkbook } from './annotate/annotate-workbook.ts';
export type { WorkbookNote } from './annotate/cell-notes.ts';
// Workbooks for people to fill in
export type { CountryFacts, IdentifierFacts } from './fields/country-facts.ts';
export { ROLE_SHEETS, type RoleSheet, type SheetSubject } from './workbook/sheet-kinds.ts';
export { type TemplateOptions, writeTemplate } from './workbook/write-template.ts';
