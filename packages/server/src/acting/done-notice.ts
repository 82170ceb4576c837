import { html } from 'hono/html';
import type { Html } from '../portal/portal-page.ts';

/** What was done, told first on the page that follows. */
export function doneNotice(text: string): Html {
  return html`<p class="done" role="status">${text}</p>`;
}
