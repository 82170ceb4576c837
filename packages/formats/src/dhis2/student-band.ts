import type { RawRecord } from '@emis-sdk/model';
import { TextsByKey } from '../kept/texts-by-key.ts';
import type { WriteOptions } from '../writing.ts';
import { attributesOf, type PersonAttributes } from './attributes.ts';
import { type DatasetSurvey, isSomebodys } from './dataset-survey.ts';
import { dhis2Id, isDhis2Id } from './dhis2-id.ts';
import type { Dhis2Mapping } from './dhis2-mapping.ts';
import { EnrolmentMaker, type TrackerEnrolment } from './tracker-enrolment.ts';

/** What is told as lost of a person once it is known that the person is written: many persons lose the same. */
interface Told {
  readonly losses: PersonAttributes['losses'];
  readonly extensions: readonly string[];
}

/** Some of the people of a dataset with their enrolments, until they are written. */
export class StudentBand {
  /** As JSON, and outside of the memory that the engine tidies up. */
  readonly #held = new TextsByKey(['attributes', 'told', 'enrolments']);
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
    const held = this.#held.size;
    const student = this.#held.addKey(id);
    if (this.#held.size === held) {
      this.#options.onLost?.({ entity: 'person', reason: 'value-left-out' });
      return;
    }
    const { attributes, losses } = attributesOf(record, this.#mapping);
    const told: Told = { losses, extensions: namesIn(extensions) };
    this.#held.add(student, 'attributes', JSON.stringify(attributes));
    if (losses.length + told.extensions.length > 0) this.#held.add(student, 'told', JSON.stringify(told));
  }

  addEnrolment(record: RawRecord): void {
    if (!isSomebodys(record) || !this.#isMine(record.studentId)) return;
    const student = this.#held.find(record.studentId);
    if (student < 0) return;
    this.met++;
    const made = this.#maker.make(record);
    if (!made) return;
    if (this.#enrolmentsOf(student).some(({ enrollment }) => enrollment === made.enrollment)) {
      this.#options.onLost?.({ entity: 'enrolment', reason: 'value-left-out' });
      return;
    }
    this.#held.add(student, 'enrolments', JSON.stringify(made));
    for (const name of namesIn(record['extensions'])) this.#loseExtension('enrolment', name);
  }

  #enrolmentsOf(student: number): readonly TrackerEnrolment[] {
    return this.#held.of(student, 'enrolments').map((text) => JSON.parse(text) as TrackerEnrolment);
  }

  /** The tracked entities as JSON, in the order in which the people came. Who has no enrolment has no place, and is told. */
  *entities(): Generator<string> {
    for (let student = 0; student < this.#held.size; student++) {
      const all = this.#enrolmentsOf(student).toSorted(
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
      this.#tellLost(student);
      const id = this.#held.keyOf(student);
      const entity = JSON.stringify({
        trackedEntity: this.#mapping.keepIds && isDhis2Id(id) ? id : dhis2Id('person', id),
        trackedEntityType: this.#mapping.trackedEntityType,
        // It cannot be changed later, so it is the place that stays the same as years go by: the first.
        orgUnit: first.orgUnit,
      });
      const [attributes] = this.#held.of(student, 'attributes');
      yield `${entity.slice(0, -1)},"attributes":${attributes},"enrollments":${JSON.stringify(all)}}`;
    }
  }

  #tellLost(student: number): void {
    for (const text of this.#held.of(student, 'told')) {
      const { losses, extensions } = JSON.parse(text) as Told;
      for (const [field, reason] of losses) this.#options.onLost?.({ entity: 'person', field, reason });
      for (const name of extensions) this.#loseExtension('person', name);
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
