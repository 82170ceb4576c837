import type { EntityName, Language } from '@emis-sdk/model';
import type { FieldOf } from '@emis-sdk/validation';

/** Why a plugin asks for something, as the person who approves it reads it: in each language, or in one. */
export type Reason = string | Readonly<Record<Language, string>>;

/** Permission to be given some fields of an entity, and the ids of its records with them. */
export interface ReadGrant<Name extends EntityName = EntityName, Field extends string = string> {
  readonly kind: 'read';
  readonly entity: Name;
  readonly fields: readonly Field[];
  readonly reason: Reason;
}

/** What a plugin may send out into the host. */
export const EMITTABLES = ['finding'] as const;
export type Emittable = (typeof EMITTABLES)[number];

/** Permission to say something that others will act upon: a finding of severity `error` keeps a record out. */
export interface EmitGrant<What extends Emittable = Emittable> {
  readonly kind: 'emit';
  readonly what: What;
  readonly reason: Reason;
}

/** One permission that a plugin asks for. What no grant names, a plugin does not get. */
export type Grant = ReadGrant | EmitGrant;

/**
 * Asks for fields of an entity. The id of the record comes with any of them; ask for no field to get the id alone.
 *
 * @example read('person', ['birthDate'], 'Compares the age with the grade.')
 */
export function read<const Name extends EntityName, const Field extends FieldOf<Name> = never>(
  entity: Name,
  fields: readonly Field[],
  reason: Reason,
): ReadGrant<Name, Field> {
  return { kind: 'read', entity, fields, reason };
}

/**
 * Asks to emit findings: whoever brings a rule needs this.
 *
 * @example emit('finding', { en: 'Tells which…', es: 'Indica qué…', pt: 'Indica qual…' })
 */
export function emit<const What extends Emittable>(what: What, reason: Reason): EmitGrant<What> {
  return { kind: 'emit', what, reason };
}
