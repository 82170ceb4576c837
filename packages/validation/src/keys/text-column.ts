import { CodedColumn, type Column, grownTo } from './column.ts';
import { type IdLayout, OTHER, packId, unpackId, words } from './id-words.ts';

/** So many different values show that the values are ids, of which each is another. */
const MANY = 4096;

/** Texts by number: each different one kept once while there are few; ids in their words when there are many. */
export class TextColumn implements Pick<Column, 'get' | 'set'> {
  /** The whole text, or what stands behind the words. */
  readonly #coded = new CodedColumn();
  #layouts = new Uint8Array(0);
  #words = new Uint32Array(0);

  get(number: number): string | undefined {
    const rest = this.#coded.get(number);
    const layout = (this.#layouts[number] ?? OTHER) as IdLayout;
    if (layout === OTHER) return typeof rest === 'string' ? rest : undefined;
    const id = unpackId(layout, this.#words.subarray(number * 4, number * 4 + 4));
    return typeof rest === 'string' ? id + rest : id;
  }

  set(number: number, value: unknown): void {
    if (typeof value !== 'string' || this.#coded.distinct < MANY) {
      this.#coded.set(number, value);
      return;
    }
    const at = value.indexOf('@');
    const end = at < 0 ? value.length : at;
    const layout = packId(value, end);
    if (layout === OTHER) {
      this.#coded.set(number, value);
      return;
    }
    this.#layouts = grownTo(this.#layouts, number);
    this.#words = grownTo(this.#words, number * 4 + 3);
    this.#layouts[number] = layout;
    this.#words.set(words, number * 4);
    this.#coded.set(number, at < 0 ? undefined : value.slice(at));
  }
}
