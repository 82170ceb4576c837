import { type EntityName, referenceFields } from '@emis-sdk/model';
import type { Grade } from './grading.ts';
import type { Profile } from './profile.ts';
import { PreparedRule } from './record-rules.ts';
import type { RunnableDatasetRule, RunnableRule } from './rule.ts';
import { STANDARD_RULES } from './rules/index.ts';

const NO_RULES: readonly PreparedRule[] = [];

/** The rules of a run, by the entity that they look at. */
export class RuleSet {
  readonly #record = new Map<EntityName, PreparedRule[]>();
  /** The fields of each entity that rules on other records read. */
  readonly wanted: ReadonlyMap<EntityName, readonly string[]>;
  readonly dataset: readonly RunnableDatasetRule[];

  constructor(rules: readonly RunnableRule[]) {
    this.dataset = rules.filter((rule) => rule.kind === 'dataset');
    const wanted = new Map<EntityName, Set<string>>();
    for (const rule of rules) {
      if (rule.kind !== 'record') continue;
      listIn(this.#record, rule.on).push(new PreparedRule(rule, seesWholeRecords(rule)));
      for (const need of Object.values(rule.needs)) {
        const fields = wanted.get(need.entity) ?? new Set();
        wanted.set(need.entity, fields);
        for (const field of need.reads) fields.add(field);
      }
    }
    this.wanted = new Map([...wanted].map(([entity, fields]) => [entity, [...fields]]));
  }

  /** The fields of an entity that references or any rule look at. */
  fieldsOf(entity: EntityName): readonly string[] {
    const fields = new Set([
      'id',
      ...referenceFields(entity).map(([path]) => path),
      ...(this.wanted.get(entity) ?? []),
    ]);
    for (const rule of this.recordRules(entity)) for (const field of rule.fields) fields.add(field);
    for (const rule of this.dataset) {
      if (rule.on === entity) for (const field of rule.reads) fields.add(field);
      for (const field of rule.beside?.[entity] ?? []) fields.add(field);
    }
    return [...fields];
  }

  recordRules(entity: EntityName): readonly PreparedRule[] {
    return this.#record.get(entity) ?? NO_RULES;
  }
}

const OWN: ReadonlySet<RunnableRule> = new Set(STANDARD_RULES);

/**
 * Whether a rule is shown whole records: only those of the standard, whose examples are also run with no more than they say
 * they read. All others get a copy of just these fields.
 */
export function seesWholeRecords(rule: RunnableRule): boolean {
  return OWN.has(rule);
}

/**
 * The rules of the standard, of the profile, and any others, without those that the profile switched off.
 *
 * @throws {TypeError} when two different rules have one code
 */
export function activeRules(profile: Profile, others: readonly RunnableRule[], grade: Grade): RunnableRule[] {
  const byCode = new Map<string, RunnableRule>();
  for (const rule of [...STANDARD_RULES, ...profile.rules, ...others]) {
    const known = byCode.get(rule.code);
    if (known && known !== rule) throw new TypeError(`Two rules have the code ${rule.code}`);
    byCode.set(rule.code, rule);
  }
  return [...byCode.values()].filter((rule) => grade(rule.code, rule.severity) !== undefined);
}

/** The list that stands under a key, made when there is none. */
export function listIn<Key, Item>(map: Map<Key, Item[]>, key: Key): Item[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}
