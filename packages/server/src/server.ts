import type { Catalogue } from '@emis-sdk/model';
import { PROBLEMS } from '@emis-sdk/protocol';
import type { Profile, Rule } from '@emis-sdk/validation';
import { Hono } from 'hono';
import { assertGuarded } from './access-check.ts';
import { authorise } from './access-token.ts';
import type { Administrator } from './administration/administrator.ts';
import { type ClientAdministration, clientAdministration } from './administration/clients.ts';
import { type SupportDesk, supportDesk } from './administration/support.ts';
import { pseudonymKey } from './audit/log-keys.ts';
import { accessRecorder } from './audit/record-access.ts';
import { RefusalLog } from './audit/refusals.ts';
import { CheckedTokens } from './checked-tokens.ts';
import { Checkers } from './checkers.ts';
import { addClientKey, type ClientKey, clientKeys, removeClientKey } from './client-keys.ts';
import { type Registration, registerClient, suspendClient } from './clients.ts';
import { Cursors } from './cursor.ts';
import type { Database } from './database.ts';
import { refusalOf } from './failure.ts';
import { feedEnd } from './feed.ts';
import { noteRun } from './feed-run.ts';
import { FeedWatch } from './feed-watch.ts';
import { sightsOf } from './field-sight.ts';
import { foldFigures } from './figures/fold.ts';
import { KeptIndicators } from './figures/kept-indicators.ts';
import { IDEMPOTENCY_DAYS } from './idempotency.ts';
import type { PortalIndicator } from './indicators.ts';
import { readMeta } from './meta.ts';
import { Metrics } from './metrics.ts';
import type { ServerParts } from './parts.ts';
import { tidyEvents } from './plugins/reaction-cursors.ts';
import { Reactions, type ServerPlugins } from './plugins/reactions.ts';
import type { PluginRegistry } from './plugins/registry.ts';
import { type PortalOptions, portalParts } from './portal-options.ts';
import { problemResponse } from './problem-response.ts';
import { type FieldsByPurpose, PURPOSE_FIELDS } from './purpose-fields.ts';
import { type RateLimit, RateLimits } from './rate-limits.ts';
import { REASONS, Refusal } from './refusal.ts';
import { beginSpan, type Tracer } from './request-span.ts';
import { CHANGE_DAYS, type Tidied, tidy } from './retention.ts';
import { addAdministrationRoutes } from './routes/administration.ts';
import { addChangesRoute } from './routes/changes.ts';
import { addChangesStreamRoute } from './routes/changes-stream.ts';
import { addClientKeyRoutes } from './routes/client-keys.ts';
import { addCodeMappingRoutes } from './routes/code-mappings.ts';
import { addDiscoveryRoute } from './routes/discovery.ts';
import { addErasureRoutes } from './routes/erasures.ts';
import { addOauthRoutes } from './routes/oauth.ts';
import { addOneRosterRoutes } from './routes/oneroster.ts';
import { addOpenApiRoute } from './routes/openapi.ts';
import { addOperatingRoutes } from './routes/operating.ts';
import { addOperationRoutes } from './routes/operations.ts';
import { addPersonRoutes } from './routes/persons.ts';
import { addPluginAdministrationRoutes } from './routes/plugin-administration.ts';
import { addPluginRoutes } from './routes/plugins.ts';
import { addPortalRoutes, type RefuseInWords } from './routes/portal.ts';
import { addRecordRoutes } from './routes/records.ts';
import { addSubmissionRoutes } from './routes/submissions.ts';
import { addSupportRoutes } from './routes/support.ts';
import { addUploadRoutes } from './routes/uploads.ts';
import { addWebhookRoutes } from './routes/webhooks.ts';
import { portalKey } from './sign-in/session.ts';
import { type TrustedIssuer, TrustedIssuers } from './trusted-issuers.ts';
import { tidyUploads } from './uploads/unfinished-uploads.ts';

