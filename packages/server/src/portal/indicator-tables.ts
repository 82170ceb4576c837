import type { Language } from '@emis-sdk/model';
import { html } from 'hono/html';
import { type KeptFigures, keptFigures } from '../figures/kept-indicators.ts';
import type { IndicatorFigure } from '../indicator-figure.ts';
import type { PortalIndicator } from '../indicators.ts';
import { OVERVIEW_WORDS } from '../messages/portal-overview.ts';
import { barChart } from './bar-chart.ts';
import { instant } from './instant.ts';
import type { Asked, Html } from './portal-page.ts';
import { sayIn } from './say.ts';
import { table } from './table.ts';
import { territoryPath } from './territory-table.ts';
import type { TerritoryRow } from './territory-tree.ts';

type Kept = ReadonlyMap<string, ReadonlyMap<string, KeptFigures>>;

/**
 * Each indicator as it was last computed: of the nation or of one territory in full, and the first figure of each of some territories beside each
 * other. One that fails says so and hides no other.
 *
 * @param of absent: of the territories alone
 */
export async function indicatorTables(
  asked: Asked,
  of: 'nation' | TerritoryRow | undefined,
  territories: readonly TerritoryRow[],
): Promise<Html | string> {
  const { parts, language } = asked;
  const say = sayIn(OVERVIEW_WORDS, language);
  const own = of === 'nation' ? '' : of?.id;
  const kept = await keptFigures(parts.tables, [
    ...(own === undefined ? [] : [own]),
    ...territories.map(({ id }) => id),
  ]);
  const shown = parts.indicators.flatMap(({ id, title }) => {
    const ofOne = own === undefined ? undefined : kept.get(own)?.get(id);
    const failed = of === 'nation' && !ofOne;
    return [
      failed ? html`<p>${title[language]}: ${say('indicator.failed')}</p>` : '',
      ofOne && (of === 'nation' || ofOne.figures.length > 0)
        ? figureTable(title[language], ofOne.figures, language)
        : '',
      territoryFigures({ id, title }, territories, kept, asked),
    ].filter((part) => part !== '');
  });
  if (shown.length === 0) return '';
  const oldest = [...kept.values()]
    .flatMap((some) => [...some.values()])
    .map(({ computedAt }) => computedAt)
    .sort()[0];
  const when =
    oldest === undefined ? '' : html`<p class="soft">${say('indicators.as-of', { at: instant(oldest) })}</p>`;
  return html`<h2>${say('indicators')}</h2>${when}<div>${shown}</div>`;
}

function territoryFigures(
  { id, title }: Pick<PortalIndicator, 'id' | 'title'>,
  territories: readonly TerritoryRow[],
  kept: Kept,
  { language, to }: Asked,
): Html | string {
  const say = sayIn(OVERVIEW_WORDS, language);
  const found = territories.flatMap((territory) => {
    const figure = kept.get(territory.id)?.get(id)?.figures[0];
    return figure ? [{ territory, figure }] : [];
  });
  if (found.length === 0) return '';
  const caption = say('by.territory', { indicator: title[language] });
  const columns = [{ title: say('territory') }, { title: say('group') }, { title: say('value'), numeric: true }];
  const rows = found.map(({ territory, figure }) => [
    html`<a href="${to(territoryPath(territory.id))}">${territory.name}</a>`,
    groupOf(figure, territory, language),
    shownValue(figure, language),
  ]);
  const bars = found.map(({ territory, figure }) => ({
    label: territory.name,
    shown: shownValue(figure, language),
    value: figure.value,
  }));
  return html`${table(caption, columns, rows)}${barChart(caption, bars)}`;
}

/** What of the territory it is of, where its label says more than the name. */
function groupOf({ label }: IndicatorFigure, { name }: TerritoryRow, language: Language): string {
  const text = typeof label === 'string' ? label : label[language];
  if (text === name) return '–';
  return text.startsWith(`${name}, `) ? text.slice(name.length + 2) : text;
}

function shownValue({ value, unit }: IndicatorFigure, language: Language): string {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  return `${number.format(value)}${unit ? ` ${unit}` : ''}`;
}

/** Figures, each with what it is of. */
export function figureTable(title: string, figures: readonly IndicatorFigure[], language: Language): Html {
  const say = sayIn(OVERVIEW_WORDS, language);
  const rows = figures.map((figure) => [
    typeof figure.label === 'string' ? figure.label : figure.label[language],
    shownValue(figure, language),
  ]);
  return table(title, [{ title: say('group') }, { title: say('value'), numeric: true }], rows);
}
