import { createClient, generateKeyPair } from '@emis-sdk/client';
import { SCOPES } from '@emis-sdk/protocol';
import { createServer } from '@emis-sdk/server';
import { openPostgres } from '@emis-sdk/server/node';
import pg from 'pg';
import { afterAll, expect, it } from 'vitest';
import { startTestPostgres } from './own-postgres.ts';
import { startServer } from './started-server.ts';

const ISSUER = 'https://emis.test';
const PROFILE = { id: 'international', edition: '2026' };
const [SCHOOLS, BATCH] = [300, 25];
/** After so many batches were taken, PostgreSQL is killed while the server is at work on the next. */
const DEADLY = [2, 5, 8];

const postgres = await startTestPostgres({ fsync: 'on' });
afterAll(() => postgres?.stop());

if (postgres === undefined) it('kills no PostgreSQL, for want of one', () => undefined);
else
  it('kill -9 of PostgreSQL while records come in, three times: the server goes on once it is back, nothing is lost and nothing twice', () =>
    killedDuringIngest(postgres));

async function killedDuringIngest({ createDatabase }: NonNullable<typeof postgres>): Promise<void> {
  const databaseUrl = await createDatabase();
  const database = await openPostgres(databaseUrl);
  const { publicKey, privateKey } = await generateKeyPair();
  const here = await createServer({ database, profiles: [], issuer: ISSUER });
  const { clientId } = await here.registerClient({ name: 'product', scopes: SCOPES, publicKey });
  await database.close();
  const server = await startServer(databaseUrl, ISSUER);
  const killed = new Map<number, Promise<void>>();
  let taken = 0;
  const client = createClient({
    ...{ url: ISSUER, clientId, privateKey },
    retry: { sleep: () => isBack(databaseUrl) },
    async fetch(input, init) {
      const request = new Request(input, init);
      const { pathname, search } = new URL(request.url);
      const isBatch = pathname.endsWith('/batches');
      if (isBatch && DEADLY.includes(taken) && !killed.has(taken)) killed.set(taken, killAtWork(databaseUrl));
      const answer = await fetch(new Request(`${server.url}${pathname}${search}`, request));
      if (isBatch && answer.ok) taken++;
      return answer;
    },
  });
  const schools = Array.from({ length: SCHOOLS }, (_, n) => ({
    entity: 'school' as const,
    record: { id: `s${n}`, name: `School ${n}` },
  }));
  const receipt = await client.submit(schools, { profile: PROFILE, batchSize: BATCH });
  await Promise.all(killed.values());
  expect(killed.size).toBe(DEADLY.length);
  expect(receipt.counts).toMatchObject({ rejected: 0 });
  expect(receipt.counts.accepted + receipt.counts.unchanged).toBe(SCHOOLS);
  const told: string[] = [];
  for await (const { changes } of client.changes()) told.push(...changes.map(({ kind, id }) => `${kind} ${id}`));
  expect(told.toSorted()).toEqual(schools.map(({ record }) => `created ${record.id}`).toSorted());
  expect(server.child.exitCode).toBe(null);
  server.child.kill('SIGKILL');
  await server.ended;
}

/** Kills the next process of PostgreSQL that writes for the server: all connections break, and PostgreSQL recovers from its log. */
async function killAtWork(databaseUrl: string): Promise<void> {
  const observer = await connected(databaseUrl);
  for (;;) {
    const { rows } = await observer.query<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity WHERE application_name = 'emis-sdk' AND backend_xid IS NOT NULL`,
    );
    const [victim] = rows;
    if (victim === undefined) continue;
    process.kill(victim.pid, 'SIGKILL');
    return;
  }
}

/** Waits until PostgreSQL has read its log and takes connections. */
async function isBack(databaseUrl: string): Promise<void> {
  await expect
    .poll(() => connected(databaseUrl).then((observer) => observer.end(), String), { timeout: 30_000, interval: 20 })
    .toBe(undefined);
}

async function connected(databaseUrl: string): Promise<pg.Client> {
  const observer = new pg.Client(databaseUrl);
  observer.on('error', () => undefined);
  await observer.connect();
  return observer;
}
