import { type JWTPayload, jwtVerify } from 'jose';
import { wantsMore } from './compact-jws.ts';
import type { TokenKey } from './meta.ts';
import { claimsOf, TOKEN_SECONDS, type TokenClaims } from './token-claims.ts';

/** Tokens that are remembered, some kilobytes each. Of more the oldest are checked anew. */
const MOST = 2000;

interface Checked {
  readonly claims: TokenClaims;
  readonly dates: JWTPayload;
}

/**
 * Judges the server's own tokens. A product asks hundreds of times with one token: its signature, whose checking takes longer than all else that is done
 * about a token, is checked once and its dates each time. What did not pass is not remembered.
 */
export class CheckedTokens {
  readonly #issuer: string;
  readonly #key: TokenKey;
  readonly #checked = new Map<string, Checked>();

  constructor(issuer: string, key: TokenKey) {
    this.#issuer = issuer;
    this.#key = key;
  }

  /** @returns what a token says that was made here and is valid at this moment */
  async claimsOf(token: string, now: Date): Promise<TokenClaims | undefined> {
    const checked = this.#checked.get(token) ?? (await this.#check(token, now));
    if (!checked) return undefined;
    if (isValidAt(checked.dates, now.getTime() / 1000)) return checked.claims;
    this.#checked.delete(token);
    return undefined;
  }

  async #check(token: string, now: Date): Promise<Checked | undefined> {
    const verified = await jwtVerify(token, this.#key.publicKey, {
      algorithms: ['ES256'],
      typ: 'at+jwt',
      issuer: this.#issuer,
      audience: this.#issuer,
      currentDate: now,
      requiredClaims: ['sub', 'exp', 'iat'],
    }).catch(() => undefined);
    if (verified === undefined) return undefined;
    const { payload, protectedHeader } = verified;
    const claims = claimsOf(payload);
    const odd = payload.aud !== this.#issuer || wantsMore(protectedHeader) || protectedHeader.kid !== this.#key.id;
    if (odd || claims === undefined) return undefined;
    const checked = { claims, dates: payload };
    const [oldest] = this.#checked.keys();
    if (oldest !== undefined && this.#checked.size >= MOST) this.#checked.delete(oldest);
    this.#checked.set(token, checked);
    return checked;
  }
}

/** A token of ours is valid no longer than we make them, and from now on: whatever says more was not made here. */
function isValidAt({ exp = 0, iat = 0, nbf = 0 }: JWTPayload, seconds: number): boolean {
  return exp > Math.floor(seconds) && nbf <= seconds && exp - iat <= TOKEN_SECONDS && iat <= seconds + TOKEN_SECONDS;
}
