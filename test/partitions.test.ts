import { readFile } from 'node:fs/promises';
import { createClient, generateKeyPair } from '@emis-sdk/client';
import { loadProfile } from '@emis-sdk/profiles';
import { SCOPES } from '@emis-sdk/protocol';
import { createServer } from '@emis-sdk/server';
import { openPostgres } from '@emis-sdk/server/node';
import { Client } from 'pg';
import { afterAll, expect, it } from 'vitest';
import { startTestPostgres } from './own-postgres.ts';

const ISSUER = 'https://emis.test';
const PROFILE = { id: 'international', edition: '2026' };

const postgres = await startTestPostgres();
afterAll(() => postgres?.stop());

/** What `docs/scale.md` tells a ministry to run. */
async function partitioning(): Promise<string> {
  const page = await readFile(new URL('../docs/scale.md', import.meta.url), 'utf8');
  return /```sql\n(BEGIN;.*?COMMIT;\n)```/s.exec(page)?.[1] ?? expect.fail('no such statements');
}

if (postgres === undefined) it('cuts nothing, for want of PostgreSQL', () => undefined);
else
  it('records are cut by source as docs/scale.md says: nothing is lost, and what holds for the whole table holds for the cut one', async () => {
    const url = await postgres.createDatabase();
    const database = await openPostgres(url);
    const start = async () =>
      await createServer({ database, profiles: [await loadProfile('international')], issuer: ISSUER });
    let server = await start();
    const connect = async (name: string, territories?: readonly string[]) => {
      const { privateKey, publicKey } = await generateKeyPair();
      const { clientId } = await server.registerClient({
        ...{ name, scopes: SCOPES, publicKey },
        ...(territories && { territories: [...territories] }),
      });
      return createClient({
        url: ISSUER,
        clientId,
        privateKey,
        fetch: (input, init) => server.fetch(new Request(input, init)),
      });
    };
    const [north, south, reader] = [await connect('north'), await connect('south'), await connect('reader', ['a'])];
    const territories = ['a', 'b'].map((id) => ({
      ...{ entity: 'territory' as const },
      record: { id, name: id, kind: 'municipality' },
    }));
    const school = (id: string, name: string) => ({
      ...{ entity: 'school' as const },
      record: { id: `s-${id}`, name, territoryId: id },
    });
    await north.submit([...territories, school('a', 'Before')], { profile: PROFILE });

    const admin = new Client({ connectionString: url });
    await admin.connect();
    await admin.query(await partitioning());
    const shape = await admin.query(
      `SELECT (SELECT count(*)::int FROM pg_inherits WHERE inhparent = 'records'::regclass) AS parts,
        (SELECT count(*)::int FROM pg_trigger WHERE tgrelid = 'records'::regclass) AS triggers,
        (SELECT count(*)::int FROM pg_policies WHERE tablename IN ('records', 'feed')) AS policies`,
    );
    expect(shape.rows[0]).toEqual({ parts: 64, triggers: 8, policies: 6 });

    // The server looks at its tables as it starts, and would not with one that is open.
    server = await start();
    const again = await north.submit([...territories, school('a', 'After'), school('b', 'Other')], {
      profile: PROFILE,
    });
    expect(again.counts).toMatchObject({ unchanged: 2, accepted: 2 });
    await south.submit([{ entity: 'school', record: { id: 's-south', name: 'South' } }], { profile: PROFILE });
    const told = async (client: typeof north) => {
      const names: string[] = [];
      for await (const { changes } of client.changes()) {
        for (const change of changes) {
          if (change.entity === 'school' && 'record' in change)
            names.push(`${change.kind} ${String(change.record['name'])}`);
        }
      }
      return names;
    };
    expect(await told(north)).toEqual(['created Before', 'created Other', 'updated After', 'created South']);
    expect(await told(reader), 'of its own territory alone').toEqual(['created Before', 'updated After']);
    expect(
      (await admin.query(`SELECT place, records::int FROM counted_places WHERE entity = 'school' ORDER BY place`)).rows,
    ).toEqual([
      { place: 'o/s-a', records: 1 },
      { place: 'o/s-b', records: 1 },
      { place: 'o/s-south', records: 1 },
    ]);
    await admin.end();
    await server.close();
    await database.close();
  });
