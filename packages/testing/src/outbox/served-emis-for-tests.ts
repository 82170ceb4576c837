import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type ClientOptions, generateKeyPair } from '@emis-sdk/client';
import type { Operation, OperationBatch } from '@emis-sdk/protocol';
import { OperationsEmis } from './operations-emis-for-tests.ts';

/** What the next requests for operations are answered instead of what they should be; `undefined` lets one pass. */
export type Instead =
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: unknown }
  /** Not of the EMIS, but of somebody on the way: whatever it says, as it is. */
  | { readonly page: string | Uint8Array; readonly status: number; readonly headers?: Record<string, string> }
  | 'bomb'
  /** It takes effect, and the connection breaks. */
  | 'lost'
  | undefined;

/** An EMIS in memory over a real socket: discovery, tokens for everybody, operations. */
export interface ServedEmis {
  readonly emis: OperationsEmis;
  readonly port: number;
  readonly url: string;
  /** Requests for operations that came, and the ids in each. */
  readonly requests: {
    readonly method: string;
    readonly path: string;
    readonly opIds: string[];
    readonly from: string | undefined;
  }[];
  readonly instead: Instead[];
  /** A request with such an operation is refused as a whole. */
  refuses: (operation: Operation) => boolean;
  options(url?: string): ClientOptions;
  close(): Promise<void>;
}

/** 32 kB that unpack to twice what a client takes. */
const bomb = () => gzipSync(Buffer.alloc(32 * 1024 * 1024));

const { privateKey } = await generateKeyPair();

export async function serveOperations(emis = new OperationsEmis()): Promise<ServedEmis> {
  const requests: ServedEmis['requests'] = [];
  const instead: Instead[] = [];
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const bytes = Buffer.concat(await request.toArray());
    const path = request.url ?? '';
    response.setHeader('content-type', 'application/json');
    const say = (status: number, body: unknown, headers: Record<string, string> = {}) => {
      response.writeHead(status, headers).end(JSON.stringify(body));
    };
    if (path === '/.well-known/emis') return say(200, discoveryOf(served));
    if (path === '/oauth/token') return say(200, { access_token: 't', token_type: 'Bearer', expires_in: 3600 });
    const body = (request.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString();
    const operations = body === '' ? [] : ((JSON.parse(body) as OperationBatch).operations as Operation[]);
    const from = request.headers['accept-language'];
    requests.push({ method: request.method ?? '', path, opIds: operations.map(({ opId }) => opId), from });
    const other = instead.shift();
    if (other === 'lost') {
      emis.apply(operations);
      return void request.socket.resetAndDestroy();
    }
    if (other === 'bomb') return void response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb());
    if (other && 'page' in other) {
      const headers = { 'content-type': 'text/html', connection: 'close', ...other.headers };
      return void response.writeHead(other.status, headers).end(other.page, () => request.socket.end());
    }
    if (other) return say(other.status, other.body ?? {}, other.headers);
    if (operations.some((operation) => served.refuses(operation))) {
      return say(400, { type: 'x', title: 'No', status: 400, code: 'invalid-request' });
    }
    if (request.method === 'POST') return say(200, { results: emis.apply(operations) });
    const known = emis.ask(path.split('/').at(-1) ?? '');
    return known ? say(200, known) : say(404, { type: 'x', title: 'Unknown', status: 404, code: 'operation-unknown' });
  };
  const server = createServer((request, response) => void serve(request, response));
  server.keepAliveTimeout = 1;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const served: ServedEmis = {
    emis,
    port,
    url: `http://127.0.0.1:${port}`,
    requests,
    instead,
    refuses: () => false,
    options: (url = served.url) => ({ url, clientId: 'product-1', privateKey }),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return served;
}

function discoveryOf({ url, emis: { limits } }: ServedEmis): unknown {
  return {
    protocol: 1,
    issuer: url,
    tokenEndpoint: `${url}/oauth/token`,
    profiles: [{ id: 'international', edition: '2026' }],
    limits: { batchRecords: limits.records, bodyBytes: limits.bytes, pageChanges: 100, idempotencyDays: 400 },
    retentionDays: { operations: Math.round(limits.retentionMs / 86_400_000) },
  };
}
