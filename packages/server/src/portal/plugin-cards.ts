import { html } from 'hono/html';
import { OVERVIEW_WORDS } from '../messages/portal-overview.ts';
import { figureTable } from './indicator-tables.ts';
import type { Asked, Html } from './portal-page.ts';
import { sayIn } from './say.ts';

/** The cards of plugins: data, drawn here. One that fails says so and hides no other. */
export async function pluginCards({ parts, language, requestId }: Asked): Promise<readonly Html[]> {
  const shown: Html[] = [];
  for (const card of parts.plugins.handlers('card')) {
    const title = card.title?.[language] ?? card.name;
    try {
      const { figures, note } = await card.run();
      shown.push(html`${figureTable(title, figures, language)}${note ? html`<p>${note[language]}</p>` : ''}`);
    } catch (error) {
      parts.onError(error, requestId);
      shown.push(html`<p>${title}: ${sayIn(OVERVIEW_WORDS, language)('indicator.failed')}</p>`);
    }
  }
  return shown;
}
