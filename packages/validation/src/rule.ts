import type {
  CodeList,
  EntityName,
  EntityRecords,
  FindingParams,
  PlainDate,
  RawRecord,
  Severity,
} from '@emis-sdk/model';
import type { Rows } from './rows/rows.ts';

/** What a rule may ask of the run it takes part in. */
export interface RuleContext {
  /** The day on which the data is judged. Never the clock's: a run can be repeated. */
  readonly asOf: PlainDate;
  /** A code list of the profile by its id. */
  codeList(id: string): CodeList | undefined;
  /**
   * The number of a record of an entity all of whose records have been seen, negative when it is not there. Only in a run over a
   * dataset. Numbers are cheaper to compare by than ids, and are those that `numbers` of the rows gives.
   */
  numberOf?(entity: EntityName, id: string): number;
  /**
   * Before all records of an entity have been seen, those that came have numbers for the time being. Tells of the numbers that take their place:
   * of those of one kind of id, which share their upper bits, the new one of each old one.
   */
  onMoved?(entity: EntityName, heard: (kind: number, newNumbers: Uint32Array) => void): void;
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

/** Records that a rule over a dataset saw before, by the marks that it was given with them. */
export interface EarlierRecords {
  id(mark: number): string;
  /** Says something of a record at one of the fields that the rule names under `returnsTo`. */
  report(mark: number, finding: RuleFinding): void;
}

export type ReportFinding = (finding: RuleFinding) => void;

/** The fields of an entity that a rule may say it reads; `id` it gets anyhow. */
export type FieldOf<Name extends EntityName> = Exclude<keyof EntityRecords[Name] & string, 'id'>;

/** The part of a record that a rule said it reads. */
export type Projection<Name extends EntityName, Names extends FieldOf<Name>> = Pick<
  EntityRecords[Name],
  ('id' extends keyof EntityRecords[Name] ? 'id' : never) | Names
>;

/** What every rule says of itself to the engine. */
interface RuleHead {
  /** Stable, written by hand, never reused: `enrolment.ends-before-start`. */
  readonly code: string;
  /** Severity unless the profile re-grades it. `error` keeps the record out. */
  readonly severity: Severity;
  readonly on: EntityName;
  /** The fields of `on` that the rule reads; it gets these and `id`, nothing else. */
  readonly reads: readonly string[];
  /**
   * Of a rule of the standard: fields without which it says nothing of a record. Where no record has them, it is not asked. Of a list any one
   * will do; `student.birthDate` is a field of a related record.
   */
  readonly silentWithout?: SilentWithout;
  /** Of a rule of the standard: kinds of record without which it says nothing. Where none of one can come, it is not started, and keeps nothing. */
  readonly silentWithoutKinds?: readonly EntityName[];
}

export type SilentWithout = readonly (string | readonly string[])[];

/** What must hold, and why. */
export interface RuleReason {
  /** One sentence: what must hold. */
  readonly text: string;
  /** Why it matters, or where it comes from. */
  readonly why: string;
}

/** What a rule says of itself to people, in English. The engine needs none of it, so a product that only checks loads none of the standard's. */
export interface RuleNotes<Input> extends RuleReason {
  readonly examples: RuleExamples<Input>;
}

/**
 * A rule over one record, and over records that it points to.
 * `needs` names a related record by the field that holds its id; the engine fetches it and hands over only the fields named.
 */
export interface RunnableRecordRule extends RuleHead {
  readonly kind: 'record';
  readonly needs: Readonly<Record<string, RelatedRecord>>;
  check(input: RuleInput, report: ReportFinding, context: RuleContext): void;
  /**
   * Of a rule of the standard that is asked of millions: tells the places of all rows of which `check` might say something. Of
   * others no record is made.
   */
  suspects?(rows: Rows, tell: (place: number) => void): void;
  /**
   * Of a rule that is dear to call and cheap to call for many, one behind a wall: the places among these inputs of which `check` might say
   * something. Where rows are looked at together, `check` is asked about no others.
   */
  suspectsAmong?(inputs: readonly RuleInput[], context: RuleContext): readonly number[];
}

/** The same with what it says to people. */
export interface RecordRule extends RunnableRecordRule, RuleNotes<RuleInput> {}

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
export interface RunnableDatasetRule extends RuleHead {
  readonly kind: 'dataset';
  /**
   * Fields of other entities that the rule looks at as well, through {@link DatasetCheck.beside}.
   * Only entities before `on` in `ENTITY_NAMES`, so that all of them have been seen before the first record of its own.
   */
  readonly beside?: Beside;
  /** Of a rule of the standard: the fields at which it speaks of records that it saw earlier. `start` is then given these. */
  readonly returnsTo?: readonly string[];
  start(context: RuleContext, earlier?: EarlierRecords): DatasetCheck;
}

/** What a rule over a dataset says to people. */
export interface DatasetRuleNotes extends RuleNotes<readonly RawRecord[]> {
  /** The records of other entities that stand beside every example. */
  readonly examplesBeside?: Readonly<Partial<Record<EntityName, readonly RawRecord[]>>>;
}

export interface DatasetRule extends RunnableDatasetRule, DatasetRuleNotes {}

export interface DatasetCheck {
  /** Sees each record of an entity that the rule named under `beside`: its `id` and the fields named. */
  beside?(entity: EntityName, record: RawRecord): void;
  /**
   * Sees each record once, in the order of the dataset. A rule that has a `finish` may keep `report` and call it later; others
   * call it at once or not at all.
   *
   * @param mark by which a rule that names `returnsTo` can speak of this record later
   */
  add(record: RawRecord, report: ReportFinding, mark?: number): void;
  finish?(): void;
  /** What `beside` and `add` do, for many records at once and with the same outcome: of rules of the standard that see millions. */
  besideRows?(entity: EntityName, rows: Rows): void;
  addRows?(rows: Rows, reportAt: ReportAt): void;
  /** Whether `add` would do nothing with any of these rows. */
  passesOver?(rows: Rows): boolean;
}

/** What reports on the record of a row, now or later. */
export type ReportAt = (place: number) => ReportFinding;

export type Beside = Readonly<Partial<Record<EntityName, readonly string[]>>>;

/** At least one input on which the rule says nothing, and one on which it does. Every example is run by a test. */
export interface RuleExamples<Input> {
  readonly good: readonly Input[];
  readonly bad: readonly Input[];
}

/** A rule as an author writes it: what is checked, and what people are told of it. */
export type Rule = RecordRule | DatasetRule;

/** A rule as the engine runs it. */
export type RunnableRule = RunnableRecordRule | RunnableDatasetRule;

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
