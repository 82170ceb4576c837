import { ENTITY_NAMES, type EntityName, type RawRecord, type RecordKey } from '@emis-sdk/model';
import type { FoundRecord } from '@emis-sdk/validation';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { asRecordThere } from './expecting-new.ts';
import type { BytesAsTheyCame } from './record-lines.ts';
import type { Tables } from './tables.ts';

export interface StoredRecord extends RecordKey {
  readonly record: RawRecord;
  /** Where that is what is stored. */
  readonly came?: BytesAsTheyCame;
}

/** Whose records they are, and what brings them. */
export interface Storing {
  readonly source: string;
  /** Absent for an operation of its own. */
  readonly submissionId?: string;
  readonly now: Date;
  /** Whether all of them are expected to be new: the cheapest way to store them. One that is there after all ends the transaction. */
  readonly expectNew?: boolean;
}

/** How a record is named in maps. */
export function keyOfRecord({ entity, id }: { readonly entity: string; readonly id: string }): string {
  return `${entity} ${id}`;
}

/**
 * The records of a source, inside a transaction or outside, with no more than some fields of each.
 *
 * @param wanted the fields by entity
 */
export async function findRecords(
  tables: Kysely<Tables>,
  source: string,
  keys: readonly RecordKey[],
  wanted: ReadonlyMap<EntityName, readonly string[]>,
): Promise<FoundRecord[]> {
  const found: FoundRecord[] = [];
  for (const [entity, ids] of idsByEntity(keys)) {
    const names = wanted.get(entity) ?? [];
    // A text for each field, of all: a thousand rows cost both sides more, and so do a thousand lists.
    const texts = names.map(
      (name, index) => sql`, json_agg(r.body -> ${name}::text)::text AS ${sql.ref(`of_${index}`)}`,
    );
    const { rows } = await sql<Record<string, string | null>>`
      SELECT json_agg(r.id)::text AS ids${sql.join(texts, sql``)} ${eachOf(source, entity, ids)}`.execute(tables);
    const listOf = (text: string) => JSON.parse(rows[0]?.[text] ?? '[]') as unknown[];
    const fields = names.map((name, index) => [name, listOf(`of_${index}`)] as const);
    listOf('ids').forEach((id, place) => {
      const record: Record<string, unknown> = { id };
      // A field that is not there comes as null, which no stored record holds.
      for (const [name, values] of fields) if (values[place] !== null) record[name] = values[place];
      found.push({ entity, id: id as string, record });
    });
  }
  return found;
}

/**
 * `FROM` the records `r` with these ids, each looked up for itself. A join would be shorter; but where the planner knows the table as it was before much was
 * put in, it reads all records of the product for it: that took a third of a second a batch with 40,000 persons, and grows with them.
 */
export function eachOf(source: string, entity: EntityName, ids: readonly string[]): RawBuilder<unknown> {
  return sql`FROM jsonb_array_elements_text(${JSON.stringify(ids)}::text::jsonb) AS k (id)
    CROSS JOIN LATERAL (SELECT * FROM records WHERE source = ${source} AND entity = ${entity} AND id = k.id LIMIT 1) r`;
}

function idsByEntity(keys: readonly RecordKey[]): Map<EntityName, string[]> {
  const ids = new Map<EntityName, string[]>();
  for (const { entity, id } of keys) {
    const of = ids.get(entity) ?? [];
    ids.set(entity, of);
    of.push(id);
  }
  return ids;
}

/** The versions of those of these records that are there, locked until the end of the transaction, in the order of their keys. */
export async function lockVersions(
  trx: Kysely<Tables>,
  source: string,
  keys: readonly RecordKey[],
): Promise<Map<string, string>> {
  const asked = keys.map(({ entity, id }) => ({ entity, id }));
  const { rows } = await sql<RecordKey & { version: string }>`
    SELECT r.entity, r.id, r.version
    FROM jsonb_to_recordset(${JSON.stringify(asked)}::text::jsonb) AS k (entity text, id text)
    JOIN records r ON r.source = ${source} AND r.entity = k.entity AND r.id = k.id
    ORDER BY r.entity, r.id
    FOR UPDATE OF r`.execute(trx);
  return new Map(rows.map((row) => [keyOfRecord(row), row.version]));
}

