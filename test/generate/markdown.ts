/** The first line of every page that is written by `pnpm standard`. */
const MADE = '<!-- Made from the code by `npx -y pnpm@12 standard`. Change the code, not this page. -->';

/** A page of paragraphs, tables and blocks; what is empty is left out. */
export function page(...parts: readonly (string | undefined)[]): string {
  return `${[MADE, ...parts].filter((part) => part !== undefined && part !== '').join('\n\n')}\n`;
}

/** A table; undefined when it has no rows. Columns in which every cell is empty are left out. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string | undefined {
  if (rows.length === 0) return undefined;
  const kept = head.map((_, column) => rows.some((row) => row[column] !== ''));
  const line = (cells: readonly string[]) => `| ${cells.filter((_, column) => kept[column]).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map((row) => line(row.map(inCell)))].join('\n');
}

function inCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** Text of ours inside Markdown: what would be read as a tag is written out. */
export function plain(text: string): string {
  return text.replaceAll('<', '&lt;').replaceAll('*', '\\*').replaceAll('_', '\\_');
}

export function link(text: string, target: string): string {
  return `[${text}](${target})`;
}

export function code(text: string): string {
  return text === '' ? '' : `\`${text}\``;
}

export function json(value: unknown): string {
  return `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``;
}
