import { ENTITY_NAMES, type EntityName, type OpenDataset, type RawRecord, type ReadRecord } from '@emis-sdk/model';
import { TextsByKey } from '../kept/texts-by-key.ts';
import { ownText } from '../roster/own-text.ts';

/** What other records say of a person whose row is written. */
export interface PersonFacts {
  readonly links: readonly RawRecord[];
  readonly enrolments: readonly RawRecord[];
  readonly work: readonly RawRecord[];
  /** Schools of the students for whom the person answers. */
  readonly schoolsOfStudents: ReadonlySet<string>;
}

/** So many persons' facts are in memory at once: some 300 bytes each. */
const AT_ONCE = 100_000;

const ORDER = new Map(ENTITY_NAMES.map((entity, index) => [entity, index] as const));
const LAST = orderOf('staff-assignment');

function orderOf(entity: EntityName): number {
  return ORDER.get(entity) ?? -1;
}

/**
 * The persons of a dataset, each with what later records say of it, in pieces. The persons are taken in slices: while the rows of one
 * slice are written, the facts of the next are gathered, so that memory does not grow with their number. The dataset is read once more
 * than there are slices.
 *
 * @param onLeft is told how many records of each kind are about nobody who is there
 */
export async function* personsWithFacts(
  open: OpenDataset,
  onLeft: (entity: EntityName, records: number) => void,
  atOnce = AT_ONCE,
): AsyncGenerator<Iterable<readonly [RawRecord, PersonFacts]>> {
  const totals = new Map<EntityName, number>();
  const taken = new Map<EntityName, number>();
  let ready: Slice | undefined;
  for (let slice = 0; ; slice++) {
    const gathering = new Slice(taken);
    let persons = 0;
    for await (const records of recordsOfPeople(open)) {
      const met: RawRecord[] = [];
      for (const { entity, record } of records) {
        if (entity === 'person') {
          const place = Math.floor(persons++ / atOnce);
          if (place === slice) gathering.addPerson(record);
          else if (place === slice - 1) met.push(record);
          continue;
        }
        if (slice === 0) totals.set(entity, (totals.get(entity) ?? 0) + 1);
        gathering.add(entity, record);
      }
      if (met.length > 0 && ready) yield withFacts(met, ready);
      // The last slice has been written, and nobody is left of whom anything could be gathered.
      else if (gathering.size === 0 && slice > 0 && persons > 0 && records.at(-1)?.entity !== 'person') break;
    }
    ready = gathering;
    if (gathering.size === 0) break;
  }
  for (const entity of ['guardian-link', 'enrolment', 'staff-assignment'] as const) {
    const left = (totals.get(entity) ?? 0) - (taken.get(entity) ?? 0);
    if (left > 0) onLeft(entity, left);
  }
}

/** One after the other, so that what is made of a person can go before that of the next is made. */
function* withFacts(persons: readonly RawRecord[], slice: Slice): Generator<readonly [RawRecord, PersonFacts]> {
  for (const record of persons) yield [record, slice.take(record['id'])];
}

/** The records up to the last that says something of persons, in pieces. */
async function* recordsOfPeople(open: OpenDataset): AsyncGenerator<readonly ReadRecord[]> {
  for await (const items of open()) {
    const records = items.filter((item) => item.type === 'record');
    const end = records.findIndex(({ entity }) => orderOf(entity) > LAST);
    yield end === -1 ? records : records.slice(0, end);
    if (end !== -1) return;
  }
}

const KINDS = ['links', 'enrolments', 'work'] as const;

/** The persons of a slice, and what is said of them: as JSON, and outside of the memory that the engine tidies up. */
class Slice {
  readonly #facts = new TextsByKey(KINDS);
  /** Student -> the guardians of the slice, and guardian -> the schools of the students. */
  readonly #students = new Map<string, number[]>();
  readonly #schools = new Map<number, Set<string>>();
  readonly #taken: Map<EntityName, number>;
  size = 0;

  constructor(taken: Map<EntityName, number>) {
    this.#taken = taken;
  }

  addPerson({ id }: RawRecord): void {
    this.size++;
    if (typeof id === 'string') this.#facts.addKey(id);
  }

  add(entity: EntityName, record: RawRecord): void {
    if (entity === 'guardian-link') {
      const { studentId, guardianId } = record;
      this.#keep(entity, studentId, record, 'links');
      const guardian = typeof guardianId === 'string' ? this.#facts.find(guardianId) : -1;
      if (guardian >= 0 && typeof studentId === 'string') {
        const known = this.#students.get(studentId);
        if (known) known.push(guardian);
        else this.#students.set(ownText(studentId), [guardian]);
      }
    } else if (entity === 'enrolment') {
      const { studentId, schoolId } = record;
      this.#keep(entity, studentId, record, 'enrolments');
      if (typeof studentId === 'string' && typeof schoolId === 'string') {
        for (const guardian of this.#students.get(studentId) ?? []) this.#addSchool(guardian, schoolId);
      }
    } else if (entity === 'staff-assignment') this.#keep(entity, record['personId'], record, 'work');
  }

  #addSchool(guardian: number, school: string): void {
    const known = this.#schools.get(guardian);
    if (!known) this.#schools.set(guardian, new Set([ownText(school)]));
    else if (!known.has(school)) known.add(ownText(school));
  }

  #keep(entity: EntityName, person: unknown, record: RawRecord, as: (typeof KINDS)[number]): void {
    const number = typeof person === 'string' ? this.#facts.find(person) : -1;
    if (number < 0) return;
    this.#taken.set(entity, (this.#taken.get(entity) ?? 0) + 1);
    this.#facts.add(number, as, JSON.stringify(record));
  }

  /** The facts of a person, which are then forgotten. */
  take(id: unknown): PersonFacts {
    const number = typeof id === 'string' ? this.#facts.find(id) : -1;
    const unpacked = (kind: (typeof KINDS)[number]) =>
      this.#facts.of(number, kind).map((text) => JSON.parse(text) as RawRecord);
    const facts = {
      links: unpacked('links'),
      enrolments: unpacked('enrolments'),
      work: unpacked('work'),
      schoolsOfStudents: this.#schools.get(number) ?? new Set<string>(),
    };
    if (number >= 0) this.#facts.forget(number);
    this.#schools.delete(number);
    return facts;
  }
}
