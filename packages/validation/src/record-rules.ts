import type { EntityName, RawRecord } from '@emis-sdk/model';
import type { EngineFaults } from './engine-faults.ts';
import type { Fault } from './fault.ts';
import type { KeyIndex } from './key-index.ts';
import { pick, project } from './projection.ts';
import type { RuleContext, RuleFinding, RunnableRecordRule } from './rule.ts';

interface Need {
  readonly name: string;
  readonly by: string;
  readonly entity: EntityName;
  readonly reads: readonly string[];
}

/** A rule over one record, laid out for being asked many times. */
export class PreparedRule {
  readonly code: string;
  readonly needs: readonly Need[];
  readonly #rule: RunnableRecordRule;
  readonly #whole: boolean;
  readonly #ownNeeds: readonly Need[];
  /** Every field of its own record that it depends on. */
  readonly fields: readonly string[];
  /** Whether it is asked of many records at once for which of them it has to be asked alone. */
  readonly asksMany: boolean;
  readonly silentWithout: RunnableRecordRule['silentWithout'];
  readonly suspects: RunnableRecordRule['suspects'];
  #found: Fault[] = [];
  readonly #report = (finding: RuleFinding): void => {
    this.#found.push(ruleFault(this.#rule, finding));
  };

  /** @param whole whether the rule is shown the record itself, and not a copy of the fields that it reads */
  constructor(rule: RunnableRecordRule, whole: boolean) {
    this.code = rule.code;
    this.#rule = rule;
    this.#whole = whole;
    // Only of rules whose examples are run in every way is it believed what they say of themselves.
    this.silentWithout = whole ? rule.silentWithout : undefined;
    this.suspects = whole ? rule.suspects?.bind(rule) : undefined;
    this.asksMany = rule.suspectsAmong !== undefined;
    this.needs = Object.entries(rule.needs).map(([name, need]) => ({ name, ...need }));
    this.#ownNeeds = this.needs.filter(({ entity }) => entity === rule.on);
    this.fields = [...new Set([...rule.reads, ...this.needs.map(({ by }) => by)])];
  }

  /** Whether every field that it depends on has a sound structure. */
  mayAsk(broken: ReadonlySet<string>): boolean {
    return broken.size === 0 || !this.fields.some((field) => broken.has(field));
  }

  /** Whether it looks, for this record, at another of the same entity, which may not have been seen yet. */
  needsOwnEntity(record: RawRecord): boolean {
    for (const { by } of this.#ownNeeds) if (record[by] !== undefined) return true;
    return false;
  }

  /** The part of a record that has to be kept so that the rule can be asked later. */
  keep(record: RawRecord): RawRecord {
    return pick(record, this.fields);
  }

  /** Asks the rule. It gets the fields that it reads, and of related records only those without fault. */
  check(id: string, record: RawRecord, index: KeyIndex, context: RuleContext, engine: EngineFaults): readonly Fault[] {
    const related = this.needs.length === 0 ? NONE : this.#related(record, index);
    try {
      const own = this.#whole ? record : project(id, record, this.#rule.reads);
      this.#rule.check({ record: own, related }, this.#report, context);
    } catch (error) {
      engine.note(this.code, error);
    }
    if (this.#found.length === 0) return NOTHING;
    const found = this.#found;
    this.#found = [];
    return found;
  }

  /** The places among some records of which it might say something. @throws whatever the rule throws */
  suspectsAmong(records: readonly RawRecord[], index: KeyIndex, context: RuleContext): readonly number[] {
    const inputs = records.map((record) => ({
      record: project(String(record['id']), record, this.#rule.reads),
      related: this.needs.length === 0 ? NONE : this.#related(record, index),
    }));
    return this.#rule.suspectsAmong?.(inputs, context) ?? [];
  }

  #related(record: RawRecord, index: KeyIndex): Readonly<Record<string, RawRecord>> {
    let related: Record<string, RawRecord> | undefined;
    for (const { name, by, entity, reads } of this.needs) {
      const id = record[by];
      const fields = typeof id === 'string' ? index.fields(entity, id, reads) : undefined;
      if (!fields) continue;
      related ??= {};
      related[name] = fields;
    }
    return related ?? NONE;
  }
}

const NOTHING: readonly Fault[] = [];
const NONE: Readonly<Record<string, RawRecord>> = {};

/** A rule's finding with the code and severity of the rule. */
export function ruleFault(
  rule: { readonly code: string; readonly severity: Fault['severity'] },
  finding: RuleFinding,
): Fault {
  const { at, params, personal } = finding;
  return {
    code: rule.code,
    severity: rule.severity,
    ...(at === undefined ? {} : { path: at }),
    ...(params ? { params } : {}),
    ...(personal ? { personal } : {}),
  };
}
