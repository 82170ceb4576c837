import type { EntityName, RawRecord, Severity } from '@emis-sdk/model';
import type { Rows } from './rows/rows.ts';
import type {
  DatasetRuleNotes,
  EarlierRecords,
  FieldOf,
  Projection,
  ReportAt,
  ReportFinding,
  RuleContext,
  RuleExamples,
  RuleNotes,
  RunnableDatasetRule,
  RunnableRecordRule,
  SilentWithout,
  TypedNeeds,
  TypedRelated,
} from './rule.ts';

/**
 * Defines what a rule of the standard checks. What people are told of it stands beside it, as a function that the file exports
 * apart: a product that only checks leaves it out of its bundle.
 */
export function standardRule<
  const On extends EntityName,
  const Reads extends FieldOf<On>,
  const Needs extends TypedNeeds<On> = Record<never, never>,
>(rule: {
  readonly code: string;
  readonly severity: Severity;
  readonly on: On;
  readonly reads: readonly Reads[];
  readonly needs?: Needs;
  readonly silentWithout?: SilentWithout;
  suspects?(rows: Rows, tell: (place: number) => void): void;
  check(
    input: { readonly record: Projection<On, Reads>; readonly related: TypedRelated<Needs> },
    report: ReportFinding,
    context: RuleContext,
  ): void;
}): RunnableRecordRule {
  // The engine hands over exactly the projection that the generic parameters describe.
  const check = rule.check as unknown as RunnableRecordRule['check'];
  return { ...rule, kind: 'record', needs: rule.needs ?? {}, check };
}

/** Defines what a rule of the standard checks over all records of an entity. */
export function standardDatasetRule<
  const On extends EntityName,
  const Reads extends FieldOf<On>,
  const Others extends { readonly [Other in EntityName]?: readonly FieldOf<Other>[] } = Record<never, never>,
>(rule: {
  readonly code: string;
  readonly severity: Severity;
  readonly on: On;
  readonly reads: readonly Reads[];
  readonly beside?: Others;
  readonly returnsTo?: readonly (Reads | 'id')[];
  readonly silentWithout?: SilentWithout;
  readonly silentWithoutKinds?: readonly (keyof Others & EntityName)[];
  start(
    context: RuleContext,
    earlier: EarlierRecords,
  ): {
    beside?(entity: EntityName, record: RawRecord): void;
    add(record: Projection<On, Reads>, report: ReportFinding, mark: number): void;
    finish?(): void;
    besideRows?(entity: EntityName, rows: Rows): void;
    addRows?(rows: Rows, reportAt: ReportAt): void;
    passesOver?(rows: Rows): boolean;
  };
}): RunnableDatasetRule {
  return { ...rule, kind: 'dataset', start: rule.start as unknown as RunnableDatasetRule['start'] };
}

/** What people are told of a rule over one record. */
export type RecordRuleNotes = Omit<RuleNotes<unknown>, 'examples'> & {
  readonly examples: RuleExamples<{
    readonly record: RawRecord;
    readonly related?: Readonly<Record<string, RawRecord>>;
  }>;
};
export type { DatasetRuleNotes };

/** What people are told of rules, by their codes; made when it is asked for. */
export type NotesByCode = Readonly<Record<string, () => RecordRuleNotes | DatasetRuleNotes>>;
