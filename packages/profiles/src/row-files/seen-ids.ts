import { TextIndex } from '@emis-sdk/formats/tables';

const ZERO = 0x30;
/** So many digits always fit into the numbers kept. */
const MOST_DIGITS = 9;

/**
 * The ids that were met. Those of a file mostly differ by a number at their end alone: of these the number is kept, in some eight bytes,
 * where a text takes forty.
 */
export class SeenIds {
  readonly #texts = new TextIndex();
  readonly #numbers = new SeenNumbers();
  /** What stands before the numbers that are kept. */
  #before: string | undefined;

  /** Whether an id was not met yet. It is from now on. */
  isNew(id: string): boolean {
    const from = numberAtEnd(id);
    if (from < id.length) {
      this.#before ??= id.slice(0, from);
      if (from === this.#before.length && id.startsWith(this.#before))
        return this.#numbers.isNew(Number(id.slice(from)));
    }
    const met = this.#texts.size;
    this.#texts.add(id);
    return this.#texts.size > met;
  }
}

/** Where a number without leading zeros begins that the id ends with; its end when there is none. */
function numberAtEnd(id: string): number {
  let from = id.length;
  let number = from;
  while (from > 0 && id.length - from < MOST_DIGITS) {
    const digit = id.charCodeAt(from - 1) - ZERO;
    if (digit < 0 || digit > 9) break;
    from--;
    if (digit > 0) number = from;
  }
  return number;
}

/** Numbers below a thousand million, each once: four bytes for a place, of which at most two thirds are taken. */
class SeenNumbers {
  /** Numbers plus one; 0 where there is none. */
  #slots = new Uint32Array(1024);
  #size = 0;
  /** Drawn anew for each, so that nobody can choose numbers that all fall on one place. */
  readonly #seeds = crypto.getRandomValues(new Uint32Array(2)).map((seed) => seed | 1);

  isNew(number: number): boolean {
    const slot = this.#slotOf(number);
    if (this.#slots[slot] !== 0) return false;
    this.#slots[slot] = number + 1;
    if (3 * ++this.#size > 2 * this.#slots.length) this.#grow();
    return true;
  }

  /** Where a number stands, or would stand. */
  #slotOf(number: number): number {
    const slots = this.#slots;
    const [first = 1, second = 1] = this.#seeds;
    const mixed = Math.imul(number, first);
    const hash = Math.imul(mixed ^ (mixed >>> 15), second);
    const last = slots.length - 1;
    let slot = (hash ^ (hash >>> 16)) & last;
    while (slots[slot] !== 0 && slots[slot] !== number + 1) slot = (slot + 1) & last;
    return slot;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Uint32Array(before.length * 2);
    for (const kept of before) if (kept > 0) this.#slots[this.#slotOf(kept - 1)] = kept;
  }
}
