import type { EntityName } from '@emis-sdk/model';
import type { DatasetCheck, DatasetRule, RecordRule, Rule } from '@emis-sdk/plugin';
import { PluginError } from './errors.ts';
import type { Guard } from './guard.ts';
import { passing } from './guarded-report.ts';
import { ownFunction } from './own-function.ts';
import { inputProjector, type Projector, projector } from './projection.ts';
import { datasetAdd, recordCheck } from './rule-calls.ts';

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
  const check = ownFunction(
    recordCheck,
    code,
  )({
    ...{ rule, guard, project, pass: passing(guard, code) },
    late: () => void guard.fault(code, 'plugin.bad-output'),
  });
  return Object.freeze<RecordRule>({
    ...rule,
    ...(among && { suspectsAmong: (inputs, context) => guard.run(code, () => among(inputs.map(project), context)) }),
    reads,
    needs,
    check,
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
  const addTo = ownFunction(datasetAdd, code);
  const pass = passing(guard, code);
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
        add: addTo({ code, check, guard, project, pass }),
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
