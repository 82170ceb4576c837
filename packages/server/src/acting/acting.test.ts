import { definePlugin, read } from '@emis-sdk/plugin';
import { createHost } from '@emis-sdk/plugin-host';
import { ROUTES } from '@emis-sdk/protocol';
import { codeMappings } from '@emis-sdk/protocol/code-mappings';
import { exportJWK, generateKeyPair } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { LoggedAccess } from '../audit/access.ts';
import { sequence } from '../audit/sequence.ts';
import type { Database } from '../database.ts';
import { keptPlugins } from '../plugins/kept-plugins.ts';
import { type PluginRegistry, pluginRegistry } from '../plugins/registry.ts';
import { type Visit, visit } from '../portal-visit-for-tests.ts';
import { ISSUER, save, type TestClient, type TestServer, testServer } from '../server-for-tests.ts';
import { openPglite } from '../stores/pglite.ts';

const now = new Date('2026-11-27T10:00:00Z');
const words = (text: string) => ({ en: text, es: text, pt: text });
const PLUGIN = 'org.example.arrivals';
const plugin = definePlugin({
  ...{ id: PLUGIN, contract: 1, version: '1.2.0', title: words('Arrivals') },
  settings: z.strictObject({ days: z.number().int().min(1).default(3), loud: z.boolean().default(false) }),
  grants: [read('school', ['name'], words('Names the school.'))],
  contributes: {},
  setup: () => undefined,
});
const women = {
  id: 'women',
  title: words('Women'),
  async compute(records: (entity: 'person', fields: readonly string[]) => AsyncIterable<Record<string, unknown>>) {
    let count = 0;
    for await (const { sex } of records('person', ['sex'])) if (sex === 'female') count++;
    return [{ label: 'all', value: count }];
  },
};

let database: Database;
let emis: TestServer;
let product: TestClient;
let portal: Visit;
let registry: PluginRegistry;
beforeAll(async () => {
  database = await openPglite();
  const host = createHost({ clock: () => now });
  registry = pluginRegistry(await keptPlugins(database), host, { clock: () => now });
  await registry.take({ kind: 'module', plugin });
  const checkCertificate = async (text: string) => {
    if (text !== 'right')
      throw Object.assign(new (await import('@emis-sdk/model')).EmisError('certificate.not-one', 'No.'));
    return {
      keyKnown: false,
      signedBy: 'thumb',
      subject: 'Product 1',
      edition: '2027',
      profile: 'plain 2026',
      ranAt: '2026-11-01',
      levels: [['Level A', 'held']] as const,
    };
  };
  emis = await testServer(database, {
    ...{ clock: () => now, indicators: [women], registry },
    plugins: {
      handlers: (kind) => host.handlers(kind),
      codes: () => [
        { plugin: 'org.example', id: 'org.example.sexes', list: 'sex', codes: { q2: 'female', q3: 'none' } },
      ],
    },
    portal: { guardedElsewhere: true, checkCertificate },
  });
  product = await emis.connect('product');
  portal = visit(emis.server);
});
afterAll(() => database.close());

const acts = async () => {
  await sequence(database.tables, now);
  const rows = await database.tables.selectFrom('access_log').select('entry').orderBy('place').execute();
  return rows.map(({ entry }) => JSON.parse(entry) as LoggedAccess);
};
const person = (id: string, more: object = {}) =>
  save({
    entity: 'person',
    record: {
      id,
      givenName: 'Inventada',
      familyName: 'Ficticia',
      birthDate: '2015-03-02',
      sex: 'female',
      roles: ['student'],
      ...more,
    },
  });

