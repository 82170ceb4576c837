import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, RuleContext } from '@emis-sdk/plugin';
import { createHost, type PluginHost, packedPlugin } from '@emis-sdk/plugin-host';
import { readPluginFolder, strangerRunner } from '@emis-sdk/plugin-host/node';
import { describe, expect, it } from 'vitest';
import { ROOT } from './workspace.ts';

/** The plugins of each contract that has been, with the fingerprints of their files. A line is added for a new contract; none is ever changed. */
const GOLDEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'contract-1': {
    'plugin.js': '0f3b6e4a2e62ac2821c9372e6926a6a190e1dad65e2b4977d809544367a4ab76',
    'plugin.json': '0393efe0d8428f26dd19634fe2075c2b449c02ab9c5d42959969e4e0d6e0fb15',
  },
};

const APPROVED = { approvedBy: 'Ana Rojas', approve: 'all' } as const;
const CONTEXT = { asOf: '2026-11-27', codeList: () => undefined } as unknown as RuleContext;

const LOADERS: Readonly<Record<string, (host: PluginHost, folder: string) => Promise<unknown>>> = {
  async 'in process'(host, folder) {
    const module = (await import(pathToFileURL(join(folder, 'plugin.js')).href)) as { readonly default: Plugin };
    return host.load(module.default, APPROVED);
  },
  async 'behind the wall'(host, folder) {
    return host.loadStranger(packedPlugin(await readPluginFolder(folder)), APPROVED);
  },
};

describe.each(Object.entries(GOLDEN))('the golden plugin of %s', (name, files) => {
  const folder = join(ROOT, 'test', 'golden', name);

  it.each(Object.entries(files))('has %s as it was written', async (file, digest) => {
    const bytes = await readFile(join(folder, file));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(digest);
  });

  it.each(Object.entries(LOADERS))('runs %s and says what it always said', async (_, load) => {
    const host = createHost({ strangers: strangerRunner(), limits: { timeMs: 5000, startMs: 60_000 } });
    await load(host, folder);
    const enrolments = ['2026-03-01', '2026-09-15', '2026-03-02', '2026-03-03'].map((entryDate, at) => ({
      ...{ id: `e${at}`, entryDate, grade: '05', studentId: 'p1' },
      ...(at === 0 ? { exitDate: '2026-05-01' } : {}),
    }));
    const student = { id: 'p1', birthDate: '2016-01-01', givenName: 'never granted' };
    const said: unknown[] = [];
    for (const rule of host.rules()) {
      if (rule.kind === 'record') {
        for (const record of enrolments) {
          rule.check(
            { record, related: { student } },
            (finding) => said.push([rule.code, record.id, finding]),
            CONTEXT,
          );
        }
        continue;
      }
      const check = rule.start(CONTEXT);
      check.beside?.('school', { id: 's1', name: 'One' });
      for (const record of enrolments) check.add(record, (finding) => said.push([rule.code, record.id, finding]));
      check.finish?.();
    }
    expect(said).toEqual([
      [
        'org.emis-sdk.golden.one.late',
        'e1',
        { at: 'entryDate', params: { grade: '05', asOf: '2026-11-27' }, personal: { born: '2016-01-01' } },
      ],
      ['org.emis-sdk.golden.one.crowded', 'e2', { at: 'grade', params: { schools: 1 } }],
    ]);
    const [indicator] = host.indicators();
    const run = indicator?.start();
    for (const record of enrolments) run?.add({ record, related: {} });
    expect(run?.finish()).toEqual([{ label: 'open', value: 3, unit: 'students' }]);
    run?.remove?.({ record: { id: 'e1' }, related: {} });
    expect(run?.finish()).toEqual([{ label: 'open', value: 2, unit: 'students' }]);
    await host.close();
  });
});
