import { type EntityName, type RawRecord, referenceFields } from '@emis-sdk/model';
import { type Kysely, sql } from 'kysely';
import type { AccessedRecord } from '../audit/access.ts';
import { Refusal } from '../refusal.ts';
import type { Tables } from '../tables.ts';
import { asksFor, conditionOf, ownAt } from './conditions.ts';
import { type GatheredProperty, type Kind, type OwnProperty, REFERENCES, type Reference } from './kind.ts';
import type { Question } from './question.ts';
import type { Sql } from './reading.ts';

/** An object of OneRoster as it travels. */
export type RosterObject = Readonly<Record<string, unknown>>;

/** Objects, and the records that were shown by them. */
interface Shown {
  readonly objects: readonly RosterObject[];
  readonly records: readonly Omit<AccessedRecord, 'source'>[];
}

const CHANGED = 'dateLastModified';

/**
 * Answers a question to a collection. What is asked for is found, sorted and counted in the database; properties are made only of the objects
 * of the page.
 *
 * @param where what the collection is besides: a condition over the row `r`
 * @throws {Refusal} `roster-filter` or `roster-fields`
 */
export async function findObjects(
  tables: Kysely<Tables>,
  kind: Kind,
  where: Sql,
  question: Question,
  issuer: string,
): Promise<Shown & { readonly total: number }> {
  const { filter, sort, descending, limit, offset } = question;
  const wanted = wantedOf(kind, question.fields);
  const order = sort === undefined ? undefined : ownAt(kind, sort);
  if (sort !== undefined && (!order || isList(order))) throw new Refusal('roster-fields');
  const condition = sql`${where} AND ${filter ? conditionOf(kind, filter) : sql`true`}`;
  const rows = asksFor(filter, CHANGED) || sort === CHANGED ? touchedRows(kind) : kind.rows;
  const found = await sql<{ total: string }>`
    SELECT count(*) AS total FROM (${rows}) r WHERE ${condition}`.execute(tables);
  const total = Number(found.rows[0]?.total ?? 0);
  if (offset >= total) return { objects: [], records: [], total };
  const by = order ? sql`${inOrder(order)} ${sql.raw(descending ? 'DESC' : 'ASC')} NULLS LAST, ` : sql``;
  const idOrder = sql`r.id COLLATE "C" ${sql.raw(descending && !order ? 'DESC' : 'ASC')}`;
  // Numbered after the page is cut: else all there are would be sorted whole.
  const picked = sql`SELECT r.*, row_number() OVER (ORDER BY ${by}${idOrder}) AS place FROM (
    SELECT r.* FROM (${rows}) r WHERE ${condition} ORDER BY ${by}${idOrder} LIMIT ${limit} OFFSET ${offset}) r`;
  return { ...(await made(tables, kind, picked, wanted, issuer)), total };
}

/** The object with an id, or none when it is not one of the collection. */
export async function findObject(
  tables: Kysely<Tables>,
  kind: Kind,
  where: Sql,
  { id, fields }: { readonly id: string; readonly fields: readonly string[] | undefined },
  issuer: string,
): Promise<Shown> {
  const wanted = wantedOf(kind, fields);
  const picked = sql`SELECT r.*, 1 AS place FROM (${kind.rows}) r WHERE r.id = ${id} AND ${where} LIMIT 1`;
  return await made(tables, kind, picked, wanted, issuer);
}

/** Whether there is such an object. */
export async function hasObject(tables: Kysely<Tables>, kind: Kind, where: Sql, id: string): Promise<boolean> {
  const { rows } = await sql`SELECT 1 FROM (${kind.rows}) r WHERE r.id = ${id} AND ${where} LIMIT 1`.execute(tables);
  return rows.length > 0;
}

interface Wanted {
  readonly own: readonly OwnProperty[];
  readonly gathered: readonly GatheredProperty[];
}

function wantedOf({ own, gathered }: Kind, fields: readonly string[] | undefined): Wanted {
  if (!fields) return { own, gathered };
  const names = new Set(fields);
  const known = [...own, ...gathered].map(({ name }) => topOf(name));
  if (fields.some((name) => !known.includes(name))) throw new Refusal('roster-fields');
  return {
    own: own.filter(({ name }) => names.has(topOf(name))),
    gathered: gathered.filter(({ name }) => names.has(name)),
  };
}

function topOf(name: string): string {
  return name.startsWith('metadata.') ? 'metadata' : name;
}

/** The rows, each changed when what belongs to it was. */
function touchedRows({ rows, touched }: Kind, owners?: Sql): Sql {
  if (!touched) return rows;
  return sql`SELECT o.id, o.entity, o.body, greatest(o.changed_at, t.changed_at) AS changed_at FROM (${rows}) o
    LEFT JOIN (SELECT x.owner, max(x.changed_at) AS changed_at FROM (${touched(owners)}) x GROUP BY x.owner) t ON t.owner = o.id`;
}