describe('duplicates', () => {
  it('are compared masked, revealed as an act, merged, and taken apart again, with who did it', async () => {
    await product.operate(person('p4'), person('p5', { identifiers: [{ type: 'local', value: 'A-1' }] }));
    const pairs = await portal.get('/portal/duplicates?lang=en');
    expect(pairs.html).not.toContain('Inventada');
    expect(pairs.rows.some(([one, other]) => one === 'p4' && other === 'p5')).toBe(true);
    const pair = { source: 'product', one: 'p4', other: 'p5' };
    const compared = await portal.post('/portal/duplicates?lang=en', { ...pair, do: 'compare' });
    expect(compared.rows).toContainEqual(['givenName', 'Aaaaaaaaa', 'Aaaaaaaaa', 'yes']);
    expect(compared.rows).toContainEqual(['identifiers', '(not said)', 'aaaaa A-9', 'no']);
    expect(compared.html).not.toContain('Inventada');
    const revealed = await portal.post('/portal/duplicates?lang=en', { ...pair, do: 'reveal' });
    expect(revealed.rows).toContainEqual(['givenName', 'Inventada', 'Inventada', 'yes']);
    const merged = await portal.post('/portal/duplicates', { ...pair, do: 'merge' });
    expect([merged.status, merged.location]).toEqual([303, '/portal/duplicates?source=product&done=merged']);
    const after = await portal.get('/portal/duplicates?source=product&done=merged&lang=es');
    expect(after.html).toContain('Los dos registros ahora son uno.');
    expect(after.rows).toContainEqual(['p5', 'p4', '0', '2026-11-27 10:00:00', 'Deshacer la unión de p5']);
    const merge = /name="merge" value="([^"]+)"/.exec(after.html)?.[1] ?? '';
    expect((await portal.post('/portal/duplicates', { source: 'product', do: 'undo', merge })).status).toBe(303);
    expect((await product.get('/v1/records/person/p5')).status).toBe(200);
    expect((await acts()).filter(({ client }) => client === 'operator').map(({ action }) => action)).toEqual(
      expect.arrayContaining(['list', 'read', 'save']),
    );
  });

  it('refuses in words what cannot be merged', async () => {
    const itself = await portal.post('/portal/duplicates?lang=pt', {
      source: 'product',
      one: 'p1',
      other: 'p1',
      do: 'merge',
    });
    expect(itself.status).toBeGreaterThanOrEqual(400);
    expect(itself.html).toContain('O que fazer:');
    expect(
      (await portal.post('/portal/duplicates', { source: 'product', one: 'p1', other: 'nobody', do: 'compare' }))
        .status,
    ).toBe(404);
    expect((await portal.post('/portal/duplicates', { do: 'other' })).status).toBe(404);
  });
});

describe('products and keys', () => {
  it('a product is registered with its public key, retired, let in again, and loses a key at once', async () => {
    const { publicKey } = await generateKeyPair('ES256', { extractable: true });
    const key = JSON.stringify(await exportJWK(publicKey));
    const fields = {
      do: 'register',
      name: 'Escuela Uno',
      key,
      'emis/submissions.create': 'on',
      registration: 'on',
      territories: '0101\n0102',
    };
    const wrong = await portal.post('/portal/clients?lang=en', { ...fields, name: '', key: '{"kty":"RSA"}' });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('This is no public EC key');
    expect(wrong.html).toContain('aria-invalid="true"');
    expect((await portal.post('/portal/clients', fields)).location).toBe('/portal/clients?done=registered');
    expect((await portal.post('/portal/clients?lang=en', fields)).html).toContain(
      'There is a product of this name already.',
    );
    const page = await portal.get('/portal/clients?lang=en');
    expect(page.html).toContain('0101, 0102');
    const { id } = await database.tables
      .selectFrom('clients')
      .select('id')
      .where('name', '=', 'Escuela Uno')
      .executeTakeFirstOrThrow();
    const [held] = await emis.server.clientKeys(id);
    expect(held?.kid).toBeTruthy();
    await portal.post('/portal/clients', { do: 'remove-key', client: id, kid: held?.kid ?? '' });
    expect(await emis.server.clientKeys(id)).toEqual([]);
    await portal.post('/portal/clients', { do: 'retire', name: 'Escuela Uno' });
    expect((await portal.get('/portal/clients?lang=en')).html).toContain('Let Escuela Uno in again');
    await portal.post('/portal/clients', { do: 'readmit', name: 'Escuela Uno' });
    expect((await portal.get('/portal/clients?lang=en')).html).toContain('Retire Escuela Uno');
    const done = (await acts()).flatMap(({ act }) => act ?? []);
    expect(done).toEqual(
      expect.arrayContaining(['client.register', 'client.key-remove', 'client.retire', 'client.readmit']),
    );
  });

  it('a key that is removed gives no token, nor do those it gave', async () => {
    const other = await emis.connect('taken');
    expect((await other.get(ROUTES.codeMappings)).status).toBe(200);
    const [held] = await emis.server.clientKeys(other.clientId);
    await portal.post('/portal/clients', { do: 'remove-key', client: other.clientId, kid: held?.kid ?? '' });
    expect((await other.get(ROUTES.codeMappings)).status).toBe(401);
  });

  it('a paused webhook is seen, and sent to again', async () => {
    const answer = await product.post(ROUTES.webhooks, { url: 'https://hooks.example.org/emis' });
    const { id } = (await answer.json()) as { id: string };
    await database.tables
      .updateTable('webhooks')
      .set({ state: 'paused', paused_because: 'failing' })
      .where('id', '=', id)
      .execute();
    expect((await portal.get('/portal/clients?lang=en')).html).toContain('paused (failing)');
    const fields = { do: 'resume', client: product.clientId, webhook: id };
    expect((await portal.post('/portal/clients', fields)).location).toContain('done=resumed');
    expect((await portal.get('/portal/clients?lang=en')).html).not.toContain('paused (failing)');
    expect((await portal.post('/portal/clients', { ...fields, webhook: 'none' })).status).toBe(404);
  });
});

