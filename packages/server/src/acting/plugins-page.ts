import { html } from 'hono/html';
import { PLUGINS_WORDS } from '../messages/portal-plugins.ts';
import type { PortalPage } from '../portal/portal-page.ts';
import { sayIn } from '../portal/say.ts';
import { table } from '../portal/table.ts';
import { pluginState } from './plugin-page.ts';

const PATH = '/portal/plugins';

/** Every plugin, how often it was called, for how long, and what went wrong. */
export const PLUGINS_PAGE: PortalPage = {
  path: PATH,
  under: 'plugins',
  async show({ parts, language, to }) {
    const say = sayIn(PLUGINS_WORDS, language);
    const heading = say('heading');
    if (!parts.registry) return { heading, content: html`<p>${say('absent')}</p>` };
    const plugins = await parts.registry.list();
    if (plugins.length === 0) return { heading, content: html`<p>${say('none')}</p>` };
    const number = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
    const columns = [
      ...(['plugin', 'version', 'state'] as const).map((word) => ({ title: say(word) })),
      ...(['calls', 'faults', 'refusals', 'time'] as const).map((word) => ({ title: say(word), numeric: true })),
    ];
    const rows = plugins.map((plugin) => {
      const { id, title, version, waiting, calls, faults, refusals, spentMs } = plugin;
      const state = pluginState(say, plugin);
      return [
        html`<a href="${to(`${PATH}/${id}`)}">${title[language]}</a>`,
        version,
        waiting ? `${state}; ${say('waits', { version: waiting.version })}` : state,
        ...[calls, faults, refusals, spentMs].map((figure) => number.format(figure)),
      ];
    });
    return { heading, content: table(heading, columns, rows) };
  },
};
