import { LANGUAGES } from '@emis-sdk/model';
import { discovery, PROBLEMS, problem, ROUTES } from '@emis-sdk/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from './database.ts';
import { FAULT_WORDS } from './messages/faults.ts';
import { REFUSAL_WORDS } from './messages/refusals.ts';
import { TITLES } from './messages/titles.ts';
import { FAULTS, REASONS } from './refusal.ts';
import { ISSUER, PLAIN_PROFILE, save, type TestClient, type TestServer, testServer } from './server-for-tests.ts';
import { openPglite } from './stores/pglite.ts';

let database: Database;
let emis: TestServer;
let client: TestClient;
const errors: unknown[] = [];

beforeAll(async () => {
  database = await openPglite();
  emis = await testServer(database, { onError: (error) => errors.push(error) });
  client = await emis.connect();
});
afterAll(() => database.close());

const fetchPath = (path: string, init?: RequestInit) => emis.server.fetch(new Request(ISSUER + path, init));

describe('the server', () => {
  it('says of itself what the protocol asks for', async () => {
    const about = discovery.parse(await (await fetchPath(ROUTES.discovery)).json());
    expect(about).toMatchObject({ issuer: ISSUER, profiles: [{ id: 'plain', edition: '2026' }] });
  });

  it.each(['/nothing', '/v1/submissions/x/y/z', '/portal/nothing', '/oauth', '/%00', '/%ff', '/..%2f..%2fetc/passwd'])(
    'says 404 in words at %s',
    async (path) => {
      const answer = await fetchPath(path);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
      expect(problem.parse(await answer.json())).toMatchObject({
        code: 'not-found',
        type: 'urn:emis:problem:not-found',
      });
    },
  );

  it.each([
    ['GET', ROUTES.token],
    ['DELETE', ROUTES.changes],
    ['PUT', ROUTES.submission],
    ['POST', '/'],
  ])('has no %s %s', async (method, path) => {
    expect((await fetchPath(path, { method })).status).toBe(404);
  });

  it.each([
    ['POST', ROUTES.webhookResume.replace(':id', '%00')],
    ['GET', ROUTES.operation.replace(':opId', '%00')],
    ['GET', ROUTES.record.replace(':entity', 'school').replace(':id', '%00')],
    ['GET', '/portal/territories/%00'],
    ['GET', '/portal/findings/%00'],
    ['GET', '/ims/oneroster/rostering/v1p2/users/%00'],
  ])('keeps nothing under a name that PostgreSQL cannot hold: %s %s', async (method, path) => {
    expect((await client.send(method, path)).status).toBe(404);
    expect(errors).toEqual([]);
  });

  it('gives the request id that it gives in the problem', async () => {
    const answer = await fetchPath('/nothing');
    expect(((await answer.json()) as { requestId: string }).requestId).toBe(answer.headers.get('x-request-id'));
  });

  it('says no in the language of the request', async () => {
    const titles = await Promise.all(
      ['en', 'es-CL, en;q=0.5', 'pt-BR', 'fr'].map(async (language) => {
        const answer = await fetchPath('/nothing', { headers: { 'accept-language': language } });
        return ((await answer.json()) as { title: string }).title;
      }),
    );
    expect(titles).toEqual(['Not found', 'No se encontró', 'Não encontrado', 'Not found']);
  });

  it('has words for every refusal and every fault, and none twice for two languages', () => {
    for (const language of LANGUAGES) {
      for (const code of Object.keys(PROBLEMS)) expect(TITLES[language]).toHaveProperty(code);
      for (const reason of Object.keys(REASONS)) {
        const words = REFUSAL_WORDS[language][reason as keyof typeof REASONS];
        expect(words.detail.length * words.fix.length, reason).toBeGreaterThan(0);
        const names = (text: string) => [...text.matchAll(/\{\$(\w+)\}/g)].map(([, name]) => name).sort();
        const english = REFUSAL_WORDS.en[reason as keyof typeof REASONS];
        expect(names(words.detail + words.fix), reason).toEqual(names(english.detail + english.fix));
        if (language !== 'en') expect(words.detail, reason).not.toBe(english.detail);
      }
      for (const fault of FAULTS) expect(FAULT_WORDS[language][fault]).toBeTruthy();
    }
  });

  it('refuses a profile that it does not know, and names those it does', async () => {
    const answer = await client.post(ROUTES.submissions, { profile: { id: 'plain', edition: '1999' } });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      code: 'profile-not-supported',
      fix: expect.stringContaining('plain 2026'),
    });
  });

  it('tells nothing of what fails inside, and tells its owner with the same request id', async () => {
    const secret = 'Marker-of-a-child';
    const told: unknown[][] = [];
    const failing = await testServer(database, {
      profiles: [
        {
          ...PLAIN_PROFILE,
          get rules(): never {
            throw new Error(secret);
          },
        },
      ],
      onError: (...all) => told.push(all),
    });
    const product = await failing.connect('failing');
    const answer = await product.sendBatch(await product.openSubmission(), [
      { entity: 'school', record: { id: 'a', name: secret } },
    ]);
    expect(answer.status).toBe(500);
    const text = await answer.text();
    expect(text).not.toContain(secret);
    expect(text).not.toContain('at ');
    expect(JSON.parse(text)).toMatchObject({ code: 'internal-error', requestId: told[0]?.[1] });
    expect(told[0]?.[0]).toMatchObject({ message: secret });
  });

  it('waits for requests under way when it is closed, and takes no more', async () => {
    const closing = await testServer(database);
    const product = await closing.connect('closing');
    const { access_token } = (await (await product.askToken(await product.assertion())).json()) as {
      access_token: string;
    };
    const operations = [save({ entity: 'school', record: { id: 'under-way', name: 'A' } })];
    const body = new TextEncoder().encode(JSON.stringify({ profile: { id: 'plain', edition: '2026' }, operations }));
    const asked = Promise.withResolvers<void>();
    const goOn = Promise.withResolvers<void>();
    // Half of it is there; the rest comes when the server is already closing.
    const slow = new ReadableStream({
      async start(controller) {
        controller.enqueue(body.slice(0, 20));
        asked.resolve();
        await goOn.promise;
        controller.enqueue(body.slice(20));
        controller.close();
      },
    });
    const headers = { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' };
    const init = { method: 'POST', headers, body: slow, duplex: 'half' };
    let [answered, closed] = [false, false];
    const pending = closing.server.fetch(new Request(ISSUER + ROUTES.operations, init)).then(async (answer) => {
      answered = true;
      return [answer.status, await answer.json()];
    });
    await asked.promise;
    const closes = closing.server.close().then(() => {
      closed = true;
      return answered;
    });
    const late = await product.get(ROUTES.changes);
    expect(late.status).toBe(503);
    expect(late.headers.get('retry-after')).toBeTruthy();
    expect([answered, closed]).toEqual([false, false]);
    goOn.resolve();
    expect(await pending).toMatchObject([200, { results: [{ status: 'accepted' }] }]);
    expect(await closes, 'it was closed after the answer, not before').toBe(true);
  });
});