describe('values that are in no list', () => {
  it('are shown from three on, with a suggestion; the code that a person confirms is told to the product alone', async () => {
    const odd = (id: string, sex: string) => person(id, { sex });
    await product.operate(...['m1', 'm2', 'm3'].map((id) => odd(id, 'FEMENINO')), odd('m4', 'seldom seen'));
    const page = await portal.get('/portal/mapping?lang=en');
    expect(page.rows).toContainEqual([
      'FEMENINO',
      'product',
      'person.sex',
      'sex',
      '3',
      expect.stringContaining('(suggested)'),
    ]);
    expect(page.html).not.toContain('seldom seen');
    expect(page.html).toContain('is not kept');
    const kept = await database.tables.selectFrom('unmapped_codes').select('value').execute();
    expect(kept.map(({ value: held }) => held)).toEqual(['FEMENINO']);
    expect(page.html).toContain('<option value="female" selected>');
    const value = {
      source: 'product',
      entity: 'person',
      field: 'sex',
      value: 'FEMENINO',
      control: 'code-0',
      do: 'confirm',
    };
    expect((await portal.post('/portal/mapping?lang=en', value)).html).toContain('Choose a code first.');
    expect((await portal.post('/portal/mapping', { ...value, 'code-0': 'no-code' })).status).toBe(422);
    expect((await portal.post('/portal/mapping', { ...value, 'code-0': 'female' })).location).toBe(
      '/portal/mapping?done=confirmed',
    );
    const told = codeMappings.parse(await (await product.get(ROUTES.codeMappings)).json());
    expect(told.mappings).toEqual([
      {
        entity: 'person',
        field: 'sex',
        list: 'sex',
        value: 'FEMENINO',
        code: 'female',
        confirmedAt: now.toISOString(),
      },
    ]);
    const other = await emis.connect('other-product');
    expect(await (await other.get(ROUTES.codeMappings)).json()).toEqual({ mappings: [] });
    await portal.post('/portal/mapping', { ...value, do: 'forget' });
    expect(await (await product.get(ROUTES.codeMappings)).json()).toEqual({ mappings: [] });
    expect((await portal.post('/portal/mapping', { ...value, value: 'seldom seen', 'code-0': 'female' })).status).toBe(
      404,
    );
  });
});

it('offers first what a plugin says that a value is, where the list has it', async () => {
  const odd = ['q2', 'q2', 'q2', 'q3', 'q3', 'q3'].map((sex, at) => person(`q${at}`, { sex }));
  await product.operate(...odd);
  const { rows } = await portal.get('/portal/mapping?lang=en');
  const cellOf = (value: string) => rows.find(([first]) => first === value)?.at(-1);
  expect(cellOf('q2')).toMatch(/female\) \(suggested\)|\(suggested\).*female/);
  expect(cellOf('q3')).not.toContain('(suggested)');
});

