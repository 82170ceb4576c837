import type { ByteSource } from '../bundle.ts';
import type { Encoding } from './encoding.ts';
import { joined, wholeLetters } from './whole-letters.ts';

/**
 * How much is decoded at once. The engine puts a text of this size where memory is used over and over; longer ones cost a
 * new piece of memory each, and that is slower than the decoding. Whoever keeps a value that was cut from the text keeps no more than this.
 */
const PIECE = 65_536;

/** The text of a file, in pieces. A letter whose bytes fall into two chunks stays whole. */
export async function* decodeText(
  source: ByteSource,
  encoding: Encoding,
  onChunk?: (bytes: number) => void,
): AsyncGenerator<string> {
  const decode = await decoderOf(encoding.name);
  let bom = encoding.bom;
  for await (const chunk of source.open()) {
    const skipped = Math.min(bom, chunk.length);
    bom -= skipped;
    for (let at = skipped; at < chunk.length; at += PIECE) {
      const text = decode(chunk.subarray(at, at + PIECE));
      if (text !== '') yield text;
    }
    onChunk?.(chunk.length);
  }
}

async function decoderOf(name: Encoding['name']): Promise<(bytes: Uint8Array) => string> {
  if (name === 'utf-8') return utf8();
  if (name !== 'utf-16le' && name !== 'utf-16be') {
    const { decodeCodePage } = await import('./code-pages.ts');
    return (bytes) => decodeCodePage(name, bytes);
  }
  // The scan has passed over every byte, so nothing is left over at the end and nothing can fail here but a file that has changed.
  const decoder = new TextDecoder(name, { fatal: true, ignoreBOM: true });
  return (chunk) => decoder.decode(chunk, { stream: true });
}

/** Decodes whole letters only, because decoders that keep half a letter for the next time are half as fast. */
function utf8(): (bytes: Uint8Array) => string {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let half = new Uint8Array(0);
  return (chunk) => {
    const bytes = half.length > 0 ? joined(half, chunk) : chunk;
    const whole = wholeLetters(bytes);
    half = new Uint8Array(bytes.subarray(whole));
    return decoder.decode(bytes.subarray(0, whole));
  };
}
