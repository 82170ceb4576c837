import type { EntityName } from '@emis-sdk/model';
import { isEntityName } from '@emis-sdk/model';
import { loadWords } from '@emis-sdk/validation/words';
import { html } from 'hono/html';
import { sql } from 'kysely';
import { SUBMISSION_WORDS } from '../messages/portal-submissions.ts';
import { Refusal } from '../refusal.ts';
import { isId, type SubmissionRow } from '../submissions.ts';
import { findingWords } from './finding-words.ts';
import { instant } from './instant.ts';
import type { Asked, Html, PortalPage } from './portal-page.ts';
import { sayIn } from './say.ts';
import { severityMark } from './severity-mark.ts';
import { sinceLast } from './since-last.ts';
import { type FoundGroup, findingPath, firstPlaces, groupsOfSubmission } from './submission-findings.ts';
import { facts, table } from './table.ts';

/** Findings on the page at first: with its advice each, all of it stays under 14 kB. */
const FIRST = 10;

/** How the page says each verdict. Others come from newer products, and are shown as they are. */
const MARKS: Readonly<Record<string, string>> = {
  accepted: 'good',
  'accepted-with-warnings': 'warning',
  'accepted-in-part': 'warning',
  empty: 'warning',
  refused: 'error',
  incomplete: 'error',
};

/** The page of one submission: the verdict, what was found with how to mend it, what changed since the last, and what it changed here. */
export const SUBMISSION_PAGE: PortalPage = {
  path: '/portal/submissions/:id',
  under: 'submissions',
  bounded: true,
  async show(asked) {
    const { parts, params, language, to } = asked;
    const id = params['id'] ?? '';
    const row = isId(id)
      ? await parts.tables.selectFrom('submissions').selectAll().where('id', '=', id).executeTakeFirst()
      : undefined;
    if (!row) throw new Refusal('submission-unknown');
    const say = sayIn(SUBMISSION_WORDS, language);
    const groups = await groupsOfSubmission(parts.tables, id);
    return {
      heading: `${say('submission')} ${instant(row.opened_at)}`,
      crumbs: [{ title: say('submissions'), href: to('/portal/submissions') }],
      live: row.status === 'open',
      content: [
        await verdict(asked, row),
        html`<h2>${say('found')}</h2>`,
        await found(asked, id, groups),
        await sinceLast(asked, row, groups),
        await written(asked, row),
        about(asked, row),
      ],
    };
  },
};

async function verdict({ language }: Asked, { report, ...row }: SubmissionRow): Promise<Html> {
  const say = sayIn(SUBMISSION_WORDS, language);
  const number = new Intl.NumberFormat(language);
  const counts = Object.fromEntries(
    (['accepted', 'unchanged', 'rejected'] as const).map((name) => [name, number.format(Number(row[name]))]),
  );
  const here = html`<p id="sum" data-live>${say('server.sum', counts)} ${say('status')}: ${say(`status.${row.status}`)}.</p>`;
  if (!report) return html`<div class="box"><p>${say('report.none')}</p>${here}</div>`;
  const words: Readonly<Record<string, string>> = (await loadWords(language)).report;
  const [read, invalid, held] = [report.read, report.invalid, report.held].map((count) => number.format(count));
  const reason = words[`reason.${report.verdict}`];
  return html`<div class="box ${MARKS[report.verdict] ?? ''}"><p>${say('verdict')}: <strong class="${MARKS[report.verdict] ?? ''}">${
    words[`verdict.${report.verdict}`] ?? report.verdict
  }</strong></p>${reason === undefined ? '' : html`<p>${reason}</p>`}<p>${say('report.sum', {
    read: read ?? '',
    invalid: invalid ?? '',
    held: held ?? '',
  })}</p>${here}</div>`;
}

async function found(asked: Asked, id: string, groups: readonly FoundGroup[]): Promise<Html> {
  const { parts, language, query, to } = asked;
  const say = sayIn(SUBMISSION_WORDS, language);
  if (groups.length === 0) return html`<p>${say('findings.none')}</p>`;
  const words = await findingWords(parts, language);
  const number = new Intl.NumberFormat(language);
  const columns = [
    { title: say('finding') },
    { title: say('severity') },
    { title: say('count'), numeric: true },
    { title: say('places') },
  ];
  const shown = query.has('all') ? groups : groups.slice(0, FIRST);
  const rows = shown.map(({ code, severity, count, places }) => {
    const { title, fix } = words.finding({ code });
    return [
      html`<a href="${to(findingPath(code))}">${title}</a><br><span class="soft">${fix}</span>`,
      severityMark(severity, language),
      number.format(count),
      firstPlaces(places ?? []),
    ];
  });
  const rest =
    shown.length < groups.length
      ? html`<p><a href="${to(`/portal/submissions/${id}`, { all: 1 })}">${say('found.all', { count: groups.length })}</a></p>`
      : '';
  return html`${table(say('found'), columns, rows)}${rest}`;
}

/** How many records of which kind it created and changed, as the feed tells it for as long as it keeps that. */
async function written({ parts, language }: Asked, { id, opened_at, completed_at }: SubmissionRow): Promise<Html> {
  const say = sayIn(SUBMISSION_WORDS, language);
  const { rows } = await sql<{ entity: EntityName; created: number; updated: number }>`
    SELECT entity, (count(*) FILTER (WHERE operation = 'created'))::int AS created, (count(*) FILTER (WHERE operation = 'updated'))::int AS updated
    FROM feed WHERE submission_id = ${id}
      -- An index of ages finds that part of the feed. The clocks of several servers may differ a little.
      AND changed_at >= ${opened_at}::timestamptz - interval '1 hour'
      AND changed_at <= coalesce(${completed_at}::timestamptz, 'infinity') + interval '1 hour'
    GROUP BY 1 ORDER BY count(*) DESC, 1`.execute(parts.tables);
  const heading = html`<h2>${say('written')}</h2>`;
  if (rows.length === 0) return html`${heading}<p>${say('written.none')}</p>`;
  const { entities } = await loadWords(language);
  const number = new Intl.NumberFormat(language);
  const columns = [
    { title: say('entity') },
    { title: say('created'), numeric: true },
    { title: say('updated'), numeric: true },
  ];
  const cells = rows.map(({ entity, created, updated }) => [
    isEntityName(entity) ? entities[entity][1] : entity,
    number.format(created),
    number.format(updated),
  ]);
  return html`${heading}${table(say('written'), columns, cells)}`;
}

function about({ language }: Asked, row: SubmissionRow): Html {
  const say = sayIn(SUBMISSION_WORDS, language);
  return html`<h2>${say('about')}</h2>${facts([
    [say('id'), html`<code>${row.id}</code>`],
    [say('source'), row.source],
    [say('profile'), `${row.profile_id} ${row.profile_edition}`],
    [say('opened'), instant(row.opened_at)],
    ...(row.completed_at === null ? [] : [[say('completed'), instant(row.completed_at)] as const]),
  ])}`;
}
