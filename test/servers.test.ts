import { type ClientOptions, createClient, generateKeyPair } from '@emis-sdk/client';
import type { EntityName } from '@emis-sdk/model';
import { SCOPES } from '@emis-sdk/protocol';
import { createServer } from '@emis-sdk/server';
import { openPostgres } from '@emis-sdk/server/node';
import { afterAll, describe, expect, it } from 'vitest';
import { startTestPostgres } from './own-postgres.ts';
import { startServer } from './started-server.ts';

const ISSUER = 'https://emis.test';
const BATCH = 25;
const postgres = await startTestPostgres();
afterAll(() => postgres?.stop());

/** Schools, and students who are enrolled in them: parents first. */
function records(count: number): { entity: EntityName; record: Record<string, unknown> }[] {
  const numbers = Array.from({ length: count }, (_, index) => index);
  return [
    ...numbers.map((n) => ({ entity: 'school' as const, record: { id: `s${n}`, name: `School ${n}` } })),
    ...numbers.map((n) => ({
      entity: 'person' as const,
      record: { id: `p${n}`, givenName: 'Ana', roles: ['student'] },
    })),
    ...numbers.map((n) => ({
      entity: 'enrolment' as const,
      record: { id: `e${n}`, studentId: `p${n}`, schoolId: `s${n}`, grade: '01', schoolYear: 2026 },
    })),
  ];
}

describe('three servers on one PostgreSQL', () => {
  if (!postgres) {
    it('passes over, for want of PostgreSQL', () => undefined);
    return;
  }

  it('lose nothing when one is killed while records come in, and do nothing twice; the rest take over', async () => {
    const databaseUrl = await postgres.createDatabase();
    const database = await openPostgres(databaseUrl);
    const { publicKey, privateKey } = await generateKeyPair();
    const here = await createServer({ database, profiles: [], issuer: ISSUER });
    const { clientId } = await here.registerClient({ name: 'product', scopes: SCOPES, publicKey });
    const servers = await Promise.all([1, 2, 3].map(() => startServer(databaseUrl, ISSUER)));
    const [victim] = servers;
    let asked = 0;
    let batches = 0;
    // A balancer that asks one after the other, and knows of no death.
    const balanced: typeof fetch = async (input, init) => {
      const request = new Request(input, init);
      const { pathname, search } = new URL(request.url);
      const server = servers[asked++ % servers.length];
      const answer = fetch(new Request(`${server?.url}${pathname}${search}`, request));
      if (server === victim && pathname.endsWith('/batches') && ++batches === 3) victim?.child.kill('SIGKILL');
      return await answer;
    };
    const options: ClientOptions = { url: ISSUER, clientId, privateKey: { ...privateKey, kty: 'EC' }, fetch: balanced };
    const sent = records(200);
    const client = createClient({ ...options, retry: { sleep: async () => undefined } });
    const receipt = await client.submit(sent, { profile: { id: 'international', edition: '2026' }, batchSize: BATCH });
    expect(victim?.child.killed).toBe(true);
    expect(receipt.counts).toEqual({ accepted: sent.length, unchanged: 0, rejected: 0 });
    const told: string[] = [];
    for await (const { changes } of client.changes())
      told.push(...changes.map(({ kind, entity, id }) => `${kind} ${entity} ${id}`));
    expect(told).toHaveLength(sent.length);
    expect(new Set(told)).toEqual(new Set(sent.map(({ entity, record }) => `created ${entity} ${String(record.id)}`)));
    for (const { child } of servers) child.kill('SIGKILL');
    await Promise.all(servers.map(({ ended }) => ended));
    await database.close();
  });
});
