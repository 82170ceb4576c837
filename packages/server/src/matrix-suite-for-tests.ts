import { type Purpose, RECORD_ACTIONS, type RecordAction, ROUTES } from '@emis-sdk/protocol';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findClient, suspendClient } from './clients.ts';
import type { Database } from './database.ts';
import type { TestDatabases } from './databases-for-tests.ts';
import { sightsOf } from './field-sight.ts';
import {
  ASKED_PURPOSES,
  type Cell,
  cells,
  GRANTED,
  GRANTED_PURPOSES,
  KINDS,
  nameOf,
  oracle,
  PARENTS,
  recordIn,
  STATES,
} from './matrix-for-tests.ts';
import { remove, save, type TestClient, type TestServer, testServer } from './server-for-tests.ts';
import { type Caller, takeClaims } from './within-grant.ts';

const REACHES = ['national', 'r1', 'm1'] as const;
const PLACES = ['r1', 'm1', 'm2'] as const;

/**
 * Compares what requests, and what the database alone, allow with the oracle, cell by cell.
 *
 * @param tried the purposes, among those that are granted, for which rights are tried out
 */
export function describeMatrix(databases: readonly TestDatabases[], tried: readonly Purpose[]): void {
  describe.each(databases)('case 21: who may do what, on $name', ({ open }) => {
    let database: Database;
    let emis: TestServer;
    /** One source for all: whoever is bounded meets the records of the others. */
    const grant = (reach: string) => ({
      source: 'shared',
      purposes: GRANTED_PURPOSES,
      territories: reach === 'national' ? ('national' as const) : [reach],
    });

    beforeAll(async () => {
      database = await open();
      emis = await testServer(database);
      const nation = await emis.connect('nation', undefined, { source: 'shared' });
      const territories = Object.entries(PARENTS).map(([id, parentId]) =>
        save({ entity: 'territory', record: { id, name: id, kind: 'region', ...(parentId && { parentId }) } }),
      );
      const records = PLACES.flatMap((place) =>
        KINDS.map((entity) => save(recordIn(place, entity, `${entity}-${place}`))),
      );
      const results = await nation.operate(...territories, ...records);
      expect(results.filter(({ status }) => status !== 'accepted')).toEqual([]);
    });
    afterAll(() => database.close());

    it('case 21: grants each action of each entity somewhere without the others', () => {
      expect(cells().length).toBeGreaterThanOrEqual(12 * 5 * 4 * 5 * 3);
      for (const action of RECORD_ACTIONS) {
        for (const other of RECORD_ACTIONS.filter((one) => one !== action)) {
          expect(
            KINDS.some((e) => GRANTED.includes(`emis/${e}.${action}`) && !GRANTED.includes(`emis/${e}.${other}`)),
          ).toBe(true);
        }
      }
    });

    it('case 21: the database alone allows what the oracle allows, in every cell', async () => {
      const allowed = new Set<string>();
      for (const state of STATES) {
        for (const reach of REACHES) {
          const name = `row-level ${state} ${reach}`;
          const { clientId } = await emis.connect(name, GRANTED, grant(reach));
          const client = (await findClient(database.tables, clientId)) ?? expect.fail('no client');
          if (state === 'superseded') await emis.connect(name, [...GRANTED, 'emis/webhooks.manage'], grant(reach));
          if (state === 'suspended') await suspendClient(database.tables, name, new Date());
          for (const purpose of tried) {
            for (const action of RECORD_ACTIONS) {
              for (const key of await allowedByDatabase({ ...client, purpose, sight: sightsOf()[purpose] }, action)) {
                allowed.add(`${key.entity}, ${action}, ${purpose}, ${reach} over ${key.place}, ${state}`);
              }
            }
          }
        }
      }
      expect(disagreements((cell) => allowed.has(nameOf(cell)))).toEqual([]);
    });

    /** The records that a client may do something with when it speaks SQL itself. Nothing of it stays. */
    async function allowedByDatabase(
      caller: Caller,
      action: RecordAction,
    ): Promise<{ entity: string; place: string }[]> {
      const undo = new Error('undone');
      let done: { entity: string; place: string }[] = [];
      const attempt = database.tables.transaction().execute(async (trx) => {
        const wishes = PLACES.flatMap((place) =>
          KINDS.map((entity) => ({
            place,
            ...recordIn(place, entity, action === 'create' ? 'new' : `${entity}-${place}`),
          })),
        );
        await takeClaims(trx, caller, action === 'read' || action === 'list' ? action : 'write');
        if (action === 'read' || action === 'list') {
          const { rows } = await sql<{ entity: string; id: string }>`SELECT entity, id FROM records`.execute(trx);
          const seen = new Set(rows.map(({ entity, id }) => `${entity} ${id}`));
          done = wishes.filter(({ entity, place }) => seen.has(`${entity} ${entity}-${place}`));
          throw undo;
        }
        const statement = {
          create: `INSERT INTO records (source, entity, id, body, changed_at) VALUES ('shared', w.entity, w.id, w.body, now())`,
          update: `UPDATE records r SET body = r.body || '{"x":1}' WHERE r.source = 'shared' AND r.entity = w.entity AND r.id = w.id`,
          remove: `DELETE FROM records r WHERE r.source = 'shared' AND r.entity = w.entity AND r.id = w.id`,
        }[action];
        const input = wishes.map(({ entity, place, record }) => ({ entity, place, id: record.id, body: record }));
        await sql`SELECT set_config('test.wishes', ${JSON.stringify(input)}, true)`.execute(trx);
        await sql
          .raw(`DO $$ DECLARE w record; n int; done text := ''; BEGIN
          FOR w IN SELECT * FROM jsonb_to_recordset(current_setting('test.wishes')::jsonb) AS w (entity text, place text, id text, body jsonb) LOOP
            BEGIN
              ${statement};
              GET DIAGNOSTICS n = ROW_COUNT;
              IF n = 1 THEN done := done || w.entity || ' ' || w.place || ','; END IF;
              RAISE EXCEPTION USING ERRCODE = 'P0999';
            EXCEPTION WHEN insufficient_privilege OR SQLSTATE 'P0999' THEN NULL;
            END;
          END LOOP;
          PERFORM set_config('test.done', done, true);
        END $$`)
          .execute(trx);
        const { rows } = await sql<{ done: string }>`SELECT current_setting('test.done') AS done`.execute(trx);
        done = (rows[0]?.done ?? '')
          .split(',')
          .filter((text) => text !== '')
          .map((text) => {
            const [entity = '', place = ''] = text.split(' ');
            return { entity, place };
          });
        throw undo;
      });
      await attempt.catch((error: unknown) => {
        if (error !== undo) throw error;
      });
      return done;
    }

    // Some 3,000 requests.
    it('case 21: requests are allowed what the oracle allows, in every cell', async () => {
      const allowed = new Set<string>();
      for (const state of STATES) {
        for (const reach of REACHES) {
          for (const purpose of tried) {
            const name = `api ${state} ${reach} ${purpose}`;
            const client = await emis.connect(name, GRANTED, { ...grant(reach), purposes: [purpose] });
            // So that there is a token from before.
            await client.get(ROUTES.changes);
            if (state === 'superseded') await emis.connect(name, [...GRANTED, 'emis/webhooks.manage'], grant(reach));
            if (state === 'suspended') await emis.server.suspendClient(name);
            for (const { action, entity, place } of await allowedByRequests(client, `${state}-${reach}-${purpose}`)) {
              allowed.add(`${entity}, ${action}, ${purpose}, ${reach} over ${place}, ${state}`);
            }
          }
        }
      }
      expect(disagreements((cell) => allowed.has(nameOf(cell)))).toEqual([]);
      const client = await emis.connect('two purposes', GRANTED, grant('national'));
      for (const purpose of ASKED_PURPOSES) {
        const granted = (GRANTED_PURPOSES as readonly string[]).includes(purpose);
        expect((await client.askToken(await client.assertion(), { purpose })).status).toBe(granted ? 200 : 400);
      }
    });

    async function allowedByRequests(client: TestClient, mark: string) {
      const all = PLACES.flatMap((place) => KINDS.map((entity) => ({ entity, place, id: `${entity}-${place}` })));
      const found: { action: RecordAction; entity: string; place: string }[] = [];
      for (const entity of KINDS) {
        const answer = await client.get(ROUTES.records.replace(':entity', entity));
        const { records = [] } = (await answer.json()) as { records?: { record: { id: string } }[] };
        const ids = new Set(records.map(({ record }) => record.id));
        found.push(
          ...all
            .filter((one) => one.entity === entity && ids.has(one.id))
            .map((one) => ({ ...one, action: 'list' as const })),
        );
      }
      for (const one of all) {
        const { status } = await client.get(`${ROUTES.records.replace(':entity', one.entity)}/${one.id}`);
        if (status === 200) found.push({ ...one, action: 'read' });
      }
      const writes = [
        {
          action: 'update',
          wish: ({ entity, place, id }: (typeof all)[number]) => save(changed(recordIn(place, entity, id))),
        },
        {
          action: 'create',
          wish: ({ entity, place, id }: (typeof all)[number]) => save(recordIn(place, entity, `${id}-${mark}`)),
        },
        {
          action: 'remove',
          wish: ({ entity, id }: (typeof all)[number]) => remove(entity, id, { ifMatch: 'none-of-them' }),
        },
      ] as const;
      for (const { action, wish } of writes) {
        const answer = await client.post(ROUTES.operations, {
          profile: { id: 'plain', edition: '2026' },
          operations: all.map(wish),
        });
        const { results = [] } = (await answer.json()) as { results?: { status: string }[] };
        // To remove what another version was seen of is refused for that reason, once it may be done at all; what is not seen is not there.
        const good = action === 'remove' ? ['conflict'] : ['accepted'];
        all.forEach((one, index) => {
          if (good.includes(results[index]?.status ?? '')) found.push({ ...one, action });
        });
      }
      return found;
    }

    function disagreements(allows: (cell: Cell) => boolean): string[] {
      // A purpose that was not granted is claimed by nobody: there is no such token.
      const granted = GRANTED_PURPOSES.filter((purpose) => !tried.includes(purpose));
      const looked = cells().filter(({ purpose }) => !granted.some((one) => one === purpose));
      const wrong = looked.filter((cell) => allows(cell) !== oracle(cell));
      return wrong.map((cell) => `${nameOf(cell)}: ${oracle(cell) ? 'refused' : 'allowed'}`).slice(0, 20);
    }

    let changes = 0;
    function changed({ entity, record }: ReturnType<typeof recordIn>) {
      return { entity, record: { ...record, extensions: { change: ++changes } } };
    }
  });
}
