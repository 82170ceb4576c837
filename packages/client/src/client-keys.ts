// The keys by which an EMIS lets this product in. Apart from the entry of the client: only who changes keys needs it.

import { type ClientKeys, clientKeys, ROUTES } from '@emis-sdk/protocol';
import {
  allowInsecureRequests,
  customFetch,
  genericTokenEndpointRequest,
  modifyAssertion,
  PrivateKeyJwt,
} from 'oauth4webapi';
import { answerAs, readAnswer } from './answer.ts';
import { discovery } from './answer-shapes.ts';
import { httpDate } from './backoff.ts';
import { AuthError, NetworkError, ProblemError } from './errors.ts';
import { signingKeyOf } from './keys.ts';
import { type ClientOptions, settingsOf } from './options.ts';
import { problemOf } from './problem-of.ts';

const ASSERTION_SECONDS = 60;

/**
 * The keys by which an EMIS lets this product in, after a change if one is asked for. To change over without a gap: add the next key, sign with it,
 * then remove the one before.
 *
 * @throws {AuthError} the key that signs is not one of them
 * @throws {ProblemError} the change was refused
 * @throws {NetworkError} the EMIS could not be reached
 * @example
 * const next = await generateKeyPair();
 * await changeClientKeys({ url, clientId, privateKey }, { add: next.publicKey });
 * await changeClientKeys({ url, clientId, privateKey: next.privateKey }, { remove: kidOfTheOldOne });
 */
export async function changeClientKeys(
  options: ClientOptions,
  { add, remove }: { readonly add?: JsonWebKey; readonly remove?: string } = {},
): Promise<ClientKeys['keys']> {
  const { url, clientId, privateKey, clock, fetch, randomUuid, timeoutMs } = settingsOf(options);
  const key = await signingKeyOf(privateKey);
  const dial = async (path: string, send: () => Promise<Response>) => {
    try {
      return await send();
    } catch (cause) {
      throw new NetworkError({ method: 'POST', path }, { cause });
    }
  };
  const known = { method: 'GET', path: ROUTES.discovery };
  const about = await readAnswer(await dial(known.path, () => fetch(new Request(url + known.path))), known);
  const { issuer } = answerAs(discovery, about, known);
  // Its own clock is the one that counts.
  const now = Math.floor((httpDate(about.headers.get('date')) ?? clock()).getTime() / 1000);
  const asked = { method: 'POST', path: ROUTES.clientKeys };
  const signed = PrivateKeyJwt(key, {
    [modifyAssertion]: (_header, claims) => {
      Object.assign(claims, { jti: randomUuid(), iat: now, nbf: now, exp: now + ASSERTION_SECONDS });
    },
  });
  const form = { ...(add && { add: JSON.stringify(add) }), ...(remove !== undefined && { remove }) };
  const response = await dial(asked.path, () =>
    genericTokenEndpointRequest(
      { issuer, token_endpoint: url + asked.path },
      { client_id: clientId },
      signed,
      'client_credentials',
      form,
      {
        signal: AbortSignal.timeout(timeoutMs),
        [customFetch]: (address, init) => fetch(address, { ...init, credentials: 'omit' }),
        // The address was judged with the options.
        [allowInsecureRequests]: true,
      },
    ),
  );
  const answer = await readAnswer(response, asked);
  if (answer.status === 401) throw new AuthError('it does not take the key', { status: 401 });
  if (answer.status >= 400) throw new ProblemError(asked, problemOf(answer));
  return answerAs(clientKeys, answer, asked).keys;
}
