import { join } from 'node:path';
import type { RawRecord } from '@emis-sdk/model';
import { pluginJsonOf } from '@emis-sdk/plugin';
import { createHost, portalIndicator } from '@emis-sdk/plugin-host';
import { strangerRunner } from '@emis-sdk/plugin-host/node';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import overAge from '../examples/indicator-plugin/src/plugin.ts';
import { ROOT } from './workspace.ts';

const APPROVED = { approvedBy: 'Ana Rojas', approve: 'all', settings: { smallestGroup: 1 } } as const;
const STORE: Readonly<Record<string, readonly RawRecord[]>> = {
  school: [{ id: 'a', name: 'A' }],
  person: ['2019-06-01', '2016-01-01', '2010-01-01'].map((birthDate, at) => ({ id: `p${at}`, birthDate })),
  enrolment: [0, 1, 2].map((at) => ({
    ...{ id: `e${at}`, studentId: `p${at}`, schoolId: 'a', grade: '01', schoolYear: 2026 },
  })),
};

it('lets one plugin, with zod and all that it imports in one file, say the same in both runners', async () => {
  const { outputFiles } = await build({
    ...{ entryPoints: [join(ROOT, 'examples', 'indicator-plugin', 'src', 'plugin.ts')], bundle: true, write: false },
    ...{ format: 'esm', platform: 'neutral', target: 'es2022', conditions: ['@emis-sdk/source'], minify: true },
  });
  const code = outputFiles[0]?.text ?? '';
  const limits = { timeMs: 5000, startMs: 60_000 };
  const [trusted, walled] = [createHost(), createHost({ strangers: strangerRunner(), limits })];
  await trusted.load(overAge, APPROVED);
  await walled.loadStranger({ description: pluginJsonOf(overAge), code }, APPROVED);
  const [one, other] = await Promise.all(
    [trusted, walled].map((host) =>
      portalIndicator(host.indicators()[0]!).compute(async function* (entity) {
        yield* STORE[entity] ?? [];
      }),
    ),
  );
  expect(one).toEqual([{ label: 'A', value: 66.7, unit: '%' }]);
  expect(other).toEqual(one);
  await walled.close();
  const refused = createHost({ strangers: strangerRunner(), limits });
  const loading = refused.loadStranger(
    { description: pluginJsonOf(overAge), code },
    { ...APPROVED, settings: { yaers: 2 } },
  );
  await expect(loading).rejects.toMatchObject({ code: 'plugin.settings-invalid', params: { path: 'yaers' } });
});
