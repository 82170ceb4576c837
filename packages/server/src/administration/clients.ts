import type { AdministeredClient, AdministeredKeys, ClientGrant } from '@emis-sdk/protocol/administration';
import { type Kysely, sql } from 'kysely';
import { ClientKeyError, clientKeys, insertKey, keepKey, publicKeyOf, removeClientKey } from '../client-keys.ts';
import { grantOf, keepGrant } from '../clients.ts';
import { Refusal } from '../refusal.ts';
import type { Tables } from '../tables.ts';
import {
  type Administrator,
  administering,
  assertMayGive,
  coversScopes,
  type Given,
  isWithin,
} from './administrator.ts';
import { noteEvent } from './events.ts';

/** What it takes to administer. */
export interface Administering {
  readonly tables: Kysely<Tables>;
  readonly by: Administrator;
  readonly now: () => Date;
  readonly newId: () => string;
}

/**
 * The clients that an administrator sees and changes: those whose territories all lie within its own. Deny by default: it changes only what an
 * administrator let in, and what it could give itself.
 */
export interface ClientAdministration {
  /** By name. */
  list(page?: { readonly after?: string; readonly limit?: number }): Promise<readonly AdministeredClient[]>;
  /**
   * Lets a product in, under a name that begins with that of the administrator, with records of its own.
   *
   * @throws {Refusal} `grant-too-wide`, `client-name-taken` or `client-key-invalid`
   */
  add(client: Given & { readonly name: string; readonly publicKey: JsonWebKey }): Promise<AdministeredClient>;
  /**
   * Gives a client another grant, and lets it in again if it was suspended. Tokens of the one before are refused at once.
   *
   * @throws {Refusal} `grant-too-wide`, `client-unknown` or `client-not-yours`
   */
  grant(id: string, grant: ClientGrant): Promise<AdministeredClient>;
  /**
   * Lets a client do nothing any more, at once. Its records stay.
   *
   * @throws {Refusal} `client-unknown` or `client-not-yours`
   */
  remove(id: string): Promise<AdministeredClient>;
  /** @throws {Refusal} `client-unknown` */
  keys(id: string): Promise<AdministeredKeys['keys']>;
  /**
   * @returns the `kid` of the key
   * @throws {Refusal} `client-unknown`, `client-not-yours`, `client-key-invalid` or `client-keys-too-many`
   */
  addKey(id: string, publicKey: JsonWebKey): Promise<string>;
  /**
   * @returns whether the client had it
   * @throws {Refusal} `client-unknown` or `client-not-yours`
   */
  removeKey(id: string, kid: string): Promise<boolean>;
}

const SCOPE = 'emis/clients.manage';
const MOST_LISTED = 1000;

