import { createSecretKey } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import * as z from 'zod';
import { pseudonymKey } from '../audit/log-keys.ts';
import { sequence } from '../audit/sequence.ts';
import { pseudonymOf } from '../audit/subjects.ts';
import type { Database } from '../database.ts';
import { readBySchema } from '../read-by-schema.ts';
import type { Tables } from '../tables.ts';
import { type ErasingOptions, ErasureError, eraseSubject } from './subject-erasure.ts';

const AT_A_TIME = 5000;

/** A product that had records of somebody who was erased, and whether it said to have erased its copies. */
export interface ErasureReader {
  /** The name of the product, or its id when it is no longer registered. */
  readonly client: string;
  readonly acknowledgedAt?: string;
}

/** Somebody was erased. */
export interface KnownErasure {
  readonly id: string;
  readonly source: string;
  readonly at: string;
  /** Records of the person that are gone. */
  readonly records: number;
  /** Those who had read them, by the record of access, and those who acknowledged. */
  readonly readers: readonly ErasureReader[];
  /** Plugins that were told, and when each was done with what it remembered. */
  readonly plugins: readonly { readonly plugin: string; readonly acknowledgedAt?: string }[];
}

const instant = z.string().refine((text) => /^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(Date.parse(text)));
const erasureList = z.object({
  schemaVersion: z.literal(1),
  /** Says by which key the pseudonyms were made, and not the key. */
  log: z.string(),
  erasures: z.array(z.object({ id: z.string(), source: z.string(), subjects: z.array(z.string()), at: instant })),
});
/** Who was erased, by pseudonyms alone: to be kept apart from backups, since a backup does not know of what came after it. */
export type ErasureList = z.output<typeof erasureList>;

/** What was erased again, or would be. */
export interface Replayed {
  /** Erasures on the list. */
  readonly listed: number;
  /** Persons that were there again. */
  readonly persons: number;
  readonly records: number;
}

/** Everybody who was erased, the latest first, with who has to erase copies. Entries of the record of access get their places first. */
export async function knownErasures(database: Database, now: Date): Promise<KnownErasure[]> {
  const { tables } = database;
  await sequence(tables, now);
  const { rows } = await sql<{
    id: string;
    source: string;
    at: string;
    records: number;
    client: string | null;
    said: string | null;
  }>`
    WITH readers AS (
      SELECT DISTINCT e.id, l.entry::jsonb ->> 'client' AS client_id
      FROM erasures e JOIN access_log l ON l.subjects && e.subjects
      WHERE l.entry::jsonb ->> 'action' IN ('read', 'list', 'changes')
      UNION
      SELECT erasure_id, client_id FROM erasure_acknowledgements
    )
    SELECT e.id, e.source, e.erased_at AS at, e.records, coalesce(c.name, r.client_id) AS client, a.acknowledged_at AS said
    FROM erasures e
    LEFT JOIN readers r ON r.id = e.id
    LEFT JOIN clients c ON c.id = r.client_id
    LEFT JOIN erasure_acknowledgements a ON a.erasure_id = e.id AND a.client_id = r.client_id
    ORDER BY e.erased_at DESC, e.id, client`.execute(tables);
  const told = await tables.selectFrom('plugin_erasures').selectAll().orderBy('plugin').execute();
  const known = new Map<string, KnownErasure & { readers: ErasureReader[] }>();
  for (const { id, source, at, records, client, said } of rows) {
    const erasure = known.get(id) ?? { id, source, at, records, readers: [], plugins: pluginsOf(told, id) };
    known.set(id, erasure);
    if (client !== null) erasure.readers.push({ client, ...(said !== null && { acknowledgedAt: said }) });
  }
  return [...known.values()];
}

function pluginsOf(
  told: readonly { erasure_id: string; plugin: string; acknowledged_at: string | null }[],
  id: string,
): KnownErasure['plugins'] {
  return told
    .filter(({ erasure_id }) => erasure_id === id)
    .map(({ plugin, acknowledged_at: at }) => ({ plugin, ...(at !== null && { acknowledgedAt: at }) }));
}

