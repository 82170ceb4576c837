import { isPlainDate, type RawRecord } from '@emis-sdk/model';
import type { LossReason, WriteOptions } from '../writing.ts';
import type { DatasetSurvey } from './dataset-survey.ts';
import { dhis2Id, isDhis2Id } from './dhis2-id.ts';
import type { Dhis2Mapping } from './dhis2-mapping.ts';

/** An enrolment as DHIS2 takes it. Names and meanings: github.com/dhis2/dhis2-docs, src/developer/web-api/tracker.md, “Enrollments”. */
export interface TrackerEnrolment {
  readonly enrollment: string;
  readonly program: string;
  readonly orgUnit: string;
  readonly enrolledAt: string;
  readonly occurredAt: string;
  readonly status: 'ACTIVE' | 'COMPLETED' | 'CANCELLED';
  readonly completedAt?: string;
  readonly events: readonly [];
}

/** Fields that stand in the enrolment, or say where it stands. */
const HELD = new Set(['id', 'studentId', 'schoolId', 'entryDate', 'exitDate', 'extensions']);

/** Reasons for which somebody left with the course done. That DHIS2 calls every other end cancelled is our reading. */
const DONE = new Set<unknown>([undefined, 'completed', 'graduated']);

/** Makes enrolments, and tells what of them is lost. */
export class EnrolmentMaker {
  readonly #survey: DatasetSurvey;
  readonly #options: WriteOptions;
  readonly #mapping: Dhis2Mapping;

  constructor(survey: DatasetSurvey, options: WriteOptions, mapping: Dhis2Mapping) {
    this.#survey = survey;
    this.#options = options;
    this.#mapping = mapping;
  }

  /** Nothing when DHIS2 would refuse it: without a place or a day. */
  make(record: RawRecord & { id: string; studentId: string }): TrackerEnrolment | undefined {
    const orgUnit = this.#survey.orgUnits.get(String(record['schoolId']));
    if (orgUnit === undefined) return this.#lose('no-record-to-stand-on');
    const enrolledAt = this.#beginning(record);
    if (enrolledAt === undefined) return this.#lose('value-left-out');
    for (const field in record) {
      if (record[field] !== undefined && !HELD.has(field)) this.#lose('no-place-for-field', field);
    }
    return {
      enrollment: this.#idOf(record),
      program: this.#mapping.program,
      orgUnit,
      enrolledAt,
      occurredAt: enrolledAt,
      ...this.#ending(record),
      events: [],
    };
  }

  #idOf({ id, studentId }: { id: string; studentId: string }): string {
    // DHIS2 never lets an enrolment go to another person, so the person is part of what it is.
    return this.#mapping.keepIds && isDhis2Id(id) ? id : dhis2Id('enrolment', id, studentId);
  }

  #beginning({ entryDate, sessionId }: RawRecord): string | undefined {
    if (typeof entryDate === 'string' && isPlainDate(entryDate)) return entryDate;
    this.#lose(entryDate === undefined ? 'value-missing' : 'value-left-out', 'entryDate');
    return this.#survey.sessions.get(String(sessionId)) ?? this.#mapping.enrolledOn;
  }

  #ending({ exitDate, exitReason }: RawRecord): Pick<TrackerEnrolment, 'status' | 'completedAt'> {
    if (exitDate === undefined) return { status: 'ACTIVE' };
    if (typeof exitDate !== 'string' || !isPlainDate(exitDate)) {
      this.#lose('value-left-out', 'exitDate');
      return { status: 'ACTIVE' };
    }
    // Who leaves at the end of the year is there until then.
    const { asOf } = this.#options;
    const isOver = asOf === undefined || exitDate < asOf;
    if (isOver && DONE.has(exitReason)) return { status: 'COMPLETED', completedAt: exitDate };
    this.#lose('no-place-for-field', 'exitDate');
    return { status: isOver ? 'CANCELLED' : 'ACTIVE' };
  }

  #lose(reason: LossReason, field?: string): undefined {
    this.#options.onLost?.({
      entity: 'enrolment',
      ...(field === undefined ? {} : { field }),
      reason,
    });
  }
}