describe('statistics', () => {
  it('are seen with what is hidden, then published once, and kept', async () => {
    const pupils = Array.from({ length: 32 }, (_, index) =>
      person(`s${index}`, { sex: index < 25 ? 'female' : 'male', givenName: `N${index}` }),
    );
    await product.operate(save({ entity: 'school', record: { id: 'school-1', name: 'Uno' } }), ...pupils);
    await product.operate(
      ...pupils.map((_, index) =>
        save({
          entity: 'enrolment',
          record: {
            id: `e${index}`,
            studentId: `s${index}`,
            schoolId: 'school-1',
            grade: index % 2 ? '01' : '02',
            schoolYear: 2026,
          },
        }),
      ),
    );
    const fields = { name: 'by sex', population: 'students-2026-11-27', 'by-sex': 'on' };
    const missing = await portal.post('/portal/publishing?lang=en', { do: 'see', name: '', population: '' });
    expect([missing.status, missing.html.match(/aria-invalid/g)?.length]).toEqual([422, 2]);
    const seen = await portal.post('/portal/publishing?lang=en', { ...fields, do: 'see' });
    expect(seen.html).toContain('2 of 3 counts are hidden.');
    expect(seen.rows).toContainEqual(['all', '30']);
    expect(seen.rows).toContainEqual(['male', 'hidden']);
    expect((await portal.get('/portal/publishing?lang=en')).html).toContain('Nothing was published from here yet.');
    const published = await portal.post('/portal/publishing', { ...fields, do: 'publish' });
    expect(published.status).toBe(303);
    const path = published.location ?? '';
    expect((await portal.get(`${path}&lang=en`)).rows).toContainEqual(['female', 'hidden']);
    const csv = await portal.get(`${path.split('?')[0]}/table.csv`);
    expect(csv.html.split(/\r?\n/)).toEqual(expect.arrayContaining(['sex,students,note', ',30,', 'male,,hidden']));
    const again = await portal.post('/portal/publishing?lang=es', { ...fields, do: 'publish' });
    expect([again.status, again.html.includes('Ya se publicó una tabla con este nombre')]).toEqual([422, true]);
    expect((await acts()).map(({ act }) => act)).toContain('statistics.publish');
    expect((await portal.get('/portal/publishing/none')).status).toBe(404);
  });
});

it('a certificate is checked here, and what is none is said to be none', async () => {
  const right = await portal.post('/portal/certificate?lang=en', { certificate: ' right ' });
  expect(right.html).toContain('Product 1');
  expect(right.rows).toContainEqual(['Level A', 'held']);
  const file = await portal.post('/portal/certificate?lang=en', { certificate: '', file: new Blob(['right']) });
  expect(file.html).toContain('It was not altered since it was signed.');
  const wrong = await portal.post('/portal/certificate?lang=pt', { certificate: '<b>x</b>' });
  expect([wrong.status, wrong.html.includes('Isto não é um certificado nosso.')]).toEqual([422, true]);
  expect(wrong.html).not.toContain('<b>x');
  expect((await portal.post('/portal/certificate', { certificate: 'right', key: 'x' })).status).toBe(422);
});

