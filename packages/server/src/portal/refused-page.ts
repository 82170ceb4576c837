import { html } from 'hono/html';
import { FRAME_WORDS } from '../messages/portal-frame.ts';
import { NAVIGATION_WORDS } from '../messages/portal-navigation.ts';
import { SIGN_IN_WORDS } from '../messages/portal-sign-in.ts';
import { problemDetails } from '../problem-response.ts';
import type { Refusal } from '../refusal.ts';
import { SIGN_IN_PATH } from '../sign-in/sign-in-page.ts';
import { NAVIGATION } from './navigation.ts';
import type { Asked, PortalPage, Shown } from './portal-page.ts';
import { sayIn } from './say.ts';

/**
 * What somebody sees in place of a page that cannot be shown: what is wrong, what to do, and a way on. Refusals speak to programs of paths and
 * keys; where nothing is there, and where the server fails, it is said as a reader of pages needs it.
 *
 * @param under where the page belongs, if it is one
 */
export function refusedPage(refusal: Refusal, asked: Asked, under?: PortalPage['under']): Shown {
  const { language, requestId, to } = asked;
  const { title, status, detail, fix } = problemDetails(refusal, language, requestId);
  const say = sayIn(FRAME_WORDS, language);
  const name = sayIn(NAVIGATION_WORDS, language);
  const [what, advice] =
    status === 404
      ? [say('absent'), say('absent.fix')]
      : status >= 500
        ? [say('failed'), say('failed.fix', { number: requestId })]
        : [detail, fix ?? ''];
  const ways =
    refusal.reason === 'portal-sign-in'
      ? [[to(SIGN_IN_PATH), sayIn(SIGN_IN_WORDS, language)('heading')]]
      : [...new Set([under ?? 'overview', 'overview'] as const)].map((entry) => [to(NAVIGATION[entry]), name(entry)]);
  return {
    heading: title,
    status,
    content: [
      html`<div class="box error"><p>${what}</p><p>${say('refused.fix', { fix: advice })}</p></div>`,
      html`<p>${say('onward')}</p><ul>${ways.map(([href, text]) => html`<li><a href="${href}">${text}</a></li>`)}</ul>`,
    ],
  };
}
