import { ROUTES } from '@emis-sdk/protocol';
import { codeMappings } from '@emis-sdk/protocol/code-mappings';
import { exportJWK, generateKeyPair } from 'jose';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { administering, OPERATOR } from '../administration/administrator.ts';
import { sequence } from '../audit/sequence.ts';
import { keepGrant } from '../clients.ts';
import type { Database } from '../database.ts';
import { testDatabases } from '../databases-for-tests.ts';
import { mergePersons } from '../persons/merging.ts';
import { type Visit, visit } from '../portal-visit-for-tests.ts';
import { enrolment, type TestClient, type TestServer, testServer } from '../server-for-tests.ts';
import { removePortalUser, setPortalUser } from './portal-users.ts';
import { withinAccount } from './within-account.ts';

const databases = await testDatabases();
afterAll(() => Promise.all(databases.map((each) => each.stop())));

/** Cheap, so that the tests are. */
const cost = { logN: 4, r: 1, p: 1 };
const password = 'caballo-batería-grapa';
const now = new Date();

const territory = (id: string, name: string, parentId?: string) => ({
  entity: 'territory' as const,
  record: { id, name, kind: 'region', ...(parentId && { parentId }) },
});
const school = (id: string, territoryId: string) => ({
  entity: 'school' as const,
  record: { id, name: `Escuela ${id}`, territoryId },
});
const person = (id: string, givenName = 'Marker') => ({
  entity: 'person' as const,
  record: { id, givenName, familyName: 'Marker-Quispe', sex: 'female', roles: ['student'] },
});

