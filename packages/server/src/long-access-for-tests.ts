import { sql } from 'kysely';
import { afterAll, expect, it } from 'vitest';
import { findClient } from './clients.ts';
import { testDatabases } from './databases-for-tests.ts';
import { sightsOf } from './field-sight.ts';
import { GRANTED_PURPOSES } from './matrix-for-tests.ts';
import { describeMatrix } from './matrix-suite-for-tests.ts';
import { save, testServer } from './server-for-tests.ts';
import { type Caller, withinGrant } from './within-grant.ts';

// The long form of the tests of case 21: every cell, 50,000 mixed requests, 1,000 keys. Run by `test:long` on a quiet machine.

const databases = await testDatabases();
afterAll(() => Promise.all(databases.map((each) => each.stop())));

describeMatrix(databases, GRANTED_PURPOSES);

it.each(databases.filter(({ name }) => name === 'PostgreSQL'))(
  'case 21: 50,000 mixed requests over 64 connections, one in ten broken off, and 1,000 keys that change their territory: no foreign row, on $name',
  async ({ open }) => {
    const database = await open({ connections: 64 });
    const emis = await testServer(database);
    const places = ['m1', 'm2'];
    const nation = await emis.connect('nation');
    await nation.operate(
      ...places.flatMap((id) => [
        save({ entity: 'territory', record: { id, name: id, kind: 'municipality' } }),
        save({ entity: 'school', record: { id: `s-${id}`, name: id, territoryId: id } }),
      ]),
    );
    const registered = async (name: string, territory: string): Promise<Caller> => {
      const { clientId } = await emis.connect(name, ['emis/changes.read'], { territories: [territory] });
      return {
        ...((await findClient(database.tables, clientId)) ?? expect.fail('no client')),
        purpose: 'registration',
        sight: sightsOf().registration,
      };
    };
    const broken = new Error('broken off');
    const seen = async (caller: Caller, breaks: boolean) => {
      let ids: string[] = [];
      const work = withinGrant(database.tables, caller, 'list', async (trx) => {
        const { rows } = await sql<{ id: string }>`SELECT id FROM records WHERE entity = 'school'`.execute(trx);
        ids = rows.map(({ id }) => id);
        if (breaks) throw broken;
      });
      await work.catch((error: unknown) => {
        if (error !== broken) throw error;
      });
      return ids.join();
    };
    const callers = await Promise.all(places.map((id) => registered(`reader ${id}`, id)));
    let foreign = 0;
    for (let from = 0; from < 50_000; from += 250) {
      const some = Array.from({ length: 250 }, async (_, index) => {
        const which = ((from + index) * 7919) % 13 < 6 ? 0 : 1;
        const caller = callers[which] ?? expect.fail('no caller');
        if ((await seen(caller, index % 10 === 0)) !== `s-${places[which]}`) foreign++;
      });
      await Promise.all(some);
    }
    expect(foreign).toBe(0);
    for (let key = 0; key < 1000; key++) {
      const [before = '', after = ''] = key % 3 === 0 ? places : places.toReversed();
      const old = await registered(`key ${key}`, before);
      const next = await registered(`key ${key}`, after);
      expect([await seen(old, false), await seen(next, false)]).toEqual(['', `s-${after}`]);
    }
    process.stdout.write(`50,000 mixed requests, 1,000 keys that change their territory: ${foreign} foreign rows\n`);
    await database.close();
  },
);
