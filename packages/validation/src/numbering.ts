import type { EntityName } from '@emis-sdk/model';
import { ownText } from './own-text.ts';
import type { RuleContext } from './rule.ts';

/** Numbers of records are below this; those of texts, and of ids that lead nowhere, begin here. */
const OF_TEXTS = 2 ** 31;

/** Numbers for what a rule compares: the numbers of records by their ids, and others for whatever is no record. Equal numbers, equal things. */
export class Numbering {
  readonly #numberOf: (id: string) => number | undefined;
  readonly #texts = new Map<string, number>();

  /** @param entity of the records that ids lead to; all are plain texts without one */
  constructor(context: RuleContext, entity?: EntityName) {
    this.#numberOf = (id) => entity && context.numberOf?.(entity, id);
  }

  of(text: string): number {
    let number = this.known(text);
    if (number < 0) {
      number = OF_TEXTS + this.#texts.size;
      this.#texts.set(ownText(text), number);
    }
    return number;
  }

  /** The same of what has a number already; negative when it has none. */
  known(text: string): number {
    const number = this.#numberOf(text) ?? -1;
    return number < 0 ? (this.#texts.get(text) ?? -1) : number;
  }

  /** The texts that were given numbers. */
  all(): Iterable<string> {
    return this.#texts.keys();
  }
}
