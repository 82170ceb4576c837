import type { Plugin } from '@emis-sdk/plugin';
import { describe, expect, it } from 'vitest';
import { type AuditEntry, createHost, type PluginErrorCode } from './index.ts';
import {
  ask,
  CODE,
  GRANTS,
  ID,
  OWNER,
  pluginWith,
  quiet,
  recordRule,
  refusal,
  standingClock,
  WORDS,
} from './plugin-for-tests.ts';

describe('loading', () => {
  it('lets an approved rule run, and says who approved what', async () => {
    const time = standingClock();
    const host = createHost(time);
    const rule = recordRule(({ record }, report) =>
      report({ at: 'entryDate', personal: { entry: String(record.entryDate) } }),
    );
    const loaded = await host.load(pluginWith(rule), OWNER);
    expect(loaded.grants).toEqual(GRANTS);
    expect(ask(host)).toEqual([{ at: 'entryDate', personal: { entry: '2026-03-01' } }]);
    expect(host.messages().pt[CODE]).toEqual(WORDS);
    expect(host.list()).toMatchObject([
      {
        id: ID,
        version: '1.0.0',
        state: 'running',
        runner: 'trusted in-process',
        approved: { by: 'Ana Rojas', at: '2026-03-01T12:00:00.000Z' },
        rules: [CODE],
        calls: 1,
        faults: 0,
      },
    ]);
  });

  it('gives the engine the same rule objects each time', async () => {
    const host = createHost();
    await host.load(pluginWith(quiet), OWNER);
    expect(host.rules()[0]).toBe(host.rules()[0]);
  });

  it.each<[string, PluginErrorCode, Partial<Plugin>, Record<string, unknown>]>([
    ['an unknown contract', 'plugin.contract-unknown', { contract: 2 }, { contract: '2', supported: '1' }],
    ['a bad manifest', 'plugin.manifest-invalid', { version: '' }, { path: 'version' }],
    [
      'a code of the standard',
      'plugin.code-not-its-own',
      { contributes: { rules: ['enrolment.before-birth'] } },
      { contribution: 'enrolment.before-birth', prefix: `${ID}.` },
    ],
    [
      'a code of a country, from a plugin that is no profile',
      'plugin.code-not-its-own',
      { country: 'cl', contributes: { rules: ['cl.ages'] } },
      { contribution: 'cl.ages' },
    ],
    [
      'a code announced twice',
      'plugin.code-taken',
      { contributes: { rules: [CODE, CODE] } },
      { contribution: CODE, other: ID },
    ],
    [
      'words for a code of the standard',
      'plugin.code-not-its-own',
      { messages: { en: { 'file.empty': WORDS }, es: {}, pt: {} } },
      { contribution: 'file.empty' },
    ],
    [
      'no words in Portuguese',
      'plugin.words-missing',
      { messages: { en: { [CODE]: WORDS }, es: { [CODE]: WORDS }, pt: {} } },
      { contribution: CODE, language: 'pt' },
    ],
    [
      'words without a fix',
      'plugin.words-missing',
      { messages: { en: { [CODE]: { ...WORDS, fix: '' } }, es: {}, pt: {} } },
      { language: 'en' },
    ],
    [
      'a rule without the right to emit findings',
      'plugin.grant-missing',
      { grants: GRANTS.slice(0, 2) },
      { contribution: CODE, grant: 'emit finding' },
    ],
    ['a rule that was not announced', 'plugin.not-declared', { contributes: {} }, { contribution: CODE }],
    ['a rule that was announced and not added', 'plugin.not-added', { setup: () => undefined }, { contribution: CODE }],
    ['a plugin that comes after itself', 'plugin.order-cycle', { after: [ID] }, { ring: `${ID} after ${ID}` }],
  ])('refuses %s', async (_, code, changes, params) => {
    const entries: AuditEntry[] = [];
    const host = createHost({ audit: (entry) => entries.push(entry) });
    const error = await refusal(host.load(pluginWith(quiet, changes), OWNER));
    expect(error.code).toBe(code);
    expect(error.params).toMatchObject({ plugin: ID, ...params });
    for (const fact of Object.values(params)) expect(error.message).toContain(fact);
    expect(host.rules()).toEqual([]);
    expect(entries.at(-1)).toMatchObject({ plugin: ID, event: 'state', to: 'refused', code });
  });

  it('refuses what is no plugin at all', async () => {
    for (const value of [undefined, 7, 'plugin', {}, { id: 'x' }]) {
      const error = await refusal(createHost().load(value as unknown as Plugin, OWNER));
      expect(error.code).toBe('plugin.manifest-invalid');
    }
  });

  it('refuses the code of a stranger without running it, since it has no wall', async () => {
    const host = createHost();
    const plugin = pluginWith(quiet, { setup: () => expect.unreachable('the code of a stranger ran') });
    const error = await refusal(host.load(plugin, { ...OWNER, origin: 'stranger' }));
    expect(error.code).toBe('plugin.untrusted');
    expect(host.list()).toMatchObject([{ id: ID, state: 'refused', reason: 'plugin.untrusted' }]);
  });

  it('refuses a second plugin of the same id, and leaves the first one running', async () => {
    const host = createHost();
    await host.load(pluginWith(quiet), OWNER);
    const error = await refusal(host.load(pluginWith(quiet, { version: '2.0.0' }), OWNER));
    expect(error.code).toBe('plugin.duplicate');
    expect(host.list()).toMatchObject([{ version: '1.0.0', state: 'running' }]);
  });

  it('refuses a rule code that another plugin has', async () => {
    const host = createHost();
    const profile = (id: string) =>
      pluginWith(
        recordRule(() => {}, { code: 'cl.old' }),
        { id, phase: 'profile', country: 'cl' },
      );
    await host.load(profile('org.example.chile'), OWNER);
    const error = await refusal(host.load(profile('org.example.chile-too'), OWNER));
    expect(error.code).toBe('plugin.code-taken');
    expect(error.params).toMatchObject({ contribution: 'cl.old', other: 'org.example.chile' });
  });

  it('can be tried again after a refusal', async () => {
    const host = createHost();
    await refusal(host.load(pluginWith(quiet), { approvedBy: 'Ana Rojas' }));
    await host.load(pluginWith(quiet), OWNER);
    expect(host.list()).toMatchObject([{ state: 'running' }]);
  });

  it('wants to know who answers for a plugin', async () => {
    await expect(createHost().load(pluginWith(quiet), { approvedBy: '' })).rejects.toThrow(TypeError);
  });
});
