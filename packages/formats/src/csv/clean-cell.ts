/**
 * A text as it may stand in a cell: without what a value on one line cannot hold, control characters and halves of surrogate pairs, which
 * would be written as a replacement character. With `forSpreadsheets` an apostrophe stands before what a spreadsheet takes for a
 * formula. Source: OWASP, CSV Injection.
 */
export function cleanCell(text: string, forSpreadsheets: boolean): string {
  const clean = SUSPECT.test(text) ? text.replaceAll(CONTROL, ' ').replaceAll(HALF, '') : text;
  return forSpreadsheets && FORMULA.test(clean) && !NUMBER.test(clean) ? `'${clean}` : clean;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const SUSPECT = /[\u0000-\u001f\u007f\ud800-\udfff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u001f\u007f]/g;
/** With `u`, a pair is one character, so only halves match. */
const HALF = /[\ud800-\udfff]/gu;
const FORMULA = /^[=+\-@]/;
const NUMBER = /^-?\d+(\.\d+)?$/;
