const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** `[` and `{` differ by one bit only, and so do `]` and `}`. */
const ONE_BIT = 0x20;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const COLON = 0x3a;
const ZERO = 0x30;
const NINE = 0x39;
/** `e`, and `E` but for one bit. */
const EXPONENT = 0x65;
/** So many digits may be a whole number beyond 2^53. */
const DIGITS = 16;

/** How deep values may nest, and how many keys one object may have; a key that comes twice counts twice. */
export interface JsonLimits {
  readonly depth: number;
  readonly keys: number;
}

/** What the bytes of JSON text show before anything is built of them. */
export interface JsonLook {
  /** Which limit it goes past, if any: the look ends there. */
  readonly passed: keyof JsonLimits | undefined;
  /** Whether it has a number of sixteen digits in a row or with an exponent: what may be more than a number can hold. */
  readonly longNumber: boolean;
}

/**
 * Looks at the bytes of JSON text, which is not judged otherwise, since a few megabytes of `[` become gigabytes of arrays, and break whatever walks
 * them by recursion.
 */
export function lookAtJson(json: Uint8Array, limits: JsonLimits): JsonLook {
  /** By depth, the keys so far of what is open there. */
  const keys = new Uint32Array(limits.depth + 1);
  let depth = 0;
  let longNumber = false;
  const { length } = json;
  for (let index = 0; index < length; index++) {
    const byte = json[index] ?? 0;
    if (byte === QUOTE) index = endOfText(json, index + 1);
    else if ((byte | ONE_BIT) === OPEN) {
      if (++depth > limits.depth) return { passed: 'depth', longNumber };
      keys[depth] = 0;
    } else if ((byte | ONE_BIT) === CLOSE) depth--;
    else if (byte === COLON) {
      const count = (keys[depth] ?? 0) + 1;
      if (count > limits.keys) return { passed: 'keys', longNumber };
      keys[depth] = count;
    } else if (isDigit(byte)) {
      const first = index;
      while (isDigit(json[index + 1] ?? 0)) index++;
      if (index - first >= DIGITS - 1 || ((json[index + 1] ?? 0) | ONE_BIT) === EXPONENT) longNumber = true;
    }
  }
  return { passed: undefined, longNumber };
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE;
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
