import { csvRow } from '@emis-sdk/validation/reports';
import { html } from 'hono/html';
import { PUBLISHING_WORDS } from '../messages/portal-publishing.ts';
import { labelOf } from '../portal/code-labels.ts';
import { form, input, tick } from '../portal/form.ts';
import { instant } from '../portal/instant.ts';
import type { Asked, Content, Html, PortalPage, Shown } from '../portal/portal-page.ts';
import { type Say, sayIn } from '../portal/say.ts';
import { table } from '../portal/table.ts';
import type { PublishedCell } from '../publishing/publish-table.ts';
import {
  type KeptTable,
  publishedTable,
  publishedTables,
  storedStudents,
  tableOfStudents,
} from '../publishing/published-tables.ts';
import { PublishError, type TableSpec } from '../publishing/table-spec.ts';
import { Refusal } from '../refusal.ts';
import { doneNotice } from './done-notice.ts';
import { textIn } from './form-text.ts';

const PATH = '/portal/publishing';
/** More columns make a table that nobody reads, and that takes minutes. */
const MOST_COLUMNS = 4;
/** Before the name of a column where its box is sent. */
const BY = 'by-';

type Words = typeof PUBLISHING_WORDS;
type Wrong = Partial<Record<'name' | 'population' | 'by', string>>;
/** What was sent, and what is wrong with it. */
interface Again {
  readonly sent: FormData;
  readonly wrong: Wrong;
}

/** Statistics: chosen, seen as they would be published, published, and kept. */
export const PUBLISHING_PAGE: PortalPage = {
  path: PATH,
  under: 'publishing',
  bounded: true,
  show: (asked) => tablesShown(asked),
  async act(asked, sent) {
    const { parts, viewer, language, to } = asked;
    if (viewer.territories !== null) throw new Refusal('portal-not-national');
    const say = sayIn(PUBLISHING_WORDS, language);
    const [name, population] = [textIn(sent, 'name'), textIn(sent, 'population')];
    const { columns } = await storedStudents(parts.tables);
    const by = columns.filter((column) => sent.has(`${BY}${column}`));
    const wrong: Wrong = {
      ...(name === '' || name.length > 200 ? { name: say('missing.name') } : {}),
      ...(population === '' || population.length > 200 ? { population: say('missing.population') } : {}),
      ...(by.length === 0 || by.length > MOST_COLUMNS ? { by: say('missing.by') } : {}),
    };
    if (Object.keys(wrong).length > 0) return await tablesShown(asked, { sent, wrong });
    const spec: TableSpec = { name, dimensions: dimensionsOf(by, columns) };
    const publishes = textIn(sent, 'do') === 'publish';
    const id = parts.newId();
    const now = parts.clock();
    try {
      const made = await parts.tables.transaction().execute(async (trx) => {
        const keep = publishes ? { id, by: viewer.name, now } : undefined;
        const done = await tableOfStudents(trx, spec, population, keep);
        if (publishes) {
          await parts.access.act(trx, {
            at: now.toISOString(),
            client: viewer.name,
            act: 'statistics.publish',
            about: id,
          });
        }
        return done;
      });
      if (publishes) return to(`${PATH}/${id}`, { done: 'published' });
      return {
        heading: say('drawn'),
        crumbs: [{ title: say('heading'), href: to(PATH) }],
        content: [
          html`<p>${say('hidden', { hidden: made.hidden, cells: made.cells.length })}</p>`,
          made.withheld.map(
            (kind) =>
              html`<p>${say('withheld', { columns: kind.map((one) => columnIn(asked, one)).join(', ') || '–' })}</p>`,
          ),
          cellsShown(asked, name, by, made.cells),
          html`<p>${say('publish.final')}</p>`,
          form(
            asked,
            { action: to(PATH), send: say('publish'), hidden: { do: 'publish', name, population, ...boxes(by) } },
            '',
          ),
        ],
      };
    } catch (error) {
      if (!(error instanceof PublishError) || !Object.hasOwn(PUBLISHING_WORDS, error.code)) throw error;
      const said = say(error.code as keyof Words);
      const about =
        error.code === 'publish.name-taken' ? 'name' : error.code === 'publish.not-safe' ? 'by' : 'population';
      return await tablesShown(asked, { sent, wrong: { [about]: said } });
    }
  },
};

/** One published table. */
export const PUBLISHED_PAGE: PortalPage = {
  path: `${PATH}/:id`,
  under: 'publishing',
  bounded: true,
  async show(asked) {
    const { parts, params, language, query, to } = asked;
    const say = sayIn(PUBLISHING_WORDS, language);
    const found = await publishedTable(parts.tables, params.id ?? '');
    if (!found) throw new Refusal('path-unknown');
    const { name, population, columns, cells, by, at } = found;
    return {
      heading: name,
      crumbs: [{ title: say('heading'), href: to(PATH) }],
      content: [
        query.get('done') === 'published' ? doneNotice(say('done.published')) : '',
        html`<p>${population}, ${instant(at)}, ${by}</p>`,
        cellsShown(asked, name, columns, cells),
        html`<p><a href="${to(`${PATH}/${found.id}/table.csv`)}" download>${say('download')}</a></p>`,
      ],
    };
  },
};

