import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { run } from '../cli.ts';
import { listen } from '../heard-for-tests.ts';

const heard = listen();
const folder = await mkdtemp(join(tmpdir(), 'emis-portal-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

it('makes accounts with a password that is shown once or read from a file, lists and removes them', async () => {
  const stored = ['--data-dir', folder, '--lang', 'en'];
  const said = async (...args: string[]) => {
    heard.forget();
    return [await run(['portal', 'user', ...args, ...stored]), heard.said] as const;
  };
  const [made, password] = await said('add', 'ana.rojas', '--role', 'administrator', '--quiet');
  expect([made, password]).toEqual([0, expect.stringMatching(/^([a-z2-9]{5}-){3}[a-z2-9]{5}\s*$/)]);
  const file = join(folder, 'password');
  await writeFile(file, 'caballo-batería-grapa\n');
  expect(await said('add', 'luis', '--territory', '0101', '--password-file', file, '--json', '--quiet')).toEqual([
    0,
    `${JSON.stringify({ schemaVersion: 1, name: 'luis', role: 'reader', territories: ['0101'] })}\n`,
  ]);
  expect((await said('add', 'x', '--role', 'king'))[1]).toContain('known are reader, administrator');
  const [, list] = await said('list');
  expect(list).toContain('ana.rojas  administrator  national');
  expect(list).toContain('luis  reader  0101');
  expect(list).toContain('Accounts: 2');
  expect(await said('remove', 'nadie')).toEqual([2, expect.stringContaining('There is no account nadie.')]);
});

it('serves no portal by a header that anybody may send', async () => {
  heard.forget();
  expect(
    await run(['serve', '--port', '0', '--data-dir', folder, '--portal-user-header', 'x-remote-user', '--lang', 'es']),
  ).toBe(2);
  expect(heard.said).toContain('--portal-user-header y --portal-secret van juntos');
});
