import { type ClientOptions, generateKeyPair } from '@emis-sdk/client';
import { loadProfile } from '@emis-sdk/profiles';
import { SCOPES } from '@emis-sdk/protocol';
import { createServer, type Database } from '@emis-sdk/server';
import { listen, openPglite } from '@emis-sdk/server/node';
import { type FaultProxy, type FaultProxyOptions, startFaultProxy } from '../outbox/fault-proxy.ts';

/** The reference server behind a bad line. */
export interface ServerBehindLine {
  readonly proxy: FaultProxy;
  readonly database: Database;
  readonly options: ClientOptions;
  close(): Promise<void>;
}

/** Serves an EMIS in this process, and a line to it that breaks: it knows itself by the address of the line, as behind any gateway. */
export async function serveBehindLine(
  line: Omit<FaultProxyOptions, 'port'>,
  dataDir?: string,
): Promise<ServerBehindLine> {
  const database = await openPglite(dataDir === undefined ? {} : { dataDir });
  let answer: (request: Request) => Promise<Response> = async () => new Response(null, { status: 503 });
  const listening = await listen({ fetch: (request) => answer(request) });
  const proxy = await startFaultProxy({ ...line, port: Number(new URL(listening.url).port) });
  const profiles = [await loadProfile('international')];
  const server = await createServer({ database, profiles, issuer: proxy.url });
  answer = (request) => server.fetch(request);
  const { privateKey, publicKey } = await generateKeyPair();
  const { clientId } = await server.registerClient({ name: 'municipality', scopes: SCOPES, publicKey });
  return {
    proxy,
    database,
    options: { url: proxy.url, clientId, privateKey, retry: { sleep: async () => undefined } },
    async close() {
      await proxy.close();
      await listening.close();
      await server.close();
      await database.close();
    },
  };
}
