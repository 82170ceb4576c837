import { definePlugin, emit, type Plugin, pluginJsonOf, read, secret } from '@emis-sdk/plugin';
import { createHost, type PluginHost } from '@emis-sdk/plugin-host';
import { strangerRunner } from '@emis-sdk/plugin-host/node';
import { PLUGIN_ROUTES, type PublishedPlugin, pluginList, publishedPlugin } from '@emis-sdk/protocol/plugins';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod';
import type { Database } from '../database.ts';
import { school, type TestClient, testServer } from '../server-for-tests.ts';
import { openPglite } from '../stores/pglite.ts';
import type { FoundPlugin } from './found-plugin.ts';
import { keptPlugins } from './kept-plugins.ts';
import { type PluginRegistry, pluginRegistry } from './registry.ts';

const ID = 'org.example.names';
const CODE = `${ID}.short`;
const NOW = '2026-11-27T12:00:00.000Z';
const OWNER = 'Ana Rojas';
const words = { title: 'Short', meaning: 'The name is short.', fix: 'Write it out.' };
const strangers = strangerRunner();

/** A stranger's plugin: it warns of names of schools that are shorter than `least`. */
function bundle(version: string, fields: readonly ('name' | 'phone')[] = ['name'], code = checking): FoundPlugin {
  const settings = z.strictObject({ least: z.int().min(1).default(3), key: secret().optional() });
  const plugin: Plugin = definePlugin({
    ...{ id: ID, contract: 1, version, title: { en: 'Names', es: 'Nombres', pt: 'Nomes' }, settings },
    grants: [read('school', fields, 'Looks at names.'), emit('finding', 'Names them.')],
    contributes: { rules: [CODE], commands: ['count'] },
    messages: { en: { [CODE]: words }, es: { [CODE]: words }, pt: { [CODE]: words } },
    setup: () => undefined,
  });
  const bytes = (text: string) => new TextEncoder().encode(text);
  return {
    kind: 'bundle',
    files: new Map([
      ['plugin.json', bytes(JSON.stringify(pluginJsonOf(plugin)))],
      ['plugin.js', bytes(code)],
    ]),
  };
}
const checking = `
  const settings = { safeParse: (given) => typeof given.least === 'string'
    ? { success: false, error: { issues: [{ path: ['least'] }] } } : { success: true, data: { least: 3, ...given } } };
  export default { settings, setup({ settings: { least }, rule, command }) {
    rule({ kind: 'record', code: '${CODE}', severity: 'error', on: 'school', reads: ['name'], needs: {}, text: 'A.', why: 'A.',
      check({ record }, report) { if ((record.name ?? '').length < least) report({ at: 'name' }); } });
    command({ name: 'count', summary: { en: 'Counts', es: 'Cuenta', pt: 'Conta' }, run: (args) => ({ words: args.length }) });
  } };`;

let database: Database;
const hosts: PluginHost[] = [];
beforeAll(async () => {
  database = await openPglite();
});
afterAll(async () => {
  await Promise.all(hosts.map((host) => host.close()));
  await database.close();
});

/** A server that starts: its host and its registry are new, the database is what it was. */
async function started(): Promise<{ host: PluginHost; registry: PluginRegistry }> {
  const kept = await keptPlugins(database);
  const host = createHost({ strangers, store: kept.store, limits: { startMs: 30_000, timeMs: 5000 } });
  hosts.push(host);
  return { host, registry: pluginRegistry(kept, host, { clock: () => new Date(NOW) }) };
}

const only = async (registry: PluginRegistry): Promise<PublishedPlugin> => {
  const [plugin] = await registry.list();
  if (!plugin) throw new Error('no plugin');
  return publishedPlugin.parse(plugin);
};

/** Whether a school of this name is taken. */
async function takes(client: TestClient, name: string): Promise<boolean> {
  const [result] = await client.operate({ ...operation(), record: school(`s-${name}`, name).record });
  return result?.status === 'accepted';
}
function operation() {
  const text = crypto.randomUUID();
  return { opId: `${text.slice(0, 14)}7${text.slice(15)}`, kind: 'save', entity: 'school' } as const;
}

