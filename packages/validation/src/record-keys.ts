import type { EntityName } from '@emis-sdk/model';
import { ownText } from './own-text.ts';
import type { RuleContext } from './rule.ts';

/** A key of two numbers of 32 bits. There is one of it, which is set anew for each record. */
export class NumberPair {
  a = 0;
  b = 0;

  of(a: number, b: number): this {
    this.a = a;
    this.b = b;
    return this;
  }
}

/** What records are grouped by. */
export type GroupKey = string | NumberPair;

/** What a half of a key is: the id of a record of an entity that has been seen whole, or a text of which there are few. */
type Half = EntityName | 'text';

/** More different texts than this are compared as texts. */
const MOST_TEXTS = 65_536;

/**
 * Keys of two halves that are ids of other records. A reference of a row is followed once, and the numbers of both records are the key: no
 * id is read again. Ids that lead nowhere are compared as texts, which no number is like.
 *
 * @example
 * const keys = new RecordKeys(context, 'class', 'person');
 * members.add(keys.of(record.classId, record.studentId), facts);
 * members.add(keys.ofNumbers(classes[place], students[place]), facts); // the same key
 */
export class RecordKeys {
  readonly #context: RuleContext;
  readonly #halves: readonly [Half, Half];
  readonly #texts = new Map<string, number>();
  readonly #pair = new NumberPair();

  constructor(context: RuleContext, first: Half, second: Half) {
    this.#context = context;
    this.#halves = [first, second];
  }

  of(first: string, second: string): GroupKey {
    const a = this.#numberOf(this.#halves[0], first);
    const b = a < 0 ? -1 : this.#numberOf(this.#halves[1], second);
    return b < 0 ? `${first} ${second}` : this.#pair.of(a, b);
  }

  ofNumbers(first: number, second: number): GroupKey {
    return this.#pair.of(first, second);
  }

  /** The number of a text that is half of a key; negative when there are too many different ones. */
  numberOfText(text: string): number {
    let number = this.#texts.get(text);
    if (number === undefined) {
      if (this.#texts.size >= MOST_TEXTS) return -1;
      number = this.#texts.size;
      this.#texts.set(ownText(text), number);
    }
    return number;
  }

  #numberOf(half: Half, text: string): number {
    return half === 'text' ? this.numberOfText(text) : (this.#context.numberOf?.(half, text) ?? -1);
  }
}
