import type { Language } from '@emis-sdk/model';
import { html } from 'hono/html';
import { type IndicatorFigure, type PortalIndicator, recordReader } from '../indicators.ts';
import { OVERVIEW_WORDS } from '../messages/portal-overview.ts';
import type { Asked, Html } from './portal-page.ts';
import { sayIn } from './say.ts';
import { table } from './table.ts';

/** The indicators, each computed for this page. One that fails says so and hides no other. */
export async function indicatorTables(asked: Asked): Promise<Html | string> {
  const { parts, language } = asked;
  if (parts.indicators.length === 0) return '';
  const shown: Html[] = [];
  for (const indicator of parts.indicators) shown.push(await figures(indicator, asked));
  return html`<h2>${sayIn(OVERVIEW_WORDS, language)('indicators')}</h2><div>${shown}</div>`;
}

async function figures(indicator: PortalIndicator, { parts, language, requestId }: Asked): Promise<Html> {
  try {
    const found = await indicator.compute(recordReader(parts.tables));
    return figureTable(indicator.title[language], found, language);
  } catch (error) {
    parts.onError(error, requestId);
    return html`<p>${indicator.title[language]}: ${sayIn(OVERVIEW_WORDS, language)('indicator.failed')}</p>`;
  }
}

/** Figures, each with what it is of. */
export function figureTable(title: string, figures: readonly IndicatorFigure[], language: Language): Html {
  const say = sayIn(OVERVIEW_WORDS, language);
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const rows = figures.map(({ label, value, unit }) => [
    typeof label === 'string' ? label : label[language],
    `${number.format(value)}${unit ? ` ${unit}` : ''}`,
  ]);
  return table(title, [{ title: say('group') }, { title: say('value'), numeric: true }], rows);
}
