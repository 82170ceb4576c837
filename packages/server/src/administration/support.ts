import { isEntityName } from '@emis-sdk/model';
import type { Purpose, Scope } from '@emis-sdk/protocol';
import { MOST_SUPPORT_HOURS, type SupportAccess } from '@emis-sdk/protocol/administration';
import { type Kysely, type Selectable, sql } from 'kysely';
import { ClientKeyError, insertKey, publicKeyOf } from '../client-keys.ts';
import { grantOf, keepGrant } from '../clients.ts';
import { Refusal } from '../refusal.ts';
import type { Tables } from '../tables.ts';
import { type Administrator, administering, assertMayGive, type Given, isWithin, OPERATOR } from './administrator.ts';
import type { Administering } from './clients.ts';
import { noteEvent } from './events.ts';

/** A request that nobody decided waits no longer than this, in milliseconds. */
const WAITS_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const SCOPE = 'emis/support.approve';
const LISTED = 1000;

/** What somebody of support asks for. */
export interface SupportWish {
  /** Ten signs or more; read by who approves, and kept. */
  readonly reason: string;
  /** Whole, 1 to 8. */
  readonly hours: number;
  /** To read and to list, nothing else. */
  readonly scopes: readonly Scope[];
  readonly purpose: Purpose;
  readonly territories: Given['territories'];
  /** By which the one who asks is let in while it lasts. */
  readonly publicKey: JsonWebKey;
}

/**
 * Access for support, just in time: one person asks with a reason, another one approves, and it ends by itself after eight hours at most. While it
 * lasts it is a client of its own, so that the record of access shows it apart.
 */
export interface SupportDesk {
  /** Those that one asked for, or that lie within one's territories; the newest first. */
  list(): Promise<readonly SupportAccess[]>;
  /** @throws {Refusal} `support-unknown` */
  show(id: string): Promise<SupportAccess>;
  /** @throws {Refusal} `support-only-looks` or `client-key-invalid` */
  ask(wish: SupportWish): Promise<SupportAccess>;
  /**
   * Lets the one who asked look. Nobody approves what it asked for itself, nor for a client that it let in, that let it in, or that the same
   * administrator let in, nor for a key of its own.
   *
   * @throws {Refusal} `support-unknown`, `support-settled`, `support-same-person` or `grant-too-wide`
   */
  approve(id: string): Promise<SupportAccess>;
  /** @throws {Refusal} `support-unknown` or `support-settled` */
  refuse(id: string): Promise<SupportAccess>;
  /** Ends it before its time; whoever asked and whoever could approve may. @throws {Refusal} `support-unknown` or `support-settled` */
  end(id: string): Promise<SupportAccess>;
}

type Row = Selectable<Tables['support_requests']>;

/** Asks for support, and decides, as somebody. Whoever calls it has made sure who that is, and that it may. */
export function supportDesk({ tables, by, now, newId }: Administering): SupportDesk {
  const visible = sql`(s.asked_by = ${by.id} OR ${isWithin(sql`s.territories`, by)})`;

  async function found(trx: Kysely<Tables>, id: string, lock = false): Promise<Row> {
    const { rows } = await sql<Row>`
      SELECT s.* FROM support_requests s WHERE s.id = ${id} AND ${visible} ${lock ? sql`FOR UPDATE` : sql``}`.execute(
      trx,
    );
    const [row] = rows;
    if (!row) throw new Refusal('support-unknown');
    return row;
  }

  /** Takes a step, writes it down, and says how things stand. */
  async function step(
    id: string,
    action: string,
    from: SupportAccess['state'],
    work: (trx: Kysely<Tables>, row: Row, at: Date) => Promise<Readonly<Record<string, unknown>>>,
  ): Promise<SupportAccess> {
    return await administering(tables, by, SCOPE, async (trx) => {
      const at = now();
      const row = await found(trx, id, true);
      if (stateOf(row, at) !== from) throw new Refusal('support-settled');
      const details = await work(trx, row, at);
      const event = { at: at.toISOString(), by: by.id, action, about: id, details };
      await noteEvent(trx, 'support', event, row.territories ?? 'national');
      return shown(await found(trx, id), at);
    });
  }

  const decided = (trx: Kysely<Tables>, id: string, at: Date, approved: boolean, more: object) =>
    trx
      .updateTable('support_requests')
      .set({ decided_by: by.id, decided_at: at.toISOString(), approved, ...more })
      .where('id', '=', id)
      .execute();

  return {
    async list() {
      const { rows } = await sql<Row>`
        SELECT s.* FROM support_requests s WHERE ${visible} ORDER BY s.asked_at DESC, s.id LIMIT ${LISTED}`.execute(
        tables,
      );
      return rows.map((row) => shown(row, now()));
    },
    show: async (id) => shown(await found(tables, id), now()),
    ask: ({ reason, hours, scopes, purpose, territories, publicKey }) =>
      tables.transaction().execute(async (trx) => {
        if (!scopes.every(isLooking)) throw new Refusal('support-only-looks');
        if (!Number.isInteger(hours) || hours < 1 || hours > MOST_SUPPORT_HOURS) throw new TypeError('hours: 1 to 8');
        const grant = grantOf({ scopes, purposes: [purpose], territories });
        const { jwk } = await keyOf(publicKey);
        const [id, at] = [newId(), now()];
        const row = {
          ...{ id, asked_by: by.id, asked_at: at.toISOString(), reason, hours, purpose },
          scopes: JSON.stringify(scopes),
          territories: grant.territories === 'national' ? null : JSON.stringify(grant.territories),
          public_key: JSON.stringify(jwk),
        };
        await trx.insertInto('support_requests').values(row).execute();
        const details = { reason, hours, scopes, purpose, territories };
        const event = { at: at.toISOString(), by: by.id, action: 'asked', about: id, details };
        await noteEvent(trx, 'support', event, territories);
        return shown(await found(trx, id), at);
      }),
    approve: (id) =>
      step(id, 'approved', 'asked', async (trx, row, at) => {
        const { scopes, purpose, public_key } = row;
        const territories: Given['territories'] = row.territories ?? 'national';
        await assertAnother(trx, by, row);
        const given = { scopes, purposes: [purpose], territories };
        await assertMayGive(trx, by, given);
        const [clientId, name] = [newId(), `support/${id}`];
        const endsAt = new Date(at.getTime() + row.hours * HOUR_MS).toISOString();
        const moment = at.toISOString();
        await trx
          .insertInto('clients')
          .values({
            ...{ id: clientId, name, source: name, created_at: moment, updated_at: moment },
            ...{ registered_by: by.id, ends_at: endsAt },
          })
          .execute();
        await keepGrant(trx, clientId, grantOf(given), moment);
        await insertKey(trx, clientId, await publicKeyOf(public_key), at);
        await decided(trx, id, at, true, { client_id: clientId, ends_at: endsAt });
        return { client: clientId, endsAt };
      }),
    refuse: (id) =>
      step(id, 'refused', 'asked', async (trx, row, at) => {
        if (row.asked_by === by.id) throw new Refusal('support-same-person');
        await decided(trx, id, at, false, {});
        return {};
      }),
    end: (id) =>
      step(id, 'ended', 'open', async (trx, { client_id }, at) => {
        const moment = at.toISOString();
        await trx.updateTable('support_requests').set({ ended_at: moment }).where('id', '=', id).execute();
        await trx
          .updateTable('clients')
          .set({ state: 'suspended', updated_at: moment })
          .where('id', '=', client_id ?? '')
          .execute();
        return { client: client_id };
      }),
  };
}

