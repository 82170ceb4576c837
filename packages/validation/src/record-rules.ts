import type { EntityName, RawRecord } from '@emis-sdk/model';
import type { EngineFaults } from './engine-faults.ts';
import type { Fault } from './fault.ts';
import type { KeyIndex } from './key-index.ts';
import { pick, project } from './projection.ts';
import type { RecordRule, RuleContext, RuleFinding } from './rule.ts';

interface Need {
  readonly name: string;
  readonly by: string;
  readonly entity: EntityName;
  readonly reads: readonly string[];
}

/** A rule over one record, laid out for being asked many times. */
export class PreparedRule {
  readonly code: string;
  readonly #rule: RecordRule;
  readonly needs: readonly Need[];
  readonly #ownNeeds: readonly Need[];
  /** Every field of its own record that it depends on. */
  readonly #fields: readonly string[];

  constructor(rule: RecordRule) {
    this.code = rule.code;
    this.#rule = rule;
    this.needs = Object.entries(rule.needs).map(([name, need]) => ({ name, ...need }));
    this.#ownNeeds = this.needs.filter(({ entity }) => entity === rule.on);
    this.#fields = [...new Set([...rule.reads, ...this.needs.map(({ by }) => by)])];
  }

  /** Whether every field that it depends on has a sound structure. */
  mayAsk(broken: ReadonlySet<string>): boolean {
    return broken.size === 0 || !this.#fields.some((field) => broken.has(field));
  }

  /** Whether it looks, for this record, at another of the same entity, which may not have been seen yet. */
  needsOwnEntity(record: RawRecord): boolean {
    return this.#ownNeeds.some(({ by }) => record[by] !== undefined);
  }

  /** The part of a record that has to be kept so that the rule can be asked later. */
  keep(record: RawRecord): RawRecord {
    return pick(record, this.#fields);
  }

  /** Asks the rule. It gets the fields that it reads, and of related records only those without fault. */
  check(id: string, record: RawRecord, index: KeyIndex, context: RuleContext, engine: EngineFaults): readonly Fault[] {
    const related: Record<string, RawRecord> = {};
    for (const { name, by, entity, reads } of this.needs) {
      const relatedId = record[by];
      const fields = typeof relatedId === 'string' ? index.fields(entity, relatedId) : undefined;
      if (fields) related[name] = project(String(relatedId), fields, reads);
    }
    let faults = NOTHING;
    engine.guard(this.code, () => {
      const own = project(id, record, this.#rule.reads);
      this.#rule.check(
        { record: own, related },
        (finding) => (faults = [...faults, ruleFault(this.#rule, finding)]),
        context,
      );
    });
    return faults;
  }
}

const NOTHING: readonly Fault[] = [];

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