export interface ServerOptions {
  readonly database: Database;
  /** The profiles by which submissions may be made. */
  readonly profiles: readonly Profile[];
  /** The address of the server as clients know it, for example `https://emis.example`; also the issuer and audience of tokens. */
  readonly issuer: string;
  /** Other servers whose access tokens are taken, such as a ministry's own. Their audience is `issuer`, as one text. */
  readonly issuers?: readonly TrustedIssuer[];
  /** Gives and takes only tokens that are bound to a key of the client by DPoP (RFC 9449): a stolen one is worth nothing. @default false */
  readonly boundTokensOnly?: boolean;
  /** Which fields a purpose shows, by their privacy class, where it is not what `PURPOSE_FIELDS` says. It is published in the discovery. */
  readonly purposeFields?: Partial<FieldsByPurpose>;
  /** @default () => new Date() */
  readonly clock?: () => Date;
  /** Makes the ids of submissions, clients, tokens and requests. @default crypto.randomUUID */
  readonly newId?: () => string;
  /** Rules beside those of the profiles, from plugins for instance. A function is asked anew each time, since plugins come and go. */
  readonly rules?: readonly Rule[] | (() => readonly Rule[]);
  /** Words for the finding codes of `rules`, for the portal. */
  readonly messages?: Catalogue | (() => Catalogue);
  readonly indicators?: readonly PortalIndicator[] | (() => readonly PortalIndicator[]);
  /** A host whose plugins react to what comes in, answer under `/plugins/<id>`, and show cards in the portal. */
  readonly plugins?: ServerPlugins;
  /** Who looks after those plugins: then administrators see, approve, set and stop them by `/v1/plugins`, at whichever server on the database. */
  readonly registry?: PluginRegistry;
  /** How the portal is opened: by accounts, by a proxy, or, without either, on this machine alone. */
  readonly portal?: PortalOptions;
  /** Requests that one client may make of this process. @default as many as it likes */
  readonly rateLimit?: RateLimit;
  /** Days for which results of operations, and overtaken changes and removals, are kept. @default 400 of both; at least 1 */
  readonly retentionDays?: { readonly operations?: number; readonly changes?: number };
  /** How often the server looks for news while somebody listens to the stream of changes, in milliseconds. @default 1000 */
  readonly watchEveryMs?: number;
  /** Lets webhooks lead to this machine and over plain http, for trying things out. @default false */
  readonly webhooksInside?: boolean;
  /** Makes a span for each request: a tracer of OpenTelemetry, `trace.getTracer('emis')`. @default there are no spans */
  readonly tracer?: Tracer;
  /** Told of what the server could not answer, with the request id that the client was given. @default nobody is told */
  readonly onError?: (error: unknown, requestId: string) => void;
}

/** A reference EMIS. */
export interface Server {
  /** Answers a request; never rejects. */
  fetch(request: Request): Promise<Response>;
  /**
   * Lets a product in. The same name again replaces its keys, scopes, purposes and territories, and keeps its id; tokens of a grant that was
   * replaced are refused at once.
   *
   * @throws {TypeError} when the key is not a public EC key on P-256, a scope, purpose or territory is not right, or there is neither key nor
   *   identity
   */
  registerClient(client: Registration): Promise<{ clientId: string }>;
  /** Lets a product do nothing any more, at once. Says whether there is one of that name. Registered again, it is let in again. */
  suspendClient(name: string): Promise<boolean>;
  /** The keys by which a client is let in, the oldest first. */
  clientKeys(clientId: string): Promise<readonly ClientKey[]>;
  /**
   * Lets a client in by a further key: give it the next one, and remove the old one when it has changed over.
   *
   * @returns its `kid`: the one in the JWK, or its thumbprint
   * @throws {ClientKeyError} when it is not a public EC key on P-256, its `kid` belongs to another one, or there are too many
   */
  addClientKey(clientId: string, publicKey: JsonWebKey): Promise<string>;
  /**
   * Takes a key away, in an emergency too: from this moment no server on the database gives or takes a token by it, those that it has got
   * already included.
   *
   * @returns whether the client had it
   */
  removeClientKey(clientId: string, kid: string): Promise<boolean>;
  /**
   * The clients that somebody administers: what a page of the portal calls, once it knows who its reader is. Whoever runs the server is
   * `OPERATOR`.
   *
   * @example
   * const clients = await server.clients({ ...OPERATOR, id: 'ana@municipality', prefix: 'municipality/', territories: ['0101'] }).list();
   */
  clients(by: Administrator): ClientAdministration;
  /** Access for support, as somebody who asks for it or decides on it. */
  support(by: Administrator): SupportDesk;
  /**
   * Lets plugins do what they have to do: react to what an earlier process left, or another server took in, and run the jobs that are due. Call it
   * every second or so.
   */
  runPlugins(): Promise<void>;
  /**
   * Removes what is older than it must be kept: call it every now and then, on as many servers as there are. Entries of the feed go only once
   * a week, so that who reads the feed from its start comes through in between.
   *
   * @returns how many entries went
   */
  tidy(): Promise<Tidied>;
  /** Takes no more requests and waits for those under way. The database stays open: whoever opened it closes it. */
  close(): Promise<void>;
}

