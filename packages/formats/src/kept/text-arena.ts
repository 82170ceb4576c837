const CHUNK = 262_144;
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const NOTHING = new Uint8Array(0);

/** Before a text as it is, and before one that holds half of a surrogate pair: no UTF-8 can carry that, so it is kept as JSON. */
const AS_IT_IS = 0;
const AS_JSON = 1;

/**
 * Texts kept as bytes, by number. Beside what it holds a text in the engine's own memory takes 20 bytes, and a hundred thousand of them
 * let that memory grow to several times what is in use; these take 4, and nobody goes through them.
 */
export class TextArena {
  readonly #chunks: Uint8Array[] = [];
  /** How much of the last chunk is taken. */
  #taken = CHUNK;
  /** Where each text begins: the chunk, and the place in it. */
  #starts = new Uint32Array(256);
  #lengths = new Uint32Array(256);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Keeps a text, and gives its number: they are numbered from 0. */
  add(text: string): number {
    return this.addBytes(bytesOf(text));
  }

  /** Keeps what {@link bytesOf} made of a text. */
  addBytes(bytes: Uint8Array): number {
    const { length } = bytes;
    if (this.#taken + length > CHUNK || this.#chunks.length === 0) {
      this.#chunks.push(new Uint8Array(Math.max(CHUNK, length)));
      this.#taken = 0;
    }
    const chunk = this.#chunks.length - 1;
    this.#chunks[chunk]?.set(bytes, this.#taken);
    const number = this.#size++;
    this.#starts = grownTo(this.#starts, number);
    this.#lengths = grownTo(this.#lengths, number);
    this.#starts[number] = chunk * CHUNK + this.#taken;
    this.#lengths[number] = length;
    this.#taken = Math.min(CHUNK, this.#taken + length);
    return number;
  }

  get(number: number): string {
    const bytes = this.bytesAt(number);
    const text = decoder.decode(bytes.subarray(1));
    return bytes[0] === AS_JSON ? (JSON.parse(text) as string) : text;
  }

  /** Whether a text is the one of which {@link bytesOf} made these bytes. */
  is(number: number, bytes: Uint8Array): boolean {
    const { length } = bytes;
    if (this.#lengths[number] !== length) return false;
    const start = this.#starts[number] ?? 0;
    const chunk = this.#chunks[Math.floor(start / CHUNK)] ?? NOTHING;
    const from = start % CHUNK;
    for (let at = 0; at < length; at++) if (chunk[from + at] !== bytes[at]) return false;
    return true;
  }

  /** The bytes under which a text is kept. */
  bytesAt(number: number): Uint8Array {
    const start = this.#starts[number] ?? 0;
    const from = start % CHUNK;
    return (this.#chunks[Math.floor(start / CHUNK)] ?? NOTHING).subarray(from, from + (this.#lengths[number] ?? 0));
  }
}

let scratch = new Uint8Array(1024);

/** The bytes under which a text is kept: no two texts have the same. They are good until the next text is asked for. */
export function bytesOf(text: string): Uint8Array {
  if (3 * text.length + 1 > scratch.length) scratch = new Uint8Array(2 * (3 * text.length + 1));
  scratch[0] = AS_IT_IS;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 127) return otherBytes(text);
    scratch[at + 1] = unit;
  }
  return scratch.subarray(0, text.length + 1);
}

function otherBytes(text: string): Uint8Array {
  if (text.isWellFormed()) return scratch.subarray(0, 1 + encoder.encodeInto(text, scratch.subarray(1)).written);
  const { length } = bytesOf(JSON.stringify(text));
  scratch[0] = AS_JSON;
  return scratch.subarray(0, length);
}

type Numbers = Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** The same column of numbers with room for a place in it: half as long again, so that to grow costs little. */
export function grownTo<Kind extends Numbers>(column: Kind, place: number): Kind {
  if (place < column.length) return column;
  const length = Math.max(place + 1, Math.ceil(column.length * 1.5));
  const grown = new (column.constructor as new (length: number) => Kind)(length);
  grown.set(column);
  return grown;
}
