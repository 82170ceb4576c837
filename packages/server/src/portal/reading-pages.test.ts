import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sequence } from '../audit/sequence.ts';
import type { Database } from '../database.ts';
import { testDatabases } from '../databases-for-tests.ts';
import { ISSUER, type TestServer, testServer } from '../server-for-tests.ts';
import { lookedAt, type SeededPortal, seedPortal } from './looked-at-for-tests.ts';

const databases = await testDatabases();
afterAll(() => Promise.all(databases.map((each) => each.stop())));

describe.each(databases)('the reading pages on $name', ({ open }) => {
  let database: Database;
  let emis: TestServer;
  let seeded: SeededPortal;
  beforeAll(async () => {
    database = await open();
    emis = await testServer(database);
    seeded = await seedPortal(emis, database);
  });
  afterAll(() => database.close());

  const page = async (path: string, init: RequestInit = {}) => {
    const answer = await emis.server.fetch(new Request(ISSUER + path, init));
    return { answer, html: await answer.text() };
  };
  const post = async (path: string, form: Record<string, string>, origin = ISSUER) => {
    // Any page with a form has the token of the visit.
    const token = /name="token" value="([^"]+)"/.exec((await page('/portal/clients')).html)?.[1] ?? '';
    const body = new URLSearchParams({ token, ...form });
    return await page(path, { method: 'POST', body, headers: origin === '' ? {} : { origin } });
  };
  const rowsOf = (html: string) =>
    [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => cell.replaceAll(/<[^>]+>/g, '')),
    );
  const entries = async () => {
    await sequence(database.tables, new Date());
    const rows = await database.tables.selectFrom('access_log').select('entry').orderBy('place').execute();
    return rows.map(({ entry }) => JSON.parse(entry) as Record<string, unknown>);
  };

  it('shows no value of a person on any page, and every page has one heading and captions', async () => {
    for (const path of lookedAt(seeded)) {
      const { answer, html } = await page(path);
      expect([path, answer.status]).toEqual([path, path.endsWith('not-there') ? 404 : 200]);
      expect(html).not.toMatch(/Marker-|2015-03-01/);
      expect(html.match(/<h1>/g)).toHaveLength(1);
      expect(html.match(/<caption>[^<]/g)?.length ?? 0).toBe(html.match(/<table>/g)?.length ?? 0);
      // Whole words: among the letters of a key a NaN is no number.
      expect(html).not.toMatch(/ style=| on[a-z]+="|…<\/h1>|\b(undefined|NaN)\b/);
    }
  });

  it('says the verdict in at most 14 kB, however much was found, and any page in at most 50 kB with all it loads', async () => {
    const own = (await page('/portal.css')).html.length + (await page('/portal.js')).html.length;
    for (const path of lookedAt(seeded)) {
      const bytes = Buffer.byteLength((await page(`${path}${path.includes('?') ? '&' : '?'}lang=es`)).html);
      expect([path, bytes + own < 50_000]).toEqual([path, true]);
    }
    const verdict = Buffer.byteLength((await page(`/portal/submissions/${seeded.newest}?lang=es`)).html);
    expect(verdict).toBeGreaterThan(8_000);
    expect(verdict).toBeLessThanOrEqual(14_000);
  });

  it('sums schools and students up by territory, at each level', async () => {
    expect(rowsOf((await page('/portal/territories')).html)).toEqual(
      expect.arrayContaining([
        ['Región del Valle Grande', 'Region', '2', '2', '8'],
        ['Región de la Costa', 'Region', '1', '0', '0'],
      ]),
    );
    const { html } = await page('/portal/territories/region-1');
    expect(rowsOf(html)).toContainEqual(['Valle Verde', expect.any(String), '2', '2', '8']);
    expect(html).toMatch(/<b>2 \/ 2<\/b> Schools that report/);
    expect(html).not.toContain('n.º 3');
    const school = await page('/portal/schools/product/school-1');
    expect(school.html).toMatch(/Región del Valle Grande<\/a><\/li><li><a[^>]*>Valle Verde/);
    expect((await page('/portal/territories/nowhere')).answer.status).toBe(404);
    expect((await page('/portal/schools/product/nowhere')).answer.status).toBe(404);
  });

  it('brings tens of thousands of findings down to their causes, and says what mending each would free', async () => {
    const { html } = await page('/portal/findings');
    expect(html).toContain('Findings: 44,626. Causes: 14.');
    const [, missing] = rowsOf(html);
    expect(missing).toEqual([expect.stringContaining('A required value is missing'), '4,000', '1,000', '1']);
    expect(html).toMatch(/Often go by themselves.*Refers to a record that is not there/s);
  });

  it('hides what tells of a person, neither letter nor length; to open a record is in the record of access', async () => {
    const before = (await entries()).length;
    const { html } = await page('/portal/records/product/person/p1');
    expect(rowsOf(html)).toContainEqual(['givenName', '••• (hidden)']);
    expect(rowsOf(html)).toContainEqual(['id', 'p1']);
    const added = (await entries()).slice(before);
    expect(added).toMatchObject([{ action: 'read', client: 'operator', entities: { person: { count: 1 } } }]);
    expect(JSON.stringify(added)).not.toContain('givenName');
    expect(rowsOf(html)).toContainEqual([expect.any(String), 'operator', 'looked at', '–', expect.any(String)]);
    expect(rowsOf(html)).toContainEqual([expect.any(String), 'changed', 'givenName', 'open']);
  });

  it('shows what is hidden only for a purpose, and writes down who saw which fields', async () => {
    const path = '/portal/records/product/person/p1';
    const without = await post(path, { purpose: 'curiosity' });
    expect(without.answer.status).toBe(422);
    expect(without.html).toMatch(
      /<select id="purpose"[^>]* aria-describedby="purpose-error purpose-hint" aria-invalid/,
    );
    expect(without.html).not.toContain('Marker-');
    const before = (await entries()).length;
    const { answer, html } = await post(path, { purpose: 'welfare' });
    expect(rowsOf(html)).toContainEqual(['givenName', 'Marker-new']);
    expect(html.match(/<title>.*?<\/title>|<h1>.*?<\/h1>/g)?.join()).not.toContain('Marker-');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect((await entries()).slice(before)).toMatchObject([
      {
        action: 'read',
        client: 'operator',
        purpose: 'welfare',
        entities: { person: { fields: expect.arrayContaining(['givenName', 'birthDate']) } },
        subjects: [expect.any(String)],
      },
    ]);
    expect(rowsOf((await page(path)).html)).toContainEqual([
      expect.any(String),
      'operator',
      'looked at',
      'welfare',
      expect.stringContaining('givenName'),
    ]);
  });

  it('shows for a purpose what a product is shown for it, and writes down no more', async () => {
    const path = '/portal/records/product/person/p1';
    const before = (await entries()).length;
    const { html } = await post(path, { purpose: 'statistics' });
    expect(rowsOf(html)).toContainEqual(['givenName', '••• (hidden)']);
    expect(rowsOf(html).find(([name]) => name === 'birthDate')?.[1]).toMatch(/^\d{4}-/);
    expect(html).not.toContain('Marker-');
    expect(JSON.stringify((await entries()).slice(before))).toContain('birthDate');
    expect(JSON.stringify((await entries()).slice(before))).not.toContain('givenName');
  });

  it('takes no form from another site, and none whose sender is not told', async () => {
    for (const origin of ['https://evil.test', 'null', '']) {
      const { answer, html } = await post('/portal/records/product/person/p1', { purpose: 'welfare' }, origin);
      expect([origin, answer.status]).toEqual([origin, 403]);
      expect(html).not.toContain('Marker-');
    }
    const large = await post('/portal/audit', { x: 'x'.repeat(70_000) });
    expect(large.answer.status).toBe(413);
    const other = await page('/portal/audit', {
      method: 'POST',
      body: '{}',
      headers: { origin: ISSUER, 'content-type': 'application/json' },
    });
    expect(other.answer.status).toBe(415);
  });

  it('looks for records by kind, product and id, and writes down what it listed', async () => {
    const before = (await entries()).length;
    const { html } = await page('/portal/records?entity=person&source=product&id=p2');
    expect(rowsOf(html)).toContainEqual(['p2', 'product', expect.any(String), 'open']);
    expect((await entries()).slice(before)).toMatchObject([
      { action: 'list', client: 'operator', subjects: [expect.any(String)] },
    ]);
    for (const query of ['entity=person&id=%00', 'entity=person&id=nobody', `entity=person&id=${'x'.repeat(5000)}`]) {
      expect((await page(`/portal/records?${query}`)).html).toContain('There is no such record.');
    }
    expect((await page('/portal/records?entity=__proto__')).answer.status).toBe(200);
    expect((await page('/portal/records/product/__proto__/x')).answer.status).toBe(404);
  });

  it('lists the record of access, shows its newest checkpoint, and checks the whole log', async () => {
    const { html } = await page('/portal/audit');
    expect(rowsOf(html)).toContainEqual([
      expect.any(String),
      expect.any(String),
      'product',
      'looked at',
      'registration',
      '1 person',
      '1',
    ]);
    expect(html).toMatch(/<pre>emis\/access\/[^<]+— emis\/access\//);
    expect((await post('/portal/audit', {})).html).toMatch(/role="status">In order: \d+ entries and \d+ checkpoints/);
  });

  it('shows who was not let in, and an entry of a kind that it does not know', async () => {
    await seeded.client.askToken(await seeded.client.assertion({ iss: 'nobody', sub: 'nobody' }));
    await sql`SELECT note_access(${JSON.stringify({ at: new Date().toISOString(), action: 'newer', client: 'operator' })})`.execute(
      database.tables,
    );
    await sequence(database.tables, new Date());
    const { answer, html } = await page('/portal/audit');
    expect(answer.status).toBe(200);
    const [place, when] = [expect.any(String), expect.any(String)];
    expect(rowsOf(html)).toContainEqual([place, when, 'unknown', 'was not let in', 'no such product', '–', '0']);
    expect(rowsOf(html)).toContainEqual([place, when, 'operator', 'newer', '–', '–', '0']);
  });

  it('says what breaks with this edition, and that who sends it is ready', async () => {
    const { html } = await page('/portal/editions');
    expect(rowsOf(html)).toContainEqual([
      'field renamed',
      expect.stringContaining('schoolYearId → sessionId'),
      'who sends, who reads, ministries',
    ]);
    expect(rowsOf(html)).toContainEqual(['product', expect.any(String), '2027', 'ready: sends this edition']);
  });

  it('names who still sends the edition before kinds of records whose shape changes', async () => {
    const late = await emis.connect('late');
    const answer = await late.post('/v1/submissions', { profile: { id: 'plain', edition: '2026' }, edition: '2026' });
    const { id } = (await answer.json()) as { id: string };
    await late.sendBatch(id, [{ entity: 'school', record: { id: 's', name: 'S' } }]);
    const stateOf = async () => rowsOf((await page('/portal/editions')).html).find(([name]) => name === 'late')?.[3];
    expect(await stateOf()).toBe('nothing that it sends changes its shape');
    await late.sendBatch(id, [{ entity: 'course', record: { id: 'c', title: 'C', ownerId: 's' } }]);
    expect(await stateOf()).toBe('has to change: courses');
  });

  it('computes the state of the six processes from the records that are there', async () => {
    const { html } = await page('/portal/maturity');
    const rows = rowsOf(html);
    expect(rows.filter(([name]) => name === 'Digital content')).toContainEqual([
      'Digital content',
      'latent',
      '0%',
      '0%',
      '0%',
      '0%',
      '0%',
    ]);
    const schools = rows.find((row) => row[0] === 'Schools' && row.length === 7);
    expect(schools?.slice(4)).toEqual(['100%', '100%', '8%']);
  });
});