/**
 * Stores records and tells the feed of those that are new or differ from what is stored. No record may stand twice.
 *
 * One JSON parameter for all of them, of lines as they came, is about twice as fast as one parameter a column; and most of what comes is new, so
 * all is put in as new first, and only what was there is compared. Rows are locked in the order of their
 * keys, so that two transactions with the same records wait for each other and never block each other; what is equal is not
 * written at all. The feed gets parents before children.
 *
 * @returns the versions of those that were new or differed, by {@link keyOfRecord}
 * @throws {RecordThere} when all were expected to be new, and one was not
 */
export async function storeRecords(
  trx: Kysely<Tables>,
  records: readonly StoredRecord[],
  storing: Storing,
): Promise<Map<string, string>> {
  if (records.length === 0) return new Map();
  const ordered = parentsFirst(records);
  const stored = await insertNew(trx, ordered, storing).catch((error: unknown) => {
    throw storing.expectNew ? asRecordThere(error) : error;
  });
  const others = ordered.filter((record) => !stored.has(keyOfRecord(record)));
  if (others.length === 0) return stored;
  return new Map([...stored, ...(await updateChanged(trx, others, storing))]);
}

async function insertNew(
  trx: Kysely<Tables>,
  records: readonly StoredRecord[],
  { source, submissionId, now, expectNew = false }: Storing,
): Promise<Map<string, string>> {
  const keys = records.map(keyOfRecord);
  // Put in order here, where it takes no copy of their bodies.
  const places = [...keys.keys()].sort((a, b) => compare(keys[a] ?? '', keys[b] ?? ''));
  // To be ready for a row that is there costs each another look at the index, and another entry of the log.
  const unlessThere = expectNew ? sql`` : sql`ON CONFLICT (source, entity, id) DO NOTHING`;
  const { rows } = await sql<WrittenRecords>`
    WITH numbers AS MATERIALIZED (
      -- The number of a change is its place in the feed within the transaction, and the version of the record.
      SELECT array_agg(nextval('feed_seq_seq')) AS all_of_them FROM generate_series(1, ${records.length}::int)
    ), written AS (
      INSERT INTO records (source, entity, id, body, submission_id, changed_at, version)
      SELECT ${source}, l.entity, l.record ->> 'id', l.record, ${submissionId ?? null}, ${now.toISOString()}::timestamptz,
        (SELECT all_of_them FROM numbers)[(${`{${places.map((place) => place + 1).join(',')}}`}::int[])[l.place]]
      FROM ${linesOf(places.flatMap((place) => records[place] ?? []))} l
      ${unlessThere}
      RETURNING entity, id, version
    ), told AS (
      INSERT INTO feed (seq, entity, source, id, operation, submission_id, version, changed_at)
      SELECT w.version, w.entity, ${source}, w.id, 'created', ${submissionId ?? null}, w.version, ${now.toISOString()}::timestamptz
      FROM written w
    )
    ${expectNew ? sql`SELECT array_to_string(all_of_them, ',') AS versions FROM numbers` : WRITTEN}`.execute(trx);
  return versionsOf(rows, expectNew ? keys : undefined);
}

/** Those that were there: as the statement before has seen them come, or wait for them, none of them is new. */
async function updateChanged(
  trx: Kysely<Tables>,
  records: readonly StoredRecord[],
  { source, submissionId, now }: Storing,
): Promise<Map<string, string>> {
  const { rows } = await sql<WrittenRecords>`
    WITH input AS MATERIALIZED (
      SELECT l.place, l.entity, l.record ->> 'id' AS id, l.record AS body FROM ${linesOf(records)} l
    ), changed AS MATERIALIZED (
      SELECT c.*, nextval('feed_seq_seq') AS version FROM (
        SELECT i.* FROM input i
        JOIN records r ON r.source = ${source} AND r.entity = i.entity AND r.id = i.id
        WHERE r.body <> i.body
        ORDER BY i.place
      ) c
    ), written AS (
      INSERT INTO records (source, entity, id, body, submission_id, changed_at, version)
      SELECT ${source}, c.entity, c.id, c.body, ${submissionId ?? null}, ${now.toISOString()}::timestamptz, c.version
      FROM changed c ORDER BY c.entity, c.id
      ON CONFLICT (source, entity, id) DO UPDATE
        SET body = excluded.body, submission_id = excluded.submission_id, changed_at = excluded.changed_at, version = excluded.version
        WHERE records.body <> excluded.body
      RETURNING entity, id, version
    ), told AS (
      INSERT INTO feed (seq, entity, source, id, operation, submission_id, version, changed_at)
      SELECT w.version, w.entity, ${source}, w.id, 'updated', ${submissionId ?? null}, w.version, ${now.toISOString()}::timestamptz
      FROM written w
    )
    ${WRITTEN}`.execute(trx);
  return versionsOf(rows);
}

