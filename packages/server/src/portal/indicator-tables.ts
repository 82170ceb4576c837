import type { Language } from '@emis-sdk/model';
import { html } from 'hono/html';
import { type PortalIndicator, recordReader } from '../indicators.ts';
import type { ServerParts } from '../parts.ts';
import type { Html, Say } from './page.ts';
import { table } from './table.ts';

/** The indicators, each computed for this page. One that fails says so and hides no other. */
export async function indicatorTables(
  parts: ServerParts,
  say: Say,
  language: Language,
  requestId: string,
): Promise<Html | string> {
  if (parts.indicators.length === 0) return '';
  const shown: Html[] = [];
  for (const indicator of parts.indicators) {
    shown.push(await figures(indicator, parts, say, language, requestId));
  }
  return html`<h2>${say('indicators')}</h2>${shown}`;
}

async function figures(
  indicator: PortalIndicator,
  { tables, onError }: ServerParts,
  say: Say,
  language: Language,
  requestId: string,
): Promise<Html> {
  try {
    const found = await indicator.compute(recordReader(tables));
    const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
    const columns = [{ title: say('group') }, { title: say('value'), numeric: true }];
    const rows = found.map(({ label, value, unit }) => [
      typeof label === 'string' ? label : label[language],
      `${number.format(value)}${unit ? ` ${unit}` : ''}`,
    ]);
    return table(indicator.title[language], columns, rows);
  } catch (error) {
    onError(error, requestId);
    return html`<p>${indicator.title[language]}: ${say('indicator.failed')}</p>`;
  }
}
