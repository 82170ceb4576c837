import type { Plugin } from '@emis-sdk/plugin';
import { describe, expect, it } from 'vitest';
import { createHost, type PluginHost } from './index.ts';
import { ask, CODE, ID, OWNER, pluginWith, quiet, refusal, thrownBy } from './plugin-for-tests.ts';

describe('a mandatory plugin that does not run', () => {
  const mandatory = (changes: Partial<Plugin> = {}) =>
    pluginWith(quiet, { contributes: { rules: [CODE], mandatory: true }, ...changes });

  it.each<[string, (host: PluginHost) => Promise<unknown>, string]>([
    ['stopped', (host) => host.load(mandatory(), OWNER).then(() => host.stop(ID)), 'stopped'],
    ['refused', (host) => refusal(host.load(mandatory(), { approvedBy: 'Ana Rojas' })), 'refused'],
    [
      'failed',
      (host) => refusal(host.load(mandatory({ setup: () => Promise.reject(new Error('no')) }), OWNER)),
      'failed',
    ],
  ])('leaves a rule that fails in its place when %s', async (_, end, state) => {
    const host = createHost();
    await end(host);
    const rules = host.rules();
    expect(rules.map(({ code }) => code)).toEqual([CODE]);
    expect(host.rules()[0]).toBe(rules[0]);
    const error = thrownBy(() => ask(host));
    expect(error.code).toBe('plugin.not-running');
    expect(error.params).toMatchObject({ plugin: ID, contribution: CODE, state });
  });

  it('cannot put its rule in the place of one of the standard', async () => {
    const host = createHost();
    await refusal(host.load(mandatory({ contributes: { rules: ['enrolment.before-birth'], mandatory: true } }), OWNER));
    expect(host.rules()).toEqual([]);
  });
});
