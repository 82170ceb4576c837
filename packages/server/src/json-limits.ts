const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** `[` and `{` differ by one bit only, and so do `]` and `}`. */
const ONE_BIT = 0x20;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const COLON = 0x3a;

/** How deep values may nest, and how many keys one object may have; a key that comes twice counts twice. */
export interface JsonLimits {
  readonly depth: number;
  readonly keys: number;
}

/**
 * Which limit JSON text goes past, if any; it is not judged otherwise. Looks at the bytes before anything is built of them,
 * since a few megabytes of `[` become gigabytes of arrays, and break whatever walks them by recursion.
 */
export function passedLimit(json: Uint8Array, limits: JsonLimits): keyof JsonLimits | undefined {
  /** By depth, the keys so far of what is open there. */
  const keys = new Uint32Array(limits.depth + 1);
  let depth = 0;
  const { length } = json;
  for (let index = 0; index < length; index++) {
    const byte = json[index] ?? 0;
    if (byte === QUOTE) index = endOfText(json, index + 1);
    else if ((byte | ONE_BIT) === OPEN) {
      if (++depth > limits.depth) return 'depth';
      keys[depth] = 0;
    } else if ((byte | ONE_BIT) === CLOSE) depth--;
    else if (byte === COLON) {
      const count = (keys[depth] ?? 0) + 1;
      if (count > limits.keys) return 'keys';
      keys[depth] = count;
    }
  }
  return undefined;
}

/** Where the quote stands that ends a text, or the end of what there is. */
function endOfText(json: Uint8Array, from: number): number {
  for (let index = from; index < json.length; index++) {
    const byte = json[index];
    if (byte === QUOTE) return index;
    if (byte === BACKSLASH) index++;
  }
  return json.length;
}
