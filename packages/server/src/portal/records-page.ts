import { ENTITY_NAMES, type EntityName, isEntityName, isRecordId } from '@emis-sdk/model';
import { loadWords } from '@emis-sdk/validation/words';
import { html } from 'hono/html';
import { sql } from 'kysely';
import { inTransaction } from '../in-transaction.ts';
import { RECORD_WORDS } from '../messages/portal-records.ts';
import { choice, form, input } from './form.ts';
import { instant } from './instant.ts';
import { pageNumber, pager } from './pager.ts';
import type { Asked, Html, PortalPage } from './portal-page.ts';
import { recordPath } from './record-path.ts';
import { sayIn } from './say.ts';
import { table } from './table.ts';

const A_PAGE = 25;

/** Looks for records by kind, product and id: by nothing that is a value of a person. What it lists is in the record of access. */
export const RECORDS_PAGE: PortalPage = {
  path: '/portal/records',
  under: 'records',
  bounded: true,
  async show(asked) {
    const { language, query, parts } = asked;
    const say = sayIn(RECORD_WORDS, language);
    const { entities } = await loadWords(language);
    const wanted = query.get('entity') ?? '';
    const source = query.get('source') ?? '';
    const id = (query.get('id') ?? '').trim();
    const { rows: sources } = await sql<{ source: string }>`${sourcesFor(asked)} ORDER BY source`.execute(parts.tables);
    const kinds = ENTITY_NAMES.map((name) => [name, entities[name][1]] as const).toSorted(([, a], [, b]) =>
      a.localeCompare(b, language),
    );
    const controls = html`<div class="row">${choice(asked, {
      name: 'entity',
      label: say('entity'),
      value: wanted === '' ? 'school' : wanted,
      options: kinds,
    })}${choice(asked, {
      name: 'source',
      label: say('source'),
      value: source,
      options: [['', say('source.any')], ...sources.map((row) => [row.source, row.source] as const)],
    })}${input(asked, { name: 'id', label: say('id'), hint: say('id.hint'), value: id })}</div>`;
    const chosen = query.get('lang');
    const search = form(
      asked,
      {
        action: '/portal/records',
        send: say('search'),
        method: 'get',
        hidden: chosen ? { lang: language } : {},
      },
      controls,
    );
    return {
      heading: say('records'),
      content: [
        html`<p>${say('about')}</p>`,
        search,
        isEntityName(wanted) ? await list(asked, wanted, source, id) : '',
      ],
    };
  },
};

interface Listed {
  readonly source: string;
  readonly id: string;
  readonly changed_at: string;
  readonly submission_id: string | null;
}

/** The products that have records where somebody may look. */
function sourcesFor({ viewer }: Asked) {
  return viewer.territories === null
    ? sql`SELECT DISTINCT source FROM counted_months`
    : sql`SELECT DISTINCT source FROM counted_places`;
}

async function list(asked: Asked, entity: EntityName, source: string, id: string): Promise<Html> {
  const { parts, language, query, to, viewer } = asked;
  const say = sayIn(RECORD_WORDS, language);
  const page = pageNumber(query);
  const rows =
    id !== '' && !isRecordId(id)
      ? []
      : await inTransaction(parts.tables, async (trx) => {
          const [offset, limit] = [(page - 1) * A_PAGE, A_PAGE + 1];
          // From each product by the key of its records: a kind of record has no index of its own.
          const { rows: found } = await sql<Listed>`
            SELECT r.source, r.id, r.changed_at, r.submission_id
            FROM (${sourcesFor(asked)}) s CROSS JOIN LATERAL (
              SELECT * FROM records WHERE source = s.source AND entity = ${entity} ${id === '' ? sql`` : sql`AND id = ${id}`}
              ORDER BY id LIMIT ${offset + limit}
            ) r ${source === '' ? sql`` : sql`WHERE s.source = ${source}`}
            ORDER BY r.source, r.id OFFSET ${offset} LIMIT ${limit}`.execute(trx);
          await parts.access.record(trx, {
            at: parts.clock().toISOString(),
            action: 'list',
            client: viewer.name,
            records: found.slice(0, A_PAGE).map((row) => ({ source: row.source, entity, id: row.id })),
          });
          return found;
        });
  if (rows.length === 0) return html`<p>${say('none')}</p>`;
  const columns = [
    { title: say('id') },
    { title: say('source') },
    { title: say('changed') },
    { title: say('submission') },
  ];
  const cells = rows
    .slice(0, A_PAGE)
    .map((row) => [
      html`<a href="${to(recordPath(row.source, entity, row.id))}">${row.id}</a>`,
      row.source,
      instant(row.changed_at),
      row.submission_id === null
        ? '–'
        : html`<a href="${to(`/portal/submissions/${row.submission_id}`)}">${say('submission.link')}</a>`,
    ]);
  return html`${table(say('found'), columns, cells)}${pager(asked, { label: say('more'), page, more: rows.length > A_PAGE })}`;
}