/**
 * Makes a reference EMIS on an open database. It listens nowhere by itself: give `fetch` to a listener, or call it.
 *
 * @throws {TypeError} when `purposeFields` names a field that is none
 * @throws {AccessError} `access.…`, when the database would show clients what they may not see; it names the table
 * @example
 * const database = await openPglite();
 * const server = await createServer({ database, profiles: [profile], issuer: 'https://emis.example' });
 * const answer = await server.fetch(new Request('https://emis.example/.well-known/emis'));
 */
export async function createServer(options: ServerOptions): Promise<Server> {
  const { database, profiles, clock = () => new Date(), newId = () => crypto.randomUUID() } = options;
  const { tables } = database;
  await assertGuarded(tables);
  const { feedEpoch, cursorKey, tokenKey } = await readMeta(tables, newId);
  await noteRun(tables);
  const keys = await tables.transaction().execute(async (trx) => ({
    pseudonyms: await pseudonymKey(trx),
    portal: await portalKey(trx),
  }));
  const access = accessRecorder(keys.pseudonyms);
  const limits = options.rateLimit && new RateLimits(options.rateLimit);
  /** What a request is told of its client's share. */
  const shares = new WeakMap<Request, Record<string, string>>();
  const issuer = options.issuer.replace(/\/+$/, '');
  const issuers = new TrustedIssuers(options.issuers ?? []);
  const tokens = new CheckedTokens(issuer, tokenKey);
  const boundOnly = options.boundTokensOnly ?? false;
  const sights = sightsOf(options.purposeFields);
  const plugins: ServerPlugins = options.plugins ?? { handlers: () => [] };
  const parts: ServerParts = {
    tables,
    durable: database.kind === 'PostgreSQL',
    issuer,
    clock,
    newId,
    tokenKey,
    issuers,
    boundOnly,
    async authorise(request, need, names) {
      const now = clock();
      const gate = { tables, issuer, tokens, issuers, boundOnly, sights, now, ...(names && { names }) };
      const client = await authorise(request, need, gate);
      if (limits) shares.set(request, limits.take(client.id, now));
      return client;
    },
    sights,
    purposeFields: { ...PURPOSE_FIELDS, ...options.purposeFields },
    access,
    refusals: new RefusalLog(tables),
    cursors: new Cursors(cursorKey, feedEpoch),
    watch: new FeedWatch(() => feedEnd(tables), options.watchEveryMs ?? 1000),
    streams: new Set(),
    metrics: new Metrics(),
    retentionDays: {
      operations: Math.max(1, options.retentionDays?.operations ?? IDEMPOTENCY_DAYS),
      changes: Math.max(1, options.retentionDays?.changes ?? CHANGE_DAYS),
    },
    profiles,
    checkers: new Checkers(profiles, () => asked(options.rules) ?? []),
    get messages() {
      const words = asked(options.messages);
      return words ? [words] : [];
    },
    get indicators() {
      return asked(options.indicators) ?? [];
    },
    keptIndicators: new KeptIndicators(tables, clock, (error, requestId) => parts.onError(error, requestId)),
    portal: portalParts(options.portal ?? {}, issuer, keys.portal),
    plugins,
    registry: options.registry,
    reactions: new Reactions(plugins, {
      ...{ tables, epoch: feedEpoch, clock },
      onError: (error) => parts.onError(error, 'plugins'),
    }),
    webhooksInside: options.webhooksInside ?? false,
    onError: options.onError ?? (() => undefined),
  };
  await parts.reactions.open();
  const { app, refuseInWords } = routesOf(parts);
  const underWay = new Set<Promise<Response>>();
  let closed = false;

  async function answer(request: Request): Promise<Response> {
    const requestId = newId();
    const began = performance.now();
    const { pathname } = new URL(request.url);
    const endSpan = options.tracer && beginSpan(options.tracer, request.method, pathname);
    const refuse = async (error: unknown) => {
      const refusal = refusalOf(error);
      if (PROBLEMS[REASONS[refusal.reason]] >= 500) parts.onError(error, requestId);
      const page = await refuseInWords(refusal, request, requestId).catch(() => undefined);
      return page ?? problemResponse(refusal, request, requestId);
    };
    let response: Response;
    try {
      if (closed) throw new Refusal('server-stopping', { headers: { 'retry-after': '2' } });
      response = await app.fetch(request);
    } catch (error) {
      response = await refuse(error);
    }
    for (const [name, value] of Object.entries(shares.get(request) ?? {})) response.headers.set(name, value);
    parts.metrics.observe(request.method, pathname, response.status, (performance.now() - began) / 1000);
    endSpan?.(response.status);
    // However something came in, plugins may have to react to it.
    if (request.method !== 'GET' && response.ok) parts.reactions.wake();
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
    suspendClient: (name) => suspendClient(tables, name, clock()),
    clientKeys: (clientId) => clientKeys(tables, clientId),
    addClientKey: (clientId, publicKey) => addClientKey(tables, clientId, publicKey, clock()),
    removeClientKey: (clientId, kid) => removeClientKey(tables, clientId, kid),
    clients: (by) => clientAdministration({ tables, by, now: clock, newId }),
    support: (by) => supportDesk({ tables, by, now: clock, newId }),
    async runPlugins() {
      await parts.registry?.follow().catch((error: unknown) => parts.onError(error, 'plugins'));
      await parts.reactions.run();
    },
    tidy: async () => {
      await tidyUploads(parts);
      await parts.refusals.flush(clock());
      await tidyEvents(tables);
      await foldFigures(tables);
      const { operations, changes } = parts.retentionDays;
      return await tidy(tables, { now: clock(), operationDays: operations, changeDays: changes });
    },
    async close() {
      closed = true;
      for (const stream of parts.streams) stream.end();
      await Promise.allSettled(underWay);
      await parts.refusals.flush(clock());
      await parts.reactions.close();
      await parts.keptIndicators.close();
    },
  };
}

