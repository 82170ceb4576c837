import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient, generateKeyPair } from '@emis-sdk/client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '../cli.ts';
import { readCredentials, writeCredentials } from '../credentials.ts';
import { EXIT } from '../exit-codes.ts';
import { listen as hear } from '../heard-for-tests.ts';
import { loadProfileAndPlugins } from '../plugin-loading.ts';
import { type RunningEmis, SENDER, startEmis } from '../running-emis.ts';

const heard = hear();
let folder: string;
let emis: RunningEmis;
let next: Awaited<ReturnType<typeof generateKeyPair>>;
const file = () => join(folder, 'next.jwk.json');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emis-keys-'));
  const { profile, host } = await loadProfileAndPlugins('international', []);
  emis = await startEmis({
    port: 0,
    dataDir: folder,
    boundTokensOnly: true,
    profiles: [profile],
    host,
    onError: () => undefined,
  });
  next = await generateKeyPair();
  await writeFile(file(), JSON.stringify({ ...next.publicKey, kid: '2027' }));
});
afterAll(async () => {
  await emis.close();
  await rm(folder, { recursive: true, force: true });
});

/** Runs a command that prints one JSON object a line. */
async function lines(...args: string[]): Promise<{ key: string; client?: string }[]> {
  heard.forget();
  expect(await run(['keys', ...args, '--json', '--quiet'])).toBe(EXIT.ok);
  return heard.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { key: string });
}

it('reads and sends where only bound tokens are taken, which no other client does', async () => {
  const at = ['--credentials', emis.credentialsPath];
  expect(await run(['changes', ...at])).toBe(EXIT.ok);
  const { url, reader } = await readCredentials(emis.credentialsPath);
  const unbound = createClient({ url, ...reader, retry: { attempts: 1 } });
  const read = async () => {
    for await (const _ of unbound.changes()) break;
  };
  await expect(read()).rejects.toMatchObject({ name: 'AuthError' });
});

it('lists the keys of a product, lets in a further one and ends the one before, signed by the keys themselves', async () => {
  const at = ['--credentials', emis.credentialsPath];
  const [first] = await lines('list', ...at);
  await lines('add', file(), ...at);
  expect((await lines('list', ...at)).map(({ key }) => key)).toEqual([first?.key, '2027']);
  const credentials = await readCredentials(emis.credentialsPath);
  const privateKey = { ...next.privateKey, kty: 'EC', kid: '2027' };
  await writeCredentials(emis.credentialsPath, { ...credentials, sender: { ...credentials.sender, privateKey } });
  await lines('retire', first?.key ?? '', ...at);
  heard.forget();
  expect(await run(['keys', 'retire', '2027', '--lang', 'es', ...at])).not.toBe(EXIT.ok);
  expect((await lines('list', ...at)).map(({ key }) => key)).toEqual(['2027']);
});

it('keeps the last key of a product in the storage of a server, but takes even that in an emergency', async () => {
  await emis.close();
  const there = ['--data-dir', folder];
  expect((await lines('list', ...there)).map(({ client }) => client)).toEqual(
    expect.arrayContaining(['reading-product', SENDER]),
  );
  const of = [...there, '--client', SENDER];
  expect((await lines('list', ...of)).map(({ key }) => key)).toEqual(['2027']);
  heard.forget();
  expect(await run(['keys', 'retire', '2027', ...of])).not.toBe(EXIT.ok);
  expect(heard.said).toContain('2027 is the last key of school-product');
  await lines('remove', '2027', ...of);
  heard.forget();
  expect(await run(['keys', 'remove', '2027', '--lang', 'pt', ...of])).not.toBe(EXIT.ok);
  expect(heard.said).toContain('school-product não tem a chave 2027');
  expect(await run(['keys', 'add', file(), '--client', 'nobody', ...there])).not.toBe(EXIT.ok);
  expect(heard.said).toContain('No product is registered as nobody');
  expect(await lines('add', file(), ...of)).toEqual([{ schemaVersion: 1, key: '2027' }]);
});
