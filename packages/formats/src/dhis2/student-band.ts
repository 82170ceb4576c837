import type { RawRecord } from '@emis-sdk/model';
import { ownText } from '../roster/own-text.ts';
import type { WriteOptions } from '../writing.ts';
import { attributesOf, type PersonAttributes } from './attributes.ts';
import { type DatasetSurvey, isSomebodys } from './dataset-survey.ts';
import { dhis2Id, isDhis2Id } from './dhis2-id.ts';
import type { Dhis2Mapping } from './dhis2-mapping.ts';
import { EnrolmentMaker, type TrackerEnrolment } from './tracker-enrolment.ts';

interface HeldStudent {
  /** The attributes as JSON: a text of its own, that holds no piece of a file in memory. */
  readonly attributes: string;
  readonly losses: PersonAttributes['losses'];
  readonly extensions: readonly string[];
  readonly enrolments: TrackerEnrolment[];
}

/** Some of the people of a dataset with their enrolments, until they are written. */
export class StudentBand {
  readonly #held = new Map<string, HeldStudent>();
  readonly #maker: EnrolmentMaker;
  readonly #options: WriteOptions;
  readonly #mapping: Dhis2Mapping;
  readonly #isMine: (personId: string) => boolean;
  /** Enrolments that met their student. */
  met = 0;

  constructor(
    survey: DatasetSurvey,
    options: WriteOptions,
    mapping: Dhis2Mapping,
    isMine: (personId: string) => boolean,
  ) {
    this.#maker = new EnrolmentMaker(survey, options, mapping);
    this.#options = options;
    this.#mapping = mapping;
    this.#isMine = isMine;
  }

  addPerson(record: RawRecord): void {
    const { id, extensions } = record;
    if (typeof id !== 'string' || !this.#isMine(id)) return;
    if (this.#held.has(id)) {
      this.#options.onLost?.({ entity: 'person', reason: 'value-left-out' });
      return;
    }
    const { attributes, losses } = attributesOf(record, this.#mapping);
    this.#held.set(ownText(id), {
      attributes: JSON.stringify(attributes),
      losses,
      extensions: namesIn(extensions),
      enrolments: [],
    });
  }

  addEnrolment(record: RawRecord): void {
    if (!isSomebodys(record) || !this.#isMine(record.studentId)) return;
    const student = this.#held.get(record.studentId);
    if (!student) return;
    this.met++;
    const made = this.#maker.make(record);
    if (!made) return;
    if (student.enrolments.some(({ enrollment }) => enrollment === made.enrollment)) {
      this.#options.onLost?.({ entity: 'enrolment', reason: 'value-left-out' });
      return;
    }
    student.enrolments.push(made);
    for (const name of namesIn(record['extensions'])) this.#loseExtension('enrolment', name);
  }

  /** The tracked entities as JSON, in the order in which the people came. Who has no enrolment has no place, and is told. */
  *entities(): Generator<string> {
    for (const [id, { attributes, losses, extensions, enrolments }] of this.#held) {
      const all = enrolments.toSorted(
        (a, b) => compare(a.enrolledAt, b.enrolledAt) || compare(a.enrollment, b.enrollment),
      );
      const [first] = all;
      if (!first) {
        this.#options.onLost?.({
          entity: 'person',
          reason: 'no-record-to-stand-on',
        });
        continue;
      }
      for (const [field, reason] of losses) this.#options.onLost?.({ entity: 'person', field, reason });
      for (const name of extensions) this.#loseExtension('person', name);
      const entity = JSON.stringify({
        trackedEntity: this.#mapping.keepIds && isDhis2Id(id) ? id : dhis2Id('person', id),
        trackedEntityType: this.#mapping.trackedEntityType,
        // It cannot be changed later, so it is the place that stays the same as years go by: the first.
        orgUnit: first.orgUnit,
      });
      yield `${entity.slice(0, -1)},"attributes":${attributes},"enrollments":${JSON.stringify(all)}}`;
    }
  }

  #loseExtension(entity: 'person' | 'enrolment', name: string): void {
    this.#options.onLost?.({
      entity,
      field: `extensions.${name}`,
      reason: 'no-place-for-field',
    });
  }
}

function namesIn(extensions: unknown): readonly string[] {
  return typeof extensions === 'object' && extensions !== null ? Object.keys(extensions) : [];
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
