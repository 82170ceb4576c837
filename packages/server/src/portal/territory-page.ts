import { html } from 'hono/html';
import { TERRITORY_WORDS } from '../messages/portal-territories.ts';
import { Refusal } from '../refusal.ts';
import { barChart } from './bar-chart.ts';
import { labelOf } from './code-labels.ts';
import { indicatorTables } from './indicator-tables.ts';
import { instant } from './instant.ts';
import { pageNumber, pager } from './pager.ts';
import type { Asked, Crumb, Html, PortalPage } from './portal-page.ts';
import { sayIn } from './say.ts';
import { schoolRows, sumsOfTerritories } from './school-figures.ts';
import { table } from './table.ts';
import { schoolPath, territoryPath, territoryTable } from './territory-table.ts';
import { type TerritoryRow, territoriesById, territoriesIn } from './territory-tree.ts';
import { tiles } from './tiles.ts';
import type { Viewer } from './viewer.ts';

const A_PAGE = 20;

/** The parts of the country that nothing contains, and all schools. */
export const TERRITORIES_PAGE: PortalPage = {
  path: '/portal/territories',
  under: 'territories',
  bounded: true,
  async show(asked) {
    const say = sayIn(TERRITORY_WORDS, asked.language);
    const inside = await territoriesInside(asked, null);
    const schools = await schoolsInside(asked, asked.viewer.territories);
    const content = inside === '' && schools === '' ? html`<p>${say('none.yet')}</p>` : [inside, schools];
    return { heading: say('territories'), content };
  },
};

/** One territory: what its schools report, the territories inside, and the schools. */
export const TERRITORY_PAGE: PortalPage = {
  path: '/portal/territories/:id',
  under: 'territories',
  bounded: true,
  async prepare({ parts, params, query, requestId }) {
    const { id = '' } = params;
    const inside = await territoriesIn(parts.tables, id, pageOf(query));
    const ids = [id, ...inside.slice(0, A_PAGE).map((one) => one.id)];
    // Of what nobody knows nothing is computed.
    if (!(await territoriesById(parts.tables, [id])).has(id)) return;
    await parts.keptIndicators.refresh(parts.indicators, ids, requestId);
  },
  async show(asked) {
    const { parts, language, params, to, viewer } = asked;
    const say = sayIn(TERRITORY_WORDS, language);
    const id = params['id'] ?? '';
    const territory = (await territoriesById(parts.tables, [id])).get(id);
    if (!territory) throw new Refusal('path-unknown');
    assertWithin(viewer, territory.path);
    const sums = (await sumsOfTerritories(parts.tables, [id], parts.clock())).get(id);
    const number = new Intl.NumberFormat(language);
    const kind = territory.kind === null ? '' : labelOf('territory-kind', territory.kind, parts, language);
    const figures = tiles([
      {
        value: `${number.format(sums?.reporting ?? 0)} / ${number.format(sums?.schools ?? 0)}`,
        of: say('sum.schools'),
      },
      { value: number.format(sums?.students ?? 0), of: say('sum.students') },
    ]);
    const schools = await schoolsInside(asked, [id]);
    return {
      heading: territory.name,
      crumbs: [
        { title: say('territories'), href: to('/portal/territories') },
        ...(await territoryCrumbs(asked, territory.path.slice(1))),
      ],
      content: [
        kind === '' ? '' : html`<p class="soft">${kind}</p>`,
        figures,
        await territoriesInside(asked, id),
        await indicatorsOf(asked, territory),
        schools === '' ? html`<p>${say('schools.none')}</p>` : schools,
      ],
    };
  },
};

/**
 * Lets somebody see only what stands in the own territories.
 *
 * @throws {Refusal} `path-unknown`: that there is such a thing is not told
 */
export function assertWithin(viewer: Viewer, path: readonly string[]): void {
  if (!isWithin(viewer, path)) throw new Refusal('path-unknown');
}

function isWithin({ territories }: Viewer, path: readonly string[]): boolean {
  return territories === null || path.some((id) => territories.includes(id));
}

/** The way through territories, the widest that may be seen first. */
export async function territoryCrumbs({ parts, to, viewer }: Asked, path: readonly string[]): Promise<Crumb[]> {
  const found = await territoriesById(parts.tables, path);
  return path.toReversed().flatMap((id) => {
    const { name = id, path: way = [id] } = found.get(id) ?? {};
    return isWithin(viewer, way) ? [{ title: name, href: to(territoryPath(id)) }] : [];
  });
}

/** Which of the territories inside are shown, and one more. */
function pageOf(query: URLSearchParams): { readonly offset: number; readonly limit: number } {
  return { offset: (pageNumber(query, 'territories') - 1) * A_PAGE, limit: A_PAGE + 1 };
}

/** The indicators of a territory, and beside each other those of the territories inside. */
async function indicatorsOf(asked: Asked, territory: TerritoryRow): Promise<Html | string> {
  const inside = await territoriesIn(asked.parts.tables, territory.id, pageOf(asked.query));
  return await indicatorTables(asked, territory, inside.slice(0, A_PAGE));
}

async function territoriesInside(asked: Asked, parent: string | null): Promise<Html | string> {
  const { parts, language, query, viewer } = asked;
  const say = sayIn(TERRITORY_WORDS, language);
  const page = pageNumber(query, 'territories');
  const found = await territoriesIn(parts.tables, parent, {
    ...pageOf(query),
    only: parent === null ? viewer.territories : null,
  });
  if (found.length === 0) return '';
  const shown = found.slice(0, A_PAGE);
  const sums = await sumsOfTerritories(
    parts.tables,
    shown.map(({ id }) => id),
    parts.clock(),
  );
  const number = new Intl.NumberFormat(language);
  const bars = shown.map(({ id, name }) => {
    const value = sums.get(id)?.students ?? 0;
    return { label: name, shown: number.format(value), value };
  });
  const more = pager(asked, { label: say('more.territories'), page, more: found.length > A_PAGE, name: 'territories' });
  return html`<h2>${say('inside')}</h2>${territoryTable(asked, say('inside'), shown, sums)}${barChart(
    say('inside.chart'),
    bars,
  )}${more}`;
}

async function schoolsInside(asked: Asked, within: readonly string[] | null): Promise<Html | string> {
  const { parts, language, query, to } = asked;
  const say = sayIn(TERRITORY_WORDS, language);
  const page = pageNumber(query, 'schools');
  const found = await schoolRows(parts.tables, within, { offset: (page - 1) * A_PAGE, limit: A_PAGE + 1 });
  if (found.length === 0 && page === 1) return '';
  const number = new Intl.NumberFormat(language);
  const columns = [
    { title: say('school') },
    { title: say('product') },
    { title: say('students'), numeric: true },
    { title: say('last') },
  ];
  const rows = found
    .slice(0, A_PAGE)
    .map(({ source, id, name, students, last }) => [
      html`<a href="${to(schoolPath(source, id))}">${name ?? id}</a>`,
      source,
      number.format(students),
      last === null ? say('never') : instant(last),
    ]);
  const more = pager(asked, { label: say('more.schools'), page, more: found.length > A_PAGE, name: 'schools' });
  return html`<h2>${say('schools')}</h2>${table(say('schools'), columns, rows)}${more}`;
}
