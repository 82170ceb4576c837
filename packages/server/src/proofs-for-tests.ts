import { createHash } from 'node:crypto';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';

/** A key of a product, and the proofs (RFC 9449) that it signs. */
export interface Prover {
  readonly jwk: JWK;
  readonly thumbprint: string;
  /** Signs a proof for a request that is right but for what is given. */
  prove(
    method: string,
    address: string,
    how?: { token?: string; now?: Date; claims?: Record<string, unknown>; header?: Record<string, unknown> },
  ): Promise<string>;
}

export async function newProver(): Promise<Prover> {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = await exportJWK(publicKey);
  return {
    jwk,
    thumbprint: await calculateJwkThumbprint(jwk),
    async prove(method, address, { token, now = new Date(), claims = {}, header = {} } = {}) {
      const ath = token === undefined ? {} : { ath: createHash('sha256').update(token).digest('base64url') };
      const iat = Math.floor(now.getTime() / 1000);
      return await new SignJWT({ htm: method, htu: address, jti: crypto.randomUUID(), iat, ...ath, ...claims })
        .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk, ...header } as { alg: string })
        .sign(privateKey);
    },
  };
}
