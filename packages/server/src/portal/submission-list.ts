import { html } from 'hono/html';
import { SUBMISSION_WORDS } from '../messages/portal-submissions.ts';
import type { SubmissionRow } from '../submissions.ts';
import { instant } from './instant.ts';
import { pageNumber, pager } from './pager.ts';
import type { Asked, PortalPage } from './portal-page.ts';
import { sayIn } from './say.ts';
import { table } from './table.ts';

const A_PAGE = 20;

/** The list of submissions, newest first. */
export const SUBMISSIONS_PAGE: PortalPage = {
  path: '/portal/submissions',
  under: 'submissions',
  bounded: true,
  async show(asked) {
    const { parts, language, query } = asked;
    const say = sayIn(SUBMISSION_WORDS, language);
    const page = pageNumber(query);
    const rows = await parts.tables
      .selectFrom('submissions')
      .selectAll()
      .orderBy('opened_at', 'desc')
      .orderBy('id')
      .offset((page - 1) * A_PAGE)
      .limit(A_PAGE + 1)
      .execute();
    const heading = say('submissions');
    if (rows.length === 0 && page === 1) return { heading, content: html`<p>${say('submissions.none')}</p>` };
    const columns = [
      { title: say('opened') },
      { title: say('source') },
      { title: say('profile') },
      { title: say('status') },
      { title: say('accepted'), numeric: true },
      { title: say('unchanged'), numeric: true },
      { title: say('rejected'), numeric: true },
    ];
    const shown = rows.slice(0, A_PAGE).map((row) => cellsOf(row, asked));
    return {
      heading,
      content: [
        table(say('submissions.caption'), columns, shown),
        pager(asked, { label: say('submissions.more'), page, more: rows.length > A_PAGE }),
      ],
    };
  },
};

function cellsOf(row: SubmissionRow, { language, to }: Asked) {
  return [
    html`<a href="${to(`/portal/submissions/${row.id}`)}">${instant(row.opened_at)}</a>`,
    row.source,
    `${row.profile_id} ${row.profile_edition}`,
    sayIn(SUBMISSION_WORDS, language)(`status.${row.status}`),
    row.accepted,
    row.unchanged,
    row.rejected,
  ];
}
