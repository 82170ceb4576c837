import { createRemoteJWKSet, customFetch, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { wantsMore } from './compact-jws.ts';
import { Refusal } from './refusal.ts';
import { TOLERANCE_SECONDS } from './single-use.ts';
import { boundKeyOf, wordsOf } from './token-claims.ts';

/** A key that the issuer has removed is good for no longer than this, in milliseconds: a stolen one must be out within a minute. */
const KEYS_KEPT_MS = 45_000;
/** After a look for an unknown key there is no other for so long, in milliseconds: whoever invents names of keys costs the issuer little. */
const KEYS_COOLDOWN_MS = 5_000;
/** What an answer of the issuer may take, in milliseconds. */
const TIMEOUT_MS = 5_000;

/** Another server whose access tokens are taken: a ministry's own, such as Keycloak. */
export interface TrustedIssuer {
  /** As its tokens say it in `iss`, to the letter: `https://login.example/realms/emis`. */
  readonly issuer: string;
  /** Where its keys are. @default `jwks_uri` of its metadata (OpenID Connect Discovery, RFC 8414) */
  readonly jwksUri?: string;
  /** @default ['PS256', 'ES256', 'EdDSA'], those of the FAPI 2.0 Security Profile */
  readonly algorithms?: readonly string[];
  /** How long its tokens may be valid, in seconds. @default 300 */
  readonly longestSeconds?: number;
  /** What its tokens call a client. @default the claim `client_id`, or else `azp` */
  readonly clientIdOf?: (claims: JWTPayload) => unknown;
  /** The scopes that its tokens give, in our words. The registration must allow them too. @default the claim `scope`, or else `scp` */
  readonly scopesOf?: (claims: JWTPayload) => readonly string[];
  /** @default globalThis.fetch */
  readonly fetch?: typeof fetch;
}

/** What a token of another issuer says. */
export interface ForeignClaims {
  readonly issuer: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly boundTo?: string;
}

/** Checks tokens of other issuers (RFC 9068) by the keys that each publishes. */
export class TrustedIssuers {
  readonly #issuers: ReadonlyMap<string, { readonly settings: TrustedIssuer; readonly keys: JWTVerifyGetKey }>;

  /** @throws {TypeError} when an address is plain http to another machine, or no address */
  constructor(issuers: readonly TrustedIssuer[]) {
    this.#issuers = new Map(issuers.map((settings) => [settings.issuer, { settings, keys: keysOf(settings) }]));
  }

  get names(): readonly string[] {
    return [...this.#issuers.keys()];
  }

  /**
   * What a token says that claims to come from an issuer.
   *
   * @returns nothing when the issuer is none of these, or anything is wrong with the token
   * @throws {Refusal} `unavailable`, when the issuer does not tell its keys
   */
  async claimsOf(token: string, issuer: string, audience: string, now: Date): Promise<ForeignClaims | undefined> {
    const known = this.#issuers.get(issuer);
    if (!known) return undefined;
    const { algorithms = ['PS256', 'ES256', 'EdDSA'], longestSeconds = 300, scopesOf, clientIdOf } = known.settings;
    try {
      const { payload, protectedHeader } = await jwtVerify(token, known.keys, {
        algorithms: [...algorithms],
        typ: 'at+jwt',
        issuer,
        audience,
        currentDate: now,
        clockTolerance: TOLERANCE_SECONDS,
        requiredClaims: ['exp', 'iat', 'sub', 'aud'],
      });
      const { aud, iat = 0, exp = 0 } = payload;
      const clientId = clientIdOf ? clientIdOf(payload) : (payload.client_id ?? payload.azp);
      const boundTo = boundKeyOf(payload);
      // Without its name a key would have to be guessed among those of the issuer.
      if (wantsMore(protectedHeader) || protectedHeader.kid === undefined || boundTo === false) return undefined;
      if (aud !== audience || exp - iat > longestSeconds || typeof clientId !== 'string') return undefined;
      const scopes = scopesOf ? scopesOf(payload) : wordsOf(payload.scope ?? payload.scp);
      return { issuer, clientId, scopes, ...(boundTo !== undefined && { boundTo }) };
    } catch (error) {
      if (error instanceof Refusal) throw error;
      return undefined;
    }
  }
}

/** The keys of an issuer, looked for when they are first needed, so that a server starts before its issuer does. */
function keysOf(settings: TrustedIssuer): JWTVerifyGetKey {
  const { issuer, jwksUri } = settings;
  assertSecure(issuer);
  if (jwksUri !== undefined) assertSecure(jwksUri);
  const read = fetchOf(settings);
  let found: Promise<JWTVerifyGetKey> | undefined;
  const find = async () =>
    createRemoteJWKSet(new URL(jwksUri ?? (await announcedKeys(issuer, read))), {
      cacheMaxAge: KEYS_KEPT_MS,
      cooldownDuration: KEYS_COOLDOWN_MS,
      timeoutDuration: TIMEOUT_MS,
      [customFetch]: read,
    });
  return async (header, token) => {
    found ??= find().catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    return await (await found)(header, token);
  };
}

/** Where an issuer says that its keys are. Its metadata must be its own: `issuer` in it is the one that was asked. */
async function announcedKeys(issuer: string, read: typeof fetch): Promise<string> {
  const { origin, pathname } = new URL(issuer);
  const path = pathname.replace(/\/$/, '');
  const places = [
    `${origin}${path}/.well-known/openid-configuration`,
    `${origin}/.well-known/oauth-authorization-server${path}`,
  ];
  let cause: unknown;
  for (const place of places) {
    try {
      const init = { redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT_MS) } as const;
      const about = (await (await read(place, init)).json()) as { issuer?: unknown; jwks_uri?: unknown } | null;
      if (about?.issuer !== issuer || typeof about.jwks_uri !== 'string') continue;
      assertSecure(about.jwks_uri);
      return about.jwks_uri;
    } catch (error) {
      cause = error;
    }
  }
  throw unavailable(cause);
}

/** Asks an issuer. What goes wrong on the way is nobody's token, and passes. */
function fetchOf({ fetch: given }: TrustedIssuer): typeof fetch {
  return async (input, init) => {
    let response: Response;
    try {
      response = await (given ?? globalThis.fetch)(input, init);
    } catch (cause) {
      throw unavailable(cause);
    }
    if (response.status === 200) return response;
    await response.body?.cancel();
    throw unavailable(new Error(`The issuer answered ${response.status}`));
  };
}

function unavailable(cause: unknown): Refusal {
  return new Refusal('issuer-silent', { headers: { 'retry-after': '5' }, cause });
}

function assertSecure(address: string): void {
  const { protocol, hostname } = new URL(address);
  const local = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  if (protocol === 'https:' || (protocol === 'http:' && local)) return;
  throw new TypeError(`The keys of an issuer are read over https: ${hostname} is another machine`);
}
