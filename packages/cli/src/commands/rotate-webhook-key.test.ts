import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPglite } from '@emis-sdk/server/node';
import { afterAll, expect, it } from 'vitest';
import { run } from '../cli.ts';
import { listen } from '../heard-for-tests.ts';

const heard = listen();
const folder = await mkdtemp(join(tmpdir(), 'emis-rotate-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

it('gives a new key, which stands before the one that still signs, and asks for a storage', async () => {
  expect(await run(['rotate-webhook-key', '--lang', 'en'])).toBe(2);
  expect(heard.said).toContain('Give --data-dir or --database-url');
  // The storage of a server that has run before.
  const database = await openPglite({ dataDir: join(folder, 'pglite') });
  await database.close();
  const rotated = async () => {
    heard.forget();
    expect(await run(['rotate-webhook-key', '--data-dir', folder, '--json', '--quiet'])).toBe(0);
    return (JSON.parse(heard.said) as { keys: string[] }).keys;
  };
  const first = await rotated();
  const second = await rotated();
  expect(second.slice(1)).toEqual(first);
  expect(second[0]).toMatch(/^whpk_/);
});
