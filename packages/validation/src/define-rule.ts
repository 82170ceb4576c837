import type { EntityName, RawRecord, Severity } from '@emis-sdk/model';
import type {
  DatasetRule,
  DatasetRuleOf,
  FieldOf,
  Projection,
  RecordRule,
  RecordRuleOf,
  ReportFinding,
  RuleContext,
  RuleExamples,
  RuleInput,
  TypedNeeds,
  TypedRelated,
} from './rule.ts';

/** A record as an example gives it; the records that it needs may be left out. */
type RecordExample = { readonly record: RawRecord; readonly related?: Readonly<Record<string, RawRecord>> };

/**
 * Defines a rule over one record and those it points to. The types give `check` exactly the fields that the rule says it reads.
 *
 * @example
 * export const endsBeforeStart = defineRule({
 *   code: 'enrolment.ends-before-start', severity: 'error', on: 'enrolment', reads: ['entryDate', 'exitDate'],
 *   text: 'An enrolment ends on or after the day it starts.', why: 'A reversed period counts no one.',
 *   check({ record }, report) {
 *     if (record.entryDate && record.exitDate && record.exitDate < record.entryDate) report({ at: 'exitDate' });
 *   },
 *   examples: {
 *     good: [{ record: { id: 'e1', entryDate: '2026-03-01', exitDate: '2026-12-01' } }],
 *     bad: [{ record: { id: 'e1', entryDate: '2026-03-01', exitDate: '2026-02-01' } }],
 *   },
 * });
 */
export function defineRule<
  const On extends EntityName,
  const Reads extends FieldOf<On>,
  const Needs extends TypedNeeds<On> = Record<never, never>,
>(rule: {
  readonly code: string;
  readonly severity: Severity;
  readonly on: On;
  readonly reads: readonly Reads[];
  readonly needs?: Needs;
  readonly text: string;
  readonly why: string;
  check(
    input: { readonly record: Projection<On, Reads>; readonly related: TypedRelated<Needs> },
    report: ReportFinding,
    context: RuleContext,
  ): void;
  readonly examples: RuleExamples<RecordExample>;
}): RecordRuleOf<On, Reads, Needs> {
  return {
    ...rule,
    kind: 'record',
    needs: rule.needs ?? ({} as Needs),
    // The engine hands over exactly the projection that the generic parameters describe.
    check: rule.check as unknown as RecordRule['check'],
    examples: wholeExamples(rule.examples),
  };
}

/** Defines a rule over all records of one entity in a dataset. */
export function defineDatasetRule<
  const On extends EntityName,
  const Reads extends FieldOf<On>,
  const Others extends { readonly [Other in EntityName]?: readonly FieldOf<Other>[] } = Record<never, never>,
>(rule: {
  readonly code: string;
  readonly severity: Severity;
  readonly on: On;
  readonly reads: readonly Reads[];
  readonly beside?: Others;
  readonly text: string;
  readonly why: string;
  start(context: RuleContext): {
    beside?(entity: EntityName, record: RawRecord): void;
    add(record: Projection<On, Reads>, report: ReportFinding): void;
    finish?(): void;
  };
  readonly examples: RuleExamples<readonly RawRecord[]>;
  readonly examplesBeside?: Readonly<Partial<Record<EntityName, readonly RawRecord[]>>>;
}): DatasetRuleOf<On, Reads, Others> {
  return { ...rule, kind: 'dataset', start: rule.start as unknown as DatasetRule['start'] };
}

/** Examples as the engine's input: what needs no other record has none beside it. */
export function wholeExamples({ good, bad }: RuleExamples<RecordExample>): RuleExamples<RuleInput> {
  const whole = ({ record, related = {} }: RecordExample): RuleInput => ({ record, related });
  return { good: good.map(whole), bad: bad.map(whole) };
}
