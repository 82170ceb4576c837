import { ROUTES } from '@emis-sdk/protocol';
import { decodeJwt } from 'jose';

type Serve = (request: Request) => Promise<Response>;
/** A fault that is planted into an EMIS: what it does to a request, with the right way of answering at hand. */
type Plant = (request: Request, serve: Serve) => Promise<Response>;

/** Faults of an EMIS by the requirement that each breaks, and no other. */
export const PLANTS: Readonly<Record<string, () => Plant>> = {
  '1.1': () => withJson(ROUTES.discovery, (body) => ({ ...body, protocol: 2 })),
  '1.2': () =>
    withJson(ROUTES.authorizationServer, (body) => ({ ...body, token_endpoint: 'https://elsewhere.example/' })),
  '1.3': () => withJson(ROUTES.keys, ({ keys }) => ({ keys: [...(keys as object[]), { kty: 'EC', d: 'secret' }] })),
  '1.4': () =>
    withJson(ROUTES.openapi, ({ paths, ...body }) => ({
      ...body,
      paths: { ...(paths as object), [ROUTES.operations]: {} },
    })),
  '2.1': () => atToken(({ seen, aud, issuer }) => !seen && aud === issuer),
  '2.2': () => atToken(({ seen }) => seen),
  '2.3': () => atToken(({ aud, issuer }) => aud !== issuer),
  '2.4': () =>
    instead(
      (request, status) => status === 401 && !request.headers.has('authorization') && isGet(request),
      () => Response.json({}),
    ),
  '2.5': () =>
    instead(
      (request, status) => status === 401 && request.headers.has('authorization'),
      () => Response.json({}),
    ),
  '2.6': () =>
    instead(
      (_, status) => status === 403,
      () => Response.json({}),
    ),
  '3.2': () => async (request, serve) =>
    await serve(withHeader(request, 'idempotency-key', (old) => old ?? `"${crypto.randomUUID()}"`)),
  '3.4': () => renamed((before, body) => before === body),
  '3.5': () => renamed((before, body) => before !== body),
  '3.6': () => async (request, serve) => {
    const answer = await serve(request);
    if (!isBatch(request) || answer.status !== 200) return answer;
    return await changed(answer, ({ records, ...body }) => ({
      ...body,
      records: (records as { status: string }[]).map((one) => ({
        ...one,
        status: one.status === 'rejected' ? 'accepted' : one.status,
      })),
    }));
  },
  '3.7': () =>
    instead(
      (request, status) => isBatch(request) && status === 409,
      () => Response.json({}),
    ),
  '4.1': () => operated((result) => (result.replayed ? { ...result, status: 'unchanged' } : result)),
  '4.2': () => operated((result) => (result.status === 'mismatch' ? { ...result, status: 'accepted' } : result)),
  '4.3': () => asked((operation) => ({ ...operation, ifMatch: undefined })),
  '4.4': () => operated((result) => (result.status === 'dependency' ? { ...result, waitsFor: [] } : result)),
  '4.7': () => asked((operation) => ({ ...operation, ifNoneMatch: undefined })),
  '5.1': () => async (request, serve) => await serve(withHeader(request, 'if-none-match', () => null)),
  '5.2': () => async (request, serve) => await serve(withHeader(request, 'if-match', () => null)),
  '5.3': () => withJson(ROUTES.known, ({ known }) => ({ known: (known as boolean[]).map(() => true) })),
  '6.2': () => async (request, serve) => {
    const url = new URL(request.url);
    if (url.pathname !== ROUTES.changes || url.searchParams.get('limit') !== '2') return await serve(request);
    url.searchParams.delete('limit');
    return await serve(new Request(url, request.clone()));
  },
  '6.4': () =>
    instead(
      (request, status) => request.url.includes('nobody-gave-this') && status === 400,
      () => Response.json({ changes: [], cursor: 'x', more: false }),
    ),
  '6.5': () => async (request, serve) => {
    const answer = await serve(request);
    if (new URL(request.url).pathname !== ROUTES.changes || answer.status !== 200) return answer;
    return await changed(answer, ({ changes, ...body }) => ({
      ...body,
      changes: (changes as { kind: string }[]).filter(({ kind }) => kind !== 'removed'),
    }));
  },
  '7.1': () => async (request, serve) => {
    const answer = await serve(request);
    return answer.status < 400
      ? answer
      : new Response(await answer.text(), {
          status: answer.status,
          headers: { ...Object.fromEntries(answer.headers), 'content-type': 'text/plain' },
        });
  },
  '7.2': () => async (request, serve) => await serve(withHeader(request, 'accept-language', () => null)),
  '7.3': () => async (request, serve) => {
    const body = await request.clone().text();
    const answer = await serve(request);
    if (!isBatch(request) || answer.status !== 400 || !body.includes('marker-')) return answer;
    return await changed(answer, (problem) => ({ ...problem, detail: body }));
  },
  '7.6': () => async (request, serve) =>
    await serve(withHeader(request, 'content-type', (old) => (old === 'text/plain' ? 'application/json' : old))),
  '7.7': () =>
    instead(
      (request, status) => status === 404 && request.url.includes('no-such-thing'),
      () => new Response('<h1>Hello</h1>'),
    ),
  '7.8': () => async (request, serve) => {
    const answer = await serve(request);
    const headers = new Headers(answer.headers);
    headers.delete('date');
    return new Response(answer.status === 304 ? null : await answer.text(), { status: answer.status, headers });
  },
};

