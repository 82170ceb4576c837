import type { ClientOptions } from '@emis-sdk/client';
import { loadProfile, PROFILE_IDS } from '@emis-sdk/profiles';
import { SCOPES, type Scope } from '@emis-sdk/protocol';
import type { Server, ServerOptions } from '@emis-sdk/server';
import type { Profile } from '@emis-sdk/validation';
import type { RequestHandler } from 'msw';

export interface MockEmisOptions extends Pick<ServerOptions, 'rules' | 'messages' | 'indicators'> {
  /** The address at which the mock answers. Nothing is opened there. @default 'https://emis.test' */
  readonly url?: string;
  /** @default every profile of `@emis-sdk/profiles` */
  readonly profiles?: readonly Profile[];
  /** @default () => new Date() */
  readonly clock?: () => Date;
}

/** An EMIS inside the test: the reference server itself, without a socket. */
export interface MockEmis {
  readonly url: string;
  /** For `setupServer(...handlers)` or `setupWorker(...handlers)` of msw. */
  readonly handlers: readonly RequestHandler[];
  /** Answers requests to `url` in this process, with neither msw nor a socket; to anything else there is no line. */
  readonly fetch: typeof fetch;
  readonly server: Server;
  /**
   * Registers a product with a new key pair.
   *
   * @param scopes what it may do; all when absent
   * @returns options for `createClient`, by way of {@link MockEmis.fetch}. With msw, replace `fetch` by `globalThis.fetch`.
   */
  connect(scopes?: readonly Scope[]): Promise<ClientOptions>;
  close(): Promise<void>;
}

/**
 * Makes an EMIS for the tests of a product. It gives the very answers of the reference server, since it is one, on a database in memory:
 * there is no second set of answers that could differ.
 *
 * @example
 * const emis = await createMockEmis();
 * const client = createClient(await emis.connect());
 */
export async function createMockEmis(options: MockEmisOptions = {}): Promise<MockEmis> {
  // A server and its database weigh 60 MB: who only wants invented schools does not load them.
  const [{ generateKeyPair }, { createServer }, { openPglite }, { http }] = await Promise.all([
    import('@emis-sdk/client'),
    import('@emis-sdk/server'),
    import('@emis-sdk/server/node'),
    import('msw'),
  ]);
  const url = new URL(options.url ?? 'https://emis.test').origin;
  const profiles = options.profiles ?? (await Promise.all(PROFILE_IDS.map((id) => loadProfile(id))));
  const { rules = [], messages, indicators = [] } = options;
  const brought = { rules, indicators, ...(messages === undefined ? {} : { messages }) };
  const timed = options.clock ? { clock: options.clock } : {};
  const database = await openPglite({});
  // Nobody but the test reaches it, by whatever name it has.
  const portal = { guardedElsewhere: true };
  const server = await createServer({ database, profiles, issuer: url, portal, ...brought, ...timed });
  const answer: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    if (new URL(request.url).origin !== url) throw new TypeError('fetch failed', { cause: `Only ${url} is mocked` });
    return await server.fetch(request);
  };
  let products = 0;
  return {
    url,
    handlers: [http.all(`${url}/*`, ({ request }) => server.fetch(request))],
    fetch: answer,
    server,
    async connect(scopes = SCOPES) {
      const name = `product-${++products}`;
      const { privateKey, publicKey } = await generateKeyPair();
      const { clientId } = await server.registerClient({ name, source: name, scopes, publicKey });
      return { url, clientId, privateKey, fetch: answer, ...timed };
    },
    async close() {
      await server.close();
      await database.close();
    },
  };
}
