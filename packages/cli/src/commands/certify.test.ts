import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateSigningKey, signResult, type TrialsResult } from '@emis-sdk/testing/certify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../cli.ts';
import { listen } from '../heard-for-tests.ts';

const heard = listen();
let folder: string;
let at: (name: string) => string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emis-certify-'));
  at = (name) => join(folder, name);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A product that never sends anything. */
const IDLE = `export default { name: 'Idle', start: async () => {}, enter: async () => undefined, sync: async () => {} };`;

describe('emis certify', () => {
  it('tries a product by its adapter, reports as asked, signs, and ends with 1 when it failed', async () => {
    await writeFile(at('idle.mjs'), IDLE);
    const args = ['certify', '--product', at('idle.mjs'), '--only', '3.1', '--only', '3.5', '--lang', 'es'];
    const files = [
      '--report',
      'junit',
      '-o',
      at('out.xml'),
      '--certificate',
      at('idle.jws'),
      '--sign-with',
      at('key.json'),
    ];
    expect(await run([...args, ...files, '--json'])).toBe(1);
    expect(await readFile(at('out.xml'), 'utf8')).toContain('<failure message="No se envió nada." type="not-tried">');
    expect(JSON.parse(heard.stdout.trim().split('\n').at(-1) ?? '')).toMatchObject({
      kind: 'product',
      levels: { endure: 'failed' },
      trials: [
        { number: '3.1', message: 'No se envió nada.' },
        { number: '3.5', status: 'skipped', message: expect.stringMatching(/^se omitió: el adaptador no tiene \w+/) },
      ],
    });
    heard.forget();
    expect(await run(['certify', 'verify', at('idle.jws'), '--key', at('key-public.json')])).toBe(0);
    expect(heard.stdout).toContain('GENUINE');
    expect(heard.stdout).toContain('endure: stands bad lines: not held');
  });

  it.each<[string[], number, string]>([
    [['certify'], 2, 'certify.no-product'],
    [['certify', '--product', '/nowhere.ts'], 2, 'certify.product-not-loadable'],
    [['certify', '--product', '/nowhere.ts', '--only', '9.9'], 2, 'certify.only-unknown'],
    [['certify', '--product', '/nowhere.ts', '--level', 'perfect'], 2, 'usage'],
    [['certify', '--command', '/nowhere'], 3, 'certify.command'],
    [['certify', 'verify', '/nowhere.jws'], 2, 'certify.certificate-not-readable'],
    [['conform', '--credentials', '/nowhere.json'], 3, 'credentials.not-found'],
  ])('%j ends with %i and says %s', async (args, exit, code) => {
    expect(await run([...args, '--json'])).toBe(exit);
    expect(heard.stdout).toContain(`"code":"${code}"`);
  });
});

it('emis certify verify tells a genuine certificate from one that was altered or signed by somebody else', async () => {
  const result: TrialsResult = {
    schemaVersion: 1,
    kind: 'emis',
    subject: { name: 'emis.example.org' },
    edition: '2027',
    profile: { id: 'chile', edition: '2026' },
    ranAt: '2026-11-27T12:00:00.000Z',
    levels: {},
    trials: [],
    exchangeHash: '4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945',
  };
  const [mine, theirs] = await Promise.all([generateSigningKey(), generateSigningKey()]);
  await writeFile(at('c.jws'), await signResult(result, mine.privateKey));
  await writeFile(at('mine.json'), JSON.stringify(mine.publicKey));
  await writeFile(at('theirs.json'), JSON.stringify(theirs.publicKey));
  expect(await run(['certify', 'verify', at('c.jws'), '--key', at('mine.json'), '--json'])).toBe(0);
  expect(heard.stdout).toContain('"keyKnown":true');
  expect(await run(['certify', 'verify', at('c.jws')])).toBe(0);
  expect(heard.stdout).toContain('Whose key that is, this file cannot prove');
  expect(await run(['certify', 'verify', at('c.jws'), '--key', at('theirs.json')])).toBe(1);
  expect(heard.stderr).toContain('NOT GENUINE');
});
