import { LANGUAGES, type Language } from '@emis-sdk/model';
import { html, raw } from 'hono/html';
import { PORTAL_WORDS, type PortalWord } from '../messages/portal.ts';

/** A piece of a page. */
export type Html = ReturnType<typeof html>;

export const STYLE_PATH = '/portal.css';

const NAMES: Readonly<Record<Language, string>> = { en: 'English', es: 'Español', pt: 'Português' };

/** Says the words of the portal in one language. */
export type Say = (word: PortalWord, facts?: Readonly<Record<string, string | number>>) => string;

export function sayIn(language: Language): Say {
  return (word, facts = {}) =>
    PORTAL_WORDS[word][language].replaceAll(/\{\$(\w+)\}/g, (_, name: string) => String(facts[name] ?? '…'));
}

/** A whole page. */
export async function page(about: {
  readonly language: Language;
  readonly heading: string;
  readonly path: string;
  readonly content: Html | readonly (Html | string)[];
}): Promise<string> {
  const { language, heading, path, content } = about;
  const say = sayIn(language);
  const title = heading === say('title') ? heading : `${heading} – ${say('title')}`;
  const document = await html`${raw('<!doctype html>')}
<html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="${STYLE_PATH}"></head>
<body><header><nav aria-label="${say('language')}">${LANGUAGES.map((other) => languageLink(other, language, path))}</nav>
<h1>${heading}</h1><p class="notice">${say('notice')}</p></header>
<main>${content}</main></body></html>
`;
  return document.toString();
}

function languageLink(other: Language, current: Language, path: string): Html {
  const now = other === current ? raw(' aria-current="true"') : '';
  return html`<a href="${path}?lang=${other}" lang="${other}" hreflang="${other}"${now}>${NAMES[other]}</a> `;
}
