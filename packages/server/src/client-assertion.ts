import { decodeJwt, importJWK, type JWTPayload, jwtVerify } from 'jose';
import type { Kysely } from 'kysely';
import { type Client, findClient } from './clients.ts';
import { Refusal } from './refusal.ts';
import type { Tables } from './tables.ts';

/** An assertion may be valid for at most so long, in seconds. Source: SMART Backend Services. */
const LONGEST_SECONDS = 300;
/** Clocks differ by a little, in seconds. Source: FAPI 2.0 Security Profile, 5.3.2.1: up to 10 s ahead. */
const TOLERANCE_SECONDS = 10;
/** Headers by which an assertion would bring its own key. */
const OWN_KEY_HEADERS = ['jwk', 'jku', 'x5c', 'x5u'];
const TYPES = [undefined, 'jwt', 'client-authentication+jwt'];

/**
 * The client that a `private_key_jwt` assertion (RFC 7523) proves, and the assertion used up: it gives one token.
 * The audience is the issuer as one text; a list is refused, since one of its members could be another server.
 *
 * @throws {Refusal} `assertion-refused`, whatever was wrong: an unknown client looks like a wrong key
 */
export async function clientOf(
  assertion: string,
  { tables, issuer, now }: { tables: Kysely<Tables>; issuer: string; now: Date },
): Promise<Client> {
  const id = claimedSubject(assertion);
  const client = id === undefined ? undefined : await findClient(tables, id);
  const payload = client && (await verified(assertion, client, issuer, now));
  if (!client || !payload || !(await useUp(tables, client.id, payload, now))) {
    throw new Refusal('assertion-refused', { oauth: 'invalid_client' });
  }
  return client;
}

/** Whose assertion it says it is. Believed only once the signature is checked. */
function claimedSubject(assertion: string): string | undefined {
  try {
    const { sub } = decodeJwt(assertion);
    return isUsableText(sub) ? sub : undefined;
  } catch {
    return undefined;
  }
}

/** What the assertion says, if it is right. */
async function verified(assertion: string, client: Client, issuer: string, now: Date): Promise<JWTPayload | undefined> {
  try {
    const key = await importJWK({ ...client.publicKey, kty: 'EC' }, 'ES256');
    const { payload, protectedHeader } = await jwtVerify(assertion, key, {
      algorithms: ['ES256'],
      issuer: client.id,
      subject: client.id,
      currentDate: now,
      clockTolerance: TOLERANCE_SECONDS,
      requiredClaims: ['exp', 'jti', 'aud'],
    });
    const bringsItsKey = OWN_KEY_HEADERS.some((name) => name in protectedHeader);
    const rightType = TYPES.includes(protectedHeader.typ?.toLowerCase());
    return !bringsItsKey && rightType && payload.aud === issuer && isTimely(payload, now) ? payload : undefined;
  } catch {
    return undefined;
  }
}

function isTimely({ exp = 0, iat }: JWTPayload, now: Date): boolean {
  const latest = now.getTime() / 1000 + TOLERANCE_SECONDS;
  return exp <= latest + LONGEST_SECONDS && (iat === undefined || iat <= latest);
}

/**
 * Says whether the assertion is used for the first time. The key is issuer and `jti`, never the text of the token: the same
 * token can be written in several ways.
 */
async function useUp(
  tables: Kysely<Tables>,
  clientId: string,
  { jti, exp = 0 }: JWTPayload,
  now: Date,
): Promise<boolean> {
  if (!isUsableText(jti)) return false;
  const expired = new Date(now.getTime() - 2 * TOLERANCE_SECONDS * 1000).toISOString();
  await tables.deleteFrom('used_assertions').where('expires_at', '<', expired).execute();
  const used = await tables
    .insertInto('used_assertions')
    .values({ client_id: clientId, jti, expires_at: new Date(exp * 1000).toISOString() })
    .onConflict((conflict) => conflict.doNothing())
    .returning('jti')
    .executeTakeFirst();
  return used !== undefined;
}

function isUsableText(text: unknown): text is string {
  return typeof text === 'string' && text !== '' && text.length <= 255 && text.isWellFormed() && !text.includes('\0');
}