/** An EMIS with faults planted into it. */
export function faulty(emis: typeof fetch, numbers: readonly string[]): typeof fetch {
  const plants = numbers.flatMap((number) => PLANTS[number]?.() ?? []);
  const serve = plants.reduce<Serve>(
    (inner, plant) => (request) => plant(request, inner),
    (request) => emis(request),
  );
  return (input, init) => serve(new Request(input, init));
}

type Body = Readonly<Record<string, unknown>>;

function isGet({ method }: Request): boolean {
  return method === 'GET';
}

function isBatch({ url, method }: Request): boolean {
  return method === 'POST' && url.endsWith('/batches');
}

async function changed(answer: Response, change: (body: Body) => Body): Promise<Response> {
  return Response.json(change((await answer.json()) as Body), { status: answer.status, headers: answer.headers });
}

function withJson(path: string, change: (body: Body) => Body): Plant {
  return async (request, serve) => {
    const answer = await serve(request);
    return new URL(request.url).pathname === path && answer.status === 200 ? await changed(answer, change) : answer;
  };
}

function instead(when: (request: Request, status: number) => boolean, give: () => Response): Plant {
  return async (request, serve) => {
    const answer = await serve(request);
    return when(request, answer.status) ? give() : answer;
  };
}

function withHeader(request: Request, name: string, change: (old: string | null) => string | null): Request {
  const headers = new Headers(request.headers);
  const value = change(headers.get(name));
  if (value === null) headers.delete(name);
  else headers.set(name, value);
  return new Request(request.clone(), { headers });
}

/** Gives a token all the same. */
function atToken(when: (about: { seen: boolean; aud: unknown; issuer: string }) => boolean): Plant {
  const jtis = new Set<unknown>();
  return async (request, serve) => {
    if (new URL(request.url).pathname !== ROUTES.token) return await serve(request);
    const { jti, aud } = decodeJwt(new URLSearchParams(await request.clone().text()).get('client_assertion') ?? '');
    const seen = jtis.has(jti);
    jtis.add(jti);
    const answer = await serve(request);
    if (answer.status < 400 || !when({ seen, aud, issuer: new URL(request.url).origin })) return answer;
    return Response.json({ access_token: 'anything', token_type: 'Bearer', expires_in: 300 });
  };
}

/** Sends a batch on under a key of its own, when it repeats that of an earlier one. */
function renamed(when: (before: string, body: string) => boolean): Plant {
  const bodies = new Map<string, string>();
  return async (request, serve) => {
    const key = request.headers.get('idempotency-key');
    if (!isBatch(request) || key === null) return await serve(request);
    const body = await request.clone().text();
    const before = bodies.get(key);
    bodies.set(key, body);
    if (before === undefined || !when(before, body)) return await serve(request);
    return await serve(withHeader(request, 'idempotency-key', () => `"${crypto.randomUUID()}"`));
  };
}

/** Changes the results of operations. */
function operated(change: (result: { status: string; replayed?: boolean }) => object): Plant {
  return withJson(ROUTES.operations, (body) => ({
    ...body,
    results: (body.results as { status: string }[]).map(change),
  }));
}

/** Changes operations before they are taken. */
function asked(change: (operation: Body) => Body): Plant {
  return async (request, serve) => {
    if (new URL(request.url).pathname !== ROUTES.operations) return await serve(request);
    const { operations, ...body } = (await request.json()) as { operations: Body[] };
    const text = JSON.stringify({ ...body, operations: operations.map(change) });
    return await serve(new Request(request.url, { method: 'POST', headers: request.headers, body: text }));
  };
}
