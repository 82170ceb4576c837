import type { EntityName, RawRecord } from '@emis-sdk/model';
import type { Grade } from './grading.ts';
import type { Profile } from './profile.ts';
import { pick } from './projection.ts';
import { PreparedRule } from './record-rules.ts';
import type { DatasetRule, Rule } from './rule.ts';
import { STANDARD_RULES } from './rules/index.ts';

/** The rules of a run, by the entity that they look at. */
export class RuleSet {
  readonly #record = new Map<EntityName, PreparedRule[]>();
  readonly #wanted = new Map<EntityName, Set<string>>();
  readonly dataset: readonly DatasetRule[];

  constructor(rules: readonly Rule[]) {
    this.dataset = rules.filter((rule) => rule.kind === 'dataset');
    for (const rule of rules) {
      if (rule.kind !== 'record') continue;
      listIn(this.#record, rule.on).push(new PreparedRule(rule));
      for (const need of Object.values(rule.needs)) {
        const wanted = this.#wanted.get(need.entity) ?? new Set();
        this.#wanted.set(need.entity, wanted);
        for (const field of need.reads) wanted.add(field);
      }
    }
  }

  recordRules(entity: EntityName): readonly PreparedRule[] {
    return this.#record.get(entity) ?? [];
  }

  /** The fields of a record that rules on other records read; undefined when there are none, so that nothing is kept. */
  fieldsWanted(entity: EntityName, record: RawRecord): RawRecord | undefined {
    const wanted = this.#wanted.get(entity);
    return wanted && pick(record, wanted);
  }
}

/**
 * The rules of the standard, of the profile, and any others, without those that the profile switched off.
 *
 * @throws {TypeError} when two different rules have one code
 */
export function activeRules(profile: Profile, others: readonly Rule[], grade: Grade): Rule[] {
  const byCode = new Map<string, Rule>();
  for (const rule of [...STANDARD_RULES, ...profile.rules, ...others]) {
    const known = byCode.get(rule.code);
    if (known && known !== rule) throw new TypeError(`Two rules have the code ${rule.code}`);
    byCode.set(rule.code, rule);
  }
  return [...byCode.values()].filter((rule) => grade(rule.code, rule.severity) !== undefined);
}

function listIn<Key, Item>(map: Map<Key, Item[]>, key: Key): Item[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}