describe.each(databases)('an account of one territory, on $name', ({ open }) => {
  let database: Database;
  const letIn = (name: string, role: 'administrator' | 'reader') =>
    setPortalUser(database, { name, role, territories: ['north'], password }, { now, cost });
  let emis: TestServer;
  let national: TestClient;
  let marta: Visit;
  let submissions: { wide: string; north: string; south: string };
  const errors: unknown[] = [];

  const count = {
    id: 'people',
    title: { en: 'People counted', es: 'Personas contadas', pt: 'Pessoas contadas' },
    async compute(records: (entity: 'person', fields: readonly string[]) => AsyncIterable<unknown>) {
      let value = 0;
      for await (const _record of records('person', [])) value++;
      return [{ label: 'all', value }];
    },
  };

  beforeAll(async () => {
    database = await open();
    emis = await testServer(database, {
      ...{
        portal: { passwordCost: cost },
        indicators: [count],
      },
      onError: (error) => errors.push(error),
    });
    national = await emis.connect('product');
    const wide = await national.openSubmission();
    await national.sendBatch(wide, [
      territory('north', 'Región Norte'),
      territory('north-1', 'Valle Norte', 'north'),
      territory('south', 'Región Sur'),
      school('n1', 'north-1'),
      school('s1', 'south'),
      school('s2', 'south'),
      ...['pn', 'ps', 'pt'].map((id) => person(id)),
      enrolment('en', 'pn', 'n1'),
      enrolment('es', 'ps', 's1'),
      enrolment('et', 'pt', 's2'),
    ]);
    const found = async (client: TestClient, id: string, code: string) => {
      const groups = [{ code, severity: 'error', count: 7, records: 7, places: [] }];
      await client.post(ROUTES.complete.replace(':id', id), {
        report: { verdict: 'accepted-in-part', read: 9, invalid: 7, held: 0, groups },
      });
    };
    await found(national, wide, 'field.missing');
    const scopes = ['emis/submissions.create', 'emis/changes.read'] as const;
    const of = async (name: string, at: string, code: string) => {
      const client = await emis.connect(name, scopes, { source: 'product', territories: [at] });
      const id = await client.openSubmission();
      await client.sendBatch(id, [school(`${name}-school`, at)]);
      await found(client, id, code);
      return id;
    };
    submissions = {
      wide,
      north: await of('north-product', 'north-1', 'text.garbled'),
      south: await of('south-product', 'south', 'enrolment.double'),
    };
    await letIn('marta', 'administrator');
    marta = visit(emis.server);
    await marta.post('/portal/sign-in', { name: 'marta', password });
  });
  afterAll(() => database.close());

  it('sees the pages of its own places, counted by them alone', async () => {
    const overview = await marta.get('/?lang=en');
    expect(overview.status).toBe(200);
    expect(overview.html).toContain('<h1>Your territories</h1>');
    expect(overview.html).toMatch(/<b>1 \/ 2<\/b> <a[^>]*>Schools that report/);
    expect(overview.html).toMatch(/<b>1<\/b> Students/);
    expect(overview.html).toMatch(/<b>7<\/b> <a[^>]*>Errors in the newest submissions/);
    expect(overview.rows).toContainEqual(['Región Norte', 'Region', '2', '1', '1']);
    expect(overview.rows).toContainEqual(['Región Norte', 'all', '1']);
    expect(overview.html).not.toMatch(/Región Sur|south/);
    const links = [...overview.html.matchAll(/<nav class="site".*?<\/nav>/gs)].join();
    for (const [path] of [...links.matchAll(/\/portal\/[a-z]+/g)])
      expect([path, (await marta.get(path)).status]).toEqual([path, 200]);
    const own = await marta.get('/portal/territories/north?lang=en');
    expect(own.rows).toContainEqual(['Valle Norte', 'Region', '2', '1', '1']);
    expect(own.rows).toContainEqual(['all', '1']);
    const one = await marta.get('/portal/schools/product/n1?lang=en');
    expect(one.html).toContain('Valle Norte');
    expect(one.rows).toContainEqual(['enrolments', '1', expect.any(String)]);
    expect(errors).toEqual([]);
  });

  it('gets a page that is not there for what is elsewhere, and a refusal for what is about the nation', async () => {
    for (const path of [
      '/portal/territories/south',
      '/portal/schools/product/s1',
      '/portal/records/product/person/ps',
      '/portal/records/product/school/s1',
      `/portal/submissions/${submissions.wide}`,
      `/portal/submissions/${submissions.south}`,
    ]) {
      expect([path, (await marta.get(path)).status]).toEqual([path, 404]);
    }
    for (const path of ['/portal/accounts', '/portal/plugins', '/portal/editions', '/portal/maturity']) {
      expect([path, (await marta.get(path)).status]).toEqual([path, 403]);
    }
  });

  it('sees submissions of products that bring nothing from elsewhere, and what was found in them', async () => {
    const list = await marta.get('/portal/submissions?lang=en');
    expect(list.rows.slice(1).map(([, source, , , accepted]) => [source, accepted])).toEqual([['product', '1']]);
    const one = await marta.get(`/portal/submissions/${submissions.north}?lang=en`);
    expect(one.status).toBe(200);
    expect(one.rows).toContainEqual(['schools', '1', '0']);
    const findings = await marta.get('/portal/findings?lang=en');
    expect(findings.html).toContain('Findings: 7. Causes: 1.');
    expect((await marta.get('/portal/findings/enrolment.double?lang=en')).rows).toEqual([]);
  });

  it('lists and opens records of its own persons, sees who saw them, and each look is in the record of access', async () => {
    const list = await marta.get('/portal/records?entity=person&lang=en');
    expect(list.rows.slice(1).map(([id]) => id)).toEqual(['pn']);
    const first = await marta.get('/portal/records/product/person/pn?lang=en');
    expect(first.status).toBe(200);
    expect(first.html).not.toContain('Marker');
    await sequence(database.tables, new Date());
    const page = await marta.get('/portal/records/product/person/pn?lang=en');
    expect(page.rows).toContainEqual([expect.any(String), 'portal:marta', 'looked at', '–', expect.any(String)]);
    expect(page.rows).toContainEqual([expect.any(String), 'created', '–', 'open']);
    const shown = await marta.post('/portal/records/product/person/pn?lang=en', { purpose: 'welfare' });
    expect(shown.rows).toContainEqual(['givenName', 'Marker']);
    const elsewhere = await marta.post('/portal/records/product/person/ps?lang=en', { purpose: 'welfare' });
    expect([elsewhere.status, elsewhere.html.includes('Marker')]).toEqual([404, false]);
    await sequence(database.tables, new Date());
    const entries = await database.tables.selectFrom('access_log').select('entry').execute();
    expect(entries.map(({ entry }) => JSON.parse(entry))).toContainEqual(
      expect.objectContaining({ client: 'portal:marta', action: 'read', purpose: 'welfare' }),
    );
  });

  it('lets products into its own territories, takes them and their keys away again, and touches no others', async () => {
    const key = JSON.stringify(await exportJWK((await generateKeyPair('ES256', { extractable: true })).publicKey));
    const wish = { do: 'register', name: 'Liceo Uno', key, 'emis/submissions.create': 'on', registration: 'on' };
    const path = '/portal/clients?lang=en';
    for (const [more, word] of [
      [{ territories: 'south' }, 'Some of these do not lie in your territories.'],
      [{ territories: 'north south' }, 'Some of these do not lie in your territories.'],
      [{ name: 'a/b' }, 'has other signs'],
      [{ key: '{}' }, 'no public EC key'],
    ] as const) {
      const refused = await marta.post(path, { ...wish, ...more });
      expect([refused.status, refused.html]).toEqual([422, expect.stringContaining(word)]);
    }
    // What is about the nation is not offered, and not taken.
    expect((await marta.get(path)).html).not.toContain('plugins.manage');
    expect((await marta.post(path, { ...wish, 'emis/plugins.manage': 'on' })).status).toBe(403);
    expect((await marta.post(path, { ...wish, territories: 'north-1' })).location).toContain('done=registered');
    expect((await marta.post(path, wish)).html).toContain('There is a product of this name already.');
    const page = await marta.get(path);
    expect(page.html).toContain('portal:marta/Liceo Uno');
    // Those of the ministry are seen where they lie within, and not changed; of others nothing is told.
    expect(page.html).toContain('<h2>north-product</h2>');
    expect(page.html).not.toMatch(/south-product|<h2>product<|Retire north-product/);
    const idOf = async (name: string) =>
      (await database.tables.selectFrom('clients').select('id').where('name', '=', name).executeTakeFirstOrThrow()).id;
    const id = await idOf('portal:marta/Liceo Uno');
    for (const name of ['north-product', 'south-product', 'product']) {
      const client = await idOf(name);
      const [kid = ''] = (await emis.server.clientKeys(client)).map((one) => one.kid);
      for (const act of [
        { do: 'retire' },
        { do: 'readmit' },
        { do: 'remove-key', kid },
        { do: 'resume', webhook: 'x' },
      ]) {
        const answer = await marta.post('/portal/clients', { ...act, client, name });
        expect([name, act.do, answer.status]).toEqual([name, act.do, name === 'north-product' ? 403 : 404]);
      }
    }
    const stands = async () => (await emis.server.clients(OPERATOR).list()).find((one) => one.id === id);
    await marta.post('/portal/clients', { do: 'retire', client: id });
    expect(await stands()).toMatchObject({ state: 'suspended', territories: ['north-1'] });
    await marta.post('/portal/clients', { do: 'readmit', client: id });
    expect(await stands()).toMatchObject({ state: 'active', scopes: ['emis/submissions.create'] });
    const [held] = await emis.server.clientKeys(id);
    await marta.post('/portal/clients', { do: 'remove-key', client: id, kid: held?.kid ?? '' });
    expect(await emis.server.clientKeys(id)).toEqual([]);
    // A reader looks, and acts no more here than elsewhere.
    await letIn('rita', 'reader');
    const rita = visit(emis.server);
    await rita.post('/portal/sign-in', { name: 'rita', password });
    expect((await rita.get(path)).html).toContain('Liceo Uno');
    expect((await rita.get(path)).html).not.toContain('name="key"');
    // The database looks at the account as well.
    const give = (account: string, territories: readonly string[] | 'national') =>
      administering(database.tables, { ...OPERATOR, account }, 'emis/clients.manage', (trx) =>
        keepGrant(trx, id, { scopes: [], purposes: ['registration'], territories }, new Date().toISOString()),
      );
    for (const [account, territories] of [
      ['marta', ['south']],
      ['marta', 'national'],
      ['rita', ['north']],
      ['nobody', ['north']],
    ] as const) {
      await expect(give(account, territories)).rejects.toMatchObject({ code: '42501' });
    }
    await give('marta', ['north']);
    await removePortalUser(database, 'rita');
  });

  it('sees what products that lie within looked at and brought, and what was done about them, and nothing of others', async () => {
    await sequence(database.tables, new Date());
    const page = await marta.get('/portal/audit?lang=en');
    expect(page.status).toBe(200);
    const brought = expect.arrayContaining(['north-product', 'submitted', 'registration', '1 school']);
    expect(page.rows).toContainEqual(brought);
    expect(page.rows).toContainEqual([expect.any(String), 'portal:marta', 'took a key away', 'portal:marta/Liceo Uno']);
    expect(page.html).not.toMatch(/south-product|Marker|Signed \(UTC\)|Check the whole log/);
    expect((await marta.post('/portal/audit', {})).status).toBe(403);
    expect((await marta.get('/portal/audit?before=0')).rows).toEqual([]);
  });

  it('is held by the database, whatever a page asks for: also once its account says something else', async () => {
    const visitor = {
      name: 'portal:marta',
      account: 'marta',
      version: 1,
      territories: ['north'],
      acts: true,
      session: 'x',
    };
    const tablesOf = async (who: typeof visitor) =>
      await withinAccount(database.tables, who, async (trx) => {
        const { rows } = await sql<Record<string, string[] | null>>`SELECT
          (SELECT to_jsonb(array_agg(id ORDER BY id)) FROM records) AS records,
          (SELECT to_jsonb(array_agg(DISTINCT id)) FROM feed WHERE entity = 'person') AS feed,
          (SELECT to_jsonb(array_agg(DISTINCT place)) FROM places) AS places,
          (SELECT to_jsonb(array_agg(DISTINCT place)) FROM counted_places) AS counted,
          (SELECT to_jsonb(array_agg(place)) FROM counted_students) AS students,
          (SELECT to_jsonb(array_agg(source)) FROM submissions) AS submissions,
          (SELECT to_jsonb(array_agg(DISTINCT territory)) FROM indicator_figures) AS figures,
          (SELECT to_jsonb(array_agg(id)) FROM webhooks) AS webhooks`.execute(trx);
        return rows[0];
      });
    const seen = await tablesOf(visitor);
    expect(seen?.['records']).toEqual(['en', 'n1', 'north', 'north-1', 'north-product-school', 'pn']);
    expect(seen).toMatchObject({
      feed: ['pn'],
      places: expect.not.arrayContaining(['o/s1', 'p/ps']),
      counted: expect.not.arrayContaining(['o/s1']),
      students: ['o/n1'],
      submissions: ['product'],
      webhooks: null,
    });
    expect(seen?.['figures']?.every((id) => id.startsWith('north'))).toBe(true);
    const nothing = { records: null, feed: null, places: null, counted: null, submissions: null, figures: null };
    // Territories, a version and a name that are not those of an account as it is now.
    for (const wrong of [
      { territories: ['south'] },
      { territories: ['north', 'south'] },
      { version: 2 },
      { account: 'nobody' },
      { account: '' },
    ]) {
      expect([wrong, await tablesOf({ ...visitor, ...wrong })]).toMatchObject([wrong, nothing]);
    }
    const write = (statement: string) =>
      withinAccount(database.tables, visitor, (trx) => sql.raw(statement).execute(trx));
    await expect(write(`DELETE FROM submissions`)).rejects.toThrow();
    await write(`UPDATE records SET body = '{}'`);
    await write(`DELETE FROM records`);
    await expect(write(`SELECT * FROM clients`)).rejects.toThrow();
    await expect(write(`SELECT * FROM portal_users`)).rejects.toThrow();
    await expect(
      write(`INSERT INTO records (source, entity, id, body, changed_at) VALUES ('', 'school', 'x', '{}', now())`),
    ).rejects.toThrow();
    expect((await marta.get('/portal/schools/product/n1')).status).toBe(200);
    await removePortalUser(database, 'marta');
    expect(await tablesOf(visitor)).toMatchObject(nothing);
    // There is no account any more at all: nobody gets in by another name of this machine.
    expect((await marta.get('/')).status).toBe(403);
  });

  describe('acts upon what lies within', () => {
    let nora: Visit;
    beforeAll(async () => {
      await letIn('nora', 'administrator');
      nora = visit(emis.server);
      await nora.post('/portal/sign-in', { name: 'nora', password });
    });

    it('merges persons of its own places and takes them apart; nothing elsewhere is changed, or told', async () => {
      const child = (id: string) => {
        const { entity, record } = person(id, 'Inventada');
        return { entity, record: { ...record, birthDate: '2015-03-02' } };
      };
      await national.sendBatch(await national.openSubmission(), [
        ...['d1', 'd2', 'd3', 'd4'].map(child),
        enrolment('e1', 'd1', 'n1'),
        enrolment('e2', 'd2', 'n1'),
        enrolment('e3', 'd3', 's1'),
        // In two places at once.
        enrolment('e4', 'd4', 'n1'),
        enrolment('e5', 'd4', 's1'),
      ]);
      const path = '/portal/duplicates?lang=en';
      const pairs = (await nora.get(path)).rows.map(([one, other]) => `${one} ${other}`);
      expect(pairs.filter((pair) => /^d\d d\d$/.test(pair))).toEqual(['d1 d2', 'd1 d4', 'd2 d4']);
      const act = (what: string, one: string, other: string) =>
        nora.post(path, { source: 'product', do: what, one, other });
      expect((await act('compare', 'd1', 'd2')).rows).toContainEqual(['givenName', 'Aaaaaaaaa', 'Aaaaaaaaa', 'yes']);
      for (const what of ['compare', 'reveal', 'merge']) {
        for (const [one, other] of [
          ['d1', 'd3'],
          ['d3', 'd1'],
        ] as const)
          expect([what, one, (await act(what, one, other)).status]).toEqual([what, one, 404]);
      }
      const elsewhere = await act('merge', 'd1', 'd4');
      expect([elsewhere.status, elsewhere.html]).toEqual([
        409,
        expect.stringContaining('this account cannot merge them'),
      ]);
      expect((await national.get('/v1/records/person/d4')).status).toBe(200);
      expect((await act('merge', 'd1', 'd2')).location).toContain('done=merged');
      const merged = await nora.get('/portal/duplicates?source=product&lang=en');
      expect(merged.rows).toContainEqual(['d2', 'd1', '1', expect.any(String), 'Undo the merge of d2']);
      const merge = /name="merge" value="([^"]+)"/.exec(merged.html)?.[1] ?? '';
      expect((await nora.post(path, { source: 'product', do: 'undo', merge })).location).toContain('done=undone');
      expect((await national.get('/v1/records/person/d2')).status).toBe(200);
      // One that reaches elsewhere, made for the nation, is not listed, and stays.
      const made = await database.tables
        .transaction()
        .execute((trx) =>
          mergePersons(
            trx,
            { survivor: 'd3', merged: 'd4' },
            { source: 'product', clientId: null, now, newId: () => 'of-the-nation' },
          ),
        );
      expect(made.merge.records).toBe(2);
      expect((await nora.get(path)).html).not.toContain('of-the-nation');
      expect((await nora.post(path, { source: 'product', do: 'undo', merge: 'of-the-nation' })).status).toBe(404);
      await sequence(database.tables, new Date());
      const entries = await database.tables.selectFrom('access_log').select('entry').execute();
      expect(entries.map(({ entry }) => JSON.parse(entry))).toContainEqual(
        expect.objectContaining({ client: 'portal:nora', action: 'save', territory: 'north' }),
      );
    });

    it('says what codes of products within are, and sees no value of others', async () => {
      const odd = (sex: string) => [1, 2, 3].map((n) => ({ ...person(`odd-${n}`), record: { id: `odd-${n}`, sex } }));
      const scopes = ['emis/submissions.create', 'emis/changes.read'] as const;
      const within = await emis.connect('valley', scopes, { territories: ['north-1'] });
      for (const [client, sex] of [
        [within, 'FEMENINO'],
        [national, 'MASC'],
      ] as const)
        await client.sendBatch(await client.openSubmission(), odd(sex));
      const page = await nora.get('/portal/mapping?lang=en');
      expect(page.rows.slice(1).map(([value, source]) => [value, source])).toEqual([['FEMENINO', 'valley']]);
      const value = { entity: 'person', field: 'sex', control: 'code', code: 'female', do: 'confirm' };
      const say = (more: Record<string, string>) => nora.post('/portal/mapping', { ...value, ...more });
      expect((await say({ source: 'product', value: 'MASC' })).status).toBe(404);
      expect((await say({ source: 'valley', value: 'FEMENINO' })).location).toBe('/portal/mapping?done=confirmed');
      const told = codeMappings.parse(await (await within.get(ROUTES.codeMappings)).json());
      expect(told.mappings).toMatchObject([{ value: 'FEMENINO', code: 'female' }]);
      expect((await nora.get('/portal/mapping?lang=en')).html).toContain('Take back the code of FEMENINO');
      expect((await say({ source: 'valley', value: 'FEMENINO', do: 'forget' })).location).toContain('done=forgotten');
      // The database says so too, whatever a page asks for.
      const visitor = { name: 'portal:nora', account: 'nora', version: 1, territories: ['north'], acts: true };
      const values = await withinAccount(database.tables, { ...visitor, session: 'x' }, async (trx) =>
        trx.selectFrom('unmapped_codes').select('value').execute(),
      );
      expect(values).toEqual([{ value: 'FEMENINO' }]);
    });

    it('sees what is published, and is told why it publishes nothing by itself', async () => {
      const row = {
        id: 'one',
        population: 'students',
        name: 'By sex',
        made_by: 'operator',
        made_at: now.toISOString(),
      };
      const cells = JSON.stringify([{ codes: { sex: 'female' }, count: 15 }]);
      await database.tables
        .insertInto('published_tables')
        .values({ ...row, columns: JSON.stringify(['sex']), cells })
        .execute();
      const page = await nora.get('/portal/publishing?lang=en');
      expect(page.html).toContain('by somebody with a national account');
      expect(page.html).not.toContain('name="population"');
      expect(page.rows).toContainEqual(expect.arrayContaining(['By sex', 'students', 'sex']));
      expect((await nora.get('/portal/publishing/one?lang=en')).rows).toContainEqual(['female', '15']);
      expect((await nora.get('/portal/publishing/one/table.csv')).html).toContain('female,15');
      const sent = await nora.post('/portal/publishing', { name: 'x', population: 'y', 'by-sex': 'on', do: 'publish' });
      expect(sent.status).toBe(403);
    });
  });
});
