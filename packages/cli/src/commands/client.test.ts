import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient, generateKeyPair } from '@emis-sdk/client';
import { loadProfile } from '@emis-sdk/profiles';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '../cli.ts';
import { EXIT } from '../exit-codes.ts';
import { listen as hear } from '../heard-for-tests.ts';
import { loadProfileAndPlugins } from '../plugin-loading.ts';
import { type RunningEmis, startEmis } from '../running-emis.ts';

const heard = hear();
let folder: string;
let emis: RunningEmis | undefined;
const file = (name: string) => join(folder, name);
const HAS = [
  'emis/clients.manage',
  'emis/submissions.create',
  'emis/school.read',
  'emis/support.approve',
  'emis/oversight.read',
];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emis-client-'));
});
afterAll(async () => {
  await emis?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Runs a command as somebody, and gives what it says to a machine. */
async function as(name: string, ...command: string[]) {
  heard.forget();
  const exit = await run([...command, '--json', '--credentials', file(`${name}.json`)]);
  return {
    exit,
    said: heard.stdout
      .trim()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}

it('lets the first administrators in at the database, for whoever runs the server', async () => {
  // Whoever runs the server lets the first administrators in, at the database.
  for (const [name, scopes] of [
    ['town', HAS],
    ['helper', ['emis/support.ask']],
  ] as const) {
    const pair = await generateKeyPair();
    await writeFile(file(`${name}.jwk`), JSON.stringify(pair.publicKey));
    const given = scopes.flatMap((scope) => ['--scope', scope]);
    heard.forget();
    const command = ['client', 'add', name, '--key', file(`${name}.jwk`), ...given, '--territory', '0101', '--json'];
    expect(await run([...command, '--data-dir', folder])).toBe(EXIT.ok);
    const { id } = JSON.parse(heard.stdout) as { id: string };
    await writeFile(file(name), JSON.stringify({ clientId: id, privateKey: pair.privateKey }));
  }
  const { profile, host } = await loadProfileAndPlugins('international', []);
  emis = await startEmis({ port: 0, dataDir: folder, profiles: [profile], host, onError: () => undefined });
  const { url } = emis;
  for (const name of ['town', 'helper']) {
    const known = JSON.parse(await readFile(file(name), 'utf8')) as object;
    await writeFile(file(`${name}.json`), JSON.stringify({ url, ...known }));
  }
});

it('lets a product in over the line, lists it, changes its grant and keys, and removes it', async () => {
  const pair = await generateKeyPair();
  await writeFile(file('liceo.jwk'), JSON.stringify(pair.publicKey));
  const place = ['--territory', '0101'];
  const added = await as(
    'town',
    'client',
    'add',
    'liceo',
    '--key',
    file('liceo.jwk'),
    '--scope',
    'emis/submissions.create',
    ...place,
  );
  expect(added.exit).toBe(EXIT.ok);
  expect(added.said[0]).toMatchObject({ name: 'town/liceo', state: 'active', territories: ['0101'] });
  const id = String(added.said[0]?.['id']);
  expect((await as('town', 'client', 'list')).said.map((one) => one['name'])).toEqual(['helper', 'town', 'town/liceo']);
  const granted = await as('town', 'client', 'grant', id, '--scope', 'emis/school.read', ...place);
  expect(granted.said[0]).toMatchObject({ version: 2, scopes: ['emis/school.read'] });
  const wide = await as('town', 'client', 'grant', id, '--scope', 'emis/school.read', '--territory', '0102');
  expect(wide.exit).toBe(EXIT.refused);
  const other = await generateKeyPair();
  await writeFile(file('next.jwk'), JSON.stringify(other.publicKey));
  const two = await as('town', 'client', 'keys', id, '--key', file('next.jwk'));
  const [first] = (two.said[0]?.['keys'] ?? []) as { kid: string }[];
  const one = await as('town', 'client', 'keys', id, '--remove', first?.kid ?? '');
  expect(one.said[0]?.['keys']).toHaveLength(1);
  expect((await as('town', 'client', 'remove', id)).said[0]).toMatchObject({ state: 'suspended' });
  heard.forget();
  expect(await run(['client', 'remove', id, '--lang', 'es', '--credentials', file('town.json')])).toBe(EXIT.ok);
  expect(heard.said).toContain('town/liceo ya no puede hacer nada.');
});

it('sees over the line how submissions went, what was looked at, and what administrators did, within its territories', async () => {
  const pair = await generateKeyPair();
  await writeFile(file('teller.jwk'), JSON.stringify(pair.publicKey));
  const grant = ['--scope', 'emis/submissions.create', '--territory', '0101', '--key', file('teller.jwk')];
  const [made] = (await as('town', 'client', 'add', 'teller', ...grant)).said;
  const clientId = String(made?.['id']);
  const url = emis?.url ?? '';
  const teller = createClient({ url, clientId, privateKey: pair.privateKey });
  const profile = await loadProfile('international');
  const records = [{ entity: 'school' as const, record: { id: 's1', name: 'Escuela Inventada', territoryId: '0102' } }];
  await teller.submit(records, { profile });
  const [found] = (await as('town', 'client', 'findings', '--client', clientId)).said;
  expect(found).toMatchObject({ client: { name: 'town/teller' }, counts: { rejected: 1 } });
  expect(found?.['findings']).toMatchObject([{ entity: 'school', count: 1 }]);
  await expect
    .poll(async () => (await as('town', 'client', 'accesses', '--client', clientId)).said, { timeout: 20_000 })
    .toMatchObject([{ client: { name: 'town/teller' }, action: 'submit', territory: '0101' }]);
  const events = await as('town', 'client', 'events', '--most', '1');
  expect(events.said).toMatchObject([{ action: 'added', about: clientId, details: { name: 'town/teller' } }]);
  // Without the scope to oversee, and of a client that does not lie within.
  expect((await as('helper', 'client', 'findings')).exit).toBe(EXIT.refused);
  expect((await as('town', 'client', 'accesses', '--client', 'nobody')).said).toEqual([]);
  heard.forget();
  expect(await run(['client', 'findings', '--client', clientId, '--credentials', file('town.json')])).toBe(EXIT.ok);
  expect(heard.stdout).toMatch(/ {2}town\/teller {2}complete {2}\+0 =0 -1\n {4}error {2}\S+ {2}school {2}1\n/);
});

it('opens access for support when another person approves, and tells what became of it', async () => {
  const ask = [
    '--reason',
    'Schools are missing',
    '--scope',
    'emis/school.read',
    '--territory',
    '0101',
    '--key',
    file('helper.jwk'),
  ];
  const asked = await as('helper', 'support', 'ask', '--hours', '1', ...ask);
  expect(asked.said[0]).toMatchObject({ state: 'asked' });
  const id = String(asked.said[0]?.['id']);
  expect((await as('helper', 'support', 'approve', id)).exit).not.toBe(EXIT.ok);
  expect((await as('town', 'support', 'approve', id)).said[0]).toMatchObject({ state: 'open' });
  expect((await as('helper', 'support', 'list')).said.map((one) => one['state'])).toEqual(['open']);
  expect((await as('helper', 'support', 'end', id)).said[0]).toMatchObject({ state: 'ended' });
  expect((await as('town', 'support', 'events')).said.map((one) => one['action'])).toEqual([
    'ended',
    'approved',
    'asked',
  ]);
});

it('says what is not right before anything is asked', async () => {
  heard.forget();
  const key = ['--key', file('helper.jwk')];
  expect(await run(['client', 'add', 'x', ...key, '--scope', 'everything', '--credentials', file('town.json')])).toBe(
    EXIT.usage,
  );
  expect(heard.said).toContain('scopes, territories');
  heard.forget();
  expect(await run(['client', 'list', '--credentials', file('nobody.json'), '--lang', 'pt'])).toBe(EXIT.usage);
  expect(heard.said).toContain('nobody.json não existe');
});
