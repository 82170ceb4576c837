import { type Kysely, sql } from 'kysely';
import { recordReader } from '../indicators.ts';
import { keepAnew, kept } from '../meta.ts';
import { Refusal } from '../refusal.ts';
import type { Tables } from '../tables.ts';
import { EMPTY_LEDGER, type Ledger, readLedger } from './ledger.ts';
import { type PublishedCell, type PublishedTable, publishTable } from './publish-table.ts';
import { type StudentRows, studentRows } from './student-rows.ts';
import type { TableSpec } from './table-spec.ts';

/** So many students are counted within a request; for more there is `emis publish`. */
const MOST_STUDENTS = 300_000;

/** A table that was published from here. */
export interface KeptTable {
  readonly id: string;
  readonly population: string;
  readonly name: string;
  readonly columns: readonly string[];
  readonly cells: readonly PublishedCell[];
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

/**
 * The students whose enrolments are stored, of all products, as rows of codes.
 *
 * @throws {Refusal} `publish-too-many`
 */
export async function storedStudents(tables: Kysely<Tables>): Promise<StudentRows> {
  const { rows } = await sql<{ many: boolean }>`
    SELECT count(*) > ${MOST_STUDENTS} AS many FROM (SELECT 1 FROM records WHERE entity = 'enrolment' LIMIT ${MOST_STUDENTS + 1}) e`.execute(
    tables,
  );
  if (rows[0]?.many) throw new Refusal('publish-too-many', { params: { most: MOST_STUDENTS } });
  const read = recordReader(tables);
  async function* records() {
    for (const [entity, fields] of COUNTED) {
      for await (const record of read(entity, fields)) yield { entity, record, source: String(record.source) };
    }
  }
  return await studentRows(records());
}

const COUNTED = [
  ['territory', ['kind', 'parentId']],
  ['school', ['territoryId']],
  ['person', ['sex']],
  ['enrolment', ['studentId', 'schoolId', 'grade', 'schoolYear']],
] as const;

/**
 * Makes a table of the stored students, in a transaction that sees them all at one moment. What was published before is taken into account, and with
 * `keep` this table is added to it, under a lock, so that no two are made without knowing of each other.
 *
 * @returns the table, safe to be shown to anyone; its id when it was kept
 * @throws {PublishError} as {@link publishTable}
 * @throws {Refusal} `publish-too-many`
 */
export async function tableOfStudents(
  trx: Kysely<Tables>,
  spec: TableSpec,
  population: string,
  keep?: { readonly id: string; readonly by: string; readonly now: Date },
): Promise<PublishedTable> {
  const ledger = await ledgerIn(trx);
  const { rows } = await storedStudents(trx);
  const made = publishTable(rows, spec, { population, ledger });
  if (!keep) return made;
  await keepAnew(trx, LEDGER, made.ledger);
  const row = { id: keep.id, population, name: spec.name, made_by: keep.by, made_at: keep.now.toISOString() };
  await trx
    .insertInto('published_tables')
    .values({ ...row, columns: JSON.stringify(spec.dimensions.flat()), cells: JSON.stringify(made.cells) })
    .execute();
  return made;
}

/** Every table that was published from here, the newest first, without its cells. */
export async function publishedTables(tables: Kysely<Tables>): Promise<Omit<KeptTable, 'cells'>[]> {
  const rows = await tables
    .selectFrom('published_tables')
    .select(['id', 'population', 'name', 'columns', 'made_by as by', 'made_at as at'])
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .limit(1000)
    .execute();
  return rows;
}

/** One of them, with its cells. */
export async function publishedTable(tables: Kysely<Tables>, id: string): Promise<KeptTable | undefined> {
  return await tables
    .selectFrom('published_tables')
    .select(['id', 'population', 'name', 'columns', 'cells', 'made_by as by', 'made_at as at'])
    .where('id', '=', id)
    .executeTakeFirst();
}

const LEDGER = 'publishing-ledger';

/** What was published before; locked until the end of the transaction. */
async function ledgerIn(trx: Kysely<Tables>): Promise<Ledger> {
  const found = await kept<Ledger>(trx, LEDGER, () => Promise.resolve(EMPTY_LEDGER));
  // The database may have been restored from anything: it is read as strictly as a file.
  return readLedger(JSON.stringify(found));
}