it('a file is tried as if a product sent it: what would change, which indicators would move; nothing is kept', async () => {
  const lines = [
    { entity: 'person', record: { id: 'new-1', givenName: 'Nueva', sex: 'female', roles: ['student'] } },
    { entity: 'person', record: { id: 's0', givenName: 'N0', sex: 'male', roles: ['student'] } },
    ...Array.from({ length: 8 }, (_, index) => ({
      entity: 'enrolment',
      record: {
        id: `e${index}`,
        studentId: `s${index}`,
        schoolId: 'school-1',
        grade: index % 2 ? '01' : '02',
        schoolYear: 2026,
        entryDate: '2026-03-01',
        exitDate: '2026-10-01',
      },
    })),
    { entity: 'school', record: { id: 'school-1', name: 'Uno' } },
  ];
  const file = new Blob([lines.map((line) => `${JSON.stringify(line)}\n`).join('')]);
  const about = { client: product.clientId, profile: 'plain 2026' };
  const { cursor } = await product.changes();
  const tried = await portal.post('/portal/preview?lang=en', { ...about, file });
  expect(tried.rows).toContainEqual(['person', '1', '1', '0', '0', '0', '0']);
  expect(tried.rows).toContainEqual(['enrolment', '0', '0', '8', '0', '0', '0']);
  expect(tried.rows).toContainEqual(['school', '0', '0', '0', '1', '0', '0']);
  expect(tried.html).toContain('This would close 8 of enrolment, 25 % of those that are open.');
  const [before, after] = (tried.rows.find(([title]) => title === 'Women') ?? []).slice(2, 4);
  expect(after).toBe(before);
  expect((await product.changes(`?cursor=${cursor}`)).changes).toEqual([]);
  for (const [blob, status] of [
    [new Blob([]), 422],
    [new Blob(['\u0000\u0001 not a file']), 422],
  ] as const) {
    expect((await portal.post('/portal/preview', { ...about, file: blob })).status).toBe(status);
  }
  expect((await portal.post('/portal/preview', { ...about, client: 'nobody', file })).status).toBe(404);
});

it('a plugin is seen with what it asks for, approved, set and stopped, by whom it was', async () => {
  const path = `/portal/plugins/${PLUGIN}`;
  expect((await portal.get('/portal/plugins?lang=en')).rows).toContainEqual([
    'Arrivals',
    '1.2.0',
    'waits for approval',
    '0',
    '0',
    '0',
    '0',
  ]);
  const waiting = await portal.get(`${path}?lang=en`);
  expect(waiting.html).toContain('Names the school.');
  expect(waiting.html).toContain('read school.name');
  const stale = await portal.post(`${path}?lang=en`, { do: 'approve', version: '1.0.0' });
  expect(stale.status).toBeGreaterThanOrEqual(400);
  expect((await portal.post(path, { do: 'approve', version: '1.2.0' })).location).toBe(`${path}?done=approved`);
  expect((await portal.get(`${path}?lang=en`)).html).toContain('operator, 2026-11-27');
  const wrong = await portal.post(`${path}?lang=en`, { do: 'set', 'setting.days': 'many' });
  expect([wrong.status, wrong.html.includes('A number is needed.')]).toEqual([422, true]);
  expect((await portal.post(path, { do: 'set', 'setting.days': '0' })).status).toBeGreaterThanOrEqual(400);
  expect((await portal.post(path, { do: 'set', 'setting.days': '5', 'setting.loud': 'on' })).location).toBe(
    `${path}?done=set`,
  );
  expect((await portal.get(path)).html).toMatch(/name="setting\.days"[^>]*value="5"/);
  expect((await portal.post(path, { do: 'stop' })).location).toBe(`${path}?done=stopped`);
  expect(
    (await registry.list()).map(({ state, history }) => [state, history.map(({ act, by }) => `${act} ${by}`)]),
  ).toEqual([['stopped', ['stopped operator', 'set operator', 'approved operator']]]);
  expect((await portal.get('/portal/plugins/org.example.none')).status).toBe(404);
});

it('every acting page shows a form only to who may act, and no value of a person', async () => {
  for (const path of [
    'duplicates',
    'clients',
    'mapping',
    'publishing',
    'certificate',
    'preview',
    'plugins',
    'accounts',
  ]) {
    const page = await portal.get(`/portal/${path}`);
    expect([path, page.status]).toEqual([path, 200]);
    expect(page.html).not.toMatch(/Inventada|Ficticia/);
    const forms = page.html.match(/<form method="post"/g)?.length ?? 0;
    expect(page.html.match(/name="token"/g)?.length ?? 0).toBe(forms);
    expect(
      (await visit(emis.server).post(`/portal/${path}`, {}, { headers: { origin: `${ISSUER}.evil` } })).status,
    ).not.toBe(200);
  }
});
