import { decodeJwt, decodeProtectedHeader, importJWK, type JWTPayload, jwtVerify } from 'jose';
import type { Kysely } from 'kysely';
import type { RefusalLog, RefusedAssertion, RefusedBecause } from './audit/refusals.ts';
import { type ClientKey, clientKeys } from './client-keys.ts';
import { type Client, findClient } from './clients.ts';
import { isCompactJws, isName, wantsMore } from './compact-jws.ts';
import { Refusal } from './refusal.ts';
import { TOLERANCE_SECONDS, useUp } from './single-use.ts';
import type { Tables } from './tables.ts';

export const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
/** An assertion may be valid for at most so long, in seconds. Source: SMART Backend Services. */
const LONGEST_SECONDS = 300;
const TYPES = [undefined, 'jwt', 'client-authentication+jwt'];

/** By what an assertion is judged, and where it is written down that one was refused. */
interface AssertionGate {
  readonly tables: Kysely<Tables>;
  readonly issuer: string;
  readonly refusals: RefusalLog;
  readonly now: Date;
}

/**
 * The client that a form proves by a `private_key_jwt` assertion (RFC 7523), by which of its keys, and the assertion used up: it counts once.
 * The audience is the issuer as one text; a list is refused, since one of its members could be another server.
 *
 * @throws {Refusal} `assertion-refused`, whatever was wrong: an unknown client looks like a wrong key. Only the record of access says which.
 */
export async function clientOf(
  form: URLSearchParams,
  gate: AssertionGate,
): Promise<{ client: Client; key: ClientKey }> {
  const proved = await provedBy(form, gate);
  if (!('because' in proved)) return proved;
  await gate.refusals.note(proved, gate.now);
  throw new Refusal('assertion-refused', { oauth: 'invalid_client' });
}

async function provedBy(
  form: URLSearchParams,
  { tables, issuer, now }: AssertionGate,
): Promise<{ client: Client; key: ClientKey } | RefusedAssertion> {
  const assertion = form.get('client_assertion') ?? '';
  if (form.get('client_assertion_type') !== ASSERTION_TYPE || !isCompactJws(assertion)) {
    return { because: 'unknown-client' };
  }
  const claimed = claimedBy(assertion);
  const client = claimed && (await findClient(tables, claimed.id, undefined, now));
  if (!client) return { because: 'unknown-client' };
  const refused = (because: RefusedBecause): RefusedAssertion => ({ client: client.id, because });
  const key = keyCalled(claimed.kid, await clientKeys(tables, client.id));
  if (!key) return refused('unknown-key');
  const payload = await verified(assertion, { client, key, issuer, now });
  if (!payload || !isName(payload.jti)) return refused('not-right');
  if ((form.get('client_id') ?? client.id) !== client.id) return refused('not-right');
  const until = new Date((payload.exp ?? 0) * 1000);
  const first = await useUp(tables, { by: client.id, jti: payload.jti, until }, now);
  return first ? { client, key } : refused('used-before');
}

/** Whose assertion it says it is, and signed by which key. Believed only once the signature is checked. */
function claimedBy(assertion: string): { id: string; kid: string | undefined } | undefined {
  try {
    const { sub } = decodeJwt(assertion);
    const { kid } = decodeProtectedHeader(assertion);
    return isName(sub) ? { id: sub, kid } : undefined;
  } catch {
    return undefined;
  }
}

/** The key of that name; without a name the only one. Of several one must be named, so that nobody tries them all. */
function keyCalled(kid: string | undefined, keys: readonly ClientKey[]): ClientKey | undefined {
  if (kid === undefined) return keys.length === 1 ? keys[0] : undefined;
  return keys.find((key) => key.kid === kid);
}

/** What the assertion says, if it is right. */
async function verified(
  assertion: string,
  { client, key, issuer, now }: { client: Client; key: ClientKey; issuer: string; now: Date },
): Promise<JWTPayload | undefined> {
  try {
    const { payload, protectedHeader } = await jwtVerify(
      assertion,
      await importJWK({ ...key.jwk, kty: 'EC' }, 'ES256'),
      {
        algorithms: ['ES256'],
        issuer: client.id,
        subject: client.id,
        currentDate: now,
        clockTolerance: TOLERANCE_SECONDS,
        requiredClaims: ['exp', 'jti', 'aud'],
      },
    );
    const rightType = TYPES.includes(protectedHeader.typ?.toLowerCase());
    const right = !wantsMore(protectedHeader) && rightType && payload.aud === issuer && isTimely(payload, now);
    return right ? payload : undefined;
  } catch {
    return undefined;
  }
}

function isTimely({ exp = 0, iat }: JWTPayload, now: Date): boolean {
  const latest = now.getTime() / 1000 + TOLERANCE_SECONDS;
  return exp <= latest + LONGEST_SECONDS && (iat === undefined || iat <= latest);
}
