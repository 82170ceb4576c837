export type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;

export interface Maker<Kind> {
  readonly BYTES_PER_ELEMENT: number;
  new (memory: ArrayBufferLike, from: number, length: number): Kind;
}

/** From here on memory is taken from the system itself, page by page. */
const PAGES = 65_536;

/** So many bytes are set aside for it to grow in its place; they take nothing until they are used. */
const MOST = 2 ** 26;

/**
 * Numbers that another thread can look at as well, where the platform has such memory. Many of them lie on pages of their own, which are given back whole:
 * what is taken from among many small pieces leaves holes when it goes.
 */
export function shareable<Kind extends Numbers>(make: Maker<Kind>, length: number): Kind {
  const bytes = length * make.BYTES_PER_ELEMENT;
  const memory =
    typeof SharedArrayBuffer !== 'function'
      ? new ArrayBuffer(bytes)
      : new SharedArrayBuffer(bytes, bytes < PAGES ? undefined : { maxByteLength: Math.max(bytes, MOST) });
  // Without a length it would follow the memory, and be slow.
  return new make(memory, 0, length);
}
