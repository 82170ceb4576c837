import { createHmac, createSecretKey, type KeyObject, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Kysely } from 'kysely';
import * as z from 'zod';
import { kept } from '../meta.ts';
import type { Tables } from '../tables.ts';

/** How long somebody stays signed in: a working day. */
export const SESSION_SECONDS = 8 * 3600;

/** Who signed in, and until when: what stands, signed, in the cookie. */
const session = z.strictObject({
  id: z.string().max(64),
  name: z.string().max(100),
  /** Of the account: it moves when a password is changed or somebody signs out. */
  version: z.int(),
  /** Milliseconds since 1970. */
  ends: z.int(),
});
export type Session = z.output<typeof session>;

/** The key of the portal: it signs sessions and forms. Made when there is none. */
export async function portalKey(trx: Kysely<Tables>): Promise<KeyObject> {
  const { k } = await kept(trx, 'portal-key', () => Promise.resolve({ k: randomBytes(32).toString('base64url') }));
  return createSecretKey(Buffer.from(k, 'base64url'));
}

/** A cookie that only goes back to this server, is not read by scripts, and comes with no request from elsewhere. */
export function sessionCookie(
  key: KeyObject,
  who: Pick<Session, 'name' | 'version'>,
  now: Date,
  secure: boolean,
): string {
  const { name, version } = who;
  const one: Session = {
    id: randomBytes(16).toString('base64url'),
    name,
    version,
    ends: now.getTime() + SESSION_SECONDS * 1000,
  };
  const text = Buffer.from(JSON.stringify(one)).toString('base64url');
  return cookie(`${text}.${signature(key, 'session', text)}`, SESSION_SECONDS, secure);
}

/** Takes the cookie away. */
export function noSessionCookie(secure: boolean): string {
  return cookie('', 0, secure);
}

/** The session whose cookie a request carries, when we signed it and it has not ended. */
export function sessionIn(request: Request, key: KeyObject, now: Date, secure: boolean): Session | undefined {
  const wanted = `${cookieName(secure)}=`;
  const value = (request.headers.get('cookie') ?? '')
    .split(/;\s*/)
    .find((one) => one.startsWith(wanted))
    ?.slice(wanted.length);
  const [text = '', signed = ''] = (value ?? '').split('.');
  if (!isSame(signed, signature(key, 'session', text))) return undefined;
  try {
    const found = session.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
    return found.ends > now.getTime() ? found : undefined;
  } catch {
    return undefined;
  }
}

/** What a form of a session carries, so that no other page can send it. */
export function formToken(key: KeyObject, sessionId: string): string {
  return signature(key, 'form', sessionId);
}

/** Whether two texts are the same, in a time that tells nothing of where they differ. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function signature(key: KeyObject, what: 'session' | 'form', text: string): string {
  return createHmac('sha256', key).update(`${what}\n${text}`).digest('base64url');
}

function cookie(value: string, seconds: number, secure: boolean): string {
  const most = `${cookieName(secure)}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Strict`;
  return secure ? `${most}; Secure` : most;
}

/** With the prefix, a browser takes it only over https and from this very host. */
function cookieName(secure: boolean): string {
  return secure ? '__Host-emis-portal' : 'emis-portal';
}
