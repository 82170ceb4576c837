import { html, raw } from 'hono/html';
import type { Html } from './portal-page.ts';

/** A column of a table. */
export interface Column {
  readonly title: string;
  readonly numeric?: boolean;
}

export type Cell = string | number | Html;

/**
 * A table with a caption, headed columns and headed rows: the first cell of a row is its heading. On a narrow screen each row becomes a list,
 * whose lines say their column.
 */
export function table(caption: string, columns: readonly Column[], rows: readonly (readonly Cell[])[]): Html {
  const right = columns.map(({ numeric }) => (numeric ? raw(' class="n"') : ''));
  return html`<table><caption>${caption}</caption>
<thead><tr>${columns.map(({ title }, index) => html`<th scope="col"${right[index]}>${title}</th>`)}</tr></thead>
<tbody>${rows.map(
    (cells) => html`<tr>${cells.map((cell, index) =>
      index === 0
        ? html`<th scope="row"${right[index]}>${cell}</th>`
        : html`<td${right[index]} data-of="${columns[index]?.title ?? ''}">${cell}</td>`,
    )}</tr>
`,
  )}</tbody></table>`;
}

/** Facts in pairs: what it is, and its value. */
export function facts(pairs: readonly (readonly [name: string, value: Cell])[]): Html {
  return html`<dl>${pairs.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}