/** What was written, by {@link keyOfRecord}, and the versions in the same order: two texts, as a thousand rows cost both sides more. */
interface WrittenRecords {
  readonly keys?: string | null;
  readonly versions: string | null;
}

const WRITTEN = sql`SELECT json_agg(entity || ' ' || id)::text AS keys, string_agg(version::text, ',') AS versions FROM written`;

/** @param known the keys, where none was left out */
function versionsOf([written]: readonly WrittenRecords[], known?: readonly string[]): Map<string, string> {
  const versions = (written?.versions ?? '').split(',');
  const keys = known ?? (JSON.parse(written?.keys ?? '[]') as string[]);
  return new Map(keys.map((key, place) => [key, versions[place] ?? '']));
}

/**
 * Records as a table. Their text comes by a query of its own: of a bare parameter the planner makes the value that it stands for, and carries a
 * megabyte of it through all that it tries, which took it as long as reading it.
 */
function linesOf(records: readonly StoredRecord[]): RawBuilder<unknown> {
  if (records.some(({ came }) => came?.line)) {
    return sql`(
      SELECT t.place, t.line ->> 'entity' AS entity, t.line -> 'record' AS record
      FROM (SELECT s.place::int, s.line::jsonb AS line FROM ${toTable(records.map(lineOf))} WITH ORDINALITY AS s (line, place) OFFSET 0) t
    )`;
  }
  // Of records by themselves the database cuts nothing out.
  const bodies = toTable(records.map(recordOf));
  const [first] = records;
  if (records.every(({ entity }) => entity === first?.entity)) {
    return sql`(
      SELECT s.place::int, ${first?.entity}::text AS entity, s.record::jsonb AS record FROM ${bodies} WITH ORDINALITY AS s (record, place) OFFSET 0
    )`;
  }
  const entities = toTable(records.map(({ entity }) => entity));
  return sql`(
    SELECT s.place::int, s.entity, s.record::jsonb AS record
    FROM ROWS FROM (${bodies}, ${entities}) WITH ORDINALITY AS s (record, entity, place) OFFSET 0
  )`;
}

/** What a database takes for one row. */
type Piece = string | BytesAsTheyCame;

function recordOf({ record, came }: StoredRecord): Piece {
  return came ?? JSON.stringify(record);
}

function lineOf({ entity, record, came }: StoredRecord): Piece {
  if (came?.line) return came;
  const text = came ? asBuffer(came.of).toString('utf8', came.from, came.to) : JSON.stringify(record);
  return `{"entity":"${entity}","record":${text}}`;
}

/** Pieces, none of which has a new line in it, as one parameter and as the rows of a table. Bytes are handed on without becoming a text. */
function toTable(pieces: readonly Piece[]): RawBuilder<unknown> {
  return sql`string_to_table((SELECT ${isTexts(pieces) ? pieces.join('\n') : bytesOf(pieces)}::text), E'\\n')`;
}

function isTexts(pieces: readonly Piece[]): pieces is readonly string[] {
  return pieces.every((piece) => typeof piece === 'string');
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function bytesOf(pieces: readonly Piece[]): Buffer {
  let length = pieces.length - 1;
  for (const piece of pieces) length += typeof piece === 'string' ? Buffer.byteLength(piece) : piece.to - piece.from;
  const whole = Buffer.alloc(length, '\n');
  let at = 0;
  for (const piece of pieces) {
    if (typeof piece === 'string') at += whole.write(piece, at);
    else {
      at += asBuffer(piece.of).copy(whole, at, piece.from, piece.to);
    }
    at++;
  }
  return whole;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function parentsFirst(records: readonly StoredRecord[]): readonly StoredRecord[] {
  const order = records.map(({ entity }) => PLACES.get(entity) ?? 0);
  // Most batches are in order as they come.
  if (order.every((place, index) => index === 0 || place >= (order[index - 1] ?? 0))) return records;
  return [...records].sort((a, b) => (PLACES.get(a.entity) ?? 0) - (PLACES.get(b.entity) ?? 0));
}

const PLACES = new Map(ENTITY_NAMES.map((name, place) => [name, place]));
