import { html } from 'hono/html';
import type { Html } from './portal-page.ts';

/** A figure that is seen first. */
export interface Tile {
  readonly value: string;
  /** What it is of. */
  readonly of: string;
  /** Where there is more, made by `to`. */
  readonly href?: string;
}

export function tiles(figures: readonly Tile[]): Html {
  return html`<ul class="tiles">${figures.map(
    ({ value, of, href }) =>
      html`<li><b>${value}</b> ${href === undefined ? of : html`<a href="${href}">${of}</a>`}</li>`,
  )}</ul>`;
}
