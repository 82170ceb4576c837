import type { ByteSource } from '../bundle.ts';
import type { PageDoubt } from './letter-evidence.ts';
import { joined, wholeLetters } from './whole-letters.ts';

/** The encodings that are read. Who knows in which one a file is may ask for it. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'iso-8859-1', 'windows-1252', 'cp850'] as const;
export type EncodingName = (typeof ENCODINGS)[number];

/** How the bytes of a file become text. */
export interface Encoding {
  readonly name: EncodingName;
  /** Bytes to pass over at the start: the byte order mark. */
  readonly bom: number;
}

/** What a look at every byte of a file says. `encoding` is absent when the bytes are no text, or none in the encoding asked for. */
export interface EncodingScan {
  readonly encoding: Encoding | undefined;
  readonly bytes: number;
  /** Another encoding in which the file may be as well, where its letters do not decide. */
  readonly doubt?: PageDoubt;
}

const HEAD = 4096;

/**
 * Finds the encoding by reading the whole file once: a byte that is no UTF-8 may stand in the last row.
 *
 * In this order: the one asked for; a byte order mark; NUL bytes in every other place (UTF-16 without a mark); valid UTF-8; else the
 * likeliest code page. Every byte of those is a letter, so that no character is ever lost. Other bytes with NULs among them are no text.
 */
export async function scanEncoding(
  source: ByteSource,
  { signal, asked }: { readonly signal?: AbortSignal | undefined; readonly asked?: EncodingName | undefined } = {},
): Promise<EncodingScan> {
  const isUtf8 = utf8Check(source);
  let valid = true;
  let nul = false;
  let bytes = 0;
  let head = new Uint8Array(0);
  for await (const chunk of source.open()) {
    signal?.throwIfAborted();
    bytes += chunk.length;
    if (head.length < HEAD) head = joined(head, chunk.subarray(0, HEAD - head.length));
    nul ||= chunk.includes(0);
    valid &&= isUtf8(chunk, true);
  }
  valid &&= isUtf8(new Uint8Array(0), false);

  const utf16 = utf16Of(head, nul, asked);
  if (utf16) return { encoding: (await isValid(source, utf16)) ? utf16 : undefined, bytes };
  if (nul || (asked === 'utf-8' && !valid)) return { encoding: undefined, bytes };
  const bom = startsWith(head, [0xef, 0xbb, 0xbf]) ? 3 : 0;
  const known = asked ?? (valid ? 'utf-8' : undefined);
  if (known !== undefined) return { encoding: { name: known, bom }, bytes };
  // Most files are Unicode, and whoever reads only those does not load what tells the others apart.
  const { likeliestPage } = await import('./letter-evidence.ts');
  const { page, doubt } = await likeliestPage(source);
  return { encoding: { name: page, bom }, bytes, ...(doubt ? { doubt } : {}) };
}

/** Whether the next chunk of a file may be UTF-8; at the end of the file no letter may be left unfinished. */
function utf8Check(source: ByteSource): (chunk: Uint8Array, more: boolean) => boolean {
  if (!source.isUtf8) {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    return (chunk, more) => decodes(decoder, chunk, more);
  }
  let half = new Uint8Array(0);
  return (chunk, more) => {
    const all = half.length > 0 ? joined(half, chunk) : chunk;
    const whole = more ? wholeLetters(all) : all.length;
    half = new Uint8Array(all.subarray(whole));
    return source.isUtf8?.(all.subarray(0, whole)) === true;
  };
}

function utf16Of(head: Uint8Array, nul: boolean, asked: EncodingName | undefined): Encoding | undefined {
  const marked = startsWith(head, [0xff, 0xfe]) ? 'utf-16le' : startsWith(head, [0xfe, 0xff]) ? 'utf-16be' : undefined;
  if (asked === 'utf-16le' || asked === 'utf-16be') return { name: asked, bom: marked === asked ? 2 : 0 };
  if (asked !== undefined) return undefined;
  if (marked) return { name: marked, bom: 2 };
  if (!nul) return undefined;
  let [even, odd] = [0, 0];
  for (let at = 0; at < head.length; at++) {
    if (head[at] === 0) at % 2 === 0 ? even++ : odd++;
  }
  // Names of columns are ASCII, so in the head of such a file nearly every second byte is NUL.
  if (odd > head.length / 4 && even === 0) return { name: 'utf-16le', bom: 0 };
  if (even > head.length / 4 && odd === 0) return { name: 'utf-16be', bom: 0 };
  return undefined;
}

async function isValid(source: ByteSource, encoding: Encoding): Promise<boolean> {
  const decoder = new TextDecoder(encoding.name, { fatal: true });
  for await (const chunk of source.open()) if (!decodes(decoder, chunk, true)) return false;
  return decodes(decoder, new Uint8Array(0), false);
}

function decodes(decoder: TextDecoder, chunk: Uint8Array, more: boolean): boolean {
  try {
    decoder.decode(chunk, { stream: more });
    return true;
  } catch {
    return false;
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
