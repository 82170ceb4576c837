import { html } from 'hono/html';
import { sql } from 'kysely';
import type { LoggedAccess } from '../audit/access.ts';
import { latestCheckpoint, verifyAccessLog } from '../audit/access-log.ts';
import { AUDIT_WORDS } from '../messages/portal-audit.ts';
import { Refusal } from '../refusal.ts';
import { accessTable } from './access-table.ts';
import { accessesWithinShown } from './accesses-within.ts';
import { form } from './form.ts';
import { instant } from './instant.ts';
import { pageNumber, pager } from './pager.ts';
import type { Asked, Content, Html, PortalPage, Shown } from './portal-page.ts';
import { sayIn } from './say.ts';
import { facts, table } from './table.ts';

const A_PAGE = 25;
const CHECKPOINTS = 5;
/** Entries that are checked while somebody waits: a second for each ten thousand. */
const CHECKED_AT_ONCE = 100_000;

/** An entry of any kind. */
type LoggedEntry = Pick<LoggedAccess, 'at' | 'client' | 'purpose'> &
  Partial<Pick<LoggedAccess, 'entities' | 'subjects' | 'act' | 'about'>> & {
    readonly action: string;
    readonly because?: string;
  };

/** Who saw or brought what, with the checkpoints by which later changes are found; for an account of some territories, who did so there. */
export const AUDIT_PAGE: PortalPage = {
  path: '/portal/audit',
  under: 'audit',
  administers: true,
  show: (asked) => (asked.viewer.territories === null ? pageOf(asked, '') : accessesWithinShown(asked)),
  async act(asked) {
    // The whole log is that of the nation.
    if (asked.viewer.territories !== null) throw new Refusal('portal-not-national');
    const say = sayIn(AUDIT_WORDS, asked.language);
    const { entries, checkpoints, faults } = await verifyAccessLog(asked.parts);
    const number = new Intl.NumberFormat(asked.language);
    const verdict =
      faults.length === 0
        ? say('check.good', { entries: number.format(entries), checkpoints: number.format(checkpoints) })
        : say('check.bad', { faults: number.format(faults.length) });
    return await pageOf(
      asked,
      html`<p class="box ${faults.length === 0 ? 'good' : 'error'}" role="status">${verdict}</p>`,
    );
  },
};

async function pageOf(asked: Asked, verdict: Content): Promise<Shown> {
  const { parts, language } = asked;
  const say = sayIn(AUDIT_WORDS, language);
  const number = new Intl.NumberFormat(language);
  const { rows } = await sql<{ entries: string; waiting: string }>`
    SELECT coalesce((SELECT max(place) + 1 FROM access_log), 0) AS entries, (SELECT count(*) FROM access_queue) AS waiting`.execute(
    parts.tables,
  );
  const { entries = '0', waiting = '0' } = rows[0] ?? {};
  const counts = { entries: number.format(Number(entries)), waiting: number.format(Number(waiting)) };
  return {
    heading: say('audit'),
    content: [
      html`<p>${say('about')}</p><p>${say('counts', counts)}</p>`,
      verdict,
      await entryTable(asked),
      await checkpoints(asked),
      Number(entries) > CHECKED_AT_ONCE
        ? html`<p>${say('check.large')}</p>`
        : html`<p>${say('check.about')}</p>${form(asked, { action: asked.to('/portal/audit'), send: say('check') }, '')}`,
    ],
  };
}

async function entryTable(asked: Asked): Promise<Html> {
  const { parts, language, query } = asked;
  const say = sayIn(AUDIT_WORDS, language);
  const page = pageNumber(query);
  const { rows } = await sql<{ place: string; entry: string }>`
    SELECT place, entry FROM access_log ORDER BY access_log.place DESC OFFSET ${(page - 1) * A_PAGE} LIMIT ${A_PAGE + 1}`.execute(
    parts.tables,
  );
  if (rows.length === 0) return html`<p>${say('none')}</p>`;
  const clients = await parts.tables.selectFrom('clients').select(['id', 'name']).execute();
  const names = new Map(clients.map(({ id, name }) => [id, name]));
  const shown = rows.slice(0, A_PAGE).map(({ place, entry }) => {
    // Entries of several kinds stand in the log, and those of newer versions too.
    const { client, entities = {}, subjects = [], ...one } = JSON.parse(entry) as LoggedEntry;
    return { ...one, place: Number(place), who: names.get(client) ?? client, entities, persons: subjects.length };
  });
  return html`${await accessTable(language, shown)}${pager(asked, { label: say('more'), page, more: rows.length > A_PAGE })}`;
}

async function checkpoints({ parts, language }: Asked): Promise<Html> {
  const say = sayIn(AUDIT_WORDS, language);
  const newest = await latestCheckpoint(parts);
  const heading = html`<h2>${say('checkpoints')}</h2><p>${say('checkpoints.about')}</p>`;
  if (!newest) return html`${heading}<p>${say('checkpoints.none')}</p>`;
  const rows = await parts.tables
    .selectFrom('access_checkpoints')
    .select(['size', 'made_at'])
    .orderBy('size', 'desc')
    .limit(CHECKPOINTS)
    .execute();
  const number = new Intl.NumberFormat(language);
  return html`${heading}${table(
    say('checkpoints'),
    [{ title: say('made') }, { title: say('size'), numeric: true }],
    rows.map(({ size, made_at }) => [instant(made_at), number.format(Number(size))]),
  )}<h3>${say('newest')}</h3><pre>${newest.note}</pre>${facts([[say('key'), html`<code>${newest.publicKey}</code>`]])}`;
}
