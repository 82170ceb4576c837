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
  const decode = decoderOf(encoding.name);
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

function decoderOf(name: Encoding['name']): (bytes: Uint8Array) => string {
  if (name === 'windows-1252') return windows1252;
  if (name === 'utf-8') return utf8();
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

/** Bytes 0x80 to 0x9F. Source: WHATWG Encoding, index windows-1252. */
const HIGH = [
  0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f,
  0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178,
];
const UNITS = Uint16Array.from({ length: 256 }, (_, byte) => HIGH[byte - 0x80] ?? byte);
const units = new Uint16Array(8192);

/** Own table, because some releases of Node 22 and 23 read 0x80 to 0x9F as control characters. */
function windows1252(chunk: Uint8Array): string {
  let text = '';
  for (let at = 0; at < chunk.length; at += units.length) {
    const length = Math.min(units.length, chunk.length - at);
    for (let index = 0; index < length; index++) units[index] = UNITS[chunk[at + index] ?? 0] ?? 0;
    text += String.fromCharCode.apply(undefined, units.subarray(0, length) as unknown as number[]);
  }
  return text;
}
