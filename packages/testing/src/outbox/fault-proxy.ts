import type { AddressInfo } from 'node:net';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { type Random, randomOfPart } from '../random.ts';

/**
 * What may happen to a connection: it is refused; broken before the request goes on; broken within it, when a part of it has arrived; broken after the EMIS has answered, so that the request took
 * effect unseen; broken in the middle of the answer; or the answer comes late.
 */
export type LineFault = 'refuse' | 'reset-before' | 'half-request' | 'reset-after' | 'half-reply' | 'delay';

export interface FaultProxyOptions {
  /** The port of the EMIS on this machine. */
  readonly port: number;
  /** The same seed gives the same fates, connection by connection. */
  readonly seed: number;
  /** Of a hundred connections, how many meet each fault. The rest get through. */
  readonly percent: Readonly<Partial<Record<LineFault, number>>>;
  /** The longest delay, in milliseconds. @default 20 */
  readonly delayMs?: number;
}

/** A bad line to an EMIS. */
export interface FaultProxy {
  readonly url: string;
  readonly port: number;
  /** Connections by what became of them. */
  readonly counts: Readonly<Record<LineFault | 'passed', number>>;
  /** Whether connections are refused, all of them: the line is down. */
  down: boolean;
  close(): Promise<void>;
}

/**
 * Puts a bad line before an EMIS: a TCP proxy that breaks connections. Each connection carries one request, so that a fate for each connection is a
 * fate for each request.
 *
 * @example
 * const line = await startFaultProxy({ port, seed: 1, percent: { 'reset-after': 10, 'half-reply': 10 } });
 * const client = createClient({ ...options, url: line.url });
 */
export async function startFaultProxy(options: FaultProxyOptions): Promise<FaultProxy> {
  const { port: target, seed, percent, delayMs = 20 } = options;
  const counts = {
    refuse: 0,
    'reset-before': 0,
    'half-request': 0,
    'reset-after': 0,
    'half-reply': 0,
    delay: 0,
    passed: 0,
  };
  const sockets = new Set<Socket>();
  let connections = 0;
  const server: Server = createServer((near) => {
    sockets.add(near);
    near.on('close', () => sockets.delete(near)).on('error', () => undefined);
    const random = randomOfPart(seed, connections++);
    const fate = proxy.down ? 'refuse' : fateOf(random.int(0, 99), percent);
    counts[fate]++;
    if (fate === 'refuse') return void near.resetAndDestroy();
    if (fate === 'reset-before') return void near.once('data', () => near.resetAndDestroy());
    if (fate === 'half-request') return breakWithin(near, connect(target, '127.0.0.1'), random);
    carry(near, connect(target, '127.0.0.1'), fate, random.int(1, Math.max(1, delayMs)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const proxy: FaultProxy = {
    url: `http://127.0.0.1:${port}`,
    port,
    counts,
    down: false,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return proxy;
}

function fateOf(chance: number, percent: FaultProxyOptions['percent']): LineFault | 'passed' {
  let below = 0;
  for (const fault of ['refuse', 'reset-before', 'half-request', 'reset-after', 'half-reply', 'delay'] as const) {
    below += percent[fault] ?? 0;
    if (chance < below) return fault;
  }
  return 'passed';
}

function carry(near: Socket, far: Socket, fate: LineFault | 'passed', delayMs: number): void {
  let first = true;
  near.on('data', (chunk) => {
    far.write(first ? closing(chunk) : chunk);
    first = false;
  });
  near.on('close', () => far.destroy());
  far.on('error', () => near.resetAndDestroy());
  if (fate === 'passed') return void far.pipe(near);
  const reply: Buffer[] = [];
  far.on('data', (chunk) => reply.push(chunk));
  // The EMIS ends the connection when it has answered, as it was asked to.
  far.on('end', () => {
    const all = Buffer.concat(reply);
    if (fate === 'delay') setTimeout(() => near.end(all), delayMs);
    else if (fate === 'half-reply') near.write(all.subarray(0, all.length >> 1), () => near.destroy());
    else near.resetAndDestroy();
  });
}

/** Lets some of a request through, as many bytes as chance will, and breaks both ends. */
function breakWithin(near: Socket, far: Socket, random: Random): void {
  far.on('error', () => near.resetAndDestroy());
  near.once('data', (chunk) => {
    far.write(chunk.subarray(0, random.int(1, chunk.length)), () => {
      far.resetAndDestroy();
      near.resetAndDestroy();
    });
  });
}

/** The beginning of a request, which asks for the connection to be closed after the answer. */
function closing(chunk: Buffer): Buffer {
  const text = chunk.toString('latin1');
  return Buffer.from(text.replace(/^connection: keep-alive\r$/im, 'connection: close\r'), 'latin1');
}