/** Administers clients as somebody. Whoever calls it has made sure who that is. */
export function clientAdministration({ tables, by, now, newId }: Administering): ClientAdministration {
  /** One that is seen and may be changed; its row is locked. */
  async function mine(trx: Kysely<Tables>, id: string): Promise<AdministeredClient> {
    const [found] = await administered(trx, by, { id, limit: 1 });
    if (!found) throw new Refusal('client-unknown');
    if (!found.mayChange) throw new Refusal('client-not-yours');
    await trx.selectFrom('clients').select('id').where('id', '=', id).forUpdate().executeTakeFirstOrThrow();
    return found;
  }

  /** Changes something of a client and writes it down. */
  async function changing<T>(
    id: string,
    action: string,
    work: (trx: Kysely<Tables>, client: AdministeredClient, at: string) => Promise<{ done: T; details: object }>,
  ): Promise<T> {
    return await administering(tables, by, SCOPE, async (trx) => {
      const client = await mine(trx, id);
      const at = now().toISOString();
      const { done, details } = await work(trx, client, at);
      const event = { at, by: by.id, action, about: id, details: { name: client.name, ...details } };
      await noteEvent(trx, 'clients', event, client.territories);
      return done;
    });
  }

  const shown = async (trx: Kysely<Tables>, id: string) => {
    const [found] = await administered(trx, by, { id, limit: 1 });
    if (!found) throw new Refusal('client-unknown');
    return found;
  };

  return {
    list: ({ after = '', limit = MOST_LISTED } = {}) => administered(tables, by, { after, limit }),
    add: ({ name, publicKey, ...given }) =>
      administering(tables, by, SCOPE, async (trx) => {
        await assertMayGive(trx, by, given);
        const grant = grantOf(given);
        const key = await asKey(() => publicKeyOf(publicKey));
        const [id, at, full] = [newId(), now().toISOString(), by.prefix + name];
        const { rows } = await sql`
          INSERT INTO clients (id, name, source, created_at, updated_at, registered_by)
          SELECT ${id}, ${full}, ${full}, ${at}::timestamptz, ${at}::timestamptz, ${by.id}
          WHERE NOT EXISTS (SELECT FROM clients WHERE source = ${full}) AND NOT EXISTS (SELECT FROM records WHERE source = ${full})
          ON CONFLICT DO NOTHING RETURNING id`.execute(trx);
        if (rows.length === 0) throw new Refusal('client-name-taken');
        await keepGrant(trx, id, grant, at);
        await insertKey(trx, id, key, new Date(at));
        const details = { name: full, ...grant, kid: key.kid };
        await noteEvent(trx, 'clients', { at, by: by.id, action: 'added', about: id, details }, grant.territories);
        return await shown(trx, id);
      }),
    grant: (id, given) =>
      changing(id, 'granted', async (trx, _, at) => {
        await assertMayGive(trx, by, given);
        const grant = grantOf(given);
        await keepGrant(trx, id, grant, at);
        await trx.updateTable('clients').set({ state: 'active', updated_at: at }).where('id', '=', id).execute();
        return { done: await shown(trx, id), details: grant };
      }),
    remove: (id) =>
      changing(id, 'removed', async (trx, _, at) => {
        await trx.updateTable('clients').set({ state: 'suspended', updated_at: at }).where('id', '=', id).execute();
        return { done: await shown(trx, id), details: {} };
      }),
    async keys(id) {
      await shown(tables, id);
      const keys = await clientKeys(tables, id);
      return keys.map(({ kid, createdAt }) => ({ kid, createdAt: createdAt.toISOString() }));
    },
    addKey: (id, publicKey) =>
      changing(id, 'key-added', async (trx, _, at) => {
        const kid = await asKey(() => keepKey(trx, id, publicKey, new Date(at)));
        return { done: kid, details: { kid } };
      }),
    removeKey: (id, kid) =>
      changing(id, 'key-removed', async (trx) => {
        return { done: await removeClientKey(trx, id, kid), details: { kid } };
      }),
  };
}

async function asKey<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ClientKeyError)) throw error;
    throw new Refusal(error.because === 'too-many' ? 'client-keys-too-many' : 'client-key-invalid');
  }
}

interface Row extends Omit<AdministeredClient, 'mayChange' | 'territories' | 'createdAt'> {
  readonly created_at: string;
  readonly registered_by: string | null;
  readonly territories: string[] | null;
}

/** The clients whose territories all lie within those of an administrator, but for those of support. */
async function administered(
  tables: Kysely<Tables>,
  by: Administrator,
  { id, after = '', limit }: { readonly id?: string; readonly after?: string; readonly limit: number },
): Promise<AdministeredClient[]> {
  const { rows } = await sql<Row>`
    SELECT c.id, c.name, c.source, c.state, c.created_at, c.registered_by, g.version, g.scopes, g.purposes, g.territories
    FROM clients c JOIN grants g ON g.client_id = c.id AND g.ended_at IS NULL
    WHERE c.ends_at IS NULL AND ${isWithin(sql`g.territories`, by)} AND (${id ?? null}::text IS NULL OR c.id = ${id ?? null}::text)
      AND c.name > ${after} ORDER BY c.name LIMIT ${limit}`.execute(tables);
  return rows.map(({ created_at, registered_by, territories, ...row }) => ({
    ...row,
    territories: territories ?? 'national',
    createdAt: created_at,
    mayChange:
      row.id !== by.id &&
      (registered_by !== null || by.territories === 'national') &&
      coversScopes(by, row.scopes) &&
      row.purposes.every((purpose) => (by.purposes as readonly string[]).includes(purpose)),
  }));
}
