import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Credentials, readCredentials, writeCredentials } from './credentials.ts';
import { EXIT, exitCodeOf } from './exit-codes.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emis-credentials-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const credentials: Credentials = {
  schemaVersion: 1,
  url: 'http://127.0.0.1:4400',
  sender: { clientId: 's', privateKey: { kty: 'EC', d: 'secret-s' } },
  reader: { clientId: 'r', privateKey: { kty: 'EC', d: 'secret-r' } },
};

it('reads back what was written, and only the owner may read the file', async () => {
  const path = join(folder, 'deep', 'credentials.json');
  await writeCredentials(path, credentials);
  expect(await readCredentials(path)).toEqual(credentials);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

it.each([
  ['credentials.not-found', undefined, 'emis serve'],
  ['credentials.not-readable', 'secret-s but no JSON', 'JSON is not as it must be'],
  ['credentials.not-readable', '{"schemaVersion":2}', 'schemaVersion is not as it must be'],
  [
    'credentials.not-readable',
    JSON.stringify({ ...credentials, sender: { clientId: 's', privateKey: 'secret-s' } }),
    'sender.privateKey is not as it must be',
  ],
])('says %s, ends with 3, and repeats nothing of the file', async (code, content, says) => {
  const path = join(folder, 'credentials.json');
  if (content !== undefined) await writeFile(path, content);
  const error = await readCredentials(path).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code });
  expect(String(error)).toContain(path);
  expect(String(error)).toContain(says);
  expect(String(error)).not.toContain('secret');
  expect(exitCodeOf(error)).toBe(EXIT.configuration);
});
