import { html } from 'hono/html';
import { SUBMISSION_WORDS } from '../messages/portal-submissions.ts';
import type { SubmissionRow } from '../submissions.ts';
import { findingWords } from './finding-words.ts';
import { instant } from './instant.ts';
import type { Asked, Html } from './portal-page.ts';
import { sayIn } from './say.ts';
import { type FoundGroup, groupsOfSubmission } from './submission-findings.ts';
import { table } from './table.ts';

/** Changed findings on the page: it has to stay light. */
const SHOWN = 8;

/** How the findings of a submission differ from those of the one before, of the same product by the same profile. */
export async function sinceLast(asked: Asked, row: SubmissionRow, groups: readonly FoundGroup[]): Promise<Html> {
  const { parts, language, to } = asked;
  const say = sayIn(SUBMISSION_WORDS, language);
  const heading = html`<h2>${say('since')}</h2>`;
  const last = await parts.tables
    .selectFrom('submissions')
    .select(['id', 'opened_at'])
    .where('source', '=', row.source)
    .where('profile_id', '=', row.profile_id)
    .where('status', '=', 'complete')
    .where('opened_at', '<', row.opened_at)
    .orderBy('opened_at', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  if (!last) return html`${heading}<p>${say('since.first')}</p>`;
  const link = html`<p><a href="${to(`/portal/submissions/${last.id}`)}">${say('since.link', { at: instant(last.opened_at) })}</a></p>`;
  const changes = changesOf(await groupsOfSubmission(parts.tables, last.id), groups);
  if (changes.length === 0) return html`${heading}${link}<p>${say('since.same')}</p>`;
  const words = await findingWords(parts, language);
  const number = new Intl.NumberFormat(language);
  const columns = [
    { title: say('finding') },
    { title: say('before'), numeric: true },
    { title: say('now'), numeric: true },
    { title: say('change') },
  ];
  const rows = changes
    .slice(0, SHOWN)
    .map(({ code, before, now, change }) => [
      words.title(code),
      number.format(before),
      number.format(now),
      say(`change.${change}`),
    ]);
  return html`${heading}${link}${table(say('since'), columns, rows)}`;
}

/** Codes whose number of findings differs, by how much it does. */
function changesOf(earlier: readonly FoundGroup[], later: readonly FoundGroup[]) {
  const sums = (groups: readonly FoundGroup[]) => {
    const counts = new Map<string, number>();
    for (const { code, count } of groups) counts.set(code, (counts.get(code) ?? 0) + count);
    return counts;
  };
  const [was, is] = [sums(earlier), sums(later)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((code) => ({ code, before: was.get(code) ?? 0, now: is.get(code) ?? 0 }))
    .filter(({ before, now }) => before !== now)
    .sort((a, b) => Math.abs(b.now - b.before) - Math.abs(a.now - a.before) || (a.code < b.code ? -1 : 1))
    .map((one) => ({ ...one, change: changeOf(one) }));
}

function changeOf({ before, now }: { before: number; now: number }) {
  if (now === 0) return 'mended' as const;
  if (before === 0) return 'new' as const;
  return now < before ? ('fewer' as const) : ('more' as const);
}
