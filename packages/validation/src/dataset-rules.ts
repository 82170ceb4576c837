import type { EntityName, RawRecord } from '@emis-sdk/model';
import type { EngineFaults } from './engine-faults.ts';
import type { Fault } from './fault.ts';
import type { KeyIndex } from './key-index.ts';
import { project } from './projection.ts';
import { ruleFault } from './record-rules.ts';
import type { Rows } from './rows/rows.ts';
import type {
  DatasetCheck,
  EarlierRecords,
  ReportAt,
  ReportFinding,
  RuleContext,
  RuleFinding,
  RunnableDatasetRule,
} from './rule.ts';
import { listIn, seesWholeRecords } from './rule-set.ts';
import { type OwnRows, SeenRecords } from './seen-records.ts';
import { isSilent } from './silent-rules.ts';
import type { Subject } from './subject.ts';

interface Started {
  readonly rule: RunnableDatasetRule;
  readonly check: DatasetCheck;
  readonly whole: boolean;
  /** Reports on the record that is shown now. Rules that come back to a record when all have been seen get one for each record. */
  readonly now: ReportFinding | undefined;
}

/** What a rule said at once of a row. */
interface Said {
  readonly place: number;
  readonly fault: Fault;
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
  /** Of entities that some rule returns to by marks. */
  readonly #seen = new Map<EntityName, SeenRecords>();
  #subject: Subject | undefined;
  #report: ((subject: Subject, fault: Fault) => void) | undefined;

