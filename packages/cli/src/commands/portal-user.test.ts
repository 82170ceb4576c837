import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { run } from '../cli.ts';
import { listen } from '../heard-for-tests.ts';

const heard = listen();
const folder = await mkdtemp(join(tmpdir(), 'emis-portal-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

it('makes accounts with a password that is shown once, and lists them', async () => {
  const stored = ['--data-dir', folder, '--lang', 'en'];
  const said = async (...args: string[]) => {
    heard.forget();
    return [await run(['portal', 'user', ...args, ...stored]), heard.said] as const;
  };
  const missing = join(folder, 'no-such-file');
  expect(await said('add', 'luis', '--password-file', missing)).toEqual([
    2,
    expect.stringContaining('no secret of one line'),
  ]);
  const [made, password] = await said('add', 'ana.rojas', '--role', 'administrator', '--quiet');
  expect([made, password]).toEqual([0, expect.stringMatching(/^([a-z2-9]{5}-){3}[a-z2-9]{5}\s*$/)]);
  expect((await said('add', 'x', '--role', 'king'))[1]).toContain('known are reader, administrator');
  const [, list] = await said('list');
  expect(list).toContain('ana.rojas  administrator  national');
  expect(list).toContain('Accounts: 1');
});

it('serves no portal by a header that anybody may send', async () => {
  heard.forget();
  expect(
    await run(['serve', '--port', '0', '--data-dir', folder, '--portal-user-header', 'x-remote-user', '--lang', 'es']),
  ).toBe(2);
  expect(heard.said).toContain('--portal-user-header y --portal-secret van juntos');
});
