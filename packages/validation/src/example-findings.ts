import { ENTITY_NAMES, type RawRecord } from '@emis-sdk/model';
import { project } from './projection.ts';
import type { EarlierRecords, Rule, RuleContext, RuleFinding } from './rule.ts';

/** What a rule says of its good, or bad, examples, shown no more than it says it reads: one list of findings for each example. */
export function exampleFindings(rule: Rule, kind: 'good' | 'bad', context: RuleContext): RuleFinding[][] {
  if (rule.kind === 'record') {
    return rule.examples[kind].map((input) => {
      const findings: RuleFinding[] = [];
      const record = project(String(input.record['id']), input.record, rule.reads);
      rule.check({ ...input, record }, (finding) => findings.push(finding), context);
      return findings;
    });
  }
  return rule.examples[kind].map((records) => findingsOn(rule, records, context).map(({ finding }) => finding));
}

/** What a rule over a dataset says of records, and of which: the records of other entities of its examples stand beside them. */
export function findingsOn(
  rule: Extract<Rule, { kind: 'dataset' }>,
  records: readonly RawRecord[],
  context: RuleContext,
): { readonly id: string; readonly finding: RuleFinding }[] {
  const findings: { id: string; finding: RuleFinding }[] = [];
  const idOf = (mark: number) => String(records[mark]?.['id']);
  const earlier: EarlierRecords = {
    id: idOf,
    report: (mark, finding) => void findings.push({ id: idOf(mark), finding }),
  };
  const check = rule.start(context, earlier);
  for (const entity of ENTITY_NAMES) {
    for (const record of rule.examplesBeside?.[entity] ?? []) check.beside?.(entity, record);
  }
  for (const [mark, record] of records.entries()) {
    const own = project(String(record['id']), record, rule.reads);
    check.add(own, (finding) => findings.push({ id: idOf(mark), finding }), mark);
  }
  check.finish?.();
  return findings;
}
