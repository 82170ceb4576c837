import type { EntityName } from '@emis-sdk/model';
import { ByNumber } from './by-number.ts';
import { Numbering } from './numbering.ts';
import type { RuleContext } from './rule.ts';

/**
 * A whole number for each record of an entity that a rule sees beside its own, found by the record's number, which rows know, or by its id.
 * 4 bytes a record, and no id is kept.
 */
export class OfRecords {
  readonly #numbering: Numbering;
  readonly #values = new ByNumber();

  constructor(context: RuleContext, entity: EntityName) {
    this.#numbering = new Numbering(context, entity);
    context.onMoved?.(entity, (kind, newNumbers) => this.#values.move(kind, newNumbers));
  }

  set(record: string | number, value: number): void {
    this.#values.set(typeof record === 'string' ? this.#numbering.of(record) : record, value);
  }

  /** 0 where nothing is kept. */
  get(record: string | number): number {
    return this.#values.get(typeof record === 'string' ? this.#numbering.known(record) : record);
  }
}