/** A published table as a file. */
export function publishedCsv({ columns, cells }: Pick<KeptTable, 'columns' | 'cells'>): string {
  const rows = cells.map(({ codes, count }) => {
    const named = columns.map((column) => codes[column] ?? '');
    return csvRow([...named, count === null ? '' : String(count), count === null ? 'hidden' : '']);
  });
  return [csvRow([...columns, 'students', 'note']), ...rows].join('');
}

/** Kinds of territory go from coarse to fine in one dimension, and a school with them; each other column is one of its own. */
function dimensionsOf(by: readonly string[], columns: readonly string[]): string[][] {
  const places = columns.slice(0, columns.indexOf('school') + 1);
  const nested = by.filter((column) => places.includes(column));
  const others = by.filter((column) => !places.includes(column)).map((column) => [column]);
  return nested.length > 0 ? [nested, ...others] : others;
}

async function tablesShown(asked: Asked, again?: Again): Promise<Shown> {
  const { parts, language, viewer, to } = asked;
  const say = sayIn(PUBLISHING_WORDS, language);
  const made = await publishedTables(parts.tables);
  const content: Content = [
    html`<p>${say('about')}</p>`,
    viewer.territories === null ? await making(asked, say, again) : html`<p class="box">${say('national')}</p>`,
    html`<h2>${say('published')}</h2>`,
    made.length === 0
      ? html`<p>${say('published.none')}</p>`
      : table(
          say('published'),
          [
            { title: say('name') },
            { title: say('population') },
            { title: say('by') },
            { title: say('who') },
            { title: say('when') },
          ],
          made.map(({ id, name, population, columns: named, by, at }) => [
            html`<a href="${to(`${PATH}/${id}`)}">${name}</a>`,
            population,
            named.map((column) => columnIn(asked, column)).join(', '),
            by,
            instant(at),
          ]),
        ),
  ];
  return { heading: say('heading'), content, ...(again && { status: 422 }) };
}

/** The form for a new table, for who may publish. */
async function making(asked: Asked, say: Say<Words>, again?: Again): Promise<Html | string> {
  const { rows, columns } = await storedStudents(asked.parts.tables);
  if (rows.length === 0) return html`<p>${say('none-stored')}</p>`;
  return asked.viewer.acts ? chosen(asked, say, columns, again) : '';
}

function chosen(asked: Asked, say: Say<Words>, columns: readonly string[], again: Again | undefined): Html {
  const { sent, wrong = {} } = again ?? {};
  const value = (name: string) => (sent ? textIn(sent, name) : '');
  return html`<h2>${say('make')}</h2>${form(
    asked,
    { action: asked.to(PATH), send: say('see'), wrong: again !== undefined, hidden: { do: 'see' } },
    [
      input(asked, { name: 'name', label: say('name'), required: true, value: value('name'), error: wrong.name }),
      input(asked, {
        ...{ name: 'population', label: say('population'), hint: say('population.hint'), required: true },
        ...{ value: value('population'), error: wrong.population },
      }),
      html`<fieldset><legend>${say('by')}</legend>${wrong.by ? html`<p class="error">${wrong.by}</p>` : ''}${columns.map(
        (column) =>
          tick({
            name: `${BY}${column}`,
            label: columnIn(asked, column),
            ticked: sent?.has(`${BY}${column}`) ?? false,
          }),
      )}</fieldset>`,
    ],
  )}`;
}

function cellsShown(asked: Asked, name: string, columns: readonly string[], cells: readonly PublishedCell[]): Html {
  const say = sayIn(PUBLISHING_WORDS, asked.language);
  const titles = [
    ...columns.map((column) => ({ title: columnIn(asked, column) })),
    { title: say('students'), numeric: true },
  ];
  const rows = cells.map(({ codes, count }) => [
    ...columns.map((column) => codes[column] ?? say('all')),
    count === null ? html`<em>${say('cell.hidden')}</em>` : count,
  ]);
  return table(name, titles, rows);
}

function boxes(by: readonly string[]): Record<string, string> {
  return Object.fromEntries(by.map((column) => [`${BY}${column}`, 'on']));
}

/** A column is one of the words of this page, or a kind of territory. */
function columnIn({ parts, language }: Asked, column: string): string {
  const word = `column.${column}`;
  if (!Object.hasOwn(PUBLISHING_WORDS, word)) return labelOf('territory-kind', column, parts, language);
  return sayIn(PUBLISHING_WORDS, language)(word as keyof Words);
}
