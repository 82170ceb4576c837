import type { PersonMerge } from '@emis-sdk/protocol/persons';
import { type Kysely, sql } from 'kysely';
import { listMerges, type Merged, mergePersons, undoMerge } from '../persons/merging.ts';
import type { Asked } from '../portal/portal-page.ts';
import { boundsOf } from '../portal/viewer.ts';
import { isRefusedByPolicy } from '../reach.ts';
import { Refusal } from '../refusal.ts';
import type { Tables } from '../tables.ts';
import { actingAsServer } from './acting-as-server.ts';

/** Pages of merges that are looked through for those of some territories. */
const MOST_PAGES = 20;

/**
 * Merges one person into another, for somebody who looks at a page. Where the account is for some territories, it sees both persons, and every record
 * that is changed lies within, which the database looks at: nothing elsewhere is changed.
 *
 * @throws {Refusal} as {@link mergePersons}, or `merge-elsewhere`
 */
export async function mergeWithin(asked: Asked, source: string, survivor: string, merged: string): Promise<void> {
  const { parts, viewer } = asked;
  const both = [survivor, merged].map((id) => ({ group: id, entity: 'person', id }));
  if (viewer.territories !== null && (await inSight(parts.tables, source, both)).size < both.length)
    throw new Refusal('record-unknown');
  const now = parts.clock();
  const merging = { source, clientId: null, now, newId: parts.newId };
  await changed(asked, now, (trx) => mergePersons(trx, { survivor, merged }, merging));
}

/**
 * Takes a merge apart, where all that it changed is seen.
 *
 * @throws {Refusal} as {@link undoMerge}, or `merge-elsewhere`
 */
export async function undoWithin(asked: Asked, source: string, merge: string): Promise<void> {
  const { parts, viewer } = asked;
  // Whoever may not see a merge in the list knows of none.
  if (viewer.territories !== null) {
    const touched = await asked.asServer((tables) => touchedBy(tables, source, [merge]));
    if (!(await inSight(parts.tables, source, touched)).has(merge)) throw new Refusal('merge-unknown');
  }
  const now = parts.clock();
  await changed(asked, now, (trx) => undoMerge(trx, merge, { source, now }));
}

/** Changes records, and notes who did, in one transaction. */
async function changed(asked: Asked, now: Date, change: (trx: Kysely<Tables>) => Promise<Merged>): Promise<void> {
  try {
    await actingAsServer(asked, async (trx) => {
      const { touched } = await change(trx);
      await asked.parts.access.record(trx, { ...accessBy(asked, now), action: 'save', records: touched });
    });
  } catch (error) {
    if (isRefusedByPolicy(error)) throw new Refusal('merge-elsewhere');
    throw error;
  }
}

/** The merges that stand: all of a product, or those that touched nothing but what an account sees. */
export async function mergesWithin(asked: Asked, source: string, limit: number): Promise<readonly PersonMerge[]> {
  const { parts, viewer } = asked;
  if (viewer.territories === null) return (await listMerges(parts.tables, source, { after: '', limit })).merges;
  const seen: PersonMerge[] = [];
  let after: string | undefined = '';
  for (let page = 0; page < MOST_PAGES && after !== undefined && seen.length < limit; page++) {
    const from: string = after;
    const { merges, next, touched } = await asked.asServer(async (tables) => {
      const found = await listMerges(tables, source, { after: from, limit });
      const ids = found.merges.map(({ id }) => id);
      return { ...found, touched: await touchedBy(tables, source, ids) };
    });
    const within = await inSight(parts.tables, source, touched);
    seen.push(...merges.filter(({ id }) => within.has(id)));
    after = next;
  }
  return seen.slice(0, limit);
}

/** What the record of access says of who looks, and why. */
export function accessBy({ viewer }: Pick<Asked, 'viewer'>, at: Date) {
  return {
    at: at.toISOString(),
    client: viewer.name,
    purpose: 'registration',
    territory: boundsOf(viewer),
  };
}

/** A record, and the one of several groups to which it belongs. */
interface Grouped {
  readonly group: string;
  readonly entity: string;
  readonly id: string;
}

/** The groups of which every record is in sight. */
async function inSight(tables: Kysely<Tables>, source: string, records: readonly Grouped[]): Promise<Set<string>> {
  const { rows } = await sql<{ group: string }>`
    SELECT k."group" FROM jsonb_to_recordset(${JSON.stringify(records)}::text::jsonb) AS k ("group" text, entity text, id text)
    LEFT JOIN records r ON r.source = ${source} AND r.entity = k.entity AND r.id = k.id
    GROUP BY k."group" HAVING bool_and(r.id IS NOT NULL)`.execute(tables);
  return new Set(rows.map(({ group }) => group));
}

/** The records that merges changed, by the id of the merge. */
async function touchedBy(tables: Kysely<Tables>, source: string, merges: readonly string[]): Promise<Grouped[]> {
  const { rows } = await sql<Grouped>`
    SELECT m.id AS "group", t.one ->> 'entity' AS entity, t.one ->> 'id' AS id
    FROM person_merges m, jsonb_array_elements(m.touched) AS t (one)
    WHERE m.source = ${source} AND m.id IN (SELECT jsonb_array_elements_text(${JSON.stringify(merges)}::text::jsonb))`.execute(
    tables,
  );
  return rows;
}
