import type { Language } from '@emis-sdk/model';
import { html } from 'hono/html';
import type { ServerParts } from '../parts.ts';
import type { Html, Say } from './page.ts';
import { table } from './table.ts';

/** The cards of plugins: data, drawn here. One that fails says so and hides no other. */
export async function pluginCards(
  { plugins, onError }: Pick<ServerParts, 'plugins' | 'onError'>,
  say: Say,
  language: Language,
  requestId: string,
): Promise<Html | string> {
  const shown: Html[] = [];
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  for (const card of plugins.handlers('card')) {
    const title = card.title?.[language] ?? card.name;
    try {
      const { figures, note } = await card.run();
      const columns = [{ title: say('group') }, { title: say('value'), numeric: true }];
      const rows = figures.map(({ label, value, unit }) => [
        label[language],
        `${number.format(value)}${unit ? ` ${unit}` : ''}`,
      ]);
      shown.push(html`${table(title, columns, rows)}${note ? html`<p>${note[language]}</p>` : ''}`);
    } catch (error) {
      onError(error, requestId);
      shown.push(html`<p>${title}: ${say('indicator.failed')}</p>`);
    }
  }
  return shown.length === 0 ? '' : html`${shown}`;
}
