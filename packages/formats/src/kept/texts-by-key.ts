import { grownTo, TextArena } from './text-arena.ts';
import { TextIndex } from './text-index.ts';

/** Texts of several kinds, kept under keys until they are asked for: what other records say of a person whose row comes first. */
export class TextsByKey<Kind extends string> {
  readonly #keys = new TextIndex();
  readonly #texts = new TextArena();
  readonly #kinds: readonly Kind[];
  /** The last text under each key, and before each text the one that came before it under the same key: numbers plus one. */
  #last = new Uint32Array(256);
  #before = new Uint32Array(256);
  /** The place of each text's kind. */
  #kindOf = new Uint32Array(256);

  constructor(kinds: readonly Kind[]) {
    this.#kinds = kinds;
  }

  /** How many keys there are. */
  get size(): number {
    return this.#keys.size;
  }

  /** The number of a key, which is there from now on. They are numbered from 0, in the order in which they come. */
  addKey(key: string): number {
    const number = this.#keys.add(key);
    this.#last = grownTo(this.#last, number);
    return number;
  }

  /** The number of a key; negative when it is not there. */
  find(key: string): number {
    return this.#keys.find(key);
  }

  keyOf(number: number): string {
    return this.#keys.get(number);
  }

  /** Keeps a text under the key of a number. */
  add(number: number, kind: Kind, text: string): void {
    const place = this.#texts.add(text);
    this.#before = grownTo(this.#before, place);
    this.#kindOf = grownTo(this.#kindOf, place);
    this.#before[place] = this.#last[number] ?? 0;
    this.#kindOf[place] = this.#kinds.indexOf(kind);
    this.#last[number] = place + 1;
  }

  /** The texts of a kind under the key of a number, in the order in which they came; none under a negative one. */
  of(number: number, kind: Kind): string[] {
    const texts: string[] = [];
    const wanted = this.#kinds.indexOf(kind);
    for (let place = number < 0 ? 0 : (this.#last[number] ?? 0); place > 0; place = this.#before[place - 1] ?? 0) {
      if (this.#kindOf[place - 1] === wanted) texts.push(this.#texts.get(place - 1));
    }
    return texts.reverse();
  }

  /** Forgets what is kept under the key of a number. */
  forget(number: number): void {
    this.#last[number] = 0;
  }
}
