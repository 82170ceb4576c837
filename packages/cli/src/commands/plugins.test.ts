import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { definePlugin, emit, pluginJsonOf, read } from '@emis-sdk/plugin';
import { loadProfile } from '@emis-sdk/profiles';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '../cli.ts';
import { EXIT } from '../exit-codes.ts';
import { listen } from '../heard-for-tests.ts';
import { type RunningEmis, startEmis } from '../running-emis.ts';
import { servedPlugins } from '../served-plugins.ts';

const ID = 'org.example.counter';
const heard = listen();
let folder: string;
let emis: RunningEmis;
const refused: string[] = [];

const plugin = definePlugin({
  ...{ id: ID, contract: 1, version: '1.0.0', title: { en: 'Counter', es: 'Contador', pt: 'Contador' } },
  grants: [
    read('school', ['name'], { en: 'Counts names.', es: 'Cuenta nombres.', pt: 'Conta nomes.' }),
    emit('event', { en: 'Tells.', es: 'Avisa.', pt: 'Avisa.' }),
  ],
  contributes: { commands: ['count'] },
  setup: () => undefined,
});
const CODE = `export default { settings: { safeParse: (data) => ({ success: true, data }) }, setup({ command }) {
  command({ name: 'count', summary: { en: 'Counts words', es: 'Cuenta palabras', pt: 'Conta palavras' }, run: (args) => args.length });
} };`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emis-plugins-'));
  for (const [name, description] of [
    ['counter', JSON.stringify(pluginJsonOf(plugin))],
    ['broken', '{}'],
  ] as const) {
    await mkdir(join(folder, 'plugins', name), { recursive: true });
    await writeFile(join(folder, 'plugins', name, 'plugin.json'), description);
    await writeFile(join(folder, 'plugins', name, 'plugin.js'), CODE);
  }
  const profile = await loadProfile('international');
  const wanted = { plugin: [], pluginsFrom: join(folder, 'plugins') };
  emis = await startEmis({
    ...{ port: 0, dataDir: folder, profiles: [profile], onError: () => undefined },
    host: (database) => servedPlugins(database, profile, wanted, (path) => refused.push(path)),
  });
});
afterAll(async () => {
  await emis.close();
  await rm(folder, { recursive: true, force: true });
});

it('shows what waits, approves it by name, runs its command, stops it; and says what it is not', async () => {
  const at = ['--credentials', emis.credentialsPath];
  expect(refused).toEqual([join(folder, 'plugins', 'broken')]);
  expect(await run(['plugins', ...at, '--lang', 'es'])).toBe(EXIT.ok);
  expect(heard.stdout).toContain(`${ID} 1.0.0  espera aprobación\n`);
  expect(heard.stdout).toContain('├─ no aprobado: read school.name: Cuenta nombres.');
  expect(heard.stdout).toContain(`emis plugins approve ${ID}`);
  heard.forget();
  expect(await run(['plugins', 'approve', ID, '--by', 'Ana Rojas', ...at])).toBe(EXIT.ok);
  expect(heard.said).toContain(`${ID} 1.0.0 is approved and runs.`);
  expect(heard.stdout).toContain('approved by Ana Rojas (administrator) on ');
  expect(heard.stdout).toContain('├─ command count: Counts words');
  heard.forget();
  expect(await run(['plugins', 'run', ID, 'count', 'one', 'two', ...at])).toBe(EXIT.ok);
  expect(heard.stdout.trim()).toBe('2');
  heard.forget();
  const settings = join(folder, 'settings.json');
  await writeFile(settings, '[]');
  expect(await run(['plugins', 'set', ID, '--settings', settings, ...at])).not.toBe(EXIT.ok);
  expect(heard.stderr).toContain('holds no settings');
  expect(await run(['plugins', 'stop', ID, '--json', ...at])).toBe(EXIT.ok);
  expect(JSON.parse(heard.stdout.trim().split('\n').at(-1) ?? '')).toMatchObject({ plugin: { state: 'stopped' } });
  heard.forget();
  expect(await run(['plugins', 'stop', 'org.example.nobody', ...at])).not.toBe(EXIT.ok);
  expect(heard.said).toContain('404 not-found');
});
