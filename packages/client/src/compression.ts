import type { Discovery } from '@emis-sdk/protocol';

/** Bodies up to this many characters are not worth compressing. */
export const COMPRESS_FROM = 4096;

/** A body as it travels, and the name of how it was packed, as `Content-Encoding` has it. */
export type Packed = readonly [bytes: Uint8Array<ArrayBuffer>, encoding: string];

/** Packs a body for an EMIS, which says of itself what it takes. Called once for all attempts, so that each sends the same bytes. */
export type Packing = (
  body: string | Uint8Array<ArrayBuffer>,
  emis: { readonly known: () => Promise<Discovery> },
) => Promise<Packed>;

/** Every EMIS takes it; not every platform can. */
export const gzip: Packing | undefined =
  typeof CompressionStream === 'function'
    ? async (body) => {
        const stream = new Response(body).body?.pipeThrough(new CompressionStream('gzip'));
        return [new Uint8Array(await new Response(stream).arrayBuffer()), 'gzip'];
      }
    : undefined;
