import type { EntityName } from '@emis-sdk/model';
import type { DatasetCheck, DatasetRule, RecordRule, ReportFinding, Rule } from '@emis-sdk/plugin';
import { PluginError } from './errors.ts';
import type { Guard } from './guard.ts';
import { guardedReport } from './guarded-report.ts';
import { inputProjector, type Projector, projector } from './projection.ts';

/**
 * A plugin's rule as the engine gets it. The rule behind it sees only the fields that it says it reads, which the host has
 * compared with the grants; what it throws comes out as a `PluginError`, so that the verdict becomes `incomplete`.
 */
export function guardedRule(rule: Rule, guard: Guard): Rule {
  return rule.kind === 'record' ? guardedRecordRule(rule, guard) : guardedDatasetRule(rule, guard);
}

function guardedRecordRule(rule: RecordRule, guard: Guard): RecordRule {
  const { code } = rule;
  const reads = [...rule.reads];
  const needs = Object.fromEntries(
    Object.entries(rule.needs).map(([name, need]) => [
      name,
      { by: need.by, entity: need.entity, reads: [...need.reads] },
    ]),
  );
  const seenBy = inputProjector({ reads, needs });
  const project = guard.observer?.watching({ on: rule.on, reads, needs }, seenBy) ?? seenBy;
  const among = rule.suspectsAmong?.bind(rule);
  /** Whoever keeps `report` and uses it when it is no longer asked says something of nobody. */
  const late = (): void => void guard.fault(code, 'plugin.bad-output');
  let told: ReportFinding = late;
  // One for all records, as the engine has it: to make one for each would be felt.
  const say = guardedReport((finding) => told(finding), guard, code);
  return Object.freeze<RecordRule>({
    ...rule,
    ...(among && { suspectsAmong: (inputs, context) => guard.run(code, () => among(inputs.map(project), context)) }),
    reads,
    needs,
    check(input, report, context) {
      // What goes wrong here is the host's, and is not laid at the plugin's door.
      const seen = project(input);
      const began = guard.begin(code);
      told = report;
      try {
        rule.check(seen, say, context);
      } catch (cause) {
        throw guard.failed(code, cause);
      } finally {
        told = late;
        if (began >= 0) guard.end(began);
      }
    },
  });
}

function guardedDatasetRule(rule: DatasetRule, guard: Guard): DatasetRule {
  const { code } = rule;
  const reads = [...rule.reads];
  const beside = Object.entries(rule.beside ?? {}).map(
    ([entity, fields]) => [entity as EntityName, [...fields]] as const,
  );
  const project = watchedProjector(guard, rule.on, reads);
  const projectBeside = new Map(beside.map(([entity, fields]) => [entity, watchedProjector(guard, entity, fields)]));
  return Object.freeze<DatasetRule>({
    ...rule,
    reads,
    ...(rule.beside ? { beside: Object.fromEntries(beside) } : {}),
    start(context): DatasetCheck {
      const check = guard.run(code, () => rule.start(context));
      return {
        beside: (entity, record) => {
          const seen = projectBeside.get(entity)?.(record);
          if (seen) guard.run(code, () => check.beside?.(entity, seen));
        },
        add(record, report) {
          const seen = project(record);
          const began = guard.begin(code);
          try {
            check.add(seen, guardedReport(report, guard, code));
          } catch (cause) {
            throw guard.failed(code, cause);
          } finally {
            if (began >= 0) guard.end(began);
          }
        },
        finish: () => guard.run(code, () => check.finish?.()),
      };
    },
  });
}

function watchedProjector({ observer }: Guard, entity: EntityName, reads: readonly string[]): Projector {
  const project = projector(reads);
  return observer ? (record) => observer.record(entity, reads, project(record)) : project;
}

/**
 * Stands where a mandatory rule would stand whose plugin does not run: it fails in every run, so that no verdict can be given
 * without the rule.
 */
export function absentRule(code: string, plugin: string, state: () => string): DatasetRule {
  return Object.freeze<DatasetRule>({
    kind: 'dataset',
    code,
    severity: 'error',
    on: 'territory',
    reads: [],
    text: 'A mandatory rule runs.',
    why: 'Its plugin does not run, so nobody knows what it would have said.',
    start() {
      throw new PluginError('plugin.not-running', { plugin, contribution: code, state: state() });
    },
    examples: { good: [], bad: [] },
  });
}
