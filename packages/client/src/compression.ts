/** Bodies up to this many characters are not worth compressing. */
export const COMPRESS_FROM = 4096;

/** Whether this platform can compress. */
export function canCompress(): boolean {
  return typeof CompressionStream === 'function';
}

/** A text, or bytes, as gzip. Made once for all attempts, so that each sends the same bytes. */
export async function gzip(text: string | Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
