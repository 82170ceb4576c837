const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** `[` and `{` differ by one bit only, and so do `]` and `}`. */
const ONE_BIT = 0x20;
const OPEN = 0x7b;
const CLOSE = 0x7d;

/**
 * Whether JSON text nests deeper than a limit; it is not judged otherwise. Looks at the bytes before anything is built of them,
 * since a few megabytes of `[` become gigabytes of arrays, and break whatever walks them by recursion.
 */
export function isDeeperThan(json: Uint8Array, limit: number): boolean {
  let depth = 0;
  const { length } = json;
  for (let index = 0; index < length; index++) {
    const byte = json[index] ?? 0;
    if (byte === QUOTE) index = endOfText(json, index + 1);
    else if ((byte | ONE_BIT) === OPEN) {
      if (++depth > limit) return true;
    } else if ((byte | ONE_BIT) === CLOSE) depth--;
  }
  return false;
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
