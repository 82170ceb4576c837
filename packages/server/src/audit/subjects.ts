import type { KeyObject } from 'node:crypto';
import { ENTITY_NAMES, type EntityName, type RawRecord, referenceFields } from '@emis-sdk/model';
import { shortHmac } from './short-hmac.ts';

/** Letters of base64url, 96 bits: among a hundred million people, two share one with a probability of less than 1 in 10^12. */
const PSEUDONYM_LETTERS = 16;

/** A person of a product. */
export interface Subject {
  readonly source: string;
  /** Of the record `person`. */
  readonly id: string;
}

/** The fields by which each kind of record refers to persons. */
const FIELDS: ReadonlyMap<EntityName, readonly string[]> = new Map(
  ENTITY_NAMES.map((entity) => [
    entity,
    referenceFields(entity).flatMap(([field, targets]) => (targets.includes('person') ? [field] : [])),
  ]),
);

/** The persons that a record is about: itself, or those that it refers to. */
export function personsOf(entity: EntityName, id: string, record: RawRecord | undefined): string[] {
  if (entity === 'person') return [id];
  const persons: string[] = [];
  for (const field of FIELDS.get(entity) ?? []) {
    const said = record?.[field];
    if (typeof said === 'string') persons.push(said);
    else if (Array.isArray(said)) persons.push(...said.filter((one) => typeof one === 'string'));
  }
  return persons;
}

/**
 * The name of a person in the log. Without the key nobody finds the person, nor tells whether two names are guesses of one.
 *
 * @param key made once by `createSecretKey`: to make it of bytes each time takes five times as long as the name
 */
export function pseudonymOf(key: KeyObject, { source, id }: Subject): string {
  return shortHmac(key, `${source}\u0000${id}`).slice(0, PSEUDONYM_LETTERS);
}
