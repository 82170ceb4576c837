import { createClient, generateKeyPair } from '@emis-sdk/client';
import { bulkUploads, recordsFile } from '@emis-sdk/client/uploads';
import { webhookRegistry } from '@emis-sdk/client/webhooks';
import { loadProfile } from '@emis-sdk/profiles';
import { PROBLEMS, problem, SCOPES } from '@emis-sdk/protocol';
import { createServer } from '@emis-sdk/server';
import { openPglite } from '@emis-sdk/server/node';
import fc from 'fast-check';
import { expect } from 'vitest';
import { type AnyRequest, anyRequest } from './any-request-for-tests.ts';

const URL_OF = 'https://emis.test';
/** Long enough that a token outlives the test: the server's clock stands still. */
const NOW = new Date('2026-11-27T10:00:00Z');
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const MOST_IDS = 200;

/** What came of many requests. */
export interface Fuzzed {
  readonly requests: number;
  readonly bodies: number;
  /** How often each status was answered. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Bytes of JavaScript that are held at the end beyond those of a tenth of the way. */
  readonly grown: number;
}

/** Makes requests of every kind to every route, and looks that each answer is one that was promised. Throws at the first that is not. */
export async function fuzz(
  runs: number,
  seed: number,
  { bodied, heldBytes = () => 0 }: { readonly bodied?: number; readonly heldBytes?: () => number } = {},
): Promise<Fuzzed> {
  const database = await openPglite();
  const failed: unknown[] = [];
  const server = await createServer({
    ...{ database, issuer: URL_OF, clock: () => NOW },
    profiles: [await loadProfile('international')],
    onError: (error) => failed.push(error),
  });
  let token = '';
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    token = request.headers.get('authorization') ?? token;
    return await server.fetch(request);
  };
  const { privateKey, publicKey } = await generateKeyPair();
  const { clientId } = await server.registerClient({ name: 'fuzz', scopes: SCOPES, publicKey });
  const parts = { uploads: bulkUploads(), webhooks: webhookRegistry() };
  const client = createClient({ ...{ url: URL_OF, clientId, privateKey, fetch, clock: () => NOW }, ...parts });
  const profile = { id: 'international', edition: '2026' };
  const school = { entity: 'school' as const, record: { id: 'r1', name: 'School' } };
  const receipt = await client.submit([school], { profile });
  const upload = await client.uploads.send(await recordsFile([school]), { profile, key: 'fuzz' });
  const ids = new Set([receipt.submissionId, upload.submissionId, 'r1', clientId]);

  const statuses: Record<string, number> = {};
  let [requests, bodies, early] = [0, 0, 0];
  const ask = async (wish: AnyRequest) => {
    const path = wish.path.replaceAll(
      /(?:\{|%7B)(\d+)(?:\}|%7D)/g,
      (_, n: string) => [...ids][Number(n) % ids.size] ?? '',
    );
    const authorization =
      wish.authorised === 'token' ? token : wish.authorised === 'badly' ? `Bearer ${token.slice(8)}` : undefined;
    const headers = { ...wish.headers, ...(authorization !== undefined && { authorization }) };
    const init = { method: wish.method, headers, ...(wish.body !== undefined && { body: wish.body }) };
    const answer = await server.fetch(new Request(URL_OF + path, init));
    requests++;
    if (wish.body !== undefined) bodies++;
    statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
    if (requests === Math.ceil(runs / 10)) early = heldBytes();
    for (const id of await judged(answer, path)) if (ids.size < MOST_IDS) ids.add(id);
    expect(failed).toEqual([]);
  };
  try {
    await fc.assert(fc.asyncProperty(anyRequest(bodied), ask), { numRuns: runs, seed, endOnFailure: true });
    await server.close();
    expect(failed).toEqual([]);
    return { requests, bodies, statuses, grown: heldBytes() - early };
  } finally {
    await database.close();
  }
}

/** Looks at an answer; gives the ids that it told. */
async function judged(answer: Response, path: string): Promise<readonly string[]> {
  const type = answer.headers.get('content-type') ?? '';
  if (type.startsWith('text/event-stream')) {
    await answer.body?.cancel();
    return [];
  }
  const text = await answer.text();
  const said = `${answer.status} ${type} ${text.slice(0, 300)}`;
  expect(answer.status, said).toBeLessThan(500);
  expect(answer.headers.get('x-request-id'), said).toMatch(/./);
  if (answer.status < 400) {
    if (type.startsWith('application/json') && text !== '') JSON.parse(text);
    return text.match(UUID) ?? [];
  }
  // HEAD has no body.
  if (text === '') return [];
  if (type.startsWith('text/html')) {
    // The pages for people say no in words.
    expect(path, said).toMatch(/^\/(portal\/|[?]|$)/);
    return [];
  }
  const body = JSON.parse(text) as Record<string, unknown>;
  if (path.startsWith('/ims/oneroster/')) {
    expect(body, said).toMatchObject({ imsx_codeMajor: 'failure' });
    return [];
  }
  const { code, status } = problem.parse(body);
  expect([answer.status, status], said).toEqual([PROBLEMS[code as keyof typeof PROBLEMS], answer.status]);
  expect(type, said).toMatch(
    path.startsWith('/oauth/') && 'error' in body ? /^application\/json/ : /^application\/problem\+json$/,
  );
  return [];
}
