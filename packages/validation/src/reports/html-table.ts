import { markupText } from './markup.ts';

/** A column of a table: its heading, and whether it holds numbers. */
export interface Column {
  readonly heading: string;
  readonly number?: boolean;
}

/** A table with a caption, a heading for each column, and the first cell of each row as the heading of the row. Cells are text. */
export function htmlTable(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  options: { readonly rowHeadings?: boolean } = {},
): string {
  const kind = ({ number }: Column) => (number ? ' class="n"' : '');
  const head = columns.map((column) => `<th scope="col"${kind(column)}>${markupText(column.heading)}</th>`).join('');
  const body = rows.map((row) => {
    const cells = row.map((cell, index) => {
      const column = columns[index] ?? { heading: '' };
      return index === 0 && options.rowHeadings
        ? `<th scope="row">${markupText(cell)}</th>`
        : `<td${kind(column)}>${markupText(cell)}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return (
    `<table><caption>${markupText(caption)}</caption>` +
    `<thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table>`
  );
}
