import type { RuleDescription, StandardDescription } from './describe.ts';
import { changeOf, type EditionChange } from './edition-change.ts';

/** What changed in the rules: only one that keeps records out breaks who sends them. */
export function ruleChanges(a: StandardDescription, b: StandardDescription): EditionChange[] {
  const changes: EditionChange[] = [];
  for (const [code, { on }] of Object.entries(a.rules)) {
    if (!b.rules[code]) changes.push(changeOf('rule-removed', { rule: code, entities: [on] }));
  }
  for (const [code, after] of Object.entries(b.rules)) {
    const before = a.rules[code];
    const about = { rule: code, entities: [after.on] };
    if (!before) {
      const breaks = after.severity === 'error' && looksAtOldFields(after, a);
      changes.push(changeOf(breaks ? 'rule-added-error' : 'rule-added', { ...about, after: after.severity }));
    } else if (before.severity !== after.severity) {
      const kind = after.severity === 'error' ? 'rule-stricter' : 'rule-regraded';
      changes.push(changeOf(kind, { ...about, before: before.severity, after: after.severity }));
    }
  }
  return changes;
}

/** Whether records of the edition before can meet a rule: not when all that it reads came with the new edition. */
function looksAtOldFields({ on, reads }: RuleDescription, { entities }: StandardDescription): boolean {
  const fields = entities[on]?.fields;
  return fields !== undefined && (reads === undefined || reads.length === 0 || reads.some((field) => field in fields));
}