function isLooking(scope: string): boolean {
  const [, entity = ''] = /^emis\/([a-z-]+)\.(?:read|list)$/.exec(scope) ?? [];
  return isEntityName(entity);
}

async function keyOf(publicKey: JsonWebKey) {
  try {
    return await publicKeyOf(publicKey);
  } catch (error) {
    throw error instanceof ClientKeyError ? new Refusal('client-key-invalid') : error;
  }
}

/** Two persons are two clients of which neither let the other in, that nobody else let in both (but who runs the server), and that have no key in common. */
async function assertAnother(trx: Kysely<Tables>, by: Administrator, { asked_by, public_key }: Row): Promise<void> {
  const { rows } = await sql<{ same: boolean }>`
    WITH RECURSIVE up AS (
      SELECT id AS of, registered_by AS above, 1 AS steps FROM clients WHERE id IN (${by.id}, ${asked_by})
      UNION ALL
      SELECT up.of, c.registered_by, up.steps + 1 FROM up JOIN clients c ON c.id = up.above WHERE up.steps < 100
    )
    SELECT EXISTS (SELECT FROM up WHERE above IN (${by.id}, ${asked_by}))
      OR EXISTS (SELECT FROM up WHERE above <> ${OPERATOR.id} GROUP BY above HAVING count(DISTINCT of) > 1)
      OR EXISTS (
        SELECT FROM client_keys k WHERE k.client_id = ${by.id} AND (
          (k.public_key ->> 'x', k.public_key ->> 'y') = (${public_key.x ?? ''}, ${public_key.y ?? ''})
          OR EXISTS (SELECT FROM client_keys a WHERE a.client_id = ${asked_by} AND a.public_key = k.public_key))
      ) AS same`.execute(trx);
  if (by.id === asked_by || rows[0]?.same !== false) throw new Refusal('support-same-person');
}

function stateOf({ asked_at, decided_at, approved, ends_at, ended_at }: Row, now: Date): SupportAccess['state'] {
  if (decided_at === null) return now.getTime() - Date.parse(asked_at) >= WAITS_MS ? 'expired' : 'asked';
  if (!approved) return 'refused';
  return ended_at !== null || ends_at === null || Date.parse(ends_at) <= now.getTime() ? 'ended' : 'open';
}

function shown(row: Row, now: Date): SupportAccess {
  const { id, reason, hours, scopes, purpose, territories, asked_by, asked_at, decided_by, decided_at } = row;
  return {
    ...{ id, state: stateOf(row, now), reason, hours, scopes, purpose, territories: territories ?? 'national' },
    ...{ askedBy: asked_by, askedAt: asked_at },
    ...(decided_by !== null && decided_at !== null && { decidedBy: decided_by, decidedAt: decided_at }),
    ...(row.client_id !== null && { clientId: row.client_id }),
    ...(row.ends_at !== null && { endsAt: row.ended_at ?? row.ends_at }),
  };
}
