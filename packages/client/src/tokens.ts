import { type Discovery, SENDING_ROUTES } from '@emis-sdk/protocol';
import {
  allowInsecureRequests,
  clientCredentialsGrantRequest,
  customFetch,
  modifyAssertion,
  PrivateKeyJwt,
} from 'oauth4webapi';
import { type Answer, answerAs } from './answer.ts';
import { tokenResponse } from './answer-shapes.ts';
import { httpDate } from './backoff.ts';
import { AuthError, ProtocolError } from './errors.ts';
import type { Emit } from './events.ts';
import { signingKeyOf } from './keys.ts';
import { assertSecure, type Settings, type TokenBinding } from './options.ts';
import type { Transport } from './transport.ts';
import { untilAborted } from './waiting.ts';

/** A token is renewed this long before it ends, in milliseconds. */
const RENEW_BEFORE_MS = 30_000;
/** How long an assertion may be used, in seconds. */
const ASSERTION_SECONDS = 60;
/** A clock that is off by less is left alone, in milliseconds: the `Date` header has whole seconds, and the line takes time. */
const CLOCK_TOLERANCE_MS = 5_000;

const ASKED = { method: 'POST', path: SENDING_ROUTES.token } as const;

export interface Token {
  readonly text: string;
  /** By this machine's clock, in milliseconds. */
  readonly renewAt: number;
  /** The key that it is bound to, if it is. */
  readonly binding: TokenBinding | undefined;
}

/** Has a fresh token at hand: OAuth 2 client credentials, authenticated by `private_key_jwt` (RFC 7523), bound to a key by DPoP (RFC 9449). */
export class Tokens {
  readonly #settings: Settings;
  readonly #transport: Transport;
  readonly #discovery: () => Promise<Discovery>;
  readonly #emit: Emit;
  #token: Token | undefined;
  #asking: Promise<Token> | undefined;
  #key: ReturnType<typeof signingKeyOf> | undefined;
  #binding: Promise<TokenBinding> | undefined;
  /** How far this machine's clock is behind that of the EMIS, in milliseconds. */
  #behindMs = 0;

  constructor(settings: Settings, transport: Transport, discovery: () => Promise<Discovery>, emit: Emit) {
    this.#settings = settings;
    this.#transport = transport;
    this.#discovery = discovery;
    this.#emit = emit;
  }

  /** A token that is good for a while. However many ask at once, the EMIS is asked once. */
  async get(signal: AbortSignal | undefined): Promise<Token> {
    if (this.#token && this.#settings.clock().getTime() < this.#token.renewAt) return this.#token;
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = undefined;
    });
    return await untilAborted(this.#asking, signal);
  }

  /** Forgets a token that the EMIS did not accept, unless a newer one has taken its place. */
  drop(token: Token): void {
    if (this.#token === token) this.#token = undefined;
  }

  async #ask(): Promise<Token> {
    this.#binding ??= this.#settings.dpop?.(this.#settings, () => this.#seconds());
    const binding = await this.#binding;
    let answer = await this.#request(binding);
    if (answer.status >= 400 && this.#correctClock(answer)) answer = await this.#request(binding);
    if (answer.status >= 400) throw refusal(answer);
    const { access_token, token_type, expires_in } = answerAs(tokenResponse, answer, ASKED);
    // A token for whoever has it, where one for this key was asked for, is not what the product relies on.
    const expected = binding ? 'dpop' : 'bearer';
    if (token_type.toLowerCase() !== expected) throw new ProtocolError({ ...ASKED, at: 'body.token_type', expected });
    const now = this.#settings.clock().getTime();
    const lifetime = expires_in * 1000;
    this.#emit('token', { expiresAt: new Date(now + lifetime) });
    const renewAt = now + lifetime - Math.min(RENEW_BEFORE_MS, lifetime / 2);
    this.#token = { text: access_token, renewAt, binding };
    return this.#token;
  }

  async #request(binding: TokenBinding | undefined): Promise<Answer> {
    const { clientId, privateKey, scopes, randomUuid, fetch, allowInsecureUrl } = this.#settings;
    const { issuer, tokenEndpoint } = await this.#discovery();
    if (!allowInsecureUrl) assertSecure(new URL(tokenEndpoint));
    this.#key ??= signingKeyOf(privateKey);
    const authentication = PrivateKeyJwt(await this.#key, {
      [modifyAssertion]: (header, claims) => {
        const now = this.#seconds();
        header.typ = 'client-authentication+jwt';
        Object.assign(claims, { jti: randomUuid(), iat: now, nbf: now, exp: now + ASSERTION_SECONDS });
      },
    });
    return await this.#transport.call({
      ...ASKED,
      keepRefusals: true,
      // Each attempt signs anew: the EMIS takes an assertion, and a proof, only once.
      dial: ({ signal }) =>
        clientCredentialsGrantRequest(
          { issuer, token_endpoint: tokenEndpoint },
          { client_id: clientId },
          authentication,
          scopes ? { scope: scopes.join(' ') } : {},
          {
            ...binding?.request,
            signal,
            [customFetch]: (url, init) => fetch(url, { ...init, credentials: 'omit' }),
            // Plain http was judged above, and is for this machine only.
            [allowInsecureRequests]: true,
          },
        ),
    });
  }

  /** Now, by the clock of the EMIS as far as it is known. */
  #seconds(): number {
    return Math.floor((this.#settings.clock().getTime() + this.#behindMs) / 1000);
  }

  /** Takes over the clock of the EMIS where it differs. Says whether it did, so that another try makes sense. */
  #correctClock(answer: Answer): boolean {
    const theirs = httpDate(answer.headers.get('date'));
    if (!theirs) return false;
    const behindMs = theirs.getTime() - this.#settings.clock().getTime();
    if (Math.abs(behindMs - this.#behindMs) < CLOCK_TOLERANCE_MS) return false;
    this.#behindMs = behindMs;
    return true;
  }
}

/** The token endpoint said no. Its error is one of a few words. Source: RFC 6749 section 5.2. */
function refusal(answer: Answer): AuthError {
  const { status, json } = answer;
  const error = typeof json === 'object' && json !== null && 'error' in json ? json.error : undefined;
  const word = typeof error === 'string' && /^[a-z_]{1,50}$/.test(error) ? error : `HTTP status ${status}`;
  return new AuthError(word, { status });
}
