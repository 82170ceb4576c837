import { promisify } from 'node:util';
import * as zlib from 'node:zlib';
import type { Packing } from './compression.ts';

const gzip = promisify(zlib.gzip);
/** Node knows it from 22.15 on. */
const compress = typeof zlib.zstdCompress === 'function' ? promisify(zlib.zstdCompress) : undefined;

/**
 * Packs bodies by zstd where both this Node and the EMIS know it, else by gzip. They are as small, and packed in a fraction of the time. For
 * `compress` of a client.
 *
 * @example
 * const client = createClient({ url, clientId, privateKey, compress: zstd });
 */
export const zstd: Packing = async (body, emis) => {
  if (compress && (await emis.known()).encodings?.includes('zstd'))
    return [new Uint8Array(await compress(body)), 'zstd'];
  return [new Uint8Array(await gzip(body)), 'gzip'];
};
