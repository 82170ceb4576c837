import { ENTITY_NAMES, type EntityName, type OpenDataset, type RawRecord, type ReadRecord } from '@emis-sdk/model';
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
): AsyncGenerator<readonly (readonly [RawRecord, PersonFacts])[]> {
  const totals = new Map<EntityName, number>();
  const taken = new Map<EntityName, number>();
  let ready: Slice | undefined;
  for (let slice = 0; ; slice++) {
    const gathering = new Slice(taken);
    let persons = 0;
    for await (const records of recordsOfPeople(open)) {
      const met: (readonly [RawRecord, PersonFacts])[] = [];
      for (const { entity, record } of records) {
        if (entity === 'person') {
          const place = Math.floor(persons++ / atOnce);
          if (place === slice) gathering.addPerson(record);
          else if (place === slice - 1 && ready) met.push([record, ready.take(record['id'])]);
          continue;
        }
        if (slice === 0) totals.set(entity, (totals.get(entity) ?? 0) + 1);
        gathering.add(entity, record);
      }
      if (met.length > 0) yield met;
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

/** The records up to the last that says something of persons, in pieces. */
async function* recordsOfPeople(open: OpenDataset): AsyncGenerator<readonly ReadRecord[]> {
  for await (const items of open()) {
    const records = items.filter((item) => item.type === 'record');
    const end = records.findIndex(({ entity }) => orderOf(entity) > LAST);
    yield end === -1 ? records : records.slice(0, end);
    if (end !== -1) return;
  }
}

/** The persons of a slice. Records are kept as JSON, for they may hold whole pieces of the file that they were cut from. */
class Slice {
  readonly #facts = new Map<string, Packed>();
  /** Student -> the guardians of the slice. */
  readonly #students = new Map<string, Packed[]>();
  readonly #taken: Map<EntityName, number>;
  size = 0;

  constructor(taken: Map<EntityName, number>) {
    this.#taken = taken;
  }

  addPerson({ id }: RawRecord): void {
    this.size++;
    if (typeof id === 'string' && !this.#facts.has(id)) this.#facts.set(ownText(id), new Packed());
  }

  add(entity: EntityName, record: RawRecord): void {
    if (entity === 'guardian-link') {
      const { studentId, guardianId } = record;
      this.#keep(entity, studentId, record, 'links');
      const guardian = typeof guardianId === 'string' ? this.#facts.get(guardianId) : undefined;
      if (guardian && typeof studentId === 'string') {
        const known = this.#students.get(studentId);
        if (known) known.push(guardian);
        else this.#students.set(ownText(studentId), [guardian]);
      }
    } else if (entity === 'enrolment') {
      const { studentId, schoolId } = record;
      this.#keep(entity, studentId, record, 'enrolments');
      if (typeof studentId === 'string' && typeof schoolId === 'string') {
        for (const guardian of this.#students.get(studentId) ?? []) guardian.addSchool(schoolId);
      }
    } else if (entity === 'staff-assignment') this.#keep(entity, record['personId'], record, 'work');
  }

  #keep(entity: EntityName, person: unknown, record: RawRecord, as: 'links' | 'enrolments' | 'work'): void {
    const facts = typeof person === 'string' ? this.#facts.get(person) : undefined;
    if (!facts) return;
    this.#taken.set(entity, (this.#taken.get(entity) ?? 0) + 1);
    const packed = JSON.stringify(record);
    const known = facts[as];
    if (known) known.push(packed);
    else facts[as] = [packed];
  }

  /** The facts of a person, which are then forgotten. */
  take(id: unknown): PersonFacts {
    const facts = typeof id === 'string' ? this.#facts.get(id) : undefined;
    if (typeof id === 'string') this.#facts.delete(id);
    const unpacked = (texts: readonly string[] = []) => texts.map((text) => JSON.parse(text) as RawRecord);
    return {
      links: unpacked(facts?.links),
      enrolments: unpacked(facts?.enrolments),
      work: unpacked(facts?.work),
      schoolsOfStudents: facts?.schools ?? new Set(),
    };
  }
}

/** Most persons have few of these, so none is made before it is needed. */
class Packed {
  links?: string[];
  enrolments?: string[];
  work?: string[];
  schools?: Set<string>;

  addSchool(school: string): void {
    this.schools ??= new Set();
    if (!this.schools.has(school)) this.schools.add(ownText(school));
  }
}
