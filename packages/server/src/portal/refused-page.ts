import { html } from 'hono/html';
import { FRAME_WORDS } from '../messages/portal-frame.ts';
import { problemDetails } from '../problem-response.ts';
import type { Refusal } from '../refusal.ts';
import type { Asked, Shown } from './portal-page.ts';
import { sayIn } from './say.ts';

/** What somebody sees in place of a page that cannot be shown, in words. */
export function refusedPage(refusal: Refusal, { language, requestId }: Asked): Shown {
  const { title, status, detail, fix } = problemDetails(refusal, language, requestId);
  const advice = sayIn(FRAME_WORDS, language)('refused.fix', { fix: fix ?? '' });
  return { heading: title, status, content: html`<div class="box error"><p>${detail}</p><p>${advice}</p></div>` };
}
