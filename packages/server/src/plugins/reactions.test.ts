import { definePlugin, emit, read, schedule } from '@emis-sdk/plugin';
import { createHost, type PluginHost } from '@emis-sdk/plugin-host';
import { ROUTES } from '@emis-sdk/protocol';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../database.ts';
import { enrolment, save, school, type TestServer, testServer } from '../server-for-tests.ts';
import { openPglite } from '../stores/pglite.ts';

const ID = 'org.example.listener';
const words = { en: 'Listens', es: 'Escucha', pt: 'Escuta' };
const told: string[] = [];
let fails = false;

const plugin = definePlugin({
  ...{ id: ID, contract: 1, version: '1.0.0', title: words },
  grants: [read('school', ['name'], 'Names it.'), emit('event', 'Tells.'), schedule(60, 'Counts by the hour.')],
  contributes: { reactions: ['school.recorded', 'submission.accepted', 'finding.raised'], jobs: ['count'] },
  setup({ on, onRecord, job }) {
    onRecord({
      ...{ on: 'school', reads: ['name'] },
      run({ record }) {
        if (fails) throw new Error('a name that must not be told');
        told.push(`school ${String(record['name'])}`);
      },
    });
    on('submission.accepted', ({ accepted, rejected }) => void told.push(`submission ${accepted}/${rejected}`));
    on('finding.raised', ({ code, count }) => void told.push(`${code} ${count}`));
    job({ id: 'count', everyMinutes: 60, run: () => void told.push('counted') });
  },
});

let database: Database;
let now = Date.parse('2026-11-27T12:00:00Z');
const errors: unknown[] = [];
beforeAll(async () => {
  database = await openPglite();
});
afterAll(() => database.close());

/** A server with the plugin, as it is after a start. */
async function started(): Promise<TestServer & { host: PluginHost }> {
  const host = createHost({ limits: { faults: 100 } });
  await host.load(plugin, { approvedBy: 'Ana Rojas', approve: 'all' });
  const options = { plugins: host, clock: () => new Date(now), onError: (error: unknown) => errors.push(error) };
  return { ...(await testServer(database, options)), host };
}

it('reacts to single operations, to submissions and to what was found in them', async () => {
  const { server, connect } = await started();
  const client = await connect();
  await client.operate(save(school('s1', 'One')));
  await client.operate(save(school('s1', 'One')));
  const submission = await client.openSubmission();
  await client.sendBatch(submission, [school('s2', 'Two'), enrolment('e1', 'nobody', 's2')]);
  await client.post(ROUTES.complete.replace(':id', submission), {});
  await server.runPlugins();
  await server.close();
  expect(told.filter((one) => one !== 'counted')).toEqual([
    'school One',
    'school Two',
    'submission 1/1',
    'reference.missing 1',
  ]);
});

it('goes on at the next start with what was left, and passes over what a plugin fails at', async () => {
  told.length = 0;
  // A server that does not run the plugin takes records in: it was stopped, or the process ended before it could react.
  const without = await testServer(database, { clock: () => new Date(now) });
  await (await without.connect()).operate(save(school('s3', 'Three')), save(school('s4', 'Four')));
  const { server, host } = await started();
  fails = true;
  await server.runPlugins();
  fails = false;
  expect(told.filter((one) => one.startsWith('school'))).toEqual([]);
  expect(errors).toHaveLength(2);
  expect(JSON.stringify(errors.map(String))).not.toContain('a name');
  await host.stop(ID);
  await (await without.connect()).operate(save(school('s5', 'Five')));
  await server.runPlugins();
  await host.load(plugin, { approvedBy: 'Ana Rojas', approve: 'all' });
  await server.runPlugins();
  expect(told.filter((one) => one.startsWith('school'))).toEqual(['school Five']);
  await Promise.all([server.close(), without.server.close()]);
});

it('runs a job when it is due, on one of several servers', async () => {
  told.length = 0;
  now += 3_600_000;
  const [one, other] = [await started(), await started()];
  await Promise.all([one.server.runPlugins(), other.server.runPlugins()]);
  await one.server.runPlugins();
  expect(told).toEqual(['counted']);
  now += 3_600_000;
  await other.server.runPlugins();
  expect(told).toEqual(['counted', 'counted']);
  await Promise.all([one.server.close(), other.server.close()]);
});
