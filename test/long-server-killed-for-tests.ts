import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient, generateKeyPair } from '@emis-sdk/client';
import { durableOutbox, memoryStore } from '@emis-sdk/client/outbox';
import { SCOPES } from '@emis-sdk/protocol';
import { createServer } from '@emis-sdk/server';
import { openPostgres } from '@emis-sdk/server/node';
import { build } from 'esbuild';
import { afterAll, expect, it } from 'vitest';
import { randomFrom } from './killed-emis.ts';
import { startTestPostgres } from './own-postgres.ts';
import { ONE_OF_MANY, startServer } from './started-server.ts';

// The server alone, on PostgreSQL: it starts in a fraction of the time that the whole command takes, and so dies often. Short form: `servers.test.ts`.

const ISSUER = 'https://emis.test';
const KILLS = 200;
/** Side by side, each with a database of its own. */
const WORLDS = 2;
/** Students, whose chains must keep their order, and records that are saved in each life of the server. */
const [STUDENTS, SAVES] = [7, 12];
/** The server dies at most so many milliseconds after the first request that it was sent. */
const LATEST_MS = 40;

const folder = await mkdtemp(join(tmpdir(), 'emis-server-'));
const program = join(folder, 'server.mjs');
const start = (databaseUrl: string) =>
  startServer(databaseUrl, ISSUER, { program, compiled: join(folder, 'compiled') });
const postgres = await startTestPostgres();
afterAll(async () => {
  await postgres?.stop();
  await rm(folder, { recursive: true });
});

if (postgres === undefined) it('kills no server, for want of PostgreSQL', () => undefined);
else
  it(`${KILLS} times kill -9 of the server at a random moment: nothing lost, doubled or out of order`, () =>
    killOften(postgres));

async function killOften({ createDatabase }: NonNullable<typeof postgres>): Promise<void> {
  await build({
    entryPoints: [ONE_OF_MANY],
    ...({ bundle: true, outfile: program, format: 'esm', platform: 'node', target: 'node22' } as const),
    conditions: ['@emis-sdk/source'],
    external: ['pg-native'],
    // What it takes in of CommonJS asks for modules of Node.
    banner: {
      js: `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);`,
    },
    logLevel: 'silent',
  });
  const first = await start(await createDatabase());
  first.child.kill('SIGTERM');
  await first.ended;
  const worlds = Array.from({ length: WORLDS }, async (_, world) => await liveThrough(await createDatabase(), world));
  const came = await Promise.all(worlds);
  const sum = (of: (one: (typeof came)[number]) => number) => came.reduce((all, one) => all + of(one), 0);
  expect(sum(({ kills }) => kills)).toBe(KILLS);
  process.stdout.write(
    `${KILLS} kills of the server, ${sum(({ cut }) => cut)} of them with a request under way: ${sum(({ saved }) => saved)} records, each once and in the order of its chain\n`,
  );
}

async function liveThrough(databaseUrl: string, world: number): Promise<{ kills: number; cut: number; saved: number }> {
  const random = randomFrom(world);
  const database = await openPostgres(databaseUrl);
  const { publicKey, privateKey } = await generateKeyPair();
  const here = await createServer({ database, profiles: [], issuer: ISSUER });
  const { clientId } = await here.registerClient({ name: 'product', scopes: SCOPES, publicKey });
  let server = await start(databaseUrl);
  let underWay = 0;
  let asked: () => void = () => undefined;
  const client = createClient({
    ...{ url: ISSUER, clientId, privateKey, timeoutMs: 10_000 },
    outbox: durableOutbox({
      ...{ store: memoryStore(), keys: 'unsealed', profile: { id: 'international', edition: '2026' } },
      ...{ pollMs: 20, patience: { baseMs: 5, capMs: 20 } },
    }),
    async fetch(input, init) {
      const request = new Request(input, init);
      const { pathname, search } = new URL(request.url);
      underWay++;
      asked();
      try {
        return await fetch(new Request(`${server.url}${pathname}${search}`, request));
      } finally {
        underWay--;
      }
    },
  });
  const { outbox } = client;
  const stop = new AbortController();
  const running = outbox.run({ signal: stop.signal });
  const saved: { readonly chain: string; readonly name: string }[] = [];
  const save = async (entity: 'school' | 'person' | 'enrolment', record: { id: string }, chain: string) => {
    await outbox.save(entity, record);
    saved.push({ chain, name: `${entity} ${record.id}` });
  };
  await save('school', { id: 's', ...{ name: 'Escuela' } }, 's');
  for (let student = 0; student < STUDENTS; student++) {
    await save('person', { id: `p${student}`, ...{ givenName: 'Ana', roles: ['student'] } }, `p${student}`);
  }
  let [kills, cut] = [0, 0];
  for (; kills < KILLS / WORLDS; kills++) {
    const first = new Promise<void>((resolve) => {
      asked = resolve;
    });
    for (let one = 0; one < SAVES; one++) {
      const studentId = `p${Math.floor(random() * STUDENTS)}`;
      const record = { studentId, schoolId: 's', grade: '01', schoolYear: 2026 };
      await save('enrolment', { id: `e${saved.length}`, ...record }, studentId);
    }
    await first;
    await new Promise((resolve) => setTimeout(resolve, random() * LATEST_MS));
    if (underWay > 0) cut++;
    server.child.kill('SIGKILL');
    await server.ended;
    server = await start(databaseUrl);
  }
  await expect
    .poll(async () => Object.values(await outbox.counts()).join(), { timeout: 60_000, interval: 20 })
    .toBe('0,0,0,0');
  stop.abort();
  await running;
  const told: string[] = [];
  for await (const page of client.changes()) {
    told.push(...page.changes.map(({ kind, entity, id }) => `${kind} ${entity} ${id}`));
  }
  server.child.kill('SIGKILL');
  await server.ended;
  await database.close();
  expect(told.toSorted()).toEqual(saved.map(({ name }) => `created ${name}`).toSorted());
  const place = new Map(told.map((one, index) => [one, index]));
  const lastOf = new Map<string, number>();
  for (const { chain, name } of saved) {
    const at = place.get(`created ${name}`) ?? -1;
    expect(at, `${name} overtook in the chain of ${chain}`).toBeGreaterThan(lastOf.get(chain) ?? -1);
    lastOf.set(chain, at);
  }
  return { kills, cut, saved: saved.length };
}
