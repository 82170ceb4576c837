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
    return this.addWritten(writeText(text));
  }

  /** Keeps the text that was written last, so many bytes long. */
  addWritten(length: number): number {
    if (this.#taken + length > CHUNK || this.#chunks.length === 0) {
      this.#chunks.push(new Uint8Array(Math.max(CHUNK, length)));
      this.#taken = 0;
    }
    const chunk = this.#chunks.length - 1;
    const target = this.#chunks[chunk] ?? NOTHING;
    const taken = this.#taken;
    // To ask for a part of an array costs more than to copy the bytes of an id.
    if (length > SHORT) target.set(written.subarray(0, length), taken);
    else for (let at = 0; at < length; at++) target[taken + at] = written[at] ?? 0;
    const number = this.#size++;
    this.#starts = grownTo(this.#starts, number);
    this.#lengths = grownTo(this.#lengths, number);
    this.#starts[number] = chunk * CHUNK + this.#taken;
    this.#lengths[number] = length;
    this.#taken = Math.min(CHUNK, this.#taken + length);
    return number;
  }

  get(number: number): string {
    const start = this.#starts[number] ?? 0;
    const from = start % CHUNK;
    const chunk = this.#chunks[Math.floor(start / CHUNK)] ?? NOTHING;
    const bytes = chunk.subarray(from, from + (this.#lengths[number] ?? 0));
    const text = decoder.decode(bytes.subarray(1));
    return bytes[0] === AS_JSON ? (JSON.parse(text) as string) : text;
  }

  /** Whether a text is the one that was written last, so many bytes long. */
  isWritten(number: number, length: number): boolean {
    if (this.#lengths[number] !== length) return false;
    const start = this.#starts[number] ?? 0;
    const chunk = this.#chunks[Math.floor(start / CHUNK)] ?? NOTHING;
    const from = start % CHUNK;
    for (let at = 0; at < length; at++) if (chunk[from + at] !== written[at]) return false;
    return true;
  }
}

const SHORT = 64;

/** Where texts are written before they are kept or looked for. */
let written = new Uint8Array(1024);

/**
 * Writes the bytes under which a text is kept, and gives how many they are: no two texts have the same. They are good until the next text is
 * written.
 */
export function writeText(text: string): number {
  const { length } = text;
  if (3 * length + 1 > written.length) written = new Uint8Array(2 * (3 * length + 1));
  written[0] = AS_IT_IS;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 127) return writeOther(text);
    written[at + 1] = unit;
  }
  return length + 1;
}

function writeOther(text: string): number {
  if (text.isWellFormed()) return 1 + encoder.encodeInto(text, written.subarray(1)).written;
  const length = writeText(JSON.stringify(text));
  written[0] = AS_JSON;
  return length;
}

/** Behind each cell: no letter is written with it. */
const END_OF_CELL = 0xff;

/**
 * Writes the bytes of some cells of a row, each as it stands, and gives how many they are: no two rows of other cells have the same. A
 * place of nothing is an empty cell.
 */
export function writeCells({ text, bounds }: CellsOfText, places: readonly (number | undefined)[]): number {
  let most = places.length;
  for (const place of places) if (place !== undefined) most += 3 * ((bounds[place + 1] ?? 0) - (bounds[place] ?? 0));
  if (most > written.length) written = new Uint8Array(2 * most);
  let length = 0;
  for (const place of places) {
    const end = place === undefined ? 0 : (bounds[place + 1] ?? 0) - 1;
    for (let at = place === undefined ? 0 : (bounds[place] ?? 0); at < end; at++) {
      const unit = text.charCodeAt(at);
      if (unit < 0x80) written[length++] = unit;
      else {
        written[length++] = 0xe0 | (unit >> 12);
        written[length++] = 0x80 | ((unit >> 6) & 0x3f);
        written[length++] = 0x80 | (unit & 0x3f);
      }
    }
    written[length++] = END_OF_CELL;
  }
  return length;
}

/** Cells that are parts of a text: cell `n` goes from `bounds[n]` to one before `bounds[n + 1]`, where the sign between cells stands. */
export interface CellsOfText {
  readonly text: string;
  readonly bounds: Int32Array;
}

/** FNV-1a of the text that was written last, mixed once more at its end: its lower bits alone are weak. */
export function hashOfWritten(length: number, seed: number): number {
  let hash = seed;
  for (let at = 0; at < length; at++) hash = Math.imul(hash ^ (written[at] ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
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
