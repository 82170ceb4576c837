// Tokens that are bound to a key. Apart from the entry of the client, so that a product without them does not load what signs the proofs.

import {
  allowInsecureRequests,
  customFetch,
  DPoP,
  modifyAssertion,
  type ProtectedResourceRequestBody,
  protectedResourceRequest,
} from 'oauth4webapi';
import type { TokenBinder } from './options.ts';

const ES256 = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/**
 * Binds the tokens of a client to a key by DPoP (RFC 9449), for its option `dpop`: who steals a token can do nothing with it. Without keys
 * a pair is made for this client, and gone with it; the private one cannot be taken out of the platform.
 *
 * @param keys ES256; the private one need not be extractable
 * @example
 * const client = createClient({ url, clientId, privateKey, dpop: boundTokens() });
 */
export function boundTokens(keys?: CryptoKeyPair): TokenBinder {
  return async ({ randomUuid, fetch }, seconds) => {
    const pair = keys ?? (await crypto.subtle.generateKey(ES256, false, ['sign', 'verify']));
    const proofs = DPoP({}, pair, {
      [modifyAssertion]: (_header, claims) => {
        Object.assign(claims, { iat: seconds(), jti: randomUuid() });
      },
    });
    return {
      request: { DPoP: proofs },
      async send(request, token, body) {
        let answer: Response | undefined;
        const sent: ProtectedResourceRequestBody = body ?? null;
        try {
          return await protectedResourceRequest(token, request.method, new URL(request.url), request.headers, sent, {
            DPoP: proofs,
            [customFetch]: async (_url, { headers }) => {
              answer = await fetch(new Request(request, { headers }));
              return answer;
            },
            // Plain http was judged when the client was made, and is for this machine only.
            [allowInsecureRequests]: true,
          });
        } catch (error) {
          // It throws when the EMIS says why it does not let us in; what that means is known from the answer.
          if (answer) return answer;
          throw error;
        }
      },
    };
  };
}
