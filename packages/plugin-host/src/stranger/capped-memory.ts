const MEMORY_SECTION = 5;
const HEADER_BYTES = 8;
const HAS_MOST = 1;

/**
 * A WebAssembly module whose memory cannot grow past so many pages of 64 KiB, whatever its code asks for. The engine keeps its own count of what
 * scripts take; this is the wall behind that count.
 *
 * @see https://webassembly.github.io/spec/core/binary/modules.html#memory-section
 * @throws {TypeError} when the module has not exactly one memory, or needs more to begin with
 */
export function cappedMemory(module: Uint8Array, mostPages: number): Uint8Array<ArrayBuffer> {
  let at = HEADER_BYTES;
  while (at < module.length) {
    const section = module[at];
    const size = readNumber(module, at + 1);
    const end = size.end + size.value;
    if (section === MEMORY_SECTION) {
      const body = limits(module.subarray(size.end, end), mostPages);
      return joined([
        module.subarray(0, at),
        Uint8Array.of(MEMORY_SECTION),
        written(body.length),
        body,
        module.subarray(end),
      ]);
    }
    at = end;
  }
  throw new TypeError('The module has no memory of its own');
}

function limits(section: Uint8Array, mostPages: number): Uint8Array {
  const memories = readNumber(section, 0);
  const least = readNumber(section, memories.end + 1);
  if (memories.value !== 1 || least.value > mostPages) {
    throw new TypeError(`The module needs ${memories.value} memories, of ${least.value} pages at least`);
  }
  return joined([Uint8Array.of(1, HAS_MOST), written(least.value), written(mostPages)]);
}

/** An unsigned number in LEB128. */
function readNumber(bytes: Uint8Array, from: number): { readonly value: number; readonly end: number } {
  let value = 0;
  let at = from;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++] ?? 0;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return { value, end: at };
  }
}

function written(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  do {
    const low = rest & 0x7f;
    rest >>>= 7;
    bytes.push(rest === 0 ? low : low | 0x80);
  } while (rest !== 0);
  return Uint8Array.from(bytes);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
