import type { EntityName, RawRecord } from '@emis-sdk/model';
import { ABSENT, MOVES_UP } from '@emis-sdk/validation';
import type { CountryFacts } from '../facts/country-facts.ts';
import { CountTable } from './count-table.ts';
import { COUNTED_FIELDS, type CountedEntity } from './counted-fields.ts';
import {
  type AttendanceCell,
  attendanceKey,
  DAY,
  type DecisionCell,
  decisionKey,
  type EnrolmentCell,
  enrolmentKey,
} from './enrolment-cell.ts';
import { type EnrolmentReader, enrolmentReader } from './enrolment-reading.ts';
import { HeadCount } from './head-count.ts';
import { type IndicatorParameters, USUAL_PARAMETERS } from './parameters.ts';
import { PeopleIndex } from './people-index.ts';
import { PlaceTree } from './place-tree.ts';
import { keptText, textOf, textsOf } from './record-fields.ts';
import { SchoolYears } from './school-year.ts';
import { type Schooling, schoolingOf } from './schooling.ts';

/** What of a profile indicators need: its levels with ISCED and intended ages, its calendars, the day at which ages are counted. */
export type IndicatorFacts = Pick<CountryFacts, 'levels' | 'calendars' | 'ageReference'>;

export interface CountOptions {
  readonly profile: IndicatorFacts;
  readonly parameters?: Partial<IndicatorParameters>;
  /** The kinds of record that may come; others need not be prepared for. All kinds when it is not known. */
  readonly entities?: readonly EntityName[];
  /** The school year of enrolments that state none, where the caller knows it. Without it they are not counted. */
  readonly schoolYear?: number;
}

/**
 * Counts records for indicators, one by one, in one pass. What was added can be taken away again, and the counts of two parts of a country
 * added up: nothing depends on the order, but that a parent comes before its children, and goes after them.
 *
 * Memory grows with the places and the kinds of student in them. Of people it keeps id, sex and day of birth, which enrolments refer to;
 * of teachers the ids at each school; of enrolments the ids only when promotions may come.
 *
 * @example
 * const counts = new IndicatorCounts({ profile: await loadProfile('international') });
 * for await (const { entity, record } of check.valid()) counts.add(entity, record);
 */
export class IndicatorCounts {
  readonly schooling: Schooling;
  readonly parameters: IndicatorParameters;
  readonly places = new PlaceTree();
  readonly enrolments = new CountTable<EnrolmentCell>(enrolmentKey);
  readonly decisions = new CountTable<DecisionCell>(decisionKey);
  readonly attendance = new CountTable<AttendanceCell>(attendanceKey);
  readonly teachers = new HeadCount();
  /** Records that could not be counted, by the field that they lack. */
  readonly skipped = new Map<string, number>();
  readonly #years: SchoolYears;
  readonly #read: EnrolmentReader;
  readonly #awaitsPromotions: boolean;
  readonly #schoolYear: number | undefined;
  readonly #people = new PeopleIndex();
  readonly #sessionYears = new Map<string, number>();
  readonly #levelsOfClasses = new Map<string, { readonly school: string; readonly levels: readonly string[] }>();
  readonly #enrolled = new Map<string, { readonly school: string; readonly cell: EnrolmentCell }>();

  constructor({ profile, parameters = {}, entities, schoolYear }: CountOptions) {
    const { levels, calendars, ageReference = USUAL_PARAMETERS.ageReference } = profile;
    this.parameters = { ...USUAL_PARAMETERS, ageReference, ...parameters };
    this.schooling = schoolingOf(levels);
    this.#years = new SchoolYears(calendars);
    this.#read = enrolmentReader(this.schooling, this.#years, this.parameters);
    this.#schoolYear = schoolYear;
    this.#awaitsPromotions = entities?.includes('promotion') ?? true;
  }

  /** Counts a record. Records are not checked here: what cannot be counted is passed over, and noted under `skipped`. */
  add(entity: EntityName, record: RawRecord): void {
    if (isCounted(entity)) this.#change(entity, record, 1);
  }

  /** Takes away a record that was added, before those that it refers to. */
  remove(entity: EntityName, record: RawRecord): void {
    if (isCounted(entity)) this.#change(entity, record, -1);
  }

