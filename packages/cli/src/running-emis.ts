import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type ClientKeyPair, generateKeyPair, type Jwk } from '@emis-sdk/client';
import type { PluginHost } from '@emis-sdk/plugin-host';
import { portalIndicator } from '@emis-sdk/plugin-host';
import {
  createServer,
  type Database,
  type FieldsByPurpose,
  type PortalIndicator,
  type PortalProxy,
  type Server,
  type TrustedIssuer,
} from '@emis-sdk/server';
import {
  type Listening,
  listen,
  openPglite,
  openPostgres,
  startAuditWork,
  startPluginWork,
  startWebhookWork,
} from '@emis-sdk/server/node';
import type { Profile } from '@emis-sdk/validation';
import { checkCertificate } from './certificate-check.ts';
import { type Credentials, DEFAULT_CREDENTIALS, readCredentials, writeCredentials } from './credentials.ts';
import type { ServedPlugins } from './served-plugins.ts';

/** How often the server removes what has been kept long enough. */
const TIDY_MS = 3_600_000;

/** The name under which the sending product is registered; its records are kept under it. */
export const SENDER = 'school-product';
const READER = 'reading-product';
const ADMINISTRATOR = 'administrator';

export interface EmisOptions {
  /** Keeps the embedded database and the credentials here. Without it a fresh folder is used and removed in the end. */
  readonly dataDir?: string;
  /** A real PostgreSQL instead of the embedded database. */
  readonly databaseUrl?: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Where the credentials go, when not in `dataDir`. */
  readonly credentials?: string;
  /** The server ends with the command: then nobody else needs its credentials, and those of another server stay untouched. */
  readonly passing?: boolean;
  /** The address by which products know it, when a proxy, or several of its like, stand before it. @default the one at which it listens */
  readonly publicUrl?: string;
  /** Whose tokens are taken beside its own. */
  readonly issuers?: readonly TrustedIssuer[];
  /** Gives and takes only tokens that are bound to a key of the product. @default false */
  readonly boundTokensOnly?: boolean;
  /** What purposes show, where not what they show by default. */
  readonly purposeFields?: Partial<FieldsByPurpose>;
  readonly profiles: readonly Profile[];
  /** A host that is there already, or what opens one with what the database keeps of its plugins; that one is closed with the server. */
  readonly host: PluginHost | ((database: Database) => Promise<ServedPlugins>);
  /** Indicators that the portal shows beside those of plugins. */
  readonly indicators?: readonly PortalIndicator[];
  /** How persons sign in to the portal, when not by accounts of its own. */
  readonly portal?: { readonly proxy?: PortalProxy };
  /** Told of each address of a product that was paused: why, and of the address its host alone. */
  readonly onPausedWebhook?: (webhook: { id: string; host: string; because: string }) => void;
  /** Told of what the server could not answer. Never given personal values. */
  readonly onError: (error: unknown, requestId: string) => void;
}

/** A reference server on loopback with its two registered products. */
export interface RunningEmis {
  readonly url: string;
  readonly database: 'PGlite' | 'PostgreSQL';
  readonly credentials: Credentials;
  readonly credentialsPath: string;
  readonly seconds: number;
  close(): Promise<void>;
}

