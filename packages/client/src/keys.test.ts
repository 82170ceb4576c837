import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { generateKeyPair } from './index.ts';

it('a key pair is an ES256 pair whose id is its thumbprint, and the public half tells nothing of the private', async () => {
  const { privateKey, publicKey } = await generateKeyPair();
  const { kty, crv, x, y } = publicKey;
  const thumbprint = createHash('sha256')
    .update(`{"crv":"${crv}","kty":"${kty}","x":"${x}","y":"${y}"}`)
    .digest('base64url');
  expect(publicKey).toEqual({ kty: 'EC', crv: 'P-256', x, y, alg: 'ES256', use: 'sig', kid: thumbprint });
  expect(privateKey).toEqual({ ...publicKey, d: expect.any(String) });
  expect((await generateKeyPair()).publicKey.kid).not.toBe(thumbprint);
});
