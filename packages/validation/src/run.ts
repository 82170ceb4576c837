import { ENTITY_NAMES, type EntityName, type RawRecord, type RecordKey, type Reference } from '@emis-sdk/model';
import { DatasetRules } from './dataset-rules.ts';
import type { EngineFaults } from './engine-faults.ts';
import type { Fault } from './fault.ts';
import type { Grade } from './grading.ts';
import { holdDependents } from './hold-dependents.ts';
import type { Judge } from './judge.ts';
import type { KeyIndex } from './key-index.ts';
import type { PreparedRule } from './record-rules.ts';
import { referenceFault } from './reference-fault.ts';
import type { RuleContext } from './rule.ts';
import type { RuleSet } from './rule-set.ts';
import type { Subject } from './subject.ts';

/** Hears what a run finds. Severities are those of the profile; what it switched off is not heard. */
export interface RunListener {
  fault(subject: Subject, fault: Fault): void;
  /** A record without a fault of its own refers to one that cannot be sent. Told once for each such reference. */
  keptOut(subject: Subject, reference: Reference, cause: RecordKey): void;
}

export interface RunParts {
  readonly judge: Judge;
  readonly index: KeyIndex;
  readonly rules: RuleSet;
  readonly grade: Grade;
  readonly context: RuleContext;
  readonly engine: EngineFaults;
  readonly listener: RunListener;
}

/** A record that refers to its own entity: it is settled when all records of the entity have been seen. */
interface Unsettled {
  readonly subject: Subject;
  readonly references: readonly Reference[];
  readonly rules: readonly PreparedRule[];
  /** The fields that those rules depend on. */
  readonly record: RawRecord;
}

/**
 * One walk over records, entity by entity, parents before children: the part of validation that needs several records at once.
 * A dataset of any size and a batch of the server both go through here.
 *
 * When an entity is over, its records are settled for good. So whatever comes later knows at once whether the record that it
 * refers to can be sent, and no second walk is needed.
 */
export class Run {
  readonly #parts: RunParts;
  readonly #datasetRules: DatasetRules;
  #entity: EntityName = ENTITY_NAMES[0];
  #unsettled: Unsettled[] = [];
  /** The ids that some record of the same entity referred to before they came. */
  readonly awaited = new Map<EntityName, Set<string>>();

  constructor(parts: RunParts) {
    this.#parts = parts;
    this.#datasetRules = new DatasetRules(parts.rules.dataset, parts.context, parts.engine);
  }

