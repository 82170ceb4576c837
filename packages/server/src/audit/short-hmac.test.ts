import { createHmac, createSecretKey } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shortHmac } from './short-hmac.ts';

it('is HMAC-SHA-256, for keys and texts of any length', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), fc.string({ unit: 'binary' }), (bytes, text) => {
      const key = createSecretKey(bytes);
      for (const one of [text, `${text}\u0000${text}`]) {
        expect(shortHmac(key, one)).toBe(createHmac('sha256', key).update(one).digest('base64url'));
      }
    }),
    { seed: 5 },
  );
});