/** What was given, or what the function that was given says now. */
function asked<T extends object>(given: T | (() => T) | undefined): T | undefined {
  return typeof given === 'function' ? given() : given;
}

function routesOf(parts: ServerParts): { readonly app: Hono; readonly refuseInWords: RefuseInWords } {
  const app = new Hono();
  // A text in PostgreSQL holds no NUL: nothing that is kept has such a name, and asking for it would be a fault of ours.
  app.use('*', async ({ req }, next) => {
    if (new URL(req.url).pathname.includes('%00')) throw new Refusal('path-unknown');
    await next();
  });
  addDiscoveryRoute(app, parts);
  addOauthRoutes(app, parts);
  addClientKeyRoutes(app, parts);
  addCodeMappingRoutes(app, parts);
  addSubmissionRoutes(app, parts);
  addUploadRoutes(app, parts);
  addOperationRoutes(app, parts);
  addRecordRoutes(app, parts);
  addPersonRoutes(app, parts);
  addChangesRoute(app, parts);
  addChangesStreamRoute(app, parts);
  addErasureRoutes(app, parts);
  addOperatingRoutes(app, parts);
  addOpenApiRoute(app, parts);
  addWebhookRoutes(app, parts);
  addOneRosterRoutes(app, parts);
  addPluginAdministrationRoutes(app, parts);
  addAdministrationRoutes(app, parts);
  addSupportRoutes(app, parts);
  addPluginRoutes(app, parts);
  const refuseInWords = addPortalRoutes(app, parts);
  app.notFound(() => {
    throw new Refusal('path-unknown');
  });
  app.onError((error) => {
    throw error;
  });
  return { app, refuseInWords };
}