  /**
   * Takes the next record.
   *
   * @throws {TypeError} when its entity stands before that of the record before it: the format that reads the files is at fault
   */
  add(subject: Subject, given: unknown): void {
    this.#moveTo(subject.entity);
    const { index, rules } = this.#parts;
    const { entity } = subject;
    const { record, id, faults, broken, references } = this.#parts.judge(entity, given);
    subject.id = id;
    const fields = broken.size === 0 ? rules.fieldsWanted(entity, record) : undefined;
    subject.ownsId = id !== undefined && index.add(entity, id, fields);
    const first = subject.ownsId;
    if (subject.invalid) this.#reject(subject);
    for (const fault of faults) this.#fault(subject, fault);
    if (id !== undefined && !first)
      this.#fault(subject, { code: 'record.duplicate-id', severity: 'error', path: 'id', params: { id } });

    const unsettled = references.filter((reference) => !this.#settle(subject, reference));
    const later = this.#askRules(subject, record, broken);
    if (unsettled.length > 0 || later.length > 0) {
      const kept = Object.assign({}, ...later.map((rule) => rule.keep(record)));
      this.#unsettled.push({ subject, references: unsettled, rules: later, record: kept });
    }
    if (id !== undefined && !first && !subject.invalid) subject.ownsId = index.takeOver(entity, id, fields);
    if (first && id !== undefined) {
      this.#datasetRules.add(entity, id, record, broken, subject.invalid, (fault) => this.#fault(subject, fault));
    }
  }

  /** Settles what is left. Nothing may be added after it. */
  finish(): void {
    for (const entity of ENTITY_NAMES.slice(ENTITY_NAMES.indexOf(this.#entity))) this.#close(entity);
  }

  #moveTo(entity: EntityName): void {
    if (entity === this.#entity) return;
    const from = ENTITY_NAMES.indexOf(this.#entity);
    const to = ENTITY_NAMES.indexOf(entity);
    if (to < from) {
      throw new TypeError(
        `A record of ${entity} comes after one of ${this.#entity}: records come in the order of ENTITY_NAMES`,
      );
    }
    for (const done of ENTITY_NAMES.slice(from, to)) this.#close(done);
    this.#entity = entity;
  }

  #close(entity: EntityName): void {
    const unsettled = this.#unsettled;
    this.#unsettled = [];
    this.#datasetRules.finish(entity);
    for (const { subject, references } of unsettled) {
      for (const reference of references) {
        const fault = referenceFault(reference, this.#parts.index.standing(reference));
        if (fault) this.#fault(subject, fault);
      }
    }
    // First every outcome, then every effect: whether one record of the entity is at fault must not hang on their order.
    const outcomes = unsettled.map(({ subject, rules, record }) => ({
      subject,
      faults: rules.flatMap((rule) => this.#ask(rule, subject, record)),
    }));
    for (const { subject, faults } of outcomes) for (const fault of faults) this.#fault(subject, fault);
    holdDependents(unsettled, this.#parts.index, (subject, reference, cause) =>
      this.#keepOut(subject, reference, cause),
    );
  }

  /** Follows a reference as far as can be done now. False when it may lead to the record's own entity. */
  #settle(subject: Subject, reference: Reference): boolean {
    const { index } = this.#parts;
    const earlier = reference.targets.filter((target) => target !== subject.entity);
    const standing = index.standing(reference, earlier);
    if (earlier.length < reference.targets.length && standing.kind !== 'good') {
      if (!index.has(subject.entity, reference.id)) this.#await(subject.entity, reference.id);
      return false;
    }
    const fault = referenceFault(reference, standing);
    if (fault) this.#fault(subject, fault);
    else if (standing.kind === 'kept-out') this.#keepOut(subject, reference, standing.cause);
    return true;
  }

  #await(entity: EntityName, id: string): void {
    const ids = this.awaited.get(entity);
    if (ids) ids.add(id);
    else this.awaited.set(entity, new Set([id]));
  }

  /** Asks the rules over one record, and gives those that have to wait until the entity is over. */
  #askRules(subject: Subject, record: RawRecord, broken: ReadonlySet<string>): PreparedRule[] {
    const later: PreparedRule[] = [];
    for (const rule of this.#parts.rules.recordRules(subject.entity)) {
      if (subject.id === undefined || !rule.mayAsk(broken)) continue;
      if (rule.needsOwnEntity(record)) later.push(rule);
      else for (const fault of this.#ask(rule, subject, record)) this.#fault(subject, fault);
    }
    return later;
  }

  #ask(rule: PreparedRule, { id }: Subject, record: RawRecord): readonly Fault[] {
    const { index, context, engine } = this.#parts;
    return id === undefined ? [] : rule.check(id, record, index, context, engine);
  }

  #fault(subject: Subject, fault: Fault): void {
    const severity = this.#parts.grade(fault.code, fault.severity);
    if (!severity) return;
    this.#parts.listener.fault(subject, { ...fault, severity });
    if (severity === 'error' && !subject.invalid) this.#reject(subject);
  }

  #reject(subject: Subject): void {
    subject.invalid = true;
    if (subject.ownsId && subject.id !== undefined) this.#parts.index.reject(subject.entity, subject.id);
  }

  /** True when the record was not kept out before. */
  #keepOut(subject: Subject, reference: Reference, cause: RecordKey): boolean {
    if (subject.invalid) return false;
    this.#parts.listener.keptOut(subject, reference, cause);
    return subject.ownsId && subject.id !== undefined && this.#parts.index.hold(subject.entity, subject.id, cause);
  }
}
