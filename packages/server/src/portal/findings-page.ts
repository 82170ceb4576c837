import { html } from 'hono/html';
import { FINDING_WORDS } from '../messages/portal-findings.ts';
import { barChart } from './bar-chart.ts';
import { type Cause, findingCauses, follows, heldByNewest } from './finding-causes.ts';
import { findingWords } from './finding-words.ts';
import type { Asked, Html, PortalPage } from './portal-page.ts';
import { sayIn } from './say.ts';
import { findingPath } from './submission-findings.ts';
import { table } from './table.ts';

/** Causes that are drawn. */
const DRAWN = 12;

/** Tens of thousands of findings as the few causes that are behind them, and what mending each would free. */
export const FINDINGS_PAGE: PortalPage = {
  path: '/portal/findings',
  under: 'findings',
  bounded: true,
  async show(asked) {
    const { parts, language } = asked;
    const say = sayIn(FINDING_WORDS, language);
    const number = new Intl.NumberFormat(language);
    const causes = await findingCauses(parts.tables);
    const about = html`<p>${say('about')}</p>`;
    const heading = say('findings');
    if (causes.length === 0) return { heading, content: [about, html`<p>${say('none')}</p>`] };
    const held = await heldByNewest(parts.tables);
    const errors = causes.filter(({ severity }) => severity === 'error');
    const first = errors.filter(({ code }) => !follows(code));
    const words = await findingWords(parts, language);
    const bars = first.slice(0, DRAWN).map(({ code, records }) => ({
      label: words.title(code),
      shown: number.format(records),
      value: records,
    }));
    const total = causes.reduce((sum, { count }) => sum + count, 0);
    const section = async (title: string, some: readonly Cause[], note = '') =>
      some.length === 0
        ? ''
        : html`<h2>${title}</h2>${note === '' ? '' : html`<p>${note}</p>`}${await causeTable(asked, title, some)}`;
    return {
      heading,
      content: [
        about,
        html`<div class="box"><p>${say('sum', { count: number.format(total), causes: number.format(causes.length) })}</p>${
          held > 0 ? html`<p>${say('sum.held', { held: number.format(held) })}</p>` : ''
        }</div>`,
        await section(say('causes'), first, say('frees.about')),
        barChart(say('chart'), bars),
        await section(
          say('causes.follow'),
          errors.filter(({ code }) => follows(code)),
          say('causes.follow.about'),
        ),
        await section(
          say('causes.warning'),
          causes.filter(({ severity }) => severity === 'warning'),
        ),
        await section(
          say('causes.info'),
          causes.filter(({ severity }) => severity === 'info'),
        ),
      ],
    };
  },
};

async function causeTable({ parts, language, to }: Asked, caption: string, causes: readonly Cause[]): Promise<Html> {
  const say = sayIn(FINDING_WORDS, language);
  const words = await findingWords(parts, language);
  const number = new Intl.NumberFormat(language);
  const isError = causes.some(({ severity }) => severity === 'error');
  const columns = [
    { title: say('cause') },
    { title: say('count'), numeric: true },
    { title: say(isError ? 'frees' : 'touches'), numeric: true },
    { title: say('products'), numeric: true },
  ];
  const rows = causes.map(({ code, count, records, products }) => {
    const { title, fix } = words.finding({ code });
    return [
      html`<a href="${to(findingPath(code))}">${title}</a>${fix === '' ? '' : html`<br><span class="soft">${fix}</span>`}`,
      number.format(count),
      number.format(records),
      number.format(products),
    ];
  });
  return table(caption, columns, rows);
}
