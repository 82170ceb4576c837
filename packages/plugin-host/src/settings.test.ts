import { CONTRACT, definePlugin, type Plugin } from '@emis-sdk/plugin';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createHost } from './index.ts';
import { ID, OWNER, pluginWith, quiet, refusal } from './plugin-for-tests.ts';

describe('settings', () => {
  const Settings = z.strictObject({ years: z.int().min(1).default(2), codes: z.array(z.string()).default(['01']) });
  const withSettings = (seen: unknown[]) =>
    definePlugin({
      ...{ id: ID, contract: CONTRACT, version: '1.0.0', title: { en: 'A', es: 'A', pt: 'A' } },
      settings: Settings,
      grants: [],
      contributes: {},
      setup({ settings }) {
        seen.push(settings);
      },
    });

  it('come with their defaults, frozen', async () => {
    const seen: { years: number; codes: string[] }[] = [];
    await createHost().load(withSettings(seen), { ...OWNER, settings: { years: 3 } });
    expect(seen).toEqual([{ years: 3, codes: ['01'] }]);
    expect(() => Object.assign(seen[0]!, { years: 4 })).toThrow(TypeError);
    expect(() => seen[0]!.codes.push('02')).toThrow(TypeError);
  });

  it('may differ between two hosts in one process', async () => {
    const seen: unknown[] = [];
    const plugin = withSettings(seen);
    await createHost().load(plugin, { ...OWNER, settings: { years: 1 } });
    await createHost().load(plugin, { ...OWNER, settings: { years: 5 } });
    expect(seen).toMatchObject([{ years: 1 }, { years: 5 }]);
  });

  it('are refused when wrong, naming the setting and never its value', async () => {
    const secret = 'hunter2';
    const wrong = await refusal(
      createHost().load(withSettings([]) as Plugin, { ...OWNER, settings: { years: secret } }),
    );
    expect(wrong.code).toBe('plugin.settings-invalid');
    expect(wrong.params.plugin).toBe(ID);
    expect(wrong.message).toContain('years');
    expect(wrong.message).not.toContain(secret);
    // @ts-expect-error a misspelt setting does not compile either
    const misspelt = await refusal(createHost().load(withSettings([]), { ...OWNER, settings: { yaers: 3 } }));
    expect(misspelt.params).toMatchObject({ path: 'yaers' });
    const unwanted = await refusal(createHost().load(pluginWith(quiet), { ...OWNER, settings: { any: 1 } }));
    expect(unwanted.code).toBe('plugin.settings-invalid');
  });
});
