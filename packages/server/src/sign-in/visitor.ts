import type { KeyObject } from 'node:crypto';
import type { Kysely } from 'kysely';
import { OPERATOR, type Viewer } from '../portal/viewer.ts';
import type { Tables } from '../tables.ts';
import { findPortalUser, hasPortalUsers, type PortalUser } from './portal-users.ts';
import { isSame, sessionIn } from './session.ts';

/** A proxy in front of the server that knows who somebody is, and says so. */
export interface PortalProxy {
  /** The header with the name of the account. The proxy must set it, or take it away, in every request. */
  readonly userHeader: string;
  /** The header by which the server knows that the proxy speaks, and nobody who got past it. */
  readonly secretHeader: string;
  readonly secret: string;
}

/** How the portal is kept. */
export interface PortalDoor {
  readonly key: KeyObject;
  /** Whether cookies go over https only. */
  readonly secure: boolean;
  /** Of the server, as it is known: `emis.example`, and `https://emis.example`. */
  readonly ownHost: string;
  readonly ownOrigin: string;
  readonly proxy?: PortalProxy | undefined;
  /** Whether somebody else lets in only the right persons: then accounts are not asked for. */
  readonly guardedElsewhere: boolean;
}

/** Who looks at the portal, and by what. */
export interface Visitor extends Viewer {
  /** The account; absent where there are none. */
  readonly account?: string;
  /** What the forms of this visit are bound to. */
  readonly session: string;
  /** Of the account as it was recognised. */
  readonly version?: number;
}

export const LOOPBACK_HOSTS = ['127.0.0.1', 'localhost', '[::1]'];
/** What proxies leave in a request. */
const TRACES = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];

/**
 * Who makes a request: by the proxy, by a session, or, while there is no account, whoever sits at this machine.
 *
 * @returns `undefined` when it has to sign in; `'elsewhere'` when there is no account and it comes from elsewhere
 */
export async function recognised(
  request: Request,
  tables: Kysely<Tables>,
  door: PortalDoor,
  now: Date,
): Promise<Visitor | 'elsewhere' | undefined> {
  const { proxy, key, secure } = door;
  if (proxy) return await sentByProxy(request, tables, proxy);
  const session = sessionIn(request, key, now, secure);
  const user = session && (await findPortalUser(tables, session.name));
  if (session && user?.version === session.version) return { ...named(user), session: session.id };
  if (await hasPortalUsers(tables)) return undefined;
  return door.guardedElsewhere || isFromHere(request, door) ? AT_THIS_MACHINE : 'elsewhere';
}

/** Whoever is at this machine, while there is no account. */
const AT_THIS_MACHINE: Visitor = { ...OPERATOR, session: 'here' };

/** A name that was sent to this machine, to a server that is known by no other name, past no proxy. */
function isFromHere(request: Request, { ownHost }: PortalDoor): boolean {
  const { hostname } = new URL(request.url);
  return (
    LOOPBACK_HOSTS.includes(hostname) &&
    LOOPBACK_HOSTS.includes(ownHost) &&
    !TRACES.some((name) => request.headers.has(name))
  );
}

async function sentByProxy(
  request: Request,
  tables: Kysely<Tables>,
  { userHeader, secretHeader, secret }: PortalProxy,
): Promise<Visitor | 'elsewhere'> {
  const told = request.headers.get(secretHeader) ?? '';
  if (secret === '' || !isSame(told, secret)) return 'elsewhere';
  const user = await findPortalUser(tables, request.headers.get(userHeader) ?? '');
  return user ? { ...named(user), session: `proxy ${user.name}` } : 'elsewhere';
}

function named({
  name,
  role,
  territories,
  version,
}: Pick<PortalUser, 'name' | 'role' | 'territories'> & { readonly version: number }): Omit<Visitor, 'session'> {
  const within = territories === 'national' ? null : territories;
  return {
    name: `portal:${name}`,
    account: name,
    territories: within,
    acts: role === 'administrator',
    version,
  };
}
