import type { Catalogue } from '@emis-sdk/model';
import { PROBLEMS, type Scope } from '@emis-sdk/protocol';
import type { Profile, Rule } from '@emis-sdk/validation';
import { Hono } from 'hono';
import { Checkers } from './checkers.ts';
import { registerClient } from './clients.ts';
import { Cursors } from './cursor.ts';
import type { Database } from './database.ts';
import { refusalOf } from './failure.ts';
import type { PortalIndicator } from './indicators.ts';
import { readMeta } from './meta.ts';
import type { ServerParts } from './parts.ts';
import { problemResponse } from './problem-response.ts';
import { REASONS, Refusal } from './refusal.ts';
import { addChangesRoute } from './routes/changes.ts';
import { addDiscoveryRoute } from './routes/discovery.ts';
import { addOauthRoutes } from './routes/oauth.ts';
import { addPortalRoutes } from './routes/portal.ts';
import { addSubmissionRoutes } from './routes/submissions.ts';

export interface ServerOptions {
  readonly database: Database;
  /** The profiles by which submissions may be made. */
  readonly profiles: readonly Profile[];
  /** The address of the server as clients know it, for example `https://emis.example`; also the issuer and audience of tokens. */
  readonly issuer: string;
  /** @default () => new Date() */
  readonly clock?: () => Date;
  /** Makes the ids of submissions, clients, tokens and requests. @default crypto.randomUUID */
  readonly newId?: () => string;
  /** Rules beside those of the profiles, from plugins for instance. */
  readonly rules?: readonly Rule[];
  /** Words for the finding codes of `rules`, for the portal. */
  readonly messages?: Catalogue;
  readonly indicators?: readonly PortalIndicator[];
  /** Told of what the server could not answer, with the request id that the client was given. @default nobody is told */
  readonly onError?: (error: unknown, requestId: string) => void;
}

/** A reference EMIS. */
export interface Server {
  /** Answers a request; never rejects. */
  fetch(request: Request): Promise<Response>;
  /**
   * Lets a product in. The same name again replaces its key and scopes and keeps its id.
   *
   * @throws {TypeError} when the key is not a public EC key on P-256, or a scope is not known
   */
  registerClient(client: {
    readonly name: string;
    /** Under what the records of the product are kept; ids are unique within it. @default the name */
    readonly source?: string;
    readonly scopes: readonly Scope[];
    readonly publicKey: JsonWebKey;
  }): Promise<{ clientId: string }>;
  /** Takes no more requests and waits for those under way. The database stays open: whoever opened it closes it. */
  close(): Promise<void>;
}

/**
 * Makes a reference EMIS on an open database. It listens nowhere by itself: give `fetch` to a listener, or call it.
 *
 * @example
 * const database = await openPglite();
 * const server = await createServer({ database, profiles: [profile], issuer: 'https://emis.example' });
 * const answer = await server.fetch(new Request('https://emis.example/.well-known/emis'));
 */
export async function createServer(options: ServerOptions): Promise<Server> {
  const { database, profiles, clock = () => new Date(), newId = () => crypto.randomUUID(), rules = [] } = options;
  const { tables } = database;
  const { feedEpoch, cursorKey, tokenKey } = await readMeta(tables, newId);
  const parts: ServerParts = {
    tables,
    issuer: options.issuer.replace(/\/+$/, ''),
    clock,
    newId,
    tokenKey,
    cursors: new Cursors(cursorKey, feedEpoch),
    profiles,
    checkers: new Checkers(profiles, rules),
    messages: options.messages ? [options.messages] : [],
    indicators: options.indicators ?? [],
    onError: options.onError ?? (() => undefined),
  };
  const app = routesOf(parts);
  const underWay = new Set<Promise<Response>>();
  let closed = false;

  async function answer(request: Request): Promise<Response> {
    const requestId = newId();
    const refuse = (error: unknown) => {
      const refusal = refusalOf(error);
      if (PROBLEMS[REASONS[refusal.reason]] >= 500) parts.onError(error, requestId);
      return problemResponse(refusal, request, requestId);
    };
    let response: Response;
    try {
      if (closed) throw new Refusal('unavailable', { headers: { 'retry-after': '2' } });
      response = await app.fetch(request);
    } catch (error) {
      response = refuse(error);
    }
    response.headers.set('x-request-id', requestId);
    // A client whose clock is wrong corrects itself by it.
    response.headers.set('date', clock().toUTCString());
    response.headers.set('x-content-type-options', 'nosniff');
    return response;
  }

  return {
    async fetch(request) {
      const answering = answer(request);
      underWay.add(answering);
      try {
        return await answering;
      } finally {
        underWay.delete(answering);
      }
    },
    registerClient: (client) => registerClient(tables, client, clock(), newId),
    async close() {
      closed = true;
      await Promise.allSettled(underWay);
    },
  };
}

function routesOf(parts: ServerParts): Hono {
  const app = new Hono();
  addDiscoveryRoute(app, parts);
  addOauthRoutes(app, parts);
  addSubmissionRoutes(app, parts);
  addChangesRoute(app, parts);
  addPortalRoutes(app, parts);
  app.notFound(() => {
    throw new Refusal('path-unknown');
  });
  app.onError((error) => {
    throw error;
  });
  return app;
}
