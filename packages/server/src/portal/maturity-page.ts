import { loadWords } from '@emis-sdk/validation/words';
import { html } from 'hono/html';
import { MATURITY_WORDS } from '../messages/portal-maturity.ts';
import { barChart } from './bar-chart.ts';
import { maturityOf } from './maturity.ts';
import type { PortalPage } from './portal-page.ts';
import { sayIn } from './say.ts';
import { table } from './table.ts';

const MEASURES = ['breadth', 'reach', 'fresh', 'steady'] as const;

/** The six processes of an EMIS and their state, computed from the data that is there, and how. */
export const MATURITY_PAGE: PortalPage = {
  path: '/portal/maturity',
  under: 'maturity',
  async show({ parts, language }) {
    const say = sayIn(MATURITY_WORDS, language);
    const processes = await maturityOf(parts.tables, parts.clock());
    const percent = new Intl.NumberFormat(language, { style: 'percent' });
    const columns = [
      { title: say('process') },
      { title: say('level') },
      { title: say('score'), numeric: true },
      ...MEASURES.map((measure) => ({ title: say(measure), numeric: true })),
    ];
    const rows = processes.map((one) => [
      say(`process.${one.process}`),
      say(`level.${one.level}`),
      percent.format(one.score),
      ...MEASURES.map((measure) => percent.format(one[measure])),
    ]);
    const bars = processes.map(({ process, score, level }) => ({
      label: say(`process.${process}`),
      shown: `${percent.format(score)}, ${say(`level.${level}`)}`,
      value: score,
    }));
    const { entities } = await loadWords(language);
    return {
      heading: say('maturity'),
      content: [
        html`<p>${say('about')}</p>`,
        table(say('result'), columns, rows),
        barChart(say('chart'), bars, 1),
        html`<h2>${say('how')}</h2><p>${say('how.about')}</p><ul>${MEASURES.map(
          (measure) => html`<li>${say(`how.${measure}`)}</li>`,
        )}</ul><p class="soft">${say('source')}</p>`,
        html`<h2>${say('missing')}</h2>${table(
          say('missing'),
          [{ title: say('process') }, { title: say('missing') }],
          processes.map(({ process, missing }) => [
            say(`process.${process}`),
            missing.length === 0 ? say('missing.none') : missing.map((name) => entities[name][1]).join(', '),
          ]),
        )}`,
      ],
    };
  },
};
