import type { EntityName, Finding, ReadFile, ReadFinding, RecordKey, Severity } from '@emis-sdk/model';
import type { Fault } from './fault.ts';
import { FindingGroups, type ShowingFindings } from './finding-groups.ts';
import type { Grade } from './grading.ts';
import { OrdinalSet } from './ordinal-set.ts';
import type { Pseudonyms } from './pseudonym.ts';
import { type EngineError, type FileSummary, type Report, SAMPLES_PER_GROUP } from './report.ts';
import type { RunListener } from './run.ts';
import { placeOf, type Subject } from './subject.ts';
import { verdictOf } from './verdict.ts';

/** Adds up what is read and found in a dataset, and remembers by number which records stay out. */
export class DatasetTally implements RunListener {
  readonly invalid = new OrdinalSet();
  /** Number of a held record -> the record at the start of the chain that it waits for. */
  readonly held = new Map<number, { readonly entity: EntityName; readonly cause: RecordKey }>();
  /** Records read so far. */
  total = 0;
  readonly #byEntity: Partial<Record<EntityName, number>> = {};
  readonly #files = new Map<string, FileSummary>();
  readonly #groups: FindingGroups;
  readonly #grade: Grade;
  readonly #unreadRows = new Map<string, OrdinalSet>();
  #unread = 0;
  #removed = 0;
  #leftOut = 0;

  constructor(grade: Grade, showing: ShowingFindings, pseudonyms?: Pseudonyms) {
    this.#grade = grade;
    this.#groups = new FindingGroups(showing, pseudonyms);
  }

  record(entity: EntityName): void {
    this.total++;
    this.#byEntity[entity] = (this.#byEntity[entity] ?? 0) + 1;
  }

  /** Several records of one entity. */
  records(entity: EntityName, count: number): void {
    this.total += count;
    this.#byEntity[entity] = (this.#byEntity[entity] ?? 0) + count;
  }

  file({ file: name, rows, bytes, encoding, delimiter }: ReadFile): void {
    this.#files.set(name, { name, rows, bytes, encoding, delimiter });
  }

  /** A finding of the format. Gives its severity in the profile. */
  read(finding: Finding, ordinal?: number): Severity | undefined {
    const severity = this.#grade(finding.code, finding.severity);
    if (severity) this.#groups.add({ ...finding, severity }, ordinal);
    if (severity === 'error' && ordinal !== undefined) this.invalid.add(ordinal);
    return severity;
  }

  /** A row that could not be read. A file that is walked through twice tells of it twice. */
  unread({ finding }: ReadFinding): void {
    const { file, row } = finding.where;
    if (file === undefined || row === undefined) {
      this.#unread++;
      return;
    }
    const rows = this.#unreadRows.get(file) ?? new OrdinalSet();
    this.#unreadRows.set(file, rows);
    if (rows.add(row)) this.#unread++;
  }

  /** A row that says that a record is to be removed. */
  removal(): void {
    this.#removed++;
  }

  /** Rows that are left out on purpose. */
  leftOut(rows: number): void {
    this.#leftOut += rows;
  }

  fault(subject: Subject, fault: Fault): void {
    const { path, ...said } = fault;
    this.#groups.add(
      {
        ...said,
        entity: subject.entity,
        ...(subject.id === undefined ? {} : { id: subject.id }),
        where: placeOf(subject.origin, path),
      },
      subject.ordinal,
    );
    if (fault.severity !== 'error') return;
    this.invalid.add(subject.ordinal);
    this.held.delete(subject.ordinal);
  }

  keptOut({ ordinal, entity }: Subject, _reference: unknown, cause: RecordKey): void {
    // A rule over the dataset may have found it at fault while it waited to be settled.
    if (!this.held.has(ordinal) && !this.invalid.has(ordinal)) this.held.set(ordinal, { entity, cause });
  }

  report(head: Pick<Report, 'profile' | 'asOf'>, engineErrors: readonly EngineError[], revealed: boolean): Report {
    const groups = this.#groups.list();
    const files = [...this.#files.values()];
    const findings = { error: 0, warning: 0, info: 0 };
    for (const group of groups) findings[group.severity] += group.count;
    const counts = { total: this.total, valid: this.total - this.invalid.size - this.held.size };
    return {
      schemaVersion: 1,
      verdict: verdictOf({ ...counts, unread: this.#unread, findings, engineErrors: engineErrors.length }),
      ...head,
      read: {
        total: this.total,
        byEntity: this.#byEntity,
        rows: files.reduce((sum, file) => sum + file.rows, 0),
        unread: this.#unread,
        ...(this.#removed > 0 ? { removed: this.#removed } : {}),
        ...(this.#leftOut > 0 ? { leftOut: this.#leftOut } : {}),
        files,
      },
      findings,
      invalid: this.invalid.size,
      held: this.#heldSummary(),
      valid: counts.valid,
      groups,
      engineErrors,
      ...(revealed ? { revealed } : {}),
    };
  }

  #heldSummary(): Report['held'] {
    const byEntity: Partial<Record<EntityName, number>> = {};
    const causes = new Map<string, { entity: EntityName; id: string; holds: number }>();
    for (const { entity, cause } of this.held.values()) {
      byEntity[entity] = (byEntity[entity] ?? 0) + 1;
      const key = `${cause.entity} ${cause.id}`;
      const known = causes.get(key);
      if (known) known.holds++;
      else causes.set(key, { ...cause, holds: 1 });
    }
    const because = [...causes.values()]
      .sort((a, b) => b.holds - a.holds || (a.id < b.id ? -1 : 1))
      .slice(0, SAMPLES_PER_GROUP);
    return { total: this.held.size, byEntity, because };
  }
}