/** Starts the reference server and registers the product that sends, the one that reads, and who looks after it. */
export async function startEmis(options: EmisOptions): Promise<RunningEmis> {
  const started = performance.now();
  const fresh = options.dataDir === undefined && options.databaseUrl === undefined;
  const closers: (() => Promise<void>)[] = [];
  const forNow = async () => {
    const folder = await mkdtemp(join(tmpdir(), 'emis-'));
    closers.push(() => rm(folder, { recursive: true, force: true }));
    return folder;
  };
  const dataDir = fresh ? await forNow() : options.dataDir;
  const credentialsFolder = options.dataDir ?? (options.passing ? await forNow() : dirname(DEFAULT_CREDENTIALS));
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    const database = options.databaseUrl
      ? await openPostgres(options.databaseUrl)
      : await openPglite(dataDir === undefined ? {} : { dataDir: join(dataDir, 'pglite') });
    closers.push(() => database.close());
    const { host, registry } = await pluginsOn(database, options.host);
    if (host !== options.host) closers.push(() => host.close());
    let server: Server | undefined;
    // The issuer of tokens is the address, which is known only once the port is open.
    const listening: Listening = await listen(
      { fetch: (request) => (server ? server.fetch(request) : Promise.resolve(new Response(null, { status: 503 }))) },
      { port: options.port },
    );
    closers.push(() => listening.close());
    const known = options.publicUrl ?? listening.url;
    server = await createServer({
      database,
      profiles: options.profiles,
      issuer: known,
      issuers: options.issuers ?? [],
      boundTokensOnly: options.boundTokensOnly ?? false,
      ...(options.purposeFields && { purposeFields: options.purposeFields }),
      rules: () => host.rules(),
      messages: () => host.messages(),
      indicators: () => [...(options.indicators ?? []), ...host.indicators().map(portalIndicator)],
      plugins: host,
      ...(registry && { registry }),
      portal: { checkCertificate, ...options.portal },
      webhooksInside: true,
      onError: options.onError,
    });
    // The server listens on this machine only, so its webhooks may lead to it.
    const work = await startWebhookWork(database, {
      insideAllowed: true,
      onAttempt: ({ webhookId: id, host, paused: because }) => {
        if (because) options.onPausedWebhook?.({ id, host, because });
      },
      onError: (error) => options.onError(error, 'webhooks'),
    });
    closers.push(() => work.stop());
    const auditing = startAuditWork(database, { onError: (error) => options.onError(error, 'audit') });
    closers.push(() => auditing.stop());
    const tidying = setInterval(
      () => void server?.tidy().catch((error: unknown) => options.onError(error, 'tidy')),
      TIDY_MS,
    );
    tidying.unref();
    const atPlugins = startPluginWork(server, { onError: (error) => options.onError(error, 'plugins') });
    closers.push(async () => {
      clearInterval(tidying);
      // First of all: what is under way is answered, and what comes is told to come again.
      await server?.close();
      await atPlugins.stop();
    });
    const credentialsPath = resolve(options.credentials ?? join(credentialsFolder, 'credentials.json'));
    const credentials = await registerProducts(server, known, {
      path: credentialsPath,
      keep: options.publicUrl !== undefined,
      bound: options.boundTokensOnly ?? false,
    });
    return {
      url: listening.url,
      database: options.databaseUrl ? 'PostgreSQL' : 'PGlite',
      credentials,
      credentialsPath,
      seconds: (performance.now() - started) / 1000,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function pluginsOn(
  database: Database,
  host: EmisOptions['host'],
): Promise<{ host: PluginHost; registry?: ServedPlugins['registry'] }> {
  return typeof host === 'function' ? await host(database) : { host };
}

/**
 * Registers both products, and who looks after the EMIS. With `keep` they keep the keys that a file for the same address has: of several servers at one address none takes away
 * the keys that another one gave.
 */
async function registerProducts(
  server: Server,
  url: string,
  { path, keep, bound }: { path: string; keep: boolean; bound: boolean },
): Promise<Credentials> {
  const written = keep ? await readCredentials(path).catch(() => undefined) : undefined;
  const kept = written?.url === url ? written : undefined;
  const sender = kept ? pairOf(kept.sender.privateKey) : await generateKeyPair();
  const reader = kept ? pairOf(kept.reader.privateKey) : await generateKeyPair();
  const administrator = kept?.administrator ? pairOf(kept.administrator.privateKey) : await generateKeyPair();
  const { clientId: senderId } = await server.registerClient({
    name: SENDER,
    source: SENDER,
    scopes: ['emis/submissions.create'],
    publicKey: sender.publicKey,
  });
  const { clientId: readerId } = await server.registerClient({
    name: READER,
    scopes: ['emis/changes.read', 'emis/webhooks.manage'],
    publicKey: reader.publicKey,
  });
  const { clientId: administratorId } = await server.registerClient({
    name: ADMINISTRATOR,
    scopes: ['emis/plugins.manage'],
    publicKey: administrator.publicKey,
  });
  const credentials: Credentials = {
    schemaVersion: 1,
    url,
    ...(bound && { boundTokens: true }),
    sender: { clientId: senderId, privateKey: { ...sender.privateKey, kty: 'EC' } },
    reader: { clientId: readerId, privateKey: { ...reader.privateKey, kty: 'EC' } },
    administrator: { clientId: administratorId, privateKey: { ...administrator.privateKey, kty: 'EC' } },
  };
  await writeCredentials(path, credentials);
  return credentials;
}

function pairOf(privateKey: Jwk): ClientKeyPair {
  const { d: _, ...publicKey } = privateKey;
  return { privateKey, publicKey };
}
