import { definePlugin, emit, read, store } from '@emis-sdk/plugin';
import { createHost } from '@emis-sdk/plugin-host';
import { ROUTES } from '@emis-sdk/protocol';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../database.ts';
import { ISSUER, type TestClient, type TestServer, testServer } from '../server-for-tests.ts';
import { openPglite } from '../stores/pglite.ts';

const ID = 'org.example.arrivals';
const words = (text: string) => ({ en: text, es: text, pt: text });
const events: unknown[] = [];

const plugin = definePlugin({
  ...{ id: ID, contract: 1, version: '1.0.0', title: words('Arrivals') },
  grants: [
    read('school', ['name', 'territoryId'], 'Names the school.'),
    read('territory', ['name'], 'Names where it is.'),
    store(10_000, 'Counts.'),
    emit('event', 'Tells.'),
  ],
  contributes: {
    ...{ reactions: ['submission.accepted', 'school.recorded'], routes: ['GET /schools', 'POST /broken'] },
    ...{ cards: ['schools', 'broken'] },
  },
  setup({ on, onRecord, route, card }) {
    on('submission.accepted', (event, tools) => tools.emit(`${ID}.done`, { accepted: event.accepted }));
    onRecord({
      ...{ on: 'school', reads: ['name'] },
      needs: { territory: { by: 'territoryId', entity: 'territory', reads: ['name'] } },
      async run({ record, related }, tools) {
        const seen = ((await tools.store.get('seen')) ?? []) as string[];
        await tools.store.set('seen', [...seen, `${JSON.stringify(record)} in ${related['territory']?.name}`]);
      },
    });
    route({
      ...{ method: 'GET', path: '/schools' },
      handle: async ({ query }, tools) => ({
        status: 203,
        body: { of: query['of'] ?? '', seen: (await tools.store.get('seen')) ?? [] },
      }),
    });
    route({
      ...{ method: 'POST', path: '/broken' },
      handle: () => {
        throw new Error('a name that must not be told');
      },
    });
    card({
      id: 'schools',
      title: words('Schools seen'),
      build: () => ({ figures: [{ label: words('all'), value: 12 }] }),
    });
    card({ id: 'broken', title: words('Broken card'), build: () => ({ figures: [] as never, more: 1 }) });
  },
});

let database: Database;
let emis: TestServer;
let client: TestClient;
const errors: unknown[] = [];
beforeAll(async () => {
  const host = createHost({ onEvent: (...event) => events.push(event), limits: { faults: 100 } });
  await host.load(plugin, { approvedBy: 'Ana Rojas', approve: 'all' });
  database = await openPglite();
  emis = await testServer(database, { plugins: host, onError: (error) => errors.push(error) });
  client = await emis.connect();
});
afterAll(() => database.close());

it('lets plugins react to what was taken in, with the fields that were granted, and answer for it', async () => {
  const submission = await client.openSubmission();
  const territory = { entity: 'territory' as const, record: { id: 't1', name: 'North', kind: 'region' } };
  const school = { entity: 'school' as const, record: { id: 's1', name: 'One', territoryId: 't1' } };
  const answer = await client.sendBatch(submission, [territory, school]);
  expect(await answer.json()).toMatchObject({ counts: { accepted: 2 } });
  await client.post(ROUTES.complete.replace(':id', submission), {});
  const told = await client.get(`/plugins/${ID}/schools?of=all`);
  expect(told.status).toBe(203);
  await emis.server.runPlugins();
  await expect.poll(() => events).toEqual([[ID, `${ID}.done`, { accepted: 2 }]]);
  expect(await (await client.get(`/plugins/${ID}/schools`)).json()).toEqual({
    of: '',
    seen: ['{"id":"s1","name":"One"} in North'],
  });
});

it('answers only those who may ask, and only what a plugin announced', async () => {
  expect((await emis.server.fetch(new Request(`${ISSUER}/plugins/${ID}/schools`))).status).toBe(401);
  for (const path of [`/plugins/${ID}/other`, `/plugins/org.example.other/schools`, `/plugins/${ID}/`]) {
    expect((await client.get(path)).status).toBe(404);
  }
  expect((await client.post(`/plugins/${ID}/schools`, {})).status).toBe(404);
});

it('tells who sees a part of the nation, or of the fields, nothing: a plugin answers alike whoever asks', async () => {
  const some = await emis.connect('of-a-place', ['emis/changes.read', 'emis/submissions.create'], {
    territories: ['t1'],
  });
  const narrow = await emis.connect('counting', ['emis/changes.read'], { purposes: ['statistics'] });
  for (const [one, what] of [
    [some, 'the whole nation'],
    [narrow, 'does not show all fields'],
  ] as const) {
    const answer = await one.get(`/plugins/${ID}/schools`);
    expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining(what)]);
  }
  expect((await some.post(`/plugins/${ID}/broken`, {})).status).toBe(403);
});

it('says that something failed, and nothing of what a plugin said', async () => {
  const answer = await client.post(`/plugins/${ID}/broken`, {});
  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toContain('a name');
  expect(errors).toContainEqual(expect.objectContaining({ code: 'plugin.contribution-failed' }));
});

it('draws the cards of plugins in the portal', async () => {
  const page = await (await emis.server.fetch(new Request(`${ISSUER}/?lang=en`))).text();
  expect(page).toContain('Schools seen');
  expect(page).toContain('12');
  expect(page).toMatch(/Broken card: /);
});
