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

  it('lists submissions, and counts the students of a school by grade and sex', async () => {
    expect(rowsOf((await page('/portal/submissions')).html)).toContainEqual([
      expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
      'product',
      'plain 2026',
      'complete',
      '8',
      '0',
      '1',
    ]);
    const { answer, html } = await page('/portal/schools/product/s1');
    expect(answer.status).toBe(200);
    const rows = rowsOf(html);
    expect(rows).toContainEqual(['Grade', 'Female', 'Male', 'Total']);
    expect(rows).toContainEqual(['Grade 1', '1', '1', '2']);
    expect(rows).toContainEqual(['Grade 2', '0', '1', '1']);
    expect(rows).toContainEqual(['Total', '1', '2', '3']);
    expect(html).toContain('Escuela &lt;script&gt;, school year 2026');
    expect(rows).toContainEqual(['enrolments', '4', expect.any(String)]);
  });

  it('says on the overview who reports, how recently and how well', async () => {
    const { html } = await page('/');
    expect(html).toMatch(/<b>1 \/ 1<\/b> <a[^>]*>Schools that report/);
    expect(html).toMatch(/<b>1 \/ 1<\/b> <a[^>]*>Products that sent in the last 30 days/);
    expect(html).toMatch(/<b>3<\/b> Students, each counted once in each school/);
    // Three that the sender told, and one that only this server could see.
    expect(html).toMatch(/<b>4<\/b> <a[^>]*>Errors in the newest submissions/);
    const rows = rowsOf(html);
    expect(rows).toContainEqual(['up to 7 days', '1', '100%']);
    expect(rows).toContainEqual(['never', '0', '0%']);
    expect(rows).toContainEqual(['product', expect.any(String), '1', '10', '70%', '1']);
  });

  it('shows no script, no personal value, and says for whom it is', async () => {
    for (const path of [
      '/',
      '/portal/submissions',
      `/portal/submissions/${submissionId}`,
      '/portal/schools/product/s1',
    ]) {
      const { answer, html } = await page(path);
      // What renews a page comes from this server; nothing that runs stands in a page.
      expect(html.replace('<script src="/portal.js" defer></script>', '')).not.toContain('<script');
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

  it('shows what the sender found and what the server found, with how to mend it', async () => {
    const { html } = await page(`/portal/submissions/${submissionId}`);
    expect(html).toContain('ACCEPTED IN PART');
    expect(html).toContain('Records read: 10. With an error: 1. Kept back with them: 2.');
    expect(html).toContain('At this server: 8 accepted, 0 unchanged, 1 rejected.');
    const rows = rowsOf(html);
    expect(rows).toContainEqual([
      expect.stringContaining('A required value is missing'),
      '✕ error',
      '3',
      'users.csv 7',
    ]);
    expect(rows).toContainEqual([expect.stringContaining('Add the missing record'), '✕ error', '1', '']);
    expect(rows).toContainEqual(['enrolments', '4', '0']);
    expect(html).toContain('This is the first submission of this product by this profile.');
  });

  it('says what changed since the submission before', async () => {
    const later = await client.openSubmission();
    await client.post(ROUTES.complete.replace(':id', later), {
      report: {
        verdict: 'accepted-with-warnings',
        read: 10,
        invalid: 0,
        held: 0,
        groups: [
          { code: 'field.missing', severity: 'error', count: 1, places: [] },
          { code: 'text.garbled', severity: 'warning', count: 2, records: 1, places: [] },
        ],
      },
    });
    const { html } = await page(`/portal/submissions/${later}`);
    const rows = rowsOf(html);
    expect(rows).toContainEqual([expect.any(String), '3', '1', 'fewer']);
    expect(rows).toContainEqual([expect.any(String), '1', '0', 'mended']);
    expect(rows).toContainEqual([expect.any(String), '0', '2', 'new']);
    expect(html).toContain(`href="/portal/submissions/${submissionId}"`);
    const findings = await page('/portal/findings');
    expect(findings.html).toContain('Findings: 3. Causes: 2.');
    expect(rowsOf(findings.html)).toContainEqual([expect.any(String), '2', '1', '1']);
    const cause = await page('/portal/findings/field.missing');
    expect(rowsOf(cause.html)).toContainEqual(['product', '✕ error', '1', '1', '']);
    expect((await page('/portal/findings/no.such')).answer.status).toBe(404);
  });

  it('shows indicators, which see only the fields they name, and hides none because another fails', async () => {
    // Figures are computed anew when something was taken in.
    await client.sendBatch(await client.openSubmission(), [school('s2')]);
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

  it('says in words and within the frame why a page cannot be shown', async () => {
    const { answer, html } = await page('/portal/submissions/nothing?lang=es');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(html).toContain('<h1>No se encontró</h1>');
    expect(html).toContain('aria-label="Páginas"');
  });

  it('shows a page with a way on to who opens an address that is none, and tells programs by problem details', async () => {
    const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8', 'accept-language': 'pt-BR' };
    for (const path of ['/nothing', '/portal/nothing', '/portal/schools', '/portal/records/%00']) {
      const { answer, html } = await page(path, browser);
      expect([path, answer.status, answer.headers.get('content-type')]).toEqual([
        path,
        404,
        'text/html; charset=utf-8',
      ]);
      expect(html).toContain('Confira o endereço');
      expect(html).toContain('<li><a href="/">Resumo</a></li>');
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
    }
    expect((await page('/nothing?lang=es', browser)).html).toContain('<li><a href="/?lang=es">Resumen</a></li>');
    for (const [path, accept] of [
      ['/nothing', '*/*'],
      ['/v1/nothing', browser.accept],
      ['/ims/oneroster/nothing', browser.accept],
    ] as const) {
      const { answer } = await page(path, { accept });
      expect([path, answer.status, answer.headers.get('content-type')]).toEqual([
        path,
        404,
        expect.stringContaining('json'),
      ]);
    }
    const { answer, html } = await page(`/portal/submissions/nothing?lang=en`);
    expect(answer.status).toBe(404);
    expect(html).toContain('<li><a href="/portal/submissions?lang=en">Submissions</a></li>');
  });

  it('leads from an address with a slash too many to the page, and takes nothing that a page has no form for', async () => {
    for (const [from, to] of [
      ['/portal', '/'],
      ['/portal/?lang=pt', '/?lang=pt'],
      ['/portal/submissions/?page=2', '/portal/submissions?page=2'],
      ['/portal//evil.test/', '/portal//evil.test'],
    ]) {
      const { answer } = await page(from ?? '');
      expect([from, answer.status, answer.headers.get('location')]).toEqual([from, 308, to]);
    }
    for (const [method, path, allow] of [
      ['POST', '/portal/submissions', 'GET, HEAD'],
      ['PUT', '/portal/clients', 'GET, HEAD, POST'],
    ] as const) {
      const headers = { accept: 'text/html' };
      const answer = await emis.server.fetch(new Request(ISSUER + path, { method, headers }));
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, allow]);
      expect(await answer.text()).toContain('Go on to:');
    }
  });

  it('says in a page too that it fails, with the number to quote, and shows who asks under a foreign name nothing', async () => {
    const foreign = await emis.server.fetch(new Request('http://evil.test/', { headers: { accept: 'text/html' } }));
    expect([foreign.status, foreign.headers.get('content-type')]).toEqual([403, 'text/html; charset=utf-8']);
    expect(await foreign.text()).not.toContain('<nav class="site"');
    const other = await testServer(database);
    await other.server.close();
    const asked = new Request(`${ISSUER}/?lang=es`, { headers: { accept: 'text/html' } });
    const answer = await other.server.fetch(asked);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
    expect(await answer.text()).toContain(
      `diga este número a quien administra el servidor: ${answer.headers.get('x-request-id')}`,
    );
  });

  it('keeps the language that was chosen in every link, and offers the others on each page', async () => {
    const { html } = await page(`/portal/submissions/${submissionId}?lang=pt`);
    const links = [...html.matchAll(/href="(\/[^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
    const own = links.filter((href) => !/^\/portal\.(css|svg)$/.test(href) && !/lang=(en|es)/.test(href));
    expect(own.length).toBeGreaterThan(3);
    expect(own.filter((href) => !href.includes('lang=pt'))).toEqual([]);
    expect(links).toContain(`/portal/submissions/${submissionId}?lang=es`);
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
    for (let path: string | undefined = '/portal/territories?lang=en'; path; ) {
      const { html } = await page(path);
      seen.push(...[...html.matchAll(/<a href="\/portal\/schools\/[^>]*>([^<]+)/g)].map(([, name = '']) => name));
      path = /href="(\/portal\/territories\?schools=\d+&amp;lang=en)">Next/.exec(html)?.[1]?.replaceAll('&amp;', '&');
    }
    expect(seen.filter((name) => name.startsWith('Many')).sort()).toEqual(many.map((n) => `Many ${n}`));
    expect(new Set(seen).size).toBe(seen.length);
    expect(rowsOf((await page('/portal/submissions?page=2')).html)).toContainEqual(
      expect.arrayContaining(['product', 'complete', '8']),
    );
  });

  it('gives its style as a file', async () => {
    const { answer, html } = await page('/portal.css');
    expect(answer.headers.get('content-type')).toContain('text/css');
    expect(html).toContain('size:A4');
  });
});
