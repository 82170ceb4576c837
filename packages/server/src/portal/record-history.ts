import { canonicalJson, type EntityName, type RawRecord } from '@emis-sdk/model';
import { html } from 'hono/html';
import { sql } from 'kysely';
import { feedOfRecord } from '../feed-of-record.ts';
import { RECORD_WORDS } from '../messages/portal-records.ts';
import { instant } from './instant.ts';
import type { Asked, Html } from './portal-page.ts';
import { sayIn } from './say.ts';
import { table } from './table.ts';

/** Changes that are shown, the newest ones. */
const SHOWN = 30;

interface State {
  readonly operation: 'created' | 'updated' | 'removed' | 'entered' | 'left';
  readonly changed_at: string;
  readonly submission_id: string | null;
  readonly body: RawRecord | null;
}

/** What became of a record, as the feed keeps it: when, by what, and which fields changed; no values. */
export async function recordHistory(
  { parts, language, to }: Asked,
  source: string,
  entity: EntityName,
  id: string,
): Promise<Html> {
  const say = sayIn(RECORD_WORDS, language);
  const { rows } = await sql<State>`
    SELECT f.operation, f.changed_at, f.submission_id, CASE WHEN f.operation IN ('created', 'updated') THEN coalesce(f.body, r.body) END AS body
    FROM ${feedOfRecord(source, entity, id)} f LEFT JOIN records r USING (source, entity, id)
    ORDER BY f.xid DESC, f.seq DESC LIMIT ${SHOWN + 1}`.execute(parts.tables);
  const heading = html`<h2>${say('history')}</h2>`;
  if (rows.length === 0) return html`${heading}<p>${say('history.none')}</p>`;
  const columns = [
    { title: say('when') },
    { title: say('what') },
    { title: say('changed.fields') },
    { title: say('submission') },
  ];
  const cells = rows
    .slice(0, SHOWN)
    .map(({ operation, changed_at, submission_id, body }, index) => [
      instant(changed_at),
      say(`what.${operation}`),
      changedFields(rows[index + 1]?.body, body).join(', ') || '–',
      submission_id === null
        ? '–'
        : html`<a href="${to(`/portal/submissions/${submission_id}`)}">${say('submission.link')}</a>`,
    ]);
  return html`${heading}<p>${say('history.about')}</p>${table(say('history'), columns, cells)}`;
}

/** Names of fields whose values differ; of the first state there is nothing to compare. */
function changedFields(before: RawRecord | null | undefined, after: RawRecord | null): string[] {
  if (!before || !after) return [];
  const text = (value: unknown) => (value === undefined ? '' : canonicalJson(value));
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => text(before[name]) !== text(after[name]))
    .sort();
}
