import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const PIECE = 1024 * 1024;

/** SHA-256 of a file in hexadecimal, a megabyte at a time: what the platform has for it wants the whole file in memory. */
export async function digestOfFile(file: Blob, signal: AbortSignal | undefined): Promise<string> {
  const hash = sha256.create();
  for (let place = 0; place < file.size; place += PIECE) {
    signal?.throwIfAborted();
    hash.update(await bytesOf(file.slice(place, place + PIECE)));
  }
  return bytesToHex(hash.digest());
}

/** SHA-256 of a piece, as RFC 9530 writes it. */
export function digestOfPiece(bytes: Uint8Array): string {
  return `sha-256=:${btoa(String.fromCharCode(...sha256(bytes)))}:`;
}

export async function bytesOf(piece: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await piece.arrayBuffer());
}
