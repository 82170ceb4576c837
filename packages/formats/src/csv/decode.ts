import type { ByteSource } from '../bundle.ts';
import type { Encoding } from './encoding.ts';

/** The text of a file, in pieces. A letter whose bytes fall into two chunks stays whole. */
export async function* decodeText(
  source: ByteSource,
  encoding: Encoding,
  onChunk?: (bytes: number) => void,
): AsyncGenerator<string> {
  const decode = encoding.name === 'windows-1252' ? windows1252 : streaming(encoding.name);
  let bom = encoding.bom;
  for await (const chunk of source.open()) {
    const skipped = Math.min(bom, chunk.length);
    bom -= skipped;
    const text = decode(chunk.subarray(skipped));
    if (text !== '') yield text;
    onChunk?.(chunk.length);
  }
}

function streaming(name: string): (chunk: Uint8Array) => string {
  // The scan has passed over every byte, so nothing is left over at the end and nothing can fail here but a file that has changed.
  const decoder = new TextDecoder(name, { fatal: true, ignoreBOM: true });
  return (chunk) => decoder.decode(chunk, { stream: true });
}

/** Bytes 0x80 to 0x9F. Source: WHATWG Encoding, index windows-1252. */
const HIGH = [
  0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f,
  0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178,
];
const PIECE = 8192;

/** Own table, because some releases of Node 22 and 23 read 0x80 to 0x9F as control characters. */
function windows1252(chunk: Uint8Array): string {
  let text = '';
  for (let at = 0; at < chunk.length; at += PIECE) {
    const units = Array.from(chunk.subarray(at, at + PIECE), (byte) =>
      byte >= 0x80 && byte < 0xa0 ? (HIGH[byte - 0x80] ?? byte) : byte,
    );
    text += String.fromCharCode(...units);
  }
  return text;
}
