import type { Language, Severity } from '@emis-sdk/model';
import { html } from 'hono/html';
import { FRAME_WORDS } from '../messages/portal-frame.ts';
import type { Html } from './portal-page.ts';
import { sayIn } from './say.ts';

/** How grave a finding is: a word and a sign, never colour alone. */
export function severityMark(severity: Severity, language: Language): Html {
  const sign = { error: '✕', warning: '!', info: 'i' }[severity];
  return html`<span class="${severity} mark"><span aria-hidden="true">${sign}</span> ${sayIn(FRAME_WORDS, language)(`severity.${severity}`)}</span>`;
}
