import type {
  CodeList,
  EntityName,
  EntityRecords,
  FindingParams,
  PlainDate,
  RawRecord,
  Severity,
} from '@emis-sdk/model';

/** What a rule may ask of the run it takes part in. */
export interface RuleContext {
  /** The day on which the data is judged. Never the clock's: a run can be repeated. */
  readonly asOf: PlainDate;
  /** A code list of the profile by its id. */
  codeList(id: string): CodeList | undefined;
}

/** What a rule says of one record. The rule's code and severity, and where the record stands, are added by the engine. */
export interface RuleFinding {
  /** Path of the field that is wrong: `exitDate`, `identifiers.0.value`. */
  readonly at?: string;
  /** Facts that may be shown to anyone. */
  readonly params?: FindingParams;
  /** Facts from a person's record: masked on screen, never sent. */
  readonly personal?: FindingParams;
}

export type ReportFinding = (finding: RuleFinding) => void;

/** The fields of an entity that a rule may say it reads; `id` it gets anyhow. */
export type FieldOf<Name extends EntityName> = Exclude<keyof EntityRecords[Name] & string, 'id'>;

/** The part of a record that a rule said it reads. */
export type Projection<Name extends EntityName, Names extends FieldOf<Name>> = Pick<
  EntityRecords[Name],
  ('id' extends keyof EntityRecords[Name] ? 'id' : never) | Names
>;

/** What every rule says of itself. */
interface RuleHead {
  /** Stable, written by hand, never reused: `enrolment.ends-before-start`. */
  readonly code: string;
  /** Severity unless the profile re-grades it. `error` keeps the record out. */
  readonly severity: Severity;
  readonly on: EntityName;
  /** The fields of `on` that the rule reads; it gets these and `id`, nothing else. */
  readonly reads: readonly string[];
  /** One sentence: what must hold. */
  readonly text: string;
  /** Why it matters, or where it comes from. */
  readonly why: string;
}

/**
 * A rule over one record, and over records that it points to.
 * `needs` names a related record by the field that holds its id; the engine fetches it and hands over only the fields named.
 */
export interface RecordRule extends RuleHead {
  readonly kind: 'record';
  readonly needs: Readonly<Record<string, RelatedRecord>>;
  check(input: RuleInput, report: ReportFinding, context: RuleContext): void;
  readonly examples: RuleExamples<RuleInput>;
}

/** A record that a rule needs beside its own. */
export interface RelatedRecord {
  /** The field of the rule's own record that holds the id. */
  readonly by: string;
  readonly entity: EntityName;
  readonly reads: readonly string[];
}

/** A rule's own record, and the related ones that were found. A related record that does not exist is absent: that is another rule's finding. */
export interface RuleInput {
  readonly record: RawRecord;
  readonly related: Readonly<Record<string, RawRecord | undefined>>;
}

/**
 * A rule over all records of an entity in a dataset (duplicates, overlaps, totals).
 * `start` is called once a run; what it keeps between records is its own affair and should be small.
 */
export interface DatasetRule extends RuleHead {
  readonly kind: 'dataset';
  /**
   * Fields of other entities that the rule looks at as well, through {@link DatasetCheck.beside}.
   * Only entities before `on` in `ENTITY_NAMES`, so that all of them have been seen before the first record of its own.
   */
  readonly beside?: Beside;
  start(context: RuleContext): DatasetCheck;
  /** The records of other entities that stand beside every example. */
  readonly examplesBeside?: Readonly<Partial<Record<EntityName, readonly RawRecord[]>>>;
  readonly examples: RuleExamples<readonly RawRecord[]>;
}

export interface DatasetCheck {
  /** Sees each record of an entity that the rule named under `beside`: its `id` and the fields named. */
  beside?(entity: EntityName, record: RawRecord): void;
  /**
   * Sees each record once, in the order of the dataset. A rule that has a `finish` may keep `report` and call it later; others
   * call it at once or not at all.
   */
  add(record: RawRecord, report: ReportFinding): void;
  finish?(): void;
}

type Beside = Readonly<Partial<Record<EntityName, readonly string[]>>>;

/** At least one input on which the rule says nothing, and one on which it does. Every example is run by a test. */
export interface RuleExamples<Input> {
  readonly good: readonly Input[];
  readonly bad: readonly Input[];
}

export type Rule = RecordRule | DatasetRule;

/** A record rule whose type still knows what it reads, so that the grants of a plugin can be checked by the compiler. */
export interface RecordRuleOf<On extends EntityName, Reads extends string, Needs extends RecordRule['needs']>
  extends RecordRule {
  readonly on: On;
  readonly reads: readonly Reads[];
  readonly needs: Needs;
}

/** A dataset rule whose type still knows what it reads. */
export interface DatasetRuleOf<On extends EntityName, Reads extends string, Others extends Beside> extends DatasetRule {
  readonly on: On;
  readonly reads: readonly Reads[];
  readonly beside?: Others;
}

/** The related records that `needs` asks for, as `check` gets them. */
export type TypedRelated<Needs> = {
  readonly [Key in keyof Needs]: Needs[Key] extends {
    readonly entity: infer Name extends EntityName;
    readonly reads: readonly (infer Names)[];
  }
    ? Projection<Name, Names & FieldOf<Name>> | undefined
    : never;
};

/** What a record may need beside itself: by a field of its own, only fields that the other entity has. */
export type TypedNeeds<Name extends EntityName> = Readonly<
  Record<
    string,
    { [Target in EntityName]: { by: FieldOf<Name>; entity: Target; reads: readonly FieldOf<Target>[] } }[EntityName]
  >
>;

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
  readonly examples: RuleExamples<{
    readonly record: RawRecord;
    readonly related?: Readonly<Record<string, RawRecord>>;
  }>;
}): RecordRuleOf<On, Reads, Needs> {
  const withRelated = (example: { record: RawRecord; related?: Readonly<Record<string, RawRecord>> }): RuleInput => ({
    record: example.record,
    related: example.related ?? {},
  });
  return {
    ...rule,
    kind: 'record',
    needs: rule.needs ?? ({} as Needs),
    // The engine hands over exactly the projection that the generic parameters describe.
    check: rule.check as unknown as RecordRule['check'],
    examples: { good: rule.examples.good.map(withRelated), bad: rule.examples.bad.map(withRelated) },
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
