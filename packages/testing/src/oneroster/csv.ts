/** One line of CSV, RFC 4180: a cell is quoted when it holds a comma, a quote, a line break or a blank at an edge. */
export function csvLine(cells: readonly string[]): string {
  return cells.map(csvCell).join(',');
}

/** A file of lines. Each ends with a line feed alone (RFC 4180 says CRLF): version control shows such files as they are. */
export function csvText(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

function csvCell(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
