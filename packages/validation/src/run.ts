import {
  ENTITY_NAMES,
  type EntityName,
  type RawRecord,
  type RecordKey,
  type Reference,
  referenceFields,
} from '@emis-sdk/model';
import { AskedTogether } from './asked-together.ts';
import { DatasetRules } from './dataset-rules.ts';
import type { EngineFaults } from './engine-faults.ts';
import type { Fault } from './fault.ts';
import type { Grade } from './grading.ts';
import { holdDependents } from './hold-dependents.ts';
import type { Judge, Judgement } from './judge.ts';
import type { KeyIndex } from './key-index.ts';
import { ownText } from './own-text.ts';
import type { Profile } from './profile.ts';
import type { PreparedRule } from './record-rules.ts';
import { referenceFault } from './reference-fault.ts';
import type { Rows } from './rows/rows.ts';
import type { RuleContext } from './rule.ts';
import type { RuleSet } from './rule-set.ts';
import type { OwnRows } from './seen-records.ts';
import type { Subject } from './subject.ts';

/** Hears what a run finds. Severities are those of the profile; what it switched off is not heard. */
export interface RunListener {
  fault(subject: Subject, fault: Fault): void;
  /** A record without a fault of its own refers to one that cannot be sent. Told once for each such reference. */
  keptOut(subject: Subject, reference: Reference, cause: RecordKey): void;
}

export interface RunParts {
  readonly profile: Profile;
  readonly judge: Judge;
  readonly index: KeyIndex;
  readonly rules: RuleSet;
  readonly grade: Grade;
  readonly context: RuleContext;
  readonly engine: EngineFaults;
  readonly listener: RunListener;
  /** The only kinds of record that may come. */
  readonly entities?: readonly EntityName[];
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
  readonly #together: AskedTogether;
  #entity: EntityName = ENTITY_NAMES[0];
  #unsettled: Unsettled[] = [];
  readonly #hear = (subject: Subject, fault: Fault): void => this.#fault(subject, fault);
  /** The ids that some record of the same entity referred to before they came. */
  readonly awaited = new Map<EntityName, Set<string>>();

  constructor(parts: RunParts) {
    this.#parts = parts;
    this.#datasetRules = new DatasetRules(parts.rules.dataset, parts.context, parts.engine, parts.index);
    this.#together = new AskedTogether(parts.index, parts.context, parts.engine);
  }

