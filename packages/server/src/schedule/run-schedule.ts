import { ENTITIES, type EntityName, type PrivacyClass, type RawRecord } from '@emis-sdk/model';
import { type Kysely, sql } from 'kysely';
import { pseudonymKey } from '../audit/log-keys.ts';
import { accessRecorder } from '../audit/record-access.ts';
import type { Database } from '../database.ts';
import { storeRecords } from '../record-store.ts';
import { lockSource } from '../source-lock.ts';
import { eraseRecords } from '../subject/erase-records.ts';
import { assertKeys, type ErasingOptions, ErasureError, eraseSubject } from '../subject/subject-erasure.ts';
import type { Tables } from '../tables.ts';
import { entitiesOf, findActivity } from './last-activity.ts';
import type { RetentionRule, RetentionSchedule } from './schedule.ts';

const DAY_MS = 86_400_000;
const AT_A_TIME = 500;

/** What a rule took away, or would. */
export interface RetentionResult {
  readonly rule: RetentionRule;
  /** Records that went, or of which fields were emptied; persons, where the rule is about them. */
  readonly records: number;
  /** Values that were emptied. */
  readonly values: number;
  /** Records that are due and stay, since others refer to them: a rule for those is missing, or is longer. */
  readonly staying: number;
}

interface Due {
  readonly id: string;
  readonly body: RawRecord;
  readonly changed_at: string;
}

/**
 * Takes away what was kept long enough. What goes is told by the feed as erased, is written into the record of access, and leaves no earlier state
 * behind. A product that sends it again brings it back: its own schedule should not be longer.
 *
 * With `dryRun` it counts, and changes nothing.
 * @throws {ErasureError} `subject.keys-needed` when backups were written, and the store of their keys is not given
 */
export async function runSchedule(
  database: Database,
  { rules }: RetentionSchedule,
  { now, dryRun = false, keys }: ErasingOptions,
): Promise<RetentionResult[]> {
  const { tables } = database;
  if (!dryRun) await tables.transaction().execute((trx) => assertKeys(trx, keys));
  const sources = await tables.selectFrom('records').select('source').distinct().orderBy('source').execute();
  const results: RetentionResult[] = [];
  for (const rule of rules) {
    const before = new Date(now.getTime() - rule.days * DAY_MS);
    let [records, values, staying] = [0, 0, 0];
    for (const { source } of sources) {
      const work = { source, before, now, dryRun, ...(keys && { keys }) };
      const done =
        'privacy' in rule
          ? await emptyFields(tables, rule.privacy, work)
          : rule.entity === 'person'
            ? await erasePersons(database, work)
            : await eraseOld(tables, rule.entity, work);
      records += done.records;
      values += done.values;
      staying += done.staying;
    }
    results.push({ rule, records, values, staying });
  }
  return results;
}

type Work = ErasingOptions & { readonly source: string; readonly before: Date; readonly dryRun: boolean };
type Done = Pick<RetentionResult, 'records' | 'values' | 'staying'>;

/** Records of an entity about nobody who was active since, a page after an id. */
async function dueRecords(
  trx: Kysely<Tables>,
  entity: EntityName,
  { source, before }: Work,
  after: string,
  fields?: readonly string[],
): Promise<Due[]> {
  const has =
    fields === undefined
      ? sql`true`
      : sql`jsonb_exists_any(r.body, ARRAY[${sql.join(fields.map((name) => sql`${name}::text`))}])`;
  const { rows } = await sql<Due>`
    SELECT r.id, r.body, r.changed_at FROM records r
    WHERE r.source = ${source} AND r.entity = ${entity} AND r.id > ${after} AND ${has} AND ${before.toISOString()}::timestamptz > coalesce(
      (SELECT max(a.last) FROM record_persons p JOIN person_activity a USING (person) WHERE p.entity = r.entity AND p.id = r.id), r.changed_at)
    ORDER BY r.id LIMIT ${AT_A_TIME}`.execute(trx);
  return rows;
}

/** Walks through what is due of an entity, each page in a transaction with the product's records to itself. */
async function walk(
  tables: Kysely<Tables>,
  entity: EntityName,
  work: Work,
  fields: readonly string[] | undefined,
  take: (trx: Kysely<Tables>, due: readonly Due[]) => Promise<Done>,
): Promise<Done> {
  const sum = { records: 0, values: 0, staying: 0 };
  for (let after = ''; ; ) {
    const due = await tables.transaction().execute(async (trx) => {
      await lockSource(trx, work.source, work.dryRun ? 'shared' : 'alone');
      await findActivity(trx, work.source);
      const found = await dueRecords(trx, entity, work, after, fields);
      if (found.length === 0) return found;
      const { records, values, staying } = await take(trx, found);
      sum.records += records;
      sum.values += values;
      sum.staying += staying;
      return found;
    });
    const last = due.at(-1);
    if (!last || due.length < AT_A_TIME) return sum;
    after = last.id;
  }
}

