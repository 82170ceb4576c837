import type { RawRecord } from '@emis-sdk/model';
import type { EngineFaults } from './engine-faults.ts';
import type { Fault } from './fault.ts';
import type { KeyIndex } from './key-index.ts';
import type { RecordRule, RuleContext, RuleFinding } from './rule.ts';
import { project } from './rule-set.ts';

/** A rule with its own record at hand; the related ones are fetched when it is checked. */
export interface ReadyRule {
  /** Whether it looks at another record of the same entity, which may not have been seen yet. */
  readonly needsOwnEntity: boolean;
  check(index: KeyIndex, context: RuleContext, engine: EngineFaults): Fault[];
}

/** The rules that can be asked about a record: not those that read a field whose structure is at fault already. */
export function readyRules(
  rules: readonly RecordRule[],
  record: RawRecord,
  id: string | undefined,
  broken: ReadonlySet<string>,
): ReadyRule[] {
  if (id === undefined) return [];
  return rules.flatMap((rule) => {
    const needs = Object.entries(rule.needs);
    const sound = broken.size === 0 || ![...rule.reads, ...needs.map(([, need]) => need.by)].some((field) => broken.has(field));
    return sound ? [readyRule(rule, needs, record, id)] : [];
  });
}

function readyRule(rule: RecordRule, needs: [string, RecordRule['needs'][string]][], record: RawRecord, id: string): ReadyRule {
  const own = project(id, record, rule.reads);
  // Only the ids are kept, so that a rule that waits does not keep the record.
  const wanted = needs.flatMap(([name, need]) => {
    const relatedId = record[need.by];
    return typeof relatedId === 'string' ? [{ name, need, relatedId }] : [];
  });
  return {
    needsOwnEntity: wanted.some(({ need }) => need.entity === rule.on),
    check(index, context, engine) {
      const related: Record<string, RawRecord> = {};
      for (const { name, need, relatedId } of wanted) {
        const fields = index.fields(need.entity, relatedId);
        if (fields) related[name] = project(relatedId, fields, need.reads);
      }
      const faults: Fault[] = [];
      engine.guard(rule.code, () => {
        rule.check({ record: own, related }, (finding) => faults.push(ruleFault(rule, finding)), context);
      });
      return faults;
    },
  };
}

/** A rule's finding with the code and severity of the rule. */
export function ruleFault(rule: { readonly code: string; readonly severity: Fault['severity'] }, finding: RuleFinding): Fault {
  const { at, params, personal } = finding;
  return {
    code: rule.code,
    severity: rule.severity,
    ...(at === undefined ? {} : { path: at }),
    ...(params ? { params } : {}),
    ...(personal ? { personal } : {}),
  };
}
