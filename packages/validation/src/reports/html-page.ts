import { HTML_STYLE } from './html-style.ts';
import { markupText } from './markup.ts';

/**
 * A whole page for people that stands by itself: no script, nothing from elsewhere, light and dark, fit for A4.
 *
 * @param page.main the markup of what is in it; title and skip are texts
 */
export function htmlPage(page: {
  readonly language: string;
  readonly title: string;
  /** What the link past the heading says. */
  readonly skip: string;
  readonly main: string;
}): string {
  const title = markupText(page.title);
  return `<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<a class="skip" href="#report">${markupText(page.skip)}</a>
<header><h1>${title}</h1></header>
<main id="report">
${page.main}
</main>
</body>
</html>
`;
}
