import type { KeyObject } from 'node:crypto';
import { type EntityName, type RawRecord, referencesOf } from '@emis-sdk/model';
import { shortHmac } from './short-hmac.ts';

/** 96 bits: among a hundred million people, two share one with a probability of less than 1 in 10^12. */
const PSEUDONYM_BYTES = 12;

/** A person of a product. */
export interface Subject {
  readonly source: string;
  /** Of the record `person`. */
  readonly id: string;
}

/** The persons that a record is about: itself, or those that it refers to. */
export function personsOf(entity: EntityName, id: string, record: RawRecord | undefined): string[] {
  if (entity === 'person') return [id];
  if (!record) return [];
  return referencesOf(entity, record).flatMap((reference) =>
    reference.targets.includes('person') ? [reference.id] : [],
  );
}

/**
 * The name of a person in the log. Without the key nobody finds the person, nor tells whether two names are guesses of one.
 *
 * @param key made once by `createSecretKey`: to make it of bytes each time takes five times as long as the name
 */
export function pseudonymOf(key: KeyObject, { source, id }: Subject): string {
  return shortHmac(key, `${source}\u0000${id}`).toString('base64url', 0, PSEUDONYM_BYTES);
}
