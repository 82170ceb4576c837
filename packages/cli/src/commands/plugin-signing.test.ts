import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { definePlugin, emit, manifestOf, read } from '@emis-sdk/plugin';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../cli.ts';
import { listen } from '../heard-for-tests.ts';

const heard = listen();
let folder: string;
let bundle: string;
const at = (name: string) => join(folder, name);
const answer = () => JSON.parse(heard.stdout.trim().split('\n').at(-1) ?? '{}') as Record<string, unknown>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emis-signing-'));
  bundle = await mkdtemp(join(folder, 'bundle-'));
  const plugin = definePlugin({
    id: 'org.example.entry',
    contract: 1,
    version: '1.0.0',
    title: { en: 'Late entries', es: 'Ingresos tardíos', pt: 'Ingressos tardios' },
    grants: [read('enrolment', ['entryDate'], 'Compares it.'), emit('finding', 'Names it.')],
    contributes: { rules: ['org.example.entry.late'] },
    setup: () => undefined,
  });
  await writeFile(join(bundle, 'plugin.json'), JSON.stringify(manifestOf(plugin)));
  await writeFile(join(bundle, 'plugin.js'), 'export default {};\n');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

async function keyIn(name: string): Promise<string> {
  expect(await run(['plugin', 'keys', '-o', at(name), '--json'])).toBe(0);
  const { publicKey } = answer();
  heard.forget();
  return String(publicKey);
}

describe('emis plugin', () => {
  it('makes keys, signs, countersigns, verifies and takes back, each in one command', async () => {
    const [author, registry] = [await keyIn('author.pem'), await keyIn('registry.pem')];
    expect((await stat(at('author.pem'))).mode & 0o777).toBe(0o600);
    const list = at('revocations.json');
    const revoke = ['plugin', 'revoke', '--key', at('registry.pem'), '--revocations', list];
    const verify = ['plugin', 'verify', bundle, '--registry-key', registry, '--revocations', list];
    expect(await run(['plugin', 'sign', bundle, '--key', at('author.pem'), '--release', '3'])).toBe(0);
    expect(await run(['plugin', 'countersign', bundle, '--key', at('registry.pem')])).toBe(0);
    expect(await run(verify)).toBe(2);
    expect(heard.stderr).toContain(`The list of revocations ${list} cannot be read.`);
    expect(await run(revoke)).toBe(0);
    expect(await run([...verify, '--json'])).toBe(0);
    expect(answer()).toMatchObject({
      ok: true,
      plugin: 'org.example.entry',
      release: 3,
      author,
      registry,
      revocations: 1,
    });
    heard.forget();
    expect(await run(verify)).toBe(0);
    expect(heard.stdout).toContain('In order: org.example.entry 1.0.0, release 3.');
    expect(heard.stdout).toContain('  read enrolment.entryDate\n');
    heard.forget();
    expect(await run([...revoke, '--plugin', 'org.example.entry', '--up-to', '3', '--reason', 'Se equivoca.'])).toBe(0);
    expect(await run([...verify, '--lang', 'es'])).toBe(5);
    expect(heard.stderr).toContain('El registro retiró el complemento org.example.entry (Se equivoca.).');
    expect(await run(['plugin', 'sign', bundle, '--key', at('author.pem'), '--release', '4'])).toBe(0);
    expect(await run(['plugin', 'countersign', bundle, '--key', at('registry.pem')])).toBe(0);
    expect(await run([...verify, '--quiet'])).toBe(0);
  });

  it('says what is wrong with a bundle, and which file', async () => {
    const registry = await keyIn('registry.pem');
    await keyIn('author.pem');
    await run(['plugin', 'sign', bundle, '--key', at('author.pem'), '--release', '1', '--quiet']);
    await writeFile(join(bundle, 'plugin.js'), 'export default { };\n');
    expect(await run(['plugin', 'verify', bundle, '--registry-key', registry, '--json'])).toBe(5);
    expect(answer()).toMatchObject({ ok: false, error: { code: 'plugin.file-changed' } });
    expect(heard.stderr).toContain('The file plugin.js of plugin org.example.entry is not the one that was signed.');
  });

  it('never writes over a key, and takes only keys', async () => {
    await keyIn('author.pem');
    const before = await readFile(at('author.pem'), 'utf8');
    expect(await run(['plugin', 'keys', '-o', at('author.pem'), '--lang', 'pt'])).toBe(2);
    expect(heard.stderr).toContain('uma chave nunca é sobrescrita');
    expect(await readFile(at('author.pem'), 'utf8')).toBe(before);
    const sign = (key: string) => run(['plugin', 'sign', bundle, '--key', key, '--release', '1']);
    expect(await sign(join(bundle, 'plugin.js'))).toBe(2);
    expect(await sign(at('nowhere.pem'))).toBe(2);
    expect(await run(['plugin', 'verify', bundle, '--registry-key', 'abc'])).toBe(2);
    expect(heard.stderr).toContain('a public key is 64 digits');
  });

  it('seals a key with the passphrase of the environment', async () => {
    vi.stubEnv('EMIS_KEY_PASSPHRASE', 'una frase larga');
    await keyIn('author.pem');
    expect(await readFile(at('author.pem'), 'utf8')).toContain('ENCRYPTED PRIVATE KEY');
    const sign = ['plugin', 'sign', bundle, '--key', at('author.pem'), '--release', '1'];
    expect(await run(sign)).toBe(0);
    vi.stubEnv('EMIS_KEY_PASSPHRASE', 'otra frase');
    expect(await run(sign)).toBe(2);
    expect(heard.stderr).toContain('EMIS_KEY_PASSPHRASE');
  });
});
