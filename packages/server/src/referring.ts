import { ENTITY_NAMES, type EntityName, type RawRecord, type RecordKey, referenceFields } from '@emis-sdk/model';
import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

/** A field of a kind of record, and the id that it holds. */
export interface Link {
  readonly entity: EntityName;
  readonly field: string;
  readonly id: string;
}

/** A record that refers to another one. */
export interface Referring extends RecordKey {
  readonly record: RawRecord;
}

/** Every way in which a record can be referred to. */
export function linksTo({ entity: target, id }: RecordKey): Link[] {
  return ENTITY_NAMES.flatMap((entity) =>
    referenceFields(entity).flatMap(([field, targets]) => (targets.includes(target) ? [{ entity, field, id }] : [])),
  );
}

/** The references that a record makes. */
function linksMadeBy({ entity, record }: Pick<Referring, 'entity' | 'record'>): Link[] {
  return referenceFields(entity).flatMap(([field]) =>
    [record[field]].flat().flatMap((id) => (typeof id === 'string' ? [{ entity, field, id }] : [])),
  );
}

function nameOfLink({ entity, field, id }: Link): string {
  return `${entity} ${field} ${id}`;
}

/** Tells of a record by which of its fields it makes one of these references. */
export function fieldsBy(links: readonly Link[]): (one: Pick<Referring, 'entity' | 'record'>) => string[] {
  const names = new Set(links.map(nameOfLink));
  return (one) => linksMadeBy(one).flatMap((link) => (names.has(nameOfLink(link)) ? [link.field] : []));
}

/**
 * The records of a product that make one of these references at least, in the order of kinds and ids, by the index: a few milliseconds among millions.
 *
 * @param most ends the search: of more, any so many come. Each is asked for its whole body, so keep it small
 */
export async function recordsReferring(
  tables: Kysely<Tables>,
  source: string,
  links: readonly Link[],
  most?: number,
): Promise<Referring[]> {
  if (links.length === 0) return [];
  const { rows } = await sql<{ entity: EntityName; id: string; record: RawRecord }>`
    SELECT r.entity, r.id, r.body AS record FROM ${referringKeys(source, links, most)} k
    CROSS JOIN LATERAL (SELECT * FROM records WHERE source = ${source} AND entity = k.entity AND id = k.id LIMIT 1) r`.execute(
    tables,
  );
  // The same number may stand for another reference.
  const fieldsOf = fieldsBy(links);
  return rows.filter((row) => fieldsOf(row).length > 0).sort(inOrder);
}

/** The ids of the records that make one reference, or more than these; nothing when there are too many of them. */
export async function idsReferring(
  tables: Kysely<Tables>,
  source: string,
  link: Link,
  most: number,
): Promise<readonly string[] | undefined> {
  const { rows } = await sql<{ id: string }>`
    SELECT k.id FROM ${referringKeys(source, [link], most + 1)} k WHERE k.entity = ${link.entity}`.execute(tables);
  return rows.length > most ? undefined : rows.map(({ id }) => id);
}

function referringKeys(source: string, links: readonly Link[], most: number | undefined) {
  const asked = JSON.stringify(links.map((link) => `${source} ${nameOfLink(link)}`));
  return sql`emis_referring(ARRAY(SELECT jsonb_array_elements_text(${asked}::text::jsonb)), ${most ?? null}::int)`;
}

function inOrder(a: RecordKey, b: RecordKey): number {
  return ENTITY_NAMES.indexOf(a.entity) - ENTITY_NAMES.indexOf(b.entity) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
