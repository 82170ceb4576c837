import type { EntityName } from '@emis-sdk/model';
import { type RawBuilder, sql } from 'kysely';
import { type FieldSight, shownBody } from '../field-sight.ts';

/** A piece of SQL. Values of requests stand in it as parameters only. */
export type Sql = RawBuilder<unknown>;

/** Whose records are read, and what of the profiles is needed to say them in OneRoster. */
export interface Reading {
  readonly source: string;
  /** The types of identifier that are a school's plain code, by the profiles. */
  readonly schoolIdentifiers: readonly string[];
  /** Which fields are shown: the others are not read. */
  readonly sight: FieldSight;
}

/** The records of one kind: `id`, `entity`, `body` and `changed_at`. */
export function recordsOf({ source, sight }: Reading, entity: EntityName): Sql {
  const body = sight.all ? sql`m.body` : shownBody('m');
  return sql`(SELECT m.id, m.entity, ${body} AS body, m.changed_at FROM records m WHERE m.source = ${source} AND m.entity = ${sql.lit(entity)})`;
}

/**
 * Keeps to the records `of` that say one of some owners in a field, where owners are given: `SELECT id` of the few for whom something is gathered.
 * They are found by what refers to those, not by looking at all.
 */
export function ofOwners(on: Reading, [entity, field]: Referrer, owners: Sql | undefined, of: string): Sql {
  if (!owners) return sql``;
  return sql`AND ${sql.ref(`${of}.id`)} IN ${idsReferringTo(on, [entity, field], owners)} AND ${text(field, of)} IN ${owners}`;
}

/** A condition: a record `of` says one id in a field. It is found by what refers to that. */
export function saying(on: Reading, [entity, field]: Referrer, id: string, of: string): Sql {
  return sql`${sql.ref(`${of}.id`)} IN ${idsReferringTo(on, [entity, field], sql`(SELECT ${id}::text)`)} AND ${text(field, of)} = ${id}`;
}

/** A kind of record, and a field of it that refers to others. */
type Referrer = readonly [EntityName, string];

/** The ids of the records that may refer to any of these ids by a field. */
export function idsReferringTo({ source }: Reading, [entity, field]: Referrer, ids: Sql): Sql {
  const links = sql`ARRAY(SELECT ${`${source} ${entity} ${field} `}::text || o.id FROM ${ids} o (id))`;
  return sql`(SELECT f.id FROM emis_referring(${links}, NULL) f WHERE f.entity = ${sql.lit(entity)})`;
}

/** The text in a field of a record; `of` is the alias of its row. */
export function text(field: string, of = 'r'): Sql {
  return sql`(${sql.ref(`${of}.body`)} ->> ${sql.lit(field)})`;
}

/** The texts in a field that holds a list; no texts when it holds anything else. */
export function texts(field: string, of = 'r'): Sql {
  const list = sql`${sql.ref(`${of}.body`)} -> ${sql.lit(field)}`;
  return sql`ARRAY(SELECT jsonb_array_elements_text(CASE WHEN jsonb_typeof(${list}) = 'array' THEN ${list} ELSE '[]' END))`;
}

/** The number in a field; nothing when it holds anything else. */
export function number(field: string, of = 'r'): Sql {
  const body = sql.ref(`${of}.body`);
  return sql`(CASE WHEN jsonb_typeof(${body} -> ${sql.lit(field)}) = 'number' THEN (${body} ->> ${sql.lit(field)})::numeric END)`;
}

/** An instant as OneRoster writes it, in UTC with three decimals. */
export function instant(of: Sql): Sql {
  return sql`to_char(${of} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
