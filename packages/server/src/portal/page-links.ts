import { html } from 'hono/html';
import type { Html, Say } from './page.ts';

/** Links to the page before and the page after, where there are such. */
export function pageLinks(
  say: Say,
  label: string,
  name: string,
  page: number,
  more: boolean,
  language: string,
): Html | string {
  const link = (to: number, text: string) => html`<a href="/?${name}=${to}&amp;lang=${language}">${text}</a> `;
  if (page === 1 && !more) return '';
  return html`<nav class="more" aria-label="${label}">${page > 1 ? link(page - 1, say('previous')) : ''}${
    more ? link(page + 1, say('next')) : ''
  }</nav>`;
}
