import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@emis-sdk/client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '../cli.ts';
import { EXIT } from '../exit-codes.ts';
import { listen as hear } from '../heard-for-tests.ts';
import { loadProfileAndPlugins } from '../plugin-loading.ts';
import { type RunningEmis, startEmis } from '../running-emis.ts';

const heard = hear();
let folder: string;
let emis: RunningEmis;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emis-person-'));
  const { profile, host } = await loadProfileAndPlugins('international', []);
  emis = await startEmis({ port: 0, dataDir: folder, profiles: [profile], host, onError: () => undefined });
  const client = createClient({ url: emis.url, ...emis.credentials.sender });
  const ana = { givenName: 'Ana', familyName: 'Soto', birthDate: '2016-03-01' };
  const people = ['a', 'b'].map((id) => ({ entity: 'person' as const, record: { id, ...ana } }));
  await client.submit(people, { profile });
});
afterAll(async () => {
  await emis.close();
  await rm(folder, { recursive: true, force: true });
});

it('lists who may be one, merges them and takes them apart, and says no name', async () => {
  const at = ['--credentials', emis.credentialsPath];
  expect(await run(['person', 'duplicates', ...at])).toBe(EXIT.ok);
  expect(heard.stdout).toContain('a  b  50  names, birth-date');
  expect(heard.said).not.toContain('Soto');
  heard.forget();
  expect(await run(['person', 'merge', 'b', '--into', 'a', '--json', ...at])).toBe(EXIT.ok);
  const { id } = JSON.parse(heard.stdout) as { id: string };
  heard.forget();
  expect(await run(['person', 'merge', 'nobody', '--into', 'a', '--lang', 'es', ...at])).not.toBe(EXIT.ok);
  expect(heard.said).toContain('El registro no existe aquí');
  heard.forget();
  expect(await run(['person', 'unmerge', id, ...at])).toBe(EXIT.ok);
  expect(heard.said).toContain('b and a are two persons again.');
});
