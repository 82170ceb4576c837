import type { EntityName, RawRecord } from '@emis-sdk/model';
import type { EngineFaults } from './engine-faults.ts';
import type { Fault } from './fault.ts';
import { project } from './projection.ts';
import { ruleFault } from './record-rules.ts';
import type { DatasetCheck, DatasetRule, ReportFinding, RuleContext, RuleFinding } from './rule.ts';
import { seesWholeRecords } from './rule-set.ts';
import type { Subject } from './subject.ts';

interface Started {
  readonly rule: DatasetRule;
  readonly check: DatasetCheck;
  readonly whole: boolean;
  /** Reports on the record that is shown now. Rules that come back to a record when all have been seen get one for each record. */
  readonly now: ReportFinding | undefined;
}

interface Beside {
  readonly started: Started;
  readonly fields: readonly string[];
}

const NO_RULES: readonly Started[] = [];
const NOBODY: readonly Beside[] = [];

/** The rules over all records of an entity, through one run. */
export class DatasetRules {
  readonly #engine: EngineFaults;
  readonly #on = new Map<EntityName, Started[]>();
  readonly #beside = new Map<EntityName, Beside[]>();
  readonly #returning = new Set<EntityName>();
  #subject: Subject | undefined;
  #report: ((subject: Subject, fault: Fault) => void) | undefined;

  constructor(rules: readonly DatasetRule[], context: RuleContext, engine: EngineFaults) {
    this.#engine = engine;
    for (const rule of rules) {
      const check = engine.guard(rule.code, () => rule.start(context));
      if (!check) continue;
      const now = (finding: RuleFinding): void => {
        if (this.#subject) this.#report?.(this.#subject, ruleFault(rule, finding));
      };
      const started = { rule, check, whole: seesWholeRecords(rule), now: check.finish ? undefined : now };
      if (check.finish) this.#returning.add(rule.on);
      this.#on.set(rule.on, [...(this.#on.get(rule.on) ?? []), started]);
      for (const [entity, fields] of Object.entries(rule.beside ?? {}) as [EntityName, readonly string[]][]) {
        this.#beside.set(entity, [...(this.#beside.get(entity) ?? []), { started, fields }]);
      }
    }
  }

  /** Whether any rule may come back to records of an entity when all have been seen. */
  comeBackTo(entity: EntityName): boolean {
    return this.#returning.has(entity);
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
    subject: Subject,
    report: (subject: Subject, fault: Fault) => void,
  ): void {
    this.#subject = subject;
    this.#report = report;
    for (const { rule, check, whole, now } of this.#on.get(entity) ?? NO_RULES) {
      if (!isSound(rule.reads, broken)) continue;
      try {
        check.add(
          whole ? record : project(id, record, rule.reads),
          now ?? ((finding) => report(subject, ruleFault(rule, finding))),
        );
      } catch (error) {
        this.#engine.note(rule.code, error);
      }
    }
    if (subject.invalid) return;
    for (const { started, fields } of this.#beside.get(entity) ?? NOBODY) {
      if (!isSound(fields, broken)) continue;
      try {
        started.check.beside?.(entity, started.whole ? record : project(id, record, fields));
      } catch (error) {
        this.#engine.note(started.rule.code, error);
      }
    }
  }

  /** Tells the rules on an entity that all its records have been seen. What they keep of them goes. */
  finish(entity: EntityName): void {
    for (const { rule, check } of this.#on.get(entity) ?? NO_RULES) {
      this.#engine.guard(rule.code, () => check.finish?.());
    }
    this.#on.delete(entity);
    this.#beside.delete(entity);
  }
}

function isSound(fields: readonly string[], broken: ReadonlySet<string>): boolean {
  return broken.size === 0 || !fields.some((field) => broken.has(field));
}
