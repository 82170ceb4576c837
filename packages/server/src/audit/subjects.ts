import { createHmac, type KeyObject } from 'node:crypto';
import { type EntityName, type RawRecord, referencesOf } from '@emis-sdk/model';

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
  const mac = createHmac('sha256', key).update(`${source}\u0000${id}`).digest();
  return mac.subarray(0, PSEUDONYM_BYTES).toString('base64url');
}
