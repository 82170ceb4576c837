import type { EntityName, RawRecord } from '@emis-sdk/model';
import { EngineFaults } from '../engine-faults.ts';
import { KeyIndex } from '../key-index.ts';
import type { PreparedRule } from '../record-rules.ts';
import type { RuleContext } from '../rule.ts';
import { isSilent } from '../silent-rules.ts';
import type { Rows } from './rows.ts';

/** What is kept of related records. */
type Fields = Pick<KeyIndex, 'fieldBy'>;

/**
 * Finds the rows of which a rule over one record might say something. Those are then asked about record by record; all others have
 * been answered.
 */
export class RowRules {
  readonly #rules: readonly PreparedRule[];
  readonly #index: Fields;
  readonly #records: KeyIndex | undefined;
  readonly #context: RuleContext;

  /** @param index where there is no more than fields of related records, only {@link suspectByRows} can be asked */
  constructor(rules: readonly PreparedRule[], index: KeyIndex | Fields, context: RuleContext) {
    this.#rules = rules;
    this.#index = index;
    this.#records = index instanceof KeyIndex ? index : undefined;
    this.#context = context;
  }

  /** The kinds of record that rules look at besides. */
  get needs(): readonly EntityName[] {
    return this.#rules.flatMap(({ needs }) => needs.map(({ entity }) => entity));
  }

  /** Marks with 0 the rows about which a rule has to be asked. */
  suspect(rows: Rows, entity: EntityName, sound: Uint8Array): void {
    this.suspectByRows(rows, entity, sound);
    this.suspectByRecords(rows, entity, sound);
  }

  /** The same, as far as rules tell by rows. */
  suspectByRows(rows: Rows, entity: EntityName, sound: Uint8Array): void {
    const tell = (place: number): void => {
      sound[place] = 0;
    };
    for (const rule of this.#rules) {
      if (isSilent(rule.silentWithout, (field) => this.#lacks(rows, rule, field))) continue;
      // Records of its own entity may still come.
      if (rule.needs.some((need) => need.entity === entity && !rows.lacks(need.by))) sound.fill(0);
      else rule.suspects?.(rows, tell);
    }
  }

  /** And by the other rules, which are asked of each row. */
  suspectByRecords(rows: Rows, entity: EntityName, sound: Uint8Array): void {
    for (const rule of this.#rules) {
      if (rule.suspects || isSilent(rule.silentWithout, (field) => this.#lacks(rows, rule, field))) continue;
      if (!rule.needs.some((need) => need.entity === entity && !rows.lacks(need.by))) this.#askEach(rule, rows, sound);
    }
  }

  #lacks(rows: Rows, rule: PreparedRule, field: string): boolean {
    const dot = field.indexOf('.');
    if (dot < 0) return rows.lacks(field);
    const name = field.slice(0, dot);
    const need = rule.needs.find((each) => each.name === name);
    return need === undefined || rows.lacks(need.by) || !this.#index.fieldBy(need.entity, field.slice(dot + 1));
  }

  /** Asks a rule about all rows at once which of them it has to be asked about. When it fails, it is asked about each, and fails for good. */
  #askMany(rule: PreparedRule, rows: Rows, sound: Uint8Array, index: KeyIndex): void {
    const places = [...sound.keys()].filter((place) => sound[place] !== 0);
    // A record of rows is made over for the next.
    const records = places.map((place) => ({ ...rows.record(place) }));
    try {
      for (const at of rule.suspectsAmong(records, index, this.#context)) sound[places[at] ?? 0] = 0;
    } catch {
      sound.fill(0);
    }
  }

  /** Tries a rule on each row's record. What it finds or throws counts only when it is asked for good. */
  #askEach(rule: PreparedRule, rows: Rows, sound: Uint8Array): void {
    const index = this.#records;
    if (!index) return;
    if (rule.asksMany) {
      this.#askMany(rule, rows, sound, index);
      return;
    }
    const engine = new EngineFaults();
    for (let place = 0; place < sound.length; place++) {
      if (sound[place] === 0) continue;
      const record: RawRecord = rows.record(place);
      const found = rule.check(String(record['id']), record, index, this.#context, engine);
      if (found.length > 0 || engine.drain().length > 0) sound[place] = 0;
    }
  }
}
