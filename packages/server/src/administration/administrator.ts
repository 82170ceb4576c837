import { isEntityName } from '@emis-sdk/model';
import { PURPOSES, type Purpose, permits, RECORD_ACTIONS, type Scope } from '@emis-sdk/protocol';
import { type Kysely, sql } from 'kysely';
import { Refusal } from '../refusal.ts';
import type { Tables } from '../tables.ts';
import type { Caller } from '../within-grant.ts';

/** Who administers: what it has bounds what it may give. */
export interface Administrator {
  /** For the record of what was done: the id of a client, or how somebody at the server itself is called. */
  readonly id: string;
  /** Set for a client: the database then looks at its grant once more. */
  readonly client?: true;
  /** The account of the portal by which it acts, where it is one for some territories: the database then looks at that once more. */
  readonly account?: string;
  /** What the names of the clients that it lets in begin with; so no name tells what there is elsewhere. */
  readonly prefix: string;
  readonly scopes: 'all' | readonly Scope[];
  readonly purposes: readonly Purpose[];
  /** Ids of territories, with all that they contain. */
  readonly territories: 'national' | readonly string[];
}

/** Whoever runs the server: may give whatever there is. */
export const OPERATOR: Administrator = {
  id: 'operator',
  prefix: '',
  scopes: 'all',
  purposes: PURPOSES,
  territories: 'national',
};

/** A client that administers; what it may give is bounded by its token too. */
export function administratorOf({ id, name, scopes, purposes, territories }: Caller): Administrator {
  return { id, client: true, prefix: `${name}/`, scopes, purposes, territories };
}

/** What is given to a client, or asked for. */
export interface Given {
  readonly scopes: readonly Scope[];
  readonly purposes: readonly Purpose[];
  readonly territories: 'national' | readonly string[];
}

/** Does something as an administrator, in one transaction. */
export async function administering<T>(
  tables: Kysely<Tables>,
  { id, client, account }: Administrator,
  by: Scope,
  work: (trx: Kysely<Tables>) => Promise<T>,
): Promise<T> {
  return await tables.transaction().execute(async (trx) => {
    if (client) {
      await sql`SELECT set_config('emis.administrator', ${id}, true), set_config('emis.administers_by', ${by}, true)`.execute(
        trx,
      );
    }
    if (account !== undefined)
      await sql`SELECT set_config('emis.administering_account', ${account}, true)`.execute(trx);
    return await work(trx);
  });
}

/**
 * Nobody gives more than it has.
 *
 * @throws {Refusal} `grant-too-wide`, naming which part of the grant it is
 */
export async function assertMayGive(trx: Kysely<Tables>, by: Administrator, given: Given): Promise<void> {
  const wide = (what: keyof Given) => new Refusal('grant-too-wide', { params: { what } });
  if (!coversScopes(by, given.scopes)) throw wide('scopes');
  if (!given.purposes.every((purpose) => by.purposes.includes(purpose))) throw wide('purposes');
  const { rows } = await sql<{ within: boolean }>`SELECT ${isWithin(jsonOf(given.territories), by)} AS within`.execute(
    trx,
  );
  if (!rows[0]?.within) throw wide('territories');
}

/** Whether somebody has all of these, by name or as a part of a wider one. */
export function coversScopes({ scopes: own }: Administrator, scopes: readonly string[]): boolean {
  return own === 'all' || scopes.every((scope) => own.some((one) => one === scope) || isPart(own, scope));
}

function isPart(own: readonly string[], scope: string): boolean {
  const [, entity = '', name = ''] = /^emis\/([a-z-]+)\.([a-z]+)$/.exec(scope) ?? [];
  const action = RECORD_ACTIONS.find((one) => one === name);
  // `emis/changes.read` and the like name no entity, and are no part of another.
  if (!action || !isEntityName(entity)) return false;
  // To read and to list is of the records of all products; to write, only ever of one's own.
  const whose = action === 'read' || action === 'list' ? 'any' : 'own';
  return permits(own, entity, action, whose);
}

/** SQL: whether territories, as `jsonb` or null for the nation, lie within those of an administrator. */
export function isWithin(territories: ReturnType<typeof sql>, by: Administrator) {
  return sql<boolean>`emis_within(${territories}, ${jsonOf(by.territories)})`;
}

export function jsonOf(territories: Given['territories']) {
  return sql`${territories === 'national' ? null : JSON.stringify(territories)}::text::jsonb`;
}
