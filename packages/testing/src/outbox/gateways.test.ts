import { gzipSync } from 'node:zlib';
import { createClient } from '@emis-sdk/client';
import { durableOutbox, memoryStore } from '@emis-sdk/client/outbox';
import { afterAll, expect, it } from 'vitest';
import { type Instead, serveOperations } from './served-emis-for-tests.ts';

const served = await serveOperations();
afterAll(() => served.close());

const LOGIN = '<!doctype html><title>Wi-Fi of the town hall</title><form>Please log in</form>';
const packed = gzipSync(JSON.stringify({ results: [] }));

/** What hotels, town halls, filters and proxies answer in place of whom they were asked for. */
const PAGES: Readonly<Record<string, Instead>> = {
  'a page to log in, as if all were well': { status: 200, page: LOGIN },
  'a page to log in that says it is JSON': {
    status: 200,
    page: LOGIN,
    headers: { 'content-type': 'application/json' },
  },
  'a redirect to a page to log in': { status: 302, page: '', headers: { location: 'http://login.invalid/' } },
  'another page for good': { status: 301, page: LOGIN, headers: { location: 'https://login.invalid/' } },
  'JSON of somebody else': { status: 200, page: '{"ok":true}' },
  'results of nothing': { status: 200, page: '{"results":[]}' },
  'nothing at all': { status: 200, page: '' },
  'no content': { status: 204, page: '' },
  'a proxy without its EMIS': { status: 502, page: '<h1>Bad gateway</h1>' },
  'a proxy that waited': { status: 504, page: '<h1>Gateway timeout</h1>' },
  'a filter that forbids': { status: 403, page: '<h1>Blocked by your school</h1>' },
  'a filter that knows no such page': { status: 404, page: '<h1>Not found</h1>' },
  'a proxy that wants a name': { status: 407, page: '<h1>Who are you?</h1>' },
  'a page for whoever must log in': { status: 511, page: LOGIN },
  'half of something packed': {
    status: 200,
    page: packed.subarray(0, packed.length >> 1),
    headers: { 'content-encoding': 'gzip' },
  },
  'what is not packed, though it says so': { status: 200, page: LOGIN, headers: { 'content-encoding': 'gzip' } },
  'less than it says': { status: 200, page: '{"results":', headers: { 'content-length': '500' } },
};

function connected() {
  return createClient({
    ...served.options(),
    retry: { attempts: 1, sleep: async () => undefined },
    outbox: durableOutbox({
      store: memoryStore(),
      keys: 'unsealed',
      profile: { id: 'international', edition: '2026' },
    }),
  }).outbox;
}

it.each(Object.entries(PAGES))('keeps everything, says that it is offline, and goes on after: %s', async (_, page) => {
  const outbox = connected();
  const because: (string | number)[] = [];
  outbox.on('offline', (said) => because.push(said.because));
  const before = served.emis.applied.length;
  const id = `p${before}`;
  const saved = [await outbox.save('person', { id }), await outbox.save('mark', { id: `m${id}`, studentId: id })];
  served.instead.push(page, page, page, page);
  const first = await outbox.flush();
  served.instead.length = 0;
  expect(first).toEqual({ acknowledged: 0, quarantined: 0, left: 2, ended: 'offline' });
  expect(because.length).toBeGreaterThan(0);
  for (const { opId } of saved) expect((await outbox.outcome(opId))?.outcome).toBe('indeterminate');
  expect(await outbox.flush()).toMatchObject({ acknowledged: 2, left: 0 });
  expect(served.emis.applied.slice(before).map(({ opId }) => opId)).toEqual(saved.map(({ opId }) => opId));
  await outbox.close();
});

it.each([400, 413])(
  'sets a record aside, to be seen and sent again, where somebody on the way answers %i',
  async (status) => {
    const outbox = connected();
    const before = served.emis.applied.length;
    const id = `p${before}`;
    const { opId } = await outbox.save('person', { id });
    served.instead.push({ status, page: '<h1>No</h1>' });
    expect(await outbox.flush()).toMatchObject({ quarantined: 1, left: 1 });
    expect((await outbox.outcome(opId))?.outcome).toBe('rejected');
    await outbox.resend(opId);
    expect(await outbox.flush()).toMatchObject({ acknowledged: 1, left: 0 });
    expect(served.emis.applied.slice(before).map(({ subject }) => subject)).toEqual([`person/${id}`]);
    await outbox.close();
  },
);
