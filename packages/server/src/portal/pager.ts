import { html } from 'hono/html';
import { FRAME_WORDS } from '../messages/portal-frame.ts';
import type { Asked, Html } from './portal-page.ts';
import { sayIn } from './say.ts';

/** The number of the page that was asked for, from 1. */
export function pageNumber(query: URLSearchParams, name = 'page'): number {
  const text = query.get(name) ?? '';
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1;
}

/**
 * Links to the page before and the page after, where there are such. Whatever else the address asks for stays.
 *
 * @param about.label what there is more of: the links are a landmark of this name
 * @param about.name of the number in the address. @default 'page'
 */
export function pager(
  { request, query, language, to }: Asked,
  { label, page, more, name = 'page' }: { label: string; page: number; more: boolean; name?: string },
): Html | string {
  if (page === 1 && !more) return '';
  const say = sayIn(FRAME_WORDS, language);
  const { lang: _lang, ...rest } = Object.fromEntries(query);
  const link = (number: number, text: string) =>
    html`<a href="${to(new URL(request.url).pathname, { ...rest, [name]: number })}">${text}</a> `;
  return html`<nav class="more" aria-label="${label}">${page > 1 ? link(page - 1, say('previous')) : ''}<span>${say(
    'page.of',
    { page },
  )}</span> ${more ? link(page + 1, say('next')) : ''}</nav>`;
}