/** The list by which erasures are done again. */
export async function erasureListOf({ tables }: Database): Promise<ErasureList> {
  const rows = await tables
    .selectFrom('erasures')
    .select(['id', 'source', sql<string[]>`to_jsonb(subjects)`.as('subjects'), 'erased_at'])
    .orderBy('erased_at')
    .orderBy('id')
    .execute();
  const erasures = rows.map(({ id, source, subjects, erased_at }) => ({ id, source, subjects, at: erased_at }));
  return { schemaVersion: 1, log: await tables.transaction().execute(nameOfLog), erasures };
}

/** @throws {ErasureError} `subject.list-malformed` */
export function readErasureList(text: string): ErasureList {
  const read = readBySchema(erasureList, text);
  if (!read.success) {
    throw new ErasureError(
      'subject.list-malformed',
      'This is no list of erasures, as emis subject erasures writes it.',
    );
  }
  return read.data;
}

/**
 * Erases again whoever is on a list: to be done after a backup was restored, before anybody is let in. Records that came after the erasure stay: the
 * person may have been registered anew. Looks at the id of every person of the products on the list. What was on the list is on that of this database then.
 *
 * With `dryRun` it says what would go, and changes nothing.
 * @throws {ErasureError} `subject.other-log` when the list is of another EMIS; as {@link eraseSubject}, for the person at which it stops
 */
export async function replayErasures(
  database: Database,
  list: ErasureList,
  { now, dryRun = false, keys }: ErasingOptions,
): Promise<Replayed> {
  const { tables } = database;
  const { secret, name } = await tables.transaction().execute(async (trx) => ({
    secret: createSecretKey(await pseudonymKey(trx)),
    name: await nameOfLog(trx),
  }));
  if (name !== list.log) {
    throw new ErasureError(
      'subject.other-log',
      'The list of erasures is of another EMIS: its pseudonyms name nobody here. Give the list of the EMIS whose backup was restored.',
    );
  }
  let [persons, records] = [0, 0];
  for (const source of new Set(list.erasures.map((erasure) => erasure.source))) {
    const wanted = new Map(
      list.erasures.flatMap((erasure) =>
        erasure.source === source ? erasure.subjects.map((subject) => [subject, erasure] as const) : [],
      ),
    );
    for await (const { id, changedAt } of personsOf(tables, source)) {
      const erasure = wanted.get(pseudonymOf(secret, { source, id }));
      if (!erasure || Date.parse(changedAt) > Date.parse(erasure.at)) continue;
      const { removed } = await eraseSubject(
        database,
        { source, id },
        { now, dryRun, as: erasure, ...(keys && { keys }) },
      );
      persons++;
      records += Object.values(removed).reduce((sum, count) => sum + count, 0);
    }
  }
  if (!dryRun) for (const erasure of list.erasures) await keepListed(tables, erasure);
  return { listed: list.erasures.length, persons, records };
}

async function* personsOf(tables: Kysely<Tables>, source: string) {
  for (let after = ''; ; ) {
    const rows = await tables
      .selectFrom('records')
      .select(['id', 'changed_at'])
      .where('source', '=', source)
      .where('entity', '=', 'person')
      .where('id', '>', after)
      .orderBy('id')
      .limit(AT_A_TIME)
      .execute();
    for (const { id, changed_at } of rows) yield { id, changedAt: changed_at };
    const last = rows.at(-1);
    if (!last || rows.length < AT_A_TIME) return;
    after = last.id;
  }
}

/** An erasure of which the backup held nothing is on the list of this database too; its feed has nothing to tell of it. */
async function keepListed(
  tables: Kysely<Tables>,
  { id, source, subjects, at }: ErasureList['erasures'][number],
): Promise<void> {
  await sql`
    INSERT INTO erasures (id, source, subjects, erased_at, records, xid, seq)
    SELECT ${id}, ${source}, ARRAY(SELECT jsonb_array_elements_text(${JSON.stringify(subjects)}::text::jsonb)), ${at}::timestamptz, 0, '0', 0
    ON CONFLICT (id) DO UPDATE SET subjects = ARRAY(SELECT DISTINCT unnest(erasures.subjects || excluded.subjects) ORDER BY 1)`.execute(
    tables,
  );
}

/** A name for the key of the pseudonyms, from which nobody comes to the key. */
async function nameOfLog(trx: Kysely<Tables>): Promise<string> {
  return pseudonymOf(createSecretKey(await pseudonymKey(trx)), { source: '', id: '' });
}