  /**
   * Takes the next record.
   *
   * @throws {TypeError} when its entity stands before that of the record before it: the format that reads the files is at fault
   */
  add(subject: Subject, given: unknown): void {
    this.addJudged(subject, this.#parts.judge(subject.entity, given));
  }

  /**
   * Takes the next record, which was looked at alone already.
   *
   * @throws {TypeError} as {@link add}
   */
  addJudged(subject: Subject, { record, id, faults, broken }: Judgement): void {
    if (subject.entity !== this.#entity) this.enter(subject.entity);
    const { index, rules } = this.#parts;
    const { entity } = subject;
    // A rule over the dataset may keep the record's name to speak of it later.
    subject.id = id !== undefined && this.#datasetRules.comeBackTo(entity) ? ownText(id) : id;
    const fields = broken.size === 0 ? record : undefined;
    const first = id !== undefined && index.add(entity, id, fields);
    subject.ownsId = first;
    if (subject.invalid) this.#reject(subject);
    for (const fault of faults) this.#fault(subject, fault);
    if (id !== undefined && !first)
      this.#fault(subject, { code: 'record.duplicate-id', severity: 'error', path: 'id', params: { id } });

    const unsettled = this.settleAll(subject, record, broken);
    let later: PreparedRule[] | undefined;
    if (id !== undefined) {
      for (const rule of rules.recordRules(entity)) {
        if (!rule.mayAsk(broken)) continue;
        if (rule.needsOwnEntity(record)) later = added(later, rule);
        else if (first && rule.asksMany) this.#together.add(rule, subject, id, record);
        else for (const fault of this.#ask(rule, subject, record)) this.#fault(subject, fault);
      }
    }
    if (unsettled || later) {
      const kept = Object.assign({}, ...(later ?? []).map((rule) => rule.keep(record)));
      this.#unsettled.push({ subject, references: unsettled ?? [], rules: later ?? [], record: kept });
    }
    // Whether the first of an id stands is known when all has been said of it.
    if (this.#together.isFull || (id !== undefined && !first)) this.#askTogether();
    if (id !== undefined && !first && !subject.invalid) subject.ownsId = index.takeOver(entity, id, fields);
    if (first) {
      this.#datasetRules.add(entity, id, record, broken, subject, this.#hear);
    }
  }

  /** Settles what is left. Nothing may be added after it. */
  finish(): void {
    for (const entity of ENTITY_NAMES.slice(ENTITY_NAMES.indexOf(this.#entity))) this.#close(entity);
  }

  /**
   * Takes rows that were found in order, with ids of their own that have been noted, and whose references all lead to records that
   * can be sent.
   */
  addRows(entity: EntityName, rows: Rows, own: OwnRows): void {
    this.#datasetRules.addRows(entity, rows, own, this.#hear);
  }

  /**
   * Says of which entity the next records are.
   *
   * @throws {TypeError} as {@link add}
   */
  enter(entity: EntityName): void {
    if (entity === this.#entity) return;
    const from = ENTITY_NAMES.indexOf(this.#entity);
    const to = ENTITY_NAMES.indexOf(entity);
    if (to < from) {
      throw new TypeError(
        `A record of ${entity} comes after one of ${this.#entity}: records come in the order of ENTITY_NAMES`,
      );
    }
    const { entities } = this.#parts;
    if (entities && !entities.includes(entity)) {
      throw new TypeError(`A record of ${entity} came, which is not among the kinds announced: ${entities.join(', ')}`);
    }
    for (const done of ENTITY_NAMES.slice(from, to)) this.#close(done);
    this.#entity = entity;
  }

  #askTogether(): void {
    for (const { subject, fault } of this.#together.answers()) this.#fault(subject, fault);
  }

  #close(entity: EntityName): void {
    this.#askTogether();
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
    this.#parts.index.seal(entity);
  }

  /** Follows the references of a record as far as can be done now. Gives those that may lead to its own entity. */
  settleAll(subject: Subject, record: RawRecord, broken?: ReadonlySet<string>): Reference[] | undefined {
    let unsettled: Reference[] | undefined;
    for (const link of linksOf(subject.entity)) {
      const value = record[link.path];
      if (value === undefined || broken?.has(link.path)) continue;
      if (typeof value === 'string') {
        const reference = this.#settle(subject, link, link.path, value);
        if (reference) unsettled = added(unsettled, reference);
      } else if (Array.isArray(value)) {
        for (let place = 0; place < value.length; place++) {
          const item: unknown = value[place];
          if (typeof item !== 'string') continue;
          const reference = this.#settle(subject, link, `${link.path}.${place}`, item);
          if (reference) unsettled = added(unsettled, reference);
        }
      }
    }
    return unsettled;
  }

  /** Follows a reference. Gives it back when it may lead to the record's own entity. */
  #settle(subject: Subject, link: Link, path: string, id: string): Reference | undefined {
    const { index } = this.#parts;
    for (const target of link.earlier) if (index.stands(target, id)) return undefined;
    const reference = { path, targets: link.targets, id };
    const standing = index.standing(reference, link.earlier);
    if (link.own && standing.kind !== 'good') {
      if (!index.has(subject.entity, id)) this.#await(subject.entity, id);
      return reference;
    }
    const fault = referenceFault(reference, standing);
    if (fault) this.#fault(subject, fault);
    else if (standing.kind === 'kept-out') this.#keepOut(subject, reference, standing.cause);
    return undefined;
  }

  #await(entity: EntityName, id: string): void {
    const ids = this.awaited.get(entity);
    if (ids) ids.add(id);
    else this.awaited.set(entity, new Set([id]));
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

/** A field of an entity that points to other records. */
interface Link {
  readonly path: string;
  readonly targets: readonly EntityName[];
  /** The targets whose records have all been seen before the first of its own entity. */
  readonly earlier: readonly EntityName[];
  /** Whether it may point to its own entity. */
  readonly own: boolean;
}

const LINKS = new Map<EntityName, readonly Link[]>();

function linksOf(entity: EntityName): readonly Link[] {
  let links = LINKS.get(entity);
  if (!links) {
    links = referenceFields(entity).map(([path, targets]) => {
      const earlier = targets.filter((target) => target !== entity);
      return { path, targets, earlier, own: earlier.length < targets.length };
    });
    LINKS.set(entity, links);
  }
  return links;
}

function added<Item>(list: Item[] | undefined, item: Item): Item[] {
  if (!list) return [item];
  list.push(item);
  return list;
}
