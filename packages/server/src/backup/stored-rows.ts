import type { EntityName, RawRecord } from '@emis-sdk/model';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import type { KeptTable } from './kept-tables.ts';
import { NAMING, personsBehind } from './persons-behind.ts';

const AT_A_TIME = 500;

/** Somebody of a product. */
export interface Person {
  readonly source: string;
  readonly id: string;
}

/** A text out of a row, and whom it tells of; nobody where the list is empty. */
export interface OwnedText {
  readonly text: string;
  readonly persons: readonly Person[];
}

/** A row as JSON: what it could not be without, and what those add whom it only names. */
export interface OwnedRow {
  readonly first: OwnedText;
  readonly more: readonly OwnedText[];
}

/** The rows of a table as text, in pages: numbers stay as the database writes them. Belongs in one transaction, which sees one moment. */
export async function* storedRows(trx: Kysely<Tables>, table: KeptTable): AsyncGenerator<readonly OwnedRow[]> {
  const { name, where = 'true', order } = table;
  const of = table.of === 'records' ? recordColumns(table) : table.of === 'merges' ? MERGE_COLUMNS : ROW_COLUMNS(table);
  await sql
    .raw(
      `DECLARE emis_backup NO SCROLL CURSOR FOR SELECT ${of} FROM ${name} t WHERE ${where}${order ? ` ORDER BY ${order}` : ''}`,
    )
    .execute(trx);
  for (;;) {
    const { rows } = await sql<StoredRow>`FETCH ${sql.lit(AT_A_TIME)} FROM emis_backup`.execute(trx);
    yield table.of === 'records' ? await ownedRecords(trx, rows, table) : await owned(trx, rows, table);
    if (rows.length < AT_A_TIME) break;
  }
  await sql`CLOSE emis_backup`.execute(trx);
}

interface StoredRow {
  readonly head: string;
  readonly source: string;
  readonly entity: EntityName;
  readonly id: string;
  readonly body: string;
  readonly named: string | null;
  readonly elsewhere: boolean;
  readonly place: string;
  readonly survivor_id: string;
  readonly merged_id: string;
  readonly touched: readonly { readonly text: string; readonly item: TouchedRecord }[];
}

interface TouchedRecord {
  readonly entity: EntityName;
  readonly id: string;
  readonly before: RawRecord;
  readonly after: RawRecord;
}

const without = (columns: readonly string[]) => `(to_jsonb(t) - '{${columns.join(',')}}'::text[])::text AS head`;
const ROW_COLUMNS = ({ of, anew = [] }: KeptTable) => `${without(anew)}${of === 'places' ? ', t.source, t.place' : ''}`;
const MERGE_COLUMNS = `${without(['touched'])}, t.source, t.survivor_id, t.merged_id,
  coalesce((SELECT jsonb_agg(jsonb_build_object('text', i::text, 'item', i)) FROM jsonb_array_elements(t.touched) i), '[]') AS touched`;

/** An entry of the feed that has no body tells what stands in the records now: of the same persons. */
function recordColumns({ name, anew = [] }: KeptTable): string {
  const naming = `ARRAY(SELECT jsonb_array_elements_text('${JSON.stringify(NAMING)}'::jsonb -> t.entity))`;
  const body =
    name === 'feed'
      ? 'coalesce(t.body, (SELECT r.body FROM records r WHERE r.source = t.source AND r.entity = t.entity AND r.id = t.id))'
      : 't.body';
  return `${without(['body', 'place', 'linked', ...anew])}, t.source, t.entity, t.id, t.body IS NULL AS elsewhere,
    (${body} - ${naming})::text AS body,
    (SELECT jsonb_object_agg(k, b.body -> k) FROM (SELECT ${body} AS body) b, unnest(${naming}) k WHERE jsonb_exists(b.body, k))::text AS named`;
}

/** Of an earlier state that names what is gone nobody can say of whom it tells: it is not kept. */
async function ownedRecords(trx: Kysely<Tables>, rows: readonly StoredRow[], table: KeptTable): Promise<OwnedRow[]> {
  const read = rows.map(({ source, entity, id, body, named }) => {
    const fields = JSON.parse(named ?? '{}') as RawRecord;
    return { source, entity, id, fields, body: { ...(JSON.parse(body) as RawRecord), ...fields } };
  });
  const behind = await personsBehind(trx, read);
  return rows.flatMap(({ head, source, body, elsewhere }, at): OwnedRow[] => {
    const { own = [], named, unknown } = behind[at] ?? {};
    if (unknown && table.name === 'feed') return [];
    const persons = own.map((id) => ({ source, id }));
    if (elsewhere) return [{ first: { text: `{"head":${head},"body":null}`, persons }, more: [] }];
    return [
      {
        first: { text: `{"head":${head},"body":${body}}`, persons },
        more: Object.entries(read[at]?.fields ?? {}).map(([field, value]) => {
          const others = named?.get(field)?.map((id) => ({ source, id }));
          return { text: JSON.stringify({ [field]: value }), persons: others ?? persons };
        }),
      },
    ];
  });
}

async function owned(trx: Kysely<Tables>, rows: readonly StoredRow[], { of }: KeptTable): Promise<OwnedRow[]> {
  const done: OwnedRow[] = [];
  for (const row of rows) {
    const { head, source } = row;
    if (of === 'merges') {
      const persons = [row.survivor_id, row.merged_id].map((id) => ({ source, id }));
      const more: OwnedText[] = [];
      for (const { text, item } of row.touched) more.push({ text, persons: await personsTouched(trx, source, item) });
      done.push({ first: { text: head, persons }, more });
    } else {
      const person = of === 'places' && row.place.startsWith('p/') ? [{ source, id: row.place.slice(2) }] : [];
      done.push({ first: { text: head, persons: person }, more: [] });
    }
  }
  return done;
}

/** Everybody of whom the two states of a record tell that a merge touched. */
async function personsTouched(trx: Kysely<Tables>, source: string, touched: TouchedRecord): Promise<Person[]> {
  const { entity, id, before, after } = touched;
  const behind = await personsBehind(
    trx,
    [before, after].map((body) => ({ source, entity, id, body })),
  );
  const ids = new Set(behind.flatMap(({ own, named }) => [...own, ...[...named.values()].flat()]));
  return [...ids].sort().map((each) => ({ source, id: each }));
}
