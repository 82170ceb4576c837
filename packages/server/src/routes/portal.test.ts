import { ROUTES } from '@emis-sdk/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../database.ts';
import { testDatabases } from '../databases-for-tests.ts';
import type { PortalIndicator } from '../indicators.ts';
import {
  enrolment,
  ISSUER,
  school,
  student,
  type TestClient,
  type TestServer,
  testServer,
} from '../server-for-tests.ts';

const databases = await testDatabases();
afterAll(() => Promise.all(databases.map((each) => each.stop())));

const asked: unknown[] = [];
const indicators: PortalIndicator[] = [
  {
    id: 'women',
    title: { en: 'Women', es: 'Mujeres', pt: 'Mulheres' },
    async compute(records) {
      let women = 0;
      for await (const record of records('person', ['sex'])) {
        asked.push(record);
        if (record.sex === 'female') women++;
      }
      return [{ label: 'all <schools>', value: women + 0.5, unit: '%' }];
    },
  },
  {
    id: 'broken',
    title: { en: 'Broken', es: 'Roto', pt: 'Quebrado' },
    compute: () => Promise.reject(new Error('secret')),
  },
];

describe.each(databases)('the portal on $name', ({ open }) => {
  let database: Database;
  let emis: TestServer;
  let client: TestClient;
  let submissionId: string;
  const errors: unknown[] = [];

  beforeAll(async () => {
    database = await open();
    emis = await testServer(database, { indicators, onError: (error) => errors.push(error) });
    client = await emis.connect('product');
    submissionId = await client.openSubmission();
    await client.sendBatch(submissionId, [
      school('s1', 'Escuela <script>'),
      student('p1'),
      student('p2', 'male'),
      student('p3', 'male'),
      enrolment('e1', 'p1', 's1'),
      enrolment('e2', 'p2', 's1'),
      enrolment('e3', 'p3', 's1', '02'),
      // The same student again in the same school counts once in the cell.
      enrolment('e4', 'p1', 's1'),
      enrolment('e5', 'nobody', 's1'),
    ]);
    const report = {
      verdict: 'accepted-in-part',
      read: 10,
      invalid: 1,
      held: 2,
      groups: [{ code: 'field.missing', severity: 'error', count: 3, places: [{ file: 'users.csv', row: 7 }, {}] }],
    };
    await client.post(ROUTES.complete.replace(':id', submissionId), { report });
  });
  afterAll(() => database.close());

  const page = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await emis.server.fetch(new Request(ISSUER + path, { headers }));
    return { answer, html: await answer.text() };
  };
  const rowsOf = (html: string) =>
    [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => cell.replaceAll(/<[^>]+>/g, '')),
    );

  it('lists submissions, and counts students by grade and sex', async () => {
    const { answer, html } = await page('/');
    expect(answer.status).toBe(200);
    const rows = rowsOf(html);
    expect(rows).toContainEqual([
      expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
      'product',
      'plain 2026',
      'complete',
      '8',
      '0',
      '1',
    ]);
    expect(rows).toContainEqual(['Grade', 'Female', 'Male', 'Total']);
    expect(rows).toContainEqual(['Grade 1', '1', '1', '2']);
    expect(rows).toContainEqual(['Grade 2', '0', '1', '1']);
    expect(rows).toContainEqual(['Total', '1', '2', '3']);
    expect(html).toContain('Escuela &lt;script&gt;, school year 2026');
  });

  it('shows no script, no personal value, and says for whom it is', async () => {
    for (const path of ['/', `/portal/submissions/${submissionId}`]) {
      const { answer, html } = await page(path);
      expect(html).not.toContain('<script');
      expect(html).not.toContain('Marker-');
      expect(html).not.toMatch(/ style=| on[a-z]+=/);
      expect(html).toContain('For the ministry only');
      expect(html.length).toBeLessThan(14_000);
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
    }
  });

  it('has one heading of the first level, a language, and captions and scopes in every table', async () => {
    for (const [language, path] of [
      ['es', '/?lang=es'],
      ['pt', `/portal/submissions/${submissionId}?lang=pt`],
    ]) {
      const { html } = await page(path ?? '');
      expect(html).toContain(`<html lang="${language}">`);
      expect(html.match(/<h1>/g)).toHaveLength(1);
      const tables = html.match(/<table>/g)?.length ?? 0;
      expect(tables).toBeGreaterThan(0);
      expect(html.match(/<caption>[^<]/g)).toHaveLength(tables);
      expect(html).not.toMatch(/<th(?!ead| scope=)/);
    }
  });

  it('speaks the language of the browser, unless the address names one', async () => {
    const spanish = await page('/', { 'accept-language': 'es-CL,es;q=0.9' });
    expect(spanish.html).toContain('Solo para el ministerio');
    const portuguese = await page('/?lang=pt', { 'accept-language': 'es' });
    expect(portuguese.html).toContain('Só para o ministério');
    expect((await page('/?lang=xx', { 'accept-language': 'es' })).html).toContain('lang="es"');
  });

  it('shows what the sender found and what the server found', async () => {
    const { html } = await page(`/portal/submissions/${submissionId}`);
    expect(html).toContain('Records read: 10. With an error: 1. Kept back with them: 2.');
    const rows = rowsOf(html);
    expect(rows).toContainEqual([expect.stringContaining('field.missing'), 'error', '3', 'users.csv 7']);
    expect(rows).toContainEqual([expect.stringContaining('reference.missing'), 'error', 'enrolment', '1']);
  });

  it('shows indicators, which see only the fields they name, and hides none because another fails', async () => {
    asked.length = 0;
    errors.length = 0;
    const { html } = await page('/');
    expect(rowsOf(html)).toContainEqual(['all &lt;schools&gt;', '1.5 %']);
    expect(html).toContain('Broken: it could not be computed.');
    expect(html).not.toContain('secret');
    expect(errors).toMatchObject([{ message: 'secret' }]);
    expect(asked).toEqual([
      { id: 'p1', sex: 'female', source: 'product' },
      { id: 'p2', sex: 'male', source: 'product' },
      { id: 'p3', sex: 'male', source: 'product' },
    ]);
  });

  it('answers under its own name and those of this machine only', async () => {
    const from = (url: string) => emis.server.fetch(new Request(url));
    for (const host of ['http://127.0.0.1:1', 'http://localhost', 'http://[::1]:8', ISSUER]) {
      expect([host, (await from(`${host}/`)).status]).toEqual([host, 200]);
    }
    expect((await from('http://evil.test/')).status).toBe(403);
    expect((await from(`http://evil.test/portal/submissions/${submissionId}`)).status).toBe(403);
  });

  it('says 404 for a submission that is not there', async () => {
    for (const id of ['nothing', '%00', "'", 'x'.repeat(500)])
      expect((await page(`/portal/submissions/${id}`)).answer.status).toBe(404);
  });

  it('leads to the next page of schools and of submissions, and shows none twice', async () => {
    const many = Array.from({ length: 25 }, (_, index) => String(index + 10));
    await client.sendBatch(await client.openSubmission(), [
      ...many.map((n) => school(`m${n}`, `Many ${n}`)),
      ...many.map((n) => enrolment(`m${n}`, 'p1', `m${n}`)),
    ]);
    for (let opened = 0; opened < 20; opened++) await client.openSubmission();
    const seen: string[] = [];
    for (let path: string | undefined = '/?lang=en'; path; ) {
      const { html } = await page(path);
      seen.push(...[...html.matchAll(/<caption>([^,<]+), school year/g)].map(([, name = '']) => name));
      path = /href="(\/\?schools=\d+&amp;lang=en)">Next/.exec(html)?.[1]?.replaceAll('&amp;', '&');
    }
    expect(seen.filter((name) => name.startsWith('Many')).sort()).toEqual(many.map((n) => `Many ${n}`));
    expect(new Set(seen).size).toBe(seen.length);
    expect(rowsOf((await page('/?page=2')).html)).toContainEqual(expect.arrayContaining(['product', 'complete', '8']));
  });

  it('gives its style as a file', async () => {
    const { answer, html } = await page('/portal.css');
    expect(answer.headers.get('content-type')).toContain('text/css');
    expect(html).toContain('size:A4');
  });
});