it('waits for its first approval, runs when it is given by API, and stops when it is told to: rules come and go with it', async () => {
  const { host, registry } = await started();
  await registry.take(bundle('1.0.0'));
  expect(await only(registry)).toMatchObject({
    ...{ id: ID, version: '1.0.0', state: 'found', managed: true, history: [] },
    grants: [{ permissions: ['read school.id', 'read school.name'], reason: 'Looks at names.', approved: false }, {}],
    label: [{ permission: 'emit finding' }, { permission: 'read school.name', privacy: 'public' }],
  });
  const emis = await testServer(database, { plugins: host, registry, rules: () => host.rules() });
  const client = await emis.connect('administrator');
  expect(await takes(client, 'A')).toBe(true);

  const at = (route: string) => route.replace(':id', ID);
  const other = await client.post(at(PLUGIN_ROUTES.pluginApproval), { version: '9.0.0' });
  expect(await other.json()).toMatchObject({ status: 409, code: 'plugin-refused' });
  const approved = await client.post(at(PLUGIN_ROUTES.pluginApproval), { version: '1.0.0', by: OWNER });
  expect(publishedPlugin.parse(await approved.json())).toMatchObject({
    ...{ state: 'running', runner: 'stranger walled' },
    approved: { by: `${OWNER} (administrator)`, at: NOW },
    grants: [{ approved: true }, { approved: true }],
    history: [{ act: 'approved', by: `${OWNER} (administrator)`, at: NOW, version: '1.0.0' }],
  });
  expect(await takes(client, 'B')).toBe(false);
  expect(pluginList.parse(await (await client.get(PLUGIN_ROUTES.plugins)).json()).plugins[0]?.calls).toBeGreaterThan(0);

  const ran = await client.post(at(PLUGIN_ROUTES.pluginCommand).replace(':name', 'count'), { args: ['a', 'b'] });
  expect(await ran.json()).toEqual({ result: { words: 2 } });
  expect((await client.post(at(PLUGIN_ROUTES.pluginCommand).replace(':name', 'other'), { args: [] })).status).toBe(404);

  const stopped = await client.post(at(PLUGIN_ROUTES.pluginStop), {});
  expect(publishedPlugin.parse(await stopped.json())).toMatchObject({ state: 'stopped' });
  expect(await takes(client, 'C')).toBe(true);
});

it('is only for who administers plugins of the whole nation', async () => {
  const { host, registry } = await started();
  const emis = await testServer(database, { plugins: host, registry });
  const others = [
    await emis.connect('p1', ['emis/submissions.create', 'emis/changes.read']),
    await emis.connect('p2', ['emis/plugins.manage'], { territories: ['t1'] }),
  ];
  for (const client of others) {
    expect((await client.get(PLUGIN_ROUTES.plugins)).status).toBe(403);
    expect((await client.post(PLUGIN_ROUTES.pluginApproval.replace(':id', ID), { version: '1.0.0' })).status).toBe(403);
    expect((await client.post(PLUGIN_ROUTES.pluginStop.replace(':id', ID), {})).status).toBe(403);
  }
  expect((await emis.server.fetch(new Request(`https://emis.test${PLUGIN_ROUTES.plugins}`))).status).toBe(401);
});

it('holds what was decided at the next start; what asks for more waits, and the version before goes on', async () => {
  const first = await started();
  await first.registry.take(bundle('1.0.0'));
  expect(await only(first.registry)).toMatchObject({ state: 'stopped' });
  await first.registry.approve(ID, { version: '1.0.0', by: OWNER });

  const second = await started();
  await second.registry.take(bundle('1.0.1'));
  expect(await only(second.registry)).toMatchObject({ state: 'running', version: '1.0.1', approved: { by: OWNER } });

  const third = await started();
  await third.registry.take(bundle('1.1.0', ['name', 'phone']), { approvedBy: 'somebody at the command line' });
  expect(await only(third.registry)).toMatchObject({
    ...{ state: 'running', version: '1.0.1' },
    waiting: { version: '1.1.0', beyond: ['read school.phone'] },
  });
  await expect(third.registry.approve(ID, { version: '1.0.1', by: OWNER })).rejects.toMatchObject({
    reason: 'plugin-changed',
  });
  await third.registry.approve(ID, { version: '1.1.0', by: OWNER });
  const now = await only(third.registry);
  expect(now).toMatchObject({ state: 'running', version: '1.1.0' });
  expect(now.history.slice(0, 2)).toMatchObject([
    { act: 'approved', version: '1.1.0', by: OWNER },
    { act: 'updated', version: '1.0.1' },
  ]);
  expect(now.waiting).toBeUndefined();
});

