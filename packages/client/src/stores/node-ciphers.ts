import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import type { Ciphers } from '../outbox/ciphers.ts';

const TAG_BYTES = 16;

/** Those of Node, at once: a row is sealed in some microseconds, where the way through Node's pool of threads takes some hundreds. */
export const NODE_CIPHERS: Ciphers<KeyObject> = {
  async derive(secret, salt, { sealing, naming }) {
    const from = (info: string) => createSecretKey(Buffer.from(hkdfSync('sha256', secret, salt, info, 32)));
    return { sealing: from(sealing), naming: from(naming) };
  },
  async seal(key, nonce, bound, content) {
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(bound);
    return Buffer.concat([cipher.update(content), cipher.final(), cipher.getAuthTag()]);
  },
  async open(key, nonce, bound, sealed) {
    const end = sealed.byteLength - TAG_BYTES;
    const cipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
    cipher.setAAD(bound).setAuthTag(sealed.subarray(end));
    return new Uint8Array(Buffer.concat([cipher.update(sealed.subarray(0, end)), cipher.final()]));
  },
  async name(key, text) {
    return createHmac('sha256', key).update(text).digest();
  },
};
