import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync, zstdDecompressSync } from 'node:zlib';
import type { Exchange } from '../trials/exchange.ts';

/** What happens to a request instead of its being answered. */
export type Fault =
  /** The line is cut before the EMIS has seen anything. */
  | 'cut'
  /** The EMIS takes the request, and its answer is lost. */
  | 'lost'
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly problem: string };

/** A request as a plan sees it. */
export interface Asked {
  readonly method: string;
  /** Without its query. */
  readonly path: string;
  readonly query: URLSearchParams;
}

/** Decides over a request: nothing means that the EMIS answers. It may change the query. */
export type Plan = (asked: Asked) => Fault | undefined;

/** A port before an EMIS that writes down what travels, and makes faults by a plan. */
export interface Recorder {
  readonly url: string;
  readonly exchanges: Exchange[];
  plan: Plan;
  /** Answers `/.well-known/webhook-keys` with these, instead of the EMIS. */
  webhookKeys: readonly string[];
  close(): Promise<void>;
}

/** Headers that a trial looks at. The rest, authorisation above all, is not kept. */
const KEPT = ['idempotency-key', 'content-type', 'content-encoding', 'accept-language'];
/** Bytes of a body that are taken at most. */
const MAX_BODY = 16 * 1024 * 1024;

/**
 * Opens the port on loopback.
 *
 * @param emis answers a request; set it before the first one
 * @param elapsed milliseconds of a clock that only runs forward
 */
export async function startRecorder(
  emis: (request: Request) => Promise<Response>,
  elapsed: () => number,
): Promise<Recorder> {
  const server = createServer((request, response) => {
    serve(request, response).catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const recorder: Recorder = {
    url,
    exchanges: [],
    plan: () => undefined,
    webhookKeys: [],
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const at = elapsed();
    const bytes = await bodyOf(request);
    const { method = 'GET' } = request;
    const target = new URL(request.url ?? '/', url);
    const path = target.pathname + target.search;
    const fault = recorder.plan({ method, path: target.pathname, query: target.searchParams });
    const headers = Object.fromEntries(
      KEPT.flatMap((name) => (request.headers[name] ? [[name, String(request.headers[name])]] : [])),
    );
    const note = (status: number, answer: string) => {
      const secret = target.pathname.endsWith('/oauth/token');
      const body = secret ? '' : textOf(bytes, headers['content-encoding']);
      recorder.exchanges.push({ at, method, path, headers, body, status, answer: secret ? '' : answer });
    };
    if (fault === 'cut') {
      note(0, '');
      return void request.socket.resetAndDestroy();
    }
    const answer = typeof fault === 'object' ? problemOf(fault) : await answerOf(request, target, bytes);
    const text = await answer.text();
    if (fault === 'lost') {
      note(0, '');
      return void request.socket.resetAndDestroy();
    }
    note(answer.status, text);
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(text);
  }

  async function answerOf(request: IncomingMessage, target: URL, bytes: Buffer<ArrayBuffer>): Promise<Response> {
    if (target.pathname.endsWith('/.well-known/webhook-keys')) return Response.json({ keys: recorder.webhookKeys });
    const headers = new Headers();
    for (const [name, value] of Object.entries(request.headers)) {
      if (value !== undefined && !HOP_BY_HOP.has(name)) headers.set(name, String(value));
    }
    const { method = 'GET' } = request;
    const body = method === 'GET' || method === 'HEAD' ? {} : { body: bytes };
    return await emis(new Request(target, { method, headers, ...body }));
  }
  return recorder;
}

const HOP_BY_HOP = new Set(['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'expect']);

async function bodyOf(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > MAX_BODY) throw new RangeError('The body of the request is too large');
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** The body for the trials to read. What cannot be read is left to the EMIS to refuse. */
function textOf(bytes: Buffer, encoding: string | undefined): string {
  const limit = { maxOutputLength: MAX_BODY };
  try {
    if (encoding === 'gzip') return gunzipSync(bytes, limit).toString();
    if (encoding === 'zstd') return zstdDecompressSync(bytes, limit).toString();
    return bytes.toString();
  } catch {
    return '';
  }
}

function problemOf({ status, headers, problem }: Exclude<Fault, string>): Response {
  const body = { type: `urn:emis:problem:${problem}`, title: problem, status, code: problem };
  return Response.json(body, { status, headers: { ...headers, 'content-type': 'application/problem+json' } });
}