it('goes on as before when a new version does not start, or settings are wrong; a secret is kept and never told', async () => {
  const { registry, host } = await started();
  await registry.take(bundle('1.1.0', ['name', 'phone']));
  const set = await registry.set(ID, { settings: { least: 10, key: 'a secret' }, by: OWNER });
  expect(set.settings).toMatchObject({ values: { least: 10 }, secrets: [{ name: 'key', set: true }] });
  expect(JSON.stringify(set)).not.toContain('a secret');
  await expect(registry.set(ID, { settings: { least: 'many' }, by: OWNER })).rejects.toMatchObject({
    ...{ reason: 'plugin-refused', params: { code: 'plugin.settings-invalid', path: 'least' } },
  });
  const again = await registry.set(ID, { settings: { least: 12 }, by: OWNER });
  expect(again).toMatchObject({ state: 'running', settings: { values: { least: 12 }, secrets: [{ set: true }] } });

  const next = await started();
  await next.registry.take(bundle('2.0.0', ['name', 'phone'], 'throw new Error("never")')).catch(() => undefined);
  expect(await only(next.registry)).toMatchObject({ state: 'failed', reason: 'plugin.start-failed' });
  expect(host.list()).toMatchObject([{ state: 'running' }]);
});

it('remembers what a plugin stored, by plugin', async () => {
  const { store } = await keptPlugins(database);
  await store.set('a', 'k', { n: 1 });
  await store.set('a', 'k', { n: 2 });
  await store.set('b', 'k', 'other');
  const again = (await keptPlugins(database)).store;
  expect([await again.get('a', 'k'), await again.get('b', 'k'), await again.get('a', 'none')]).toEqual([
    { n: 2 },
    'other',
    undefined,
  ]);
  expect([await again.bytesWithout('a', 'k'), await again.bytesWithout('a', '')]).toEqual([0, 'k{"n":2}'.length]);
  await again.remove('a', 'k');
  expect(await again.keys('a')).toEqual([]);
});

it('follows what was decided at another server on the database, and goes on with what it cannot follow', async () => {
  const [here, there] = [await started(), await started()];
  await here.registry.take(bundle('3.0.0'));
  await there.registry.take(bundle('3.0.0'));
  const both = async () => {
    const [one, other] = await Promise.all([here, there].map(async ({ registry }) => only(registry)));
    return [one?.state, other?.state, other?.version];
  };
  await here.registry.approve(ID, { version: '3.0.0', by: OWNER });
  expect((await both())[0]).toBe('running');
  const emis = await testServer(database, {
    plugins: there.host,
    registry: there.registry,
    rules: () => there.host.rules(),
  });
  const client = await emis.connect();
  await emis.server.runPlugins();
  expect(await both()).toEqual(['running', 'running', '3.0.0']);
  expect(await takes(client, 'Ab')).toBe(false);

  await here.registry.set(ID, { settings: { least: 1 }, by: OWNER });
  const [rule] = there.host.rules();
  await there.registry.follow();
  expect(await takes(client, 'Ac')).toBe(true);
  const [fresh] = there.host.rules();
  expect(fresh).not.toBe(rule);
  // What is as it was is left to run.
  await there.registry.follow();
  expect(there.host.rules()[0]).toBe(fresh);

  // A version that is there nowhere but in the database.
  const newer = await started();
  await newer.registry.take(bundle('4.0.0'));
  await there.registry.follow();
  expect(await both()).toEqual(['running', 'running', '4.0.0']);

  await newer.registry.stop(ID, { by: OWNER });
  await here.registry.follow();
  await there.registry.follow();
  expect((await both()).slice(0, 2)).toEqual(['stopped', 'stopped']);
});

it('looks after instances of one plugin by themselves, each with its own settings, and knows them again', async () => {
  const { host, registry } = await started();
  const named = (instance: string) => ({ ...bundle('5.0.0'), instance });
  const ids = ['north', 'south'].map((name) => `${ID}.${name}`);
  for (const name of ['north', 'south']) await registry.take(named(name), { approvedBy: OWNER });
  await registry.set(ids[1] ?? '', { settings: { least: 5 }, by: OWNER });
  const states = async (of: PluginRegistry) =>
    (await of.list()).map(({ id, state, settings, rules }) => [id, state, settings?.values, rules]);
  const expected = [
    [ids[0], 'running', {}, [`${ID}.north.short`]],
    [ids[1], 'running', { least: 5 }, [`${ID}.south.short`]],
  ];
  expect(await states(registry)).toEqual(expected);
  const emis = await testServer(database, { plugins: host, registry, rules: () => host.rules() });
  const client = await emis.connect();
  const [result] = await client.operate({ ...operation(), record: school('s-four', 'Four').record });
  expect(result).toMatchObject({ status: 'rejected', findings: [{ code: `${ID}.south.short` }] });

  const next = await started();
  for (const name of ['north', 'south']) await next.registry.take(named(name));
  expect(await states(next.registry)).toEqual(expected);
});
