import { type Grant, type Plugin, read, secret, store } from '@emis-sdk/plugin';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createHost } from './index.ts';
import { ask, GRANTS, ID, OWNER, pluginWith, quiet, recordRule, refusal } from './plugin-for-tests.ts';

describe('a new version', () => {
  it('takes the place of the old one when it asks for no more', async () => {
    const host = createHost();
    await host.load(pluginWith(quiet), OWNER);
    await host.update(pluginWith(quiet, { version: '2.0.0' }), {});
    expect(host.list()).toMatchObject([{ version: '2.0.0', state: 'running', approved: { by: 'Ana Rojas' } }]);
  });

  it.each<[string, Grant, string]>([
    ['a field', read('person', ['givenName'], 'Greets.'), 'read person.givenName'],
    ['a store', store(100, 'Remembers.'), 'store'],
  ])('that asks for %s more stays off while the old one goes on, until that is approved', async (_, grant, missing) => {
    const host = createHost();
    await host.load(pluginWith(quiet), { ...OWNER, approve: GRANTS });
    const wants = pluginWith(quiet, { version: '2.0.0', grants: [...GRANTS, grant] });
    const error = await refusal(host.update(wants, {}));
    expect(error.code).toBe('plugin.update-unapproved');
    expect(error.params).toMatchObject({ grant: missing });
    expect(host.list()).toMatchObject([{ version: '1.0.0', state: 'running' }]);
    await host.update(wants, { approve: 'all', approvedBy: 'Luis Paz' });
    expect(host.list()).toMatchObject([{ version: '2.0.0', state: 'running', approved: { by: 'Luis Paz' } }]);
  });

  it('that does not start leaves the old one running', async () => {
    const host = createHost();
    await host.load(pluginWith(quiet), OWNER);
    const broken = pluginWith(quiet, {
      version: '2.0.0',
      setup: () => {
        throw new Error('no');
      },
    });
    expect((await refusal(host.update(broken, {}))).code).toBe('plugin.start-failed');
    expect(host.list()).toMatchObject([{ version: '1.0.0', state: 'running' }]);
    expect(ask(host)).toEqual([]);
  });

  it('of a plugin that does not run is not an update', async () => {
    expect((await refusal(createHost().update(pluginWith(quiet), {}))).code).toBe('plugin.unknown');
  });
});

describe('settings', () => {
  const settings = z.strictObject({ years: z.int(), key: secret().optional() });
  const plugin: Plugin<unknown> = pluginWith(quiet, {
    settings,
    settingsVersion: 3,
    migrateSettings: {
      1: (old) => ({ ...old, age: Number(old['age']) + 1 }),
      2: ({ age, ...rest }) => ({ ...rest, years: age }),
    },
    setup({ settings: given, rule }) {
      rule(recordRule((_, report) => report({ params: { ...(given as object) } })));
      return undefined;
    },
  });

  it('of an older form are carried over step by step', async () => {
    const host = createHost();
    await host.load(plugin, { ...OWNER, settings: { age: 4 }, settingsVersion: 1 });
    expect(ask(host)).toEqual([{ params: { years: 5 } }]);
  });

  it.each([0, 4])('of form %i, to which no step is known, are refused', async (settingsVersion) => {
    const error = await refusal(createHost().load(plugin, { ...OWNER, settings: { years: 4 }, settingsVersion }));
    expect([error.code, error.params]).toEqual(['plugin.settings-invalid', { plugin: ID, path: 'settingsVersion' }]);
  });

  it('that are secret reach the plugin as a handle, also through a wrapper', async () => {
    const host = createHost();
    await host.load(plugin, { ...OWNER, settings: { years: 4, key: 'open sesame' } });
    expect(ask(host)).toEqual([{ params: { years: 4, key: `emis-secret:${ID}:key;` } }]);
  });

  it('of two hosts in one process leave each other alone', async () => {
    const hosts = [createHost(), createHost()];
    await Promise.all(hosts.map((host, at) => host.load(plugin, { ...OWNER, settings: { years: at } })));
    expect(hosts.map((host) => ask(host))).toEqual([[{ params: { years: 0 } }], [{ params: { years: 1 } }]]);
  });
});
