import type { Plugin } from '@emis-sdk/plugin';
import { describe, expect, it } from 'vitest';
import { createHost } from './index.ts';
import { OWNER, pluginWith, recordRule, refusal } from './plugin-for-tests.ts';

describe('order', () => {
  const named = (id: string, changes: Partial<Plugin> = {}) =>
    pluginWith(
      recordRule(() => {}, { code: `${id}.rule` }),
      { id, ...changes },
    );

  it('is by phase, then after those named, then by id, however they came', async () => {
    const plugins = [
      named('org.a', { after: ['org.c', 'org.absent'] }),
      named('org.b'),
      named('org.c'),
      named('org.z', { phase: 'profile' }),
    ];
    for (const way of [plugins, [...plugins].reverse()]) {
      const host = createHost();
      for (const plugin of way) await host.load(plugin, OWNER);
      expect(host.list().map(({ id }) => id)).toEqual(['org.z', 'org.b', 'org.c', 'org.a']);
      expect(host.rules().map(({ code }) => code)).toEqual(['org.z.rule', 'org.b.rule', 'org.c.rule', 'org.a.rule']);
    }
  });

  it('refuses the plugin that closes a ring, and shows the ring', async () => {
    const host = createHost();
    await host.load(named('org.a', { after: ['org.b'] }), OWNER);
    await host.load(named('org.b', { after: ['org.c'] }), OWNER);
    const error = await refusal(host.load(named('org.c', { after: ['org.a'] }), OWNER));
    expect(error.message).toContain('org.a after org.b after org.c after org.a');
    expect(host.list().map(({ id, state }) => [id, state])).toEqual([
      ['org.b', 'running'],
      ['org.a', 'running'],
      ['org.c', 'refused'],
    ]);
  });

  it('refuses a profile that would come after an addition', async () => {
    const host = createHost();
    await host.load(named('org.a'), OWNER);
    const error = await refusal(host.load(named('org.p', { phase: 'profile', after: ['org.a'] }), OWNER));
    expect(error.params).toMatchObject({ ring: 'org.p after org.a after org.p' });
  });
});
