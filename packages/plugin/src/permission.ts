import type { EntityName } from '@emis-sdk/model';
import type { RelatedRecord } from '@emis-sdk/validation';
import type { EmitGrant, FetchGrant, Grant, ReadGrant, ScheduleGrant, StoreGrant } from './grants.ts';

/**
 * The smallest thing that can be granted or missing, in words that the compiler, the host and a person all read:
 * `read person.birthDate`, `emit finding`, `fetch https://sms.example`, `store`, `schedule`.
 */
export type Permission = `read ${EntityName}.${string}` | `emit ${string}` | `fetch ${string}` | 'store' | 'schedule';

/** What a grant permits, in types. */
export type PermissionOf<G> =
  G extends ReadGrant<infer Name, infer Field>
    ? `read ${Name}.${Field | 'id'}`
    : G extends EmitGrant<infer What>
      ? `emit ${What}`
      : G extends FetchGrant<infer Origin>
        ? `fetch ${Origin}`
        : G extends StoreGrant
          ? 'store'
          : G extends ScheduleGrant
            ? 'schedule'
            : never;

/** What some grants permit together. */
export function permissionsOf(grants: readonly Grant[]): Set<Permission> {
  return new Set(grants.flatMap(permissionsOfGrant));
}

function permissionsOfGrant(grant: Grant): Permission[] {
  switch (grant.kind) {
    case 'read':
      return ['id', ...grant.fields].map((field) => `read ${grant.entity}.${field}` as const);
    case 'emit':
      return [`emit ${grant.what}`];
    case 'fetch':
      return [`fetch ${grant.origin}`];
    default:
      return [grant.kind];
  }
}

/** What a rule or an indicator says it reads. */
export interface Reader {
  readonly on: EntityName;
  readonly reads: readonly string[];
  readonly needs?: Readonly<Record<string, RelatedRecord>>;
  readonly beside?: Readonly<Partial<Record<EntityName, readonly string[]>>>;
}

/**
 * What a rule or an indicator needs permission for. The field by which a related record is found counts as read, because
 * the id of the related record tells its value.
 */
export function permissionsToRead({ on, reads, needs = {}, beside = {} }: Reader): Set<Permission> {
  const related = Object.values(needs).flatMap(({ by, entity, reads: fields }): Permission[] => [
    `read ${on}.${by}`,
    `read ${entity}.id`,
    ...fields.map((field) => `read ${entity}.${field}` as const),
  ]);
  const others = Object.entries(beside).flatMap(([entity, fields]) =>
    ['id', ...fields].map((field) => `read ${entity as EntityName}.${field}` as const),
  );
  return new Set<Permission>([
    `read ${on}.id`,
    ...reads.map((field) => `read ${on}.${field}` as const),
    ...related,
    ...others,
  ]);
}

/**
 * The same in types. A rule whose type has forgotten what it reads (a plain `Rule`) passes here, and is checked by the host
 * when the plugin is loaded.
 */
export type PermissionToRead<R extends Reader> = string extends R['reads'][number]
  ? never
  :
      | `read ${R['on']}.${R['reads'][number] | 'id'}`
      | (R extends { readonly needs: infer Needs } ? ToReadRelated<R['on'], Needs> : never)
      | (R extends { readonly beside?: infer Others } ? ToReadBeside<NonNullable<Others>> : never);

type ToReadRelated<On extends EntityName, Needs> = {
  [Key in keyof Needs]: Needs[Key] extends {
    readonly by: infer By extends string;
    readonly entity: infer Name extends EntityName;
    readonly reads: readonly (infer Field extends string)[];
  }
    ? `read ${On}.${By}` | `read ${Name}.${Field | 'id'}`
    : never;
}[keyof Needs];

type ToReadBeside<Others> = {
  [Name in keyof Others & EntityName]: Others[Name] extends readonly (infer Field extends string)[]
    ? `read ${Name}.${Field | 'id'}`
    : never;
}[keyof Others & EntityName];

/** Compiles only when everything needed is granted; otherwise the compiler names what is missing. */
export type Granted<Needed, Held> = [Exclude<Needed, Held>] extends [never]
  ? unknown
  : { readonly 'no grant for': Exclude<Needed, Held> };
