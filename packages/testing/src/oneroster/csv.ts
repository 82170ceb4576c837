/** One line of CSV, RFC 4180: a cell is quoted when it holds a comma, a quote, a line break or a blank at an edge. */
export function csvLine(cells: readonly string[]): string {
  return cells.map(csvCell).join(',');
}

/** One line of CSV, from a row by the names of its columns. */
export function csvCells(columns: readonly string[], row: Readonly<Record<string, string | undefined>>): string {
  return columns.map((column) => csvCell(row[column] ?? '')).join(',');
}

/** A file of lines. Each ends with a line feed alone (RFC 4180 says CRLF): version control shows such files as they are. */
export function csvText(lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function csvCell(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
