const ROW_END = '\r\n';
/** What a spreadsheet takes for the start of a formula; it sees through the wide forms and through blanks before them. */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

/**
 * One row of CSV (RFC 4180), with its end. A cell that a spreadsheet would run as a formula is shown behind an apostrophe.
 *
 * @example csvRow(['name', '=1+1']) // 'name,"\'=1+1"\r\n'
 */
export function csvRow(cells: readonly string[]): string {
  return cells.map(csvCell).join(',') + ROW_END;
}

function csvCell(text: string): string {
  const shown = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n']|^\s|\s$/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
}