  constructor(
    rules: readonly RunnableDatasetRule[],
    context: RuleContext,
    engine: EngineFaults,
    index: Pick<KeyIndex, 'tableOf'>,
  ) {
    this.#engine = engine;
    const returnsTo = new Map<EntityName, string[]>();
    for (const { on, returnsTo: fields = [] } of rules) listIn(returnsTo, on).push(...fields);
    for (const [entity, fields] of returnsTo) {
      if (fields.length > 0)
        this.#seen.set(entity, new SeenRecords(entity, [...new Set(fields)], index.tableOf(entity)));
    }
    for (const rule of rules) {
      const earlier = rule.returnsTo && this.#earlier(rule);
      const check = engine.guard(rule.code, () => rule.start(context, earlier));
      if (!check) continue;
      const now = (finding: RuleFinding): void => {
        if (this.#subject) this.#report?.(this.#subject, ruleFault(rule, finding));
      };
      const keepsReports = check.finish !== undefined && !rule.returnsTo;
      const started = { rule, check, whole: seesWholeRecords(rule), now: keepsReports ? undefined : now };
      if (keepsReports) this.#returning.add(rule.on);
      listIn(this.#on, rule.on).push(started);
      for (const [entity, fields] of Object.entries(rule.beside ?? {}) as [EntityName, readonly string[]][]) {
        listIn(this.#beside, entity).push({ started, fields });
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
    const mark = this.#seen.get(entity)?.note(id, subject) ?? -1;
    for (const { rule, check, whole, now } of this.#on.get(entity) ?? NO_RULES) {
      if (!isSound(rule.reads, broken)) continue;
      try {
        check.add(
          whole ? record : project(id, record, rule.reads),
          now ?? ((finding) => report(subject, ruleFault(rule, finding))),
          mark,
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

  /** Shows rows of which nothing is wrong so far, as {@link add} shows records. */
  addRows(entity: EntityName, rows: Rows, own: OwnRows, report: (subject: Subject, fault: Fault) => void): void {
    this.#report = report;
    const said: Said[] = [];
    // Marks are given when a rule needs them, and then to all rows.
    let marked = false;
    for (const started of this.#on.get(entity) ?? NO_RULES) {
      const { rule, check, whole, now } = started;
      if (whole && isSilent(rule.silentWithout, (field) => rows.lacks(field))) continue;
      if (whole && this.#engine.guard(rule.code, () => check.passesOver?.(rows))) continue;
      if (rule.returnsTo && !marked) {
        rows.firstMark = this.#seen.get(entity)?.noteRows(rows, own) ?? 0;
        marked = true;
      }
      const reportAt = now
        ? (place: number) => (finding: RuleFinding) => void said.push({ place, fault: ruleFault(rule, finding) })
        : (place: number) => reportLater(rule, report, own.laterSubject(place));
      this.#showRows(started, rows, reportAt);
    }
    const beside = this.#beside.get(entity);
    const out = said.length > 0 ? sayAll(said, own.subjectOf, report) : NONE_OUT;
    if (beside) this.#showBesideOthers(entity, rows, beside, out);
  }

  #showRows({ rule, check, whole }: Started, rows: Rows, reportAt: ReportAt): void {
    if (whole && check.addRows) {
      this.#engine.guard(rule.code, () => check.addRows?.(rows, reportAt));
      return;
    }
    for (let place = rows.from; place < rows.to; place++) {
      const record = rows.record(place);
      const shown = whole ? record : project(String(record.id), record, rule.reads);
      this.#engine.guard(rule.code, () => check.add(shown, reportAt(place), rows.mark(place)));
    }
  }

  /** Shows rows beside the records of other entities, without those that are out by now. */
  #showBesideOthers(entity: EntityName, rows: Rows, beside: readonly Beside[], out: readonly number[]): void {
    const { from, to } = rows;
    let start = from;
    for (const place of [...out, to]) {
      rows.from = start;
      rows.to = place;
      if (start < place) for (const each of beside) this.#showBeside(entity, rows, each);
      start = place + 1;
    }
    rows.from = from;
    rows.to = to;
  }

  #showBeside(entity: EntityName, rows: Rows, { started: { rule, check, whole }, fields }: Beside): void {
    if (whole && check.besideRows) {
      this.#engine.guard(rule.code, () => check.besideRows?.(entity, rows));
      return;
    }
    for (let place = rows.from; place < rows.to; place++) {
      const record = rows.record(place);
      const shown = whole ? record : project(String(record.id), record, fields);
      this.#engine.guard(rule.code, () => check.beside?.(entity, shown));
    }
  }

  #earlier(rule: RunnableDatasetRule): EarlierRecords {
    const seen = this.#seen.get(rule.on);
    return {
      id: (mark) => seen?.id(mark) ?? '',
      report: (mark, finding) => {
        if (!seen) return;
        const subject = seen.subject(mark);
        this.#report?.(subject, ruleFault(rule, finding));
        if (subject.invalid) seen.reject(mark);
      },
    };
  }

  /** Tells the rules on an entity that all its records have been seen. What they keep of them goes. */
  finish(entity: EntityName): void {
    const started = this.#on.get(entity) ?? [];
    this.#on.delete(entity);
    // One after the other, so that each can go before the next one sorts what it has kept.
    for (let next = started.shift(); next; next = started.shift()) {
      const { rule, check } = next;
      this.#engine.guard(rule.code, () => check.finish?.());
    }
    this.#seen.delete(entity);
    this.#beside.delete(entity);
  }
}

function isSound(fields: readonly string[], broken: ReadonlySet<string>): boolean {
  return broken.size === 0 || !fields.some((field) => broken.has(field));
}

const NONE_OUT: readonly number[] = [];

/** A function by itself, so that a report which a rule keeps does not keep the rows among which its record stood. */
function reportLater(
  rule: RunnableDatasetRule,
  report: (subject: Subject, fault: Fault) => void,
  subject: () => Subject,
): ReportFinding {
  return (finding) => report(subject(), ruleFault(rule, finding));
}

/** Says what was said at once, as it would have come record by record. Gives the places of the records that are out for it, in order. */
function sayAll(
  said: Said[],
  subjectOf: (place: number) => Subject,
  report: (subject: Subject, fault: Fault) => void,
): number[] {
  said.sort((a, b) => a.place - b.place);
  const out = new Set<number>();
  for (const { place, fault } of said) {
    const subject = subjectOf(place);
    report(subject, fault);
    if (subject.invalid) out.add(place);
  }
  return [...out];
}
