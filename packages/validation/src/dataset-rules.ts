import type { EntityName, RawRecord } from '@emis-sdk/model';
import type { EngineFaults } from './engine-faults.ts';
import type { Fault } from './fault.ts';
import { project } from './projection.ts';
import { ruleFault } from './record-rules.ts';
import type { DatasetCheck, DatasetRule, RuleContext } from './rule.ts';

interface Started {
  readonly rule: DatasetRule;
  readonly check: DatasetCheck;
}

/** The rules over all records of an entity, through one run. */
export class DatasetRules {
  readonly #engine: EngineFaults;
  readonly #on = new Map<EntityName, Started[]>();
  readonly #beside = new Map<EntityName, { started: Started; fields: readonly string[] }[]>();

  constructor(rules: readonly DatasetRule[], context: RuleContext, engine: EngineFaults) {
    this.#engine = engine;
    for (const rule of rules) {
      const check = engine.guard(rule.code, () => rule.start(context));
      if (!check) continue;
      const started = { rule, check };
      this.#on.set(rule.on, [...(this.#on.get(rule.on) ?? []), started]);
      for (const [entity, fields] of Object.entries(rule.beside ?? {}) as [EntityName, readonly string[]][]) {
        this.#beside.set(entity, [...(this.#beside.get(entity) ?? []), { started, fields }]);
      }
    }
  }

  /**
   * Shows a record to the rules that look at it. A rule does not see a record whose fields, as far as it reads them, are broken;
   * beside the records of another entity it sees only records without any fault.
   */
  add(
    entity: EntityName,
    id: string,
    record: RawRecord,
    broken: ReadonlySet<string>,
    invalid: boolean,
    report: (fault: Fault) => void,
  ): void {
    const sound = (fields: readonly string[]) => broken.size === 0 || !fields.some((field) => broken.has(field));
    for (const { rule, check } of this.#on.get(entity) ?? []) {
      if (!sound(rule.reads)) continue;
      this.#engine.guard(rule.code, () => {
        check.add(project(id, record, rule.reads), (finding) => report(ruleFault(rule, finding)));
      });
    }
    if (invalid) return;
    for (const { started, fields } of this.#beside.get(entity) ?? []) {
      if (!sound(fields)) continue;
      this.#engine.guard(started.rule.code, () => started.check.beside?.(entity, project(id, record, fields)));
    }
  }

  /** Tells the rules on an entity that all its records have been seen. */
  finish(entity: EntityName): void {
    for (const { rule, check } of this.#on.get(entity) ?? []) this.#engine.guard(rule.code, () => check.finish?.());
  }
}