  /** Adds what another count over other records, by the same profile and parameters, has come to. */
  merge(other: IndicatorCounts): void {
    this.places.merge(other.places);
    this.enrolments.merge(other.enrolments);
    this.decisions.merge(other.decisions);
    this.attendance.merge(other.attendance);
    this.teachers.merge(other.teachers);
    this.#people.merge(other.#people);
    for (const [id, year] of other.#sessionYears) this.#sessionYears.set(id, year);
    for (const [id, own] of other.#levelsOfClasses) this.#levelsOfClasses.set(id, own);
    for (const [id, own] of other.#enrolled) this.#enrolled.set(id, own);
    for (const [field, count] of other.skipped) this.#skip(field, count);
  }

  #change(entity: CountedEntity, record: RawRecord, by: 1 | -1): void {
    const id = textOf(record, 'id');
    if (id !== undefined) this.#take[entity](record, by, id);
  }

  /** What is done with a record of each entity. */
  readonly #take: Readonly<Record<CountedEntity, (record: RawRecord, by: 1 | -1, id: string) => void>> = {
    territory: (record, by) => this.#place('territory', record, by),
    school: (record, by) => this.#place('school', record, by),
    'academic-session': (record, by, id) => keep(this.#sessionYears, id, by > 0 ? yearIn(record) : undefined),
    class: (record, by, id) => keep(this.#levelsOfClasses, id, by > 0 ? this.#classOf(record) : undefined),
    person: (record, by) => (by > 0 ? this.#people.add(record) : this.#people.remove(record)),
    enrolment: (record, by, id) => this.#enrolment(id, record, by),
    'staff-assignment': (record, by) => this.#teacher(textOf(record, 'workplaceId'), [''], record, by),
    'teaching-assignment': (record, by) => {
      const own = this.#levelsOfClasses.get(textOf(record, 'classId') ?? '');
      this.#teacher(own?.school, own?.levels ?? [], record, by);
    },
    'daily-attendance': (record, by) => this.#attended(record, by),
    promotion: (record, by) => this.#promotion(record, by),
  };

  #place(entity: 'territory' | 'school', record: RawRecord, by: 1 | -1): void {
    if (by > 0) this.places.add(entity, record);
    else this.places.remove(entity, record);
  }

  #enrolment(id: string, record: RawRecord, by: 1 | -1): void {
    const school = textOf(record, 'schoolId');
    const year = yearIn(record) ?? this.#sessionYears.get(textOf(record, 'sessionId') ?? '') ?? this.#schoolYear;
    if (school === undefined || year === undefined) {
      this.#skip(school === undefined ? 'enrolment.schoolId' : 'enrolment.schoolYear', by);
      return;
    }
    const cell = this.#read.read(record, year, this.#people.get(textOf(record, 'studentId')));
    if (!cell) return;
    const place = keptText(school);
    this.enrolments.add(place, cell, by);
    if (this.#awaitsPromotions) keep(this.#enrolled, id, by > 0 ? { school: place, cell } : undefined);
  }

  #teacher(place: string | undefined, levels: readonly string[], record: RawRecord, by: 1 | -1): void {
    const person = textOf(record, 'personId');
    if (place === undefined || person === undefined || textOf(record, 'role') !== 'teacher') return;
    const own = keptText(person);
    for (const level of levels) this.teachers.add(keptText(place), level, own, by);
  }

  #attended(record: RawRecord, by: 1 | -1): void {
    const [school, status] = [textOf(record, 'schoolId'), textOf(record, 'status')];
    const schoolYear = this.#years.yearOf(textOf(record, 'date') ?? '');
    if (school === undefined || status === undefined || schoolYear === undefined) {
      this.#skip('daily-attendance.date', by);
      return;
    }
    const { sex } = this.#people.get(textOf(record, 'studentId'));
    const { dayFraction } = record;
    const part = typeof dayFraction === 'number' && dayFraction >= 0 && dayFraction <= 1 ? dayFraction : 1;
    const present = status.startsWith('ext:') ? undefined : !ABSENT.has(status);
    const cell = {
      ...{ schoolYear },
      ...(sex === undefined ? {} : { sex }),
      ...(present === undefined ? {} : { present }),
    };
    this.attendance.add(keptText(school), cell, by * Math.round(part * DAY));
  }

  #promotion(record: RawRecord, by: 1 | -1): void {
    const own = this.#enrolled.get(textOf(record, 'enrolmentId') ?? '');
    if (!own) {
      this.#skip('promotion.enrolmentId', by);
      return;
    }
    const decided = textOf(record, 'decision') ?? '';
    const promoted = MOVES_UP.has(decided) || decided === 'graduated';
    if (!promoted && decided !== 'repeats') return;
    this.decisions.add(own.school, { enrolment: own.cell, decision: promoted ? 'promoted' : 'failed' }, by);
  }

  #classOf(record: RawRecord): { school: string; levels: readonly string[] } | undefined {
    const school = textOf(record, 'schoolId');
    if (school === undefined) return undefined;
    const levels = textsOf(record, 'grades').flatMap(
      (grade) => this.schooling.slotOf(grade)?.level ?? this.schooling.levelOf(grade) ?? [],
    );
    return { school: keptText(school), levels: [...new Set(levels)] };
  }

  #skip(field: string, by: number): void {
    const count = (this.skipped.get(field) ?? 0) + by;
    if (count === 0) this.skipped.delete(field);
    else this.skipped.set(field, count);
  }
}

function isCounted(entity: EntityName): entity is CountedEntity {
  return Object.hasOwn(COUNTED_FIELDS, entity);
}

function yearIn({ schoolYear }: RawRecord): number | undefined {
  return typeof schoolYear === 'number' && Number.isInteger(schoolYear) ? schoolYear : undefined;
}

function keep<Value>(map: Map<string, Value>, id: string, value: Value | undefined): void {
  if (value === undefined) map.delete(id);
  else map.set(keptText(id), value);
}
