import { grownTo, hashOfWritten, TextArena, writeText } from './text-arena.ts';

/**
 * Texts, each once, by number: a set of a million ids takes a quarter of what the engine's own set does. It says of no text
 * that it is there when it is not.
 */
export class TextIndex {
  readonly #texts = new TextArena();
  /** The numbers of texts plus one, by the hash of their bytes; 0 where there is none. */
  #slots = new Uint32Array(512);
  /** The hash of each text: most others are told apart by it, and growing asks for no text again. */
  #hashes = new Uint32Array(256);
  /** Drawn anew for each index, so that nobody can choose ids that all fall on one place. */
  readonly #seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

  get size(): number {
    return this.#texts.size;
  }

  /** The number of a text; negative when it is not there. */
  find(text: string): number {
    if (this.size === 0) return -1;
    const length = writeText(text);
    return (this.#slots[this.#slotOf(length, hashOfWritten(length, this.#seed))] ?? 0) - 1;
  }

  /** The number of a text, which is there from now on. They are numbered from 0. */
  add(text: string): number {
    return this.addWritten(writeText(text));
  }

  /** The same of what was written last, so many bytes long. */
  addWritten(length: number): number {
    const hash = hashOfWritten(length, this.#seed);
    const slot = this.#slotOf(length, hash);
    const known = this.#slots[slot] ?? 0;
    if (known > 0) return known - 1;
    const number = this.#texts.addWritten(length);
    this.#hashes = grownTo(this.#hashes, number);
    this.#hashes[number] = hash;
    this.#slots[slot] = number + 1;
    if (3 * this.size > 2 * this.#slots.length) this.#grow();
    return number;
  }

  /** The text of a number. */
  get(number: number): string {
    return this.#texts.get(number);
  }

  /** Where the text that was written last stands among the slots, or would stand. */
  #slotOf(length: number, hash: number): number {
    const slots = this.#slots;
    const last = slots.length - 1;
    let slot = hash & last;
    for (let known = slots[slot] ?? 0; known > 0; known = slots[slot] ?? 0) {
      if (this.#hashes[known - 1] === hash && this.#texts.isWritten(known - 1, length)) return slot;
      slot = (slot + 1) & last;
    }
    return slot;
  }

  #grow(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const last = slots.length - 1;
    for (let number = 0; number < this.size; number++) {
      let slot = (this.#hashes[number] ?? 0) & last;
      while (slots[slot] !== 0) slot = (slot + 1) & last;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}