async function eraseOld(tables: Kysely<Tables>, entity: EntityName, work: Work): Promise<Done> {
  const { source, now, dryRun } = work;
  return await walk(tables, entity, work, undefined, async (trx, due) => {
    if (dryRun) return { records: due.length, values: 0, staying: 0 };
    await note(trx, entity, due, work);
    const staying = await eraseRecords(
      trx,
      due.map(({ id }) => ({ entity, id })),
      { source, now },
    );
    return { records: due.length - staying.size, values: 0, staying: staying.size };
  });
}

/** One person after the other: with everything that is held on each. */
async function erasePersons(database: Database, work: Work): Promise<Done> {
  const { source, now, dryRun, keys } = work;
  const ids: string[] = [];
  const done = await walk(database.tables, 'person', work, undefined, async (_, due) => {
    ids.push(...due.map(({ id }) => id));
    return { records: due.length, values: 0, staying: 0 };
  });
  if (dryRun) return done;
  let staying = 0;
  for (const id of ids) {
    try {
      await eraseSubject(database, { source, id }, { now, ...(keys && { keys }) });
    } catch (error) {
      if (!(error instanceof ErasureError)) throw error;
      staying++;
    }
  }
  return { records: ids.length - staying, values: 0, staying };
}

async function emptyFields(tables: Kysely<Tables>, privacy: PrivacyClass, work: Work): Promise<Done> {
  const sum = { records: 0, values: 0, staying: 0 };
  for (const entity of await entitiesOf(tables, work.source)) {
    const fields = emptiableFields(entity, privacy);
    if (fields.length === 0) continue;
    const done = await walk(tables, entity, work, fields, async (trx, due) => {
      const values = due.reduce((count, { body }) => count + fields.filter((name) => name in body).length, 0);
      if (!work.dryRun) await empty(trx, entity, fields, due, work);
      return { records: due.length, values, staying: 0 };
    });
    sum.records += done.records;
    sum.values += done.values;
  }
  return sum;
}

function emptiableFields(entity: EntityName, privacy: PrivacyClass): string[] {
  const fields: Readonly<
    Record<string, { privacy: PrivacyClass; type: { safeParse(value: unknown): { success: boolean } } }>
  > = ENTITIES[entity].fields;
  return Object.entries(fields).flatMap(([name, field]) =>
    field.privacy === privacy && field.type.safeParse(undefined).success ? [name] : [],
  );
}

/** That fields were emptied is no activity: what is about the person keeps its age. */
async function empty(
  trx: Kysely<Tables>,
  entity: EntityName,
  fields: readonly string[],
  due: readonly Due[],
  work: Work,
): Promise<void> {
  const { source, now } = work;
  await note(trx, entity, due, work);
  const names = sql`ARRAY[${sql.join(fields.map((name) => sql`${name}::text`))}]`;
  const aged = sql`jsonb_to_recordset(${JSON.stringify(due.map(({ id, changed_at }) => ({ id, changed_at })))}::text::jsonb) AS k (id text, changed_at timestamptz)`;
  const cleared = due.map(({ id, body }) => ({
    entity,
    id,
    record: Object.fromEntries(Object.entries(body).filter(([name]) => !fields.includes(name))),
  }));
  await storeRecords(trx, cleared, { source, now });
  // After that: what is overwritten goes into the feed as it was.
  await sql`UPDATE feed f SET body = f.body - ${names} FROM ${aged}
    WHERE f.source = ${source} AND f.entity = ${entity} AND f.id = k.id AND f.body IS NOT NULL`.execute(trx);
  await sql`UPDATE records r SET changed_at = k.changed_at FROM ${aged} WHERE r.source = ${source} AND r.entity = ${entity} AND r.id = k.id`.execute(
    trx,
  );
}

async function note(
  trx: Kysely<Tables>,
  entity: EntityName,
  due: readonly Due[],
  { source, now }: Work,
): Promise<void> {
  const records = due.map(({ id, body }) => ({ source, entity, id, record: body }));
  const recorder = accessRecorder(await pseudonymKey(trx));
  await recorder.record(trx, { at: now.toISOString(), action: 'erase', client: 'operator', records });
}
