import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync, gzipSync, zstdDecompressSync } from 'node:zlib';
import type { WireFinding } from '@emis-sdk/protocol';
import { verifyAssertion } from './assertion.ts';

/** What goes wrong with one request. Where `commit` stands, the request takes effect all the same. */
export type Fault =
  | 'reset'
  | 'commit-then-reset'
  | 'commit-then-half-reply'
  | 'commit-then-half-reply-of-unknown-length'
  | 'commit-then-gateway-page'
  | 'commit-then-silence'
  | 'bomb'
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: unknown };

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  readonly bytes: Buffer;
}

interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** A small EMIS over a real socket that keeps the protocol, except where it is told to break it. */
export class FaultyEmis {
  readonly seen: Seen[] = [];
  /** How often each record took effect. */
  readonly applied = new Map<string, number>();
  /** Faults of the coming requests to a route, the next one first; `undefined` lets one pass. */
  readonly faults: Record<
    'discovery' | 'token' | 'submissions' | 'batches' | 'complete' | 'changes',
    (Fault | undefined)[]
  > = {
    discovery: [],
    token: [],
    submissions: [],
    batches: [],
    complete: [],
    changes: [],
  };
  limits = { batchRecords: 1000, bodyBytes: 1_000_000, pageChanges: 1000, idempotencyDays: 400 };
  encodings: string[] | undefined;
  tokenSeconds = 300;
  /** The server's clock is ahead of ours by this many milliseconds. */
  aheadMs = 0;
  publicKey: JsonWebKey = {};
  /** What it finds in a record: one error, and it is rejected. */
  find: (entity: string, id: string) => WireFinding[] | undefined = () => undefined;
  pages: { changes: unknown[]; cursor: string; more: boolean; pausedWebhooks?: unknown[] }[] = [];
  /** Tokens that are accepted. */
  readonly tokens = new Set<string>();
  readonly assertions: Awaited<ReturnType<typeof verifyAssertion>>[] = [];
  readonly #jtis = new Set<string>();
  readonly #stored = new Map<string, Reply>();
  readonly #server = createServer({ keepAliveTimeout: 1 }, (request, response) => void this.#serve(request, response));

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async listen(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** The requests to paths that end like this. */
  to(end: string): Seen[] {
    return this.seen.filter(({ path }) => path.split('?')[0]?.endsWith(end));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const bytes = Buffer.concat(await request.toArray());
    const unpack = { gzip: gunzipSync, zstd: zstdDecompressSync }[request.headers['content-encoding'] ?? ''];
    const body = (unpack?.(bytes) ?? bytes).toString();
    const path = request.url ?? '';
    this.seen.push({ method: request.method ?? '', path, headers: request.headers, body, bytes });
    const route = ROUTE_OF.find(([pattern]) => pattern.test(path))?.[1] ?? 'discovery';
    const fault = this.faults[route].shift();
    response.setHeader('date', new Date(Date.now() + this.aheadMs).toUTCString());
    response.setHeader('content-type', 'application/json');
    if (fault === 'reset') return void request.socket.resetAndDestroy();
    if (fault === 'bomb') {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      return void response.end(BOMB);
    }
    if (typeof fault === 'object') {
      response.writeHead(fault.status, fault.headers);
      return void response.end(typeof fault.body === 'string' ? fault.body : JSON.stringify(fault.body ?? {}));
    }
    const reply = await this.#answer(route, request, body, path);
    const text = JSON.stringify(reply.body);
    const half = text.slice(0, Math.floor(text.length / 2));
    switch (fault) {
      case 'commit-then-reset':
        return void request.socket.resetAndDestroy();
      case 'commit-then-half-reply':
        response.writeHead(reply.status, { 'content-length': Buffer.byteLength(text) });
        response.write(half, () => request.socket.destroy());
        return;
      case 'commit-then-half-reply-of-unknown-length':
        return void request.socket.end(`HTTP/1.1 ${reply.status} OK\r\nconnection: close\r\n\r\n${half}`);
      case 'commit-then-gateway-page':
        response.writeHead(200, { 'content-type': 'text/html' });
        return void response.end('<html>Please log in to the school network');
      case 'commit-then-silence':
        return;
      default:
        response.writeHead(reply.status);
        response.end(text);
    }
  }

  async #answer(
    route: keyof FaultyEmis['faults'],
    request: IncomingMessage,
    body: string,
    path: string,
  ): Promise<Reply> {
    const now = Math.floor((Date.now() + this.aheadMs) / 1000);
    if (route === 'discovery') {
      const tokenEndpoint = `${this.url}/oauth/token`;
      const profiles = [{ id: 'international', edition: '2026' }];
      const { limits, encodings } = this;
      return { status: 200, body: { protocol: 1, issuer: this.url, tokenEndpoint, profiles, limits, encodings } };
    }
    if (route === 'token') {
      const assertion = await verifyAssertion(new URLSearchParams(body), this.publicKey);
      const { claims } = assertion;
      this.assertions.push(assertion);
      const inTime = claims.iat <= now + 10 && claims.exp > now;
      if (!assertion.genuine || claims.aud !== this.url || !inTime || this.#jtis.has(claims.jti)) {
        return { status: 401, body: { error: 'invalid_client' } };
      }
      this.#jtis.add(claims.jti);
      const token = `secret-token-${this.assertions.length}`;
      this.tokens.add(token);
      return { status: 200, body: { access_token: token, token_type: 'Bearer', expires_in: this.tokenSeconds } };
    }
    if (!this.tokens.has(request.headers.authorization?.replace('Bearer ', '') ?? '')) {
      return { status: 401, body: { type: 'x', title: 'No valid token', status: 401, code: 'unauthorised' } };
    }
    if (route === 'changes')
      return { status: 200, body: this.pages[Number(new URL(path, this.url).searchParams.get('cursor') ?? 0)] };
    const key = String(request.headers['idempotency-key']);
    const stored = this.#stored.get(key);
    if (stored) return stored;
    const reply = route === 'batches' ? this.#apply(JSON.parse(body)) : SUBMISSION;
    this.#stored.set(key, reply);
    return reply;
  }

  #apply(batch: { records: { entity: string; record: { id: string } }[] }): Reply {
    const counts = { accepted: 0, unchanged: 0, rejected: 0 };
    const records = batch.records.map(({ entity, record: { id } }) => {
      const findings = this.find(entity, id);
      const status = findings?.some(({ severity }) => severity === 'error') ? 'rejected' : 'accepted';
      counts[status]++;
      if (status === 'accepted') this.applied.set(id, (this.applied.get(id) ?? 0) + 1);
      return { entity, id, status, ...(findings && { findings }) };
    });
    return { status: 200, body: { submissionId: 's1', counts, records } };
  }
}

const ROUTE_OF = [
  [/^\/oauth\/token/, 'token'],
  [/\/batches$/, 'batches'],
  [/\/complete$/, 'complete'],
  [/\/submissions$/, 'submissions'],
  [/\/changes/, 'changes'],
] as const;

const SUBMISSION: Reply = {
  status: 201,
  body: {
    id: 's1',
    status: 'open',
    source: 'product',
    profile: { id: 'international', edition: '2026' },
    counts: { accepted: 0, unchanged: 0, rejected: 0 },
    openedAt: '2026-03-01T00:00:00Z',
  },
};

/** 255 kB that unpack to 256 MiB. */
const BOMB = gzipSync(Buffer.alloc(256 * 1024 * 1024));
