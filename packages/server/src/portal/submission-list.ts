import { html } from 'hono/html';
import type { Kysely } from 'kysely';
import type { SubmissionRow } from '../submissions.ts';
import type { Tables } from '../tables.ts';
import type { Html, Say } from './page.ts';
import { pageLinks } from './page-links.ts';
import { table } from './table.ts';

const A_PAGE = 20;

/** The list of submissions, newest first. */
export async function submissionList(tables: Kysely<Tables>, say: Say, language: string, page: number): Promise<Html> {
  const rows = await tables
    .selectFrom('submissions')
    .selectAll()
    .orderBy('opened_at', 'desc')
    .orderBy('id')
    .offset((page - 1) * A_PAGE)
    .limit(A_PAGE + 1)
    .execute();
  if (rows.length === 0) return html`<h2>${say('submissions')}</h2><p>${say('submissions.none')}</p>`;
  const columns = [
    { title: say('opened') },
    { title: say('source') },
    { title: say('profile') },
    { title: say('status') },
    { title: say('accepted'), numeric: true },
    { title: say('unchanged'), numeric: true },
    { title: say('rejected'), numeric: true },
  ];
  const links = pageLinks(say, say('pages.submissions'), 'page', page, rows.length > A_PAGE, language);
  return html`<h2>${say('submissions')}</h2>
${table(
  say('submissions.caption'),
  columns,
  rows.slice(0, A_PAGE).map((row) => cellsOf(row, say, language)),
)}${links}`;
}

function cellsOf(row: SubmissionRow, say: Say, language: string) {
  return [
    html`<a href="/portal/submissions/${row.id}?lang=${language}">${instant(row.opened_at)}</a>`,
    row.source,
    `${row.profile_id} ${row.profile_edition}`,
    say(`status.${row.status}`),
    row.accepted,
    row.unchanged,
    row.rejected,
  ];
}

/** To the second, in UTC. */
export function instant(iso: string): string {
  return iso.slice(0, 19).replace('T', ' ');
}