/** Makes objects of rows with an `id`, `entity`, `body`, `changed_at` and `place`. */
async function made(
  tables: Kysely<Tables>,
  kind: Kind,
  picked: Sql,
  { own, gathered }: Wanted,
  issuer: string,
): Promise<Shown> {
  const owners = sql`(SELECT p.id FROM picked p)`;
  const dated = kind.touched && own.some(({ name }) => name === CHANGED);
  const rows = dated
    ? sql`SELECT o.id, o.entity, o.body, greatest(o.changed_at, t.changed_at) AS changed_at, o.place FROM picked o LEFT JOIN (
        SELECT x.owner, max(x.changed_at) AS changed_at FROM (${kind.touched?.(owners)}) x GROUP BY x.owner) t ON t.owner = o.id`
    : sql`SELECT * FROM picked`;
  const values = own.map(({ value }, index) => sql`${sql.lit(String(index))}, ${value}`);
  const lists = gathered.map(({ made: json }, index) => sql`${json} AS ${sql.ref(`g${index}`)}`);
  const joins = gathered.map(({ lines }, index) => {
    const name = sql.ref(`j${index}`);
    return sql`LEFT JOIN (SELECT l.owner, ${lists[index]} FROM (${lines(owners)}) l GROUP BY l.owner) ${name} ON ${sql.ref(`j${index}.owner`)} = r.id`;
  });
  const all = gathered.map((_, index) => sql`, ${sql.ref(`j${index}.g${index}`)}`);
  const { rows: found } = await sql<FoundRow>`
    WITH picked AS MATERIALIZED (${picked})
    SELECT r.id, r.entity, r.body, jsonb_build_object(${sql.join(values)}) AS own${sql.join(all, sql``)}
    FROM (${rows}) r ${sql.join(joins, sql` `)} ORDER BY r.place`.execute(tables);
  const fields = [...own, ...gathered].flatMap(({ field }) => field ?? []);
  const objects = found.map((row) => {
    const object: Record<string, unknown> = {};
    own.forEach((property, index) => {
      put(object, property.name, shaped(property, row.own[String(index)], issuer));
    });
    gathered.forEach((property, index) => {
      put(object, property.name, gatheredValue(property, row[`g${index}`], issuer));
    });
    return object;
  });
  return { objects, records: found.map((row) => shownRecord(row, fields)) };
}

type FoundRow = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly entity: EntityName;
  readonly body: RawRecord;
  readonly own: Readonly<Record<string, unknown>>;
};

/** What of a record an object showed: for the record of access, which also wants to know whom it is about. */
function shownRecord({ id, entity, body }: FoundRow, fields: readonly string[]): Omit<AccessedRecord, 'source'> {
  const persons = referenceFields(entity).flatMap(([field, targets]) => (targets.includes('person') ? [field] : []));
  const shown = [...fields, ...persons].filter((field) => body[field] !== undefined);
  return { entity, id, record: Object.fromEntries(shown.map((field) => [field, body[field]])) };
}

function put(object: Record<string, unknown>, name: string, value: unknown): void {
  if (value === undefined) return;
  if (!name.startsWith('metadata.')) object[name] = value;
  else object['metadata'] = { ...(object['metadata'] as object | undefined), [name.slice('metadata.'.length)]: value };
}

/** A value of the database as OneRoster writes it; nothing for none, and for lists of none. */
function shaped({ kind, refers }: OwnProperty, value: unknown, issuer: string): unknown {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) {
    if (value.length === 0) return undefined;
    if (kind === 'pairs') return value.map((pair) => sidesOf(String(pair)));
    return refers ? value.map((id) => reference(refers, String(id), issuer)) : value;
  }
  return refers ? reference(refers, String(value), issuer) : value;
}

function gatheredValue({ refers, inside }: GatheredProperty, value: unknown, issuer: string): unknown {
  if (value === null || value === undefined) return undefined;
  if (!Array.isArray(value)) return refers ? reference(refers, String(value), issuer) : value;
  if (refers) return value.map((id) => reference(refers, String(id), issuer));
  if (!inside) return value;
  return (value as RosterObject[]).map((one) => ({
    ...one,
    ...Object.fromEntries(Object.entries(inside).map(([name, to]) => [name, reference(to, String(one[name]), issuer)])),
  }));
}

function sidesOf(pair: string): RosterObject {
  const [left = '', ...right] = pair.split(':');
  return { itemValueLHS: left, itemValueRHS: right.join(':') };
}

function reference(type: Reference, id: string, issuer: string): RosterObject {
  return { href: `${issuer}/ims/oneroster/${REFERENCES[type]}/${encodeURIComponent(id)}`, sourcedId: id, type };
}

function isList({ kind }: OwnProperty): boolean {
  return kind === 'texts' || kind === 'refs' || kind === 'pairs';
}

function inOrder({ kind, value }: OwnProperty): Sql {
  return kind === 'number' ? value : sql`(${value}) COLLATE "C"`;
}
