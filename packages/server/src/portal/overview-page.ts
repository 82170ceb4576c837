import { html } from 'hono/html';
import { OVERVIEW_WORDS } from '../messages/portal-overview.ts';
import { barChart } from './bar-chart.ts';
import { errorsOfNewest } from './finding-causes.ts';
import { indicatorTables } from './indicator-tables.ts';
import { instant } from './instant.ts';
import { pageNumber } from './pager.ts';
import { pluginCards } from './plugin-cards.ts';
import type { Asked, Html, PortalPage } from './portal-page.ts';
import { productCounts } from './product-figures.ts';
import { productQuality } from './product-quality.ts';
import { sayIn } from './say.ts';
import { nationalSums, type SchoolSums, sumsOfTerritories } from './school-figures.ts';
import { table } from './table.ts';
import { territoryTable } from './territory-table.ts';
import { type TerritoryRow, territoriesIn } from './territory-tree.ts';
import { tiles } from './tiles.ts';

/** Territories on the overview; the page of territories has all. */
const TERRITORIES = 12;

/** What a ministry sees first: who reports, how recent and how good it is, and what the indicators say. */
export const OVERVIEW_PAGE: PortalPage = {
  path: '/',
  under: 'overview',
  bounded: true,
  async prepare(asked) {
    const { parts, requestId } = asked;
    if (parts.indicators.length === 0) return;
    const shown = await shownTerritories(asked);
    await parts.keptIndicators.refresh(
      parts.indicators,
      shown.map(({ id }) => id),
      requestId,
    );
  },
  async show(asked) {
    const { parts, language, query, viewer } = asked;
    const say = sayIn(OVERVIEW_WORDS, language);
    const now = parts.clock();
    const national = viewer.territories === null;
    const shown = await shownTerritories(asked);
    const sums = await nationalSums(parts.tables, now);
    const figures = await liveFigures(asked, sums, now);
    // What renews itself asks for no more than it renews.
    const more =
      query.get('only') === 'live'
        ? []
        : [
            await territories(asked, shown, now),
            sums.schools === 0 ? '' : timeliness(asked, sums),
            await productQuality(asked, pageNumber(query), now),
            national ? await pluginCards(asked) : '',
          ];
    const indicators = await indicatorTables(asked, national ? 'nation' : undefined, shown);
    return {
      heading: say(national ? 'title' : 'title.own'),
      content: [figures, ...more, html`<div id="indicators" data-live>${indicators}</div>`],
      live: true,
    };
  },
};

async function liveFigures(asked: Asked, sums: SchoolSums, now: Date): Promise<Html> {
  const { parts, language, to, viewer } = asked;
  const say = sayIn(OVERVIEW_WORDS, language);
  const number = new Intl.NumberFormat(language);
  const { products, recent } = await productCounts(parts.tables, now, viewer.territories === null);
  const errors = await errorsOfNewest(parts.tables);
  const empty = products === 0 || (sums.schools === 0 && recent === 0);
  return html`<div id="figures" data-live><p class="soft">${say('as-of', { at: instant(now.toISOString()) })}</p>${
    empty ? html`<p class="box">${say('nothing.yet')}</p>` : ''
  }${tiles([
    {
      value: `${number.format(sums.reporting)} / ${number.format(sums.schools)}`,
      of: say('tile.schools'),
      href: to('/portal/territories'),
    },
    {
      value: `${number.format(recent)} / ${number.format(products)}`,
      of: say('tile.products'),
      href: to('/portal/submissions'),
    },
    { value: number.format(sums.students), of: say('tile.students') },
    { value: number.format(errors), of: say('tile.findings'), href: to('/portal/findings') },
  ])}</div>`;
}

/** The widest territories that somebody may see. */
async function shownTerritories({ parts, viewer }: Asked): Promise<readonly TerritoryRow[]> {
  return await territoriesIn(parts.tables, null, { offset: 0, limit: TERRITORIES, only: viewer.territories });
}

async function territories(asked: Asked, found: readonly TerritoryRow[], now: Date): Promise<Html | string> {
  const { parts, language, to } = asked;
  const say = sayIn(OVERVIEW_WORDS, language);
  const link = html`<p><a href="${to('/portal/territories')}">${say('territories.all')}</a></p>`;
  if (found.length === 0) return '';
  const sums = await sumsOfTerritories(
    parts.tables,
    found.map(({ id }) => id),
    now,
  );
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const bars = found.map(({ id, name }) => {
    const { schools = 0, reporting = 0 } = sums.get(id) ?? {};
    const value = schools === 0 ? 0 : reporting / schools;
    return { label: name, shown: percent.format(value), value };
  });
  return html`<h2>${say('territories')}</h2>${territoryTable(asked, say('territories'), found, sums)}${barChart(
    say('territories.chart'),
    bars,
    1,
  )}${link}`;
}

function timeliness({ language }: Asked, { schools, reporting, ages }: SchoolSums): Html {
  const say = sayIn(OVERVIEW_WORDS, language);
  const number = new Intl.NumberFormat(language);
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const words = ['age.week', 'age.month', 'age.quarter', 'age.longer', 'age.never'] as const;
  const counts = [...ages, schools - reporting];
  const bars = words.map((word, index) => {
    const value = counts[index] ?? 0;
    return { label: say(word), shown: number.format(value), value };
  });
  const columns = [
    { title: say('age.column') },
    { title: say('schools'), numeric: true },
    { title: say('share'), numeric: true },
  ];
  const rows = bars.map(({ label, shown, value }) => [label, shown, percent.format(value / schools)]);
  return html`<h2>${say('timeliness')}</h2><p>${say('timeliness.about')}</p>${table(say('timeliness'), columns, rows)}${barChart(
    say('timeliness'),
    bars,
    schools,
  )}`;
}
