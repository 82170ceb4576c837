import type { EntityName, OpenDataset, RawRecord } from '@emis-sdk/model';
import type { Edition } from '../files/editions.ts';
import { carried, textOf } from '../mapping/line-map.ts';
import { MANAGEMENT } from '../mapping/map-links.ts';
import { isOutcomeManager } from '../mapping/map-outcomes.ts';
import { IBGE, identifierOf } from '../mapping/map-school.ts';

/** The roles of staff that the census counts as managers. */
const MANAGERS = new Set(['principal', 'administrator', 'siteAdministrator']);

/** Whether a record of staff is a line of record 40: a manager, or whatever was one in a file. */
export function isManagement(record: RawRecord): boolean {
  if (isOutcomeManager(record)) return false;
  return MANAGERS.has(textOf(record, 'role')) || textOf(record, 'id').endsWith(MANAGEMENT);
}

/**
 * Whether the census counts a class. Groups for single lessons are no classes to it: their students are those of a base group, which it
 * counts. What came from a file of the census is one in any case.
 */
export function isCounted(group: RawRecord): boolean {
  return textOf(group, 'type') !== 'scheduled' || Object.keys(carried(group)).length > 0;
}

/** Whether a student sits in a class on the day on which the census is taken. Who says no days sits there. */
export function isSeatedOn(seat: RawRecord, day: string): boolean {
  const [start, end] = [textOf(seat, 'startDate'), textOf(seat, 'endDate')];
  return (start === '' || start <= day) && (end === '' || end > day);
}

/** What has to be known of a dataset before its lines can be put school by school. */
export interface WritingPlan {
  /** The day on which the census is taken. */
  readonly referenceDate: string;
  /** The ids of schools in the order of the dataset, with the number of lines that each comes to. */
  readonly schools: ReadonlyMap<string, { lines: number }>;
  /** IBGE codes of territories. */
  readonly municipalities: ReadonlyMap<string, string>;
  /** The school year of the dataset. */
  readonly session: RawRecord | undefined;
  /** The school of each class that is counted. */
  readonly schoolOfClass: ReadonlyMap<string, string>;
  /** The schools that a person is linked to: an id, or several. */
  readonly schoolsOf: ReadonlyMap<string, string | readonly string[]>;
  /** The parents of a student, by id. */
  readonly parentsOf: ReadonlyMap<string, readonly string[]>;
  readonly parents: ReadonlySet<string>;
  /** The people who manage a school. */
  readonly managers: ReadonlySet<string>;
}

/** Goes through a dataset once. Memory holds ids, and no record but that of the school year. */
export async function planWriting(open: OpenDataset, { year, referenceDate }: Edition): Promise<WritingPlan> {
  const schools = new Map<string, { lines: number }>();
  const municipalities = new Map<string, string>();
  const schoolOfClass = new Map<string, string>();
  const schoolsOf = new Map<string, string | string[]>();
  const parentsOf = new Map<string, string[]>();
  const parents = new Set<string>();
  const managers = new Set<string>();
  let session: RawRecord | undefined;
  const link = (person: string, school: string | undefined) => {
    if (school === undefined || !schools.has(school)) return;
    const counted = schools.get(school);
    if (counted) counted.lines++;
    const known = schoolsOf.get(person);
    if (known === undefined) schoolsOf.set(person, school);
    else if (typeof known === 'string') {
      if (known !== school) schoolsOf.set(person, [known, school]);
    } else if (!known.includes(school)) known.push(school);
    else return;
    if (known !== school && counted) counted.lines++;
  };
  const take: Readonly<Partial<Record<EntityName, (record: RawRecord, id: string) => void>>> = {
    territory: (record, id) => {
      const code = municipalityCode(record, id);
      if (code !== '') municipalities.set(id, code);
    },
    school: (_record, id) => schools.set(id, { lines: 2 }),
    'academic-session': (record) => {
      if (session === undefined && textOf(record, 'type') === 'schoolYear' && record['schoolYear'] === year)
        session = record;
    },
    class: (record, id) => {
      if (isCounted(record)) schoolOfClass.set(id, textOf(record, 'schoolId'));
    },
    'guardian-link': (record) => {
      if (textOf(record, 'relationship') !== 'parent') return;
      const student = textOf(record, 'studentId');
      const known = parentsOf.get(student);
      if (known) known.push(textOf(record, 'guardianId'));
      else parentsOf.set(student, [textOf(record, 'guardianId')]);
      parents.add(textOf(record, 'guardianId'));
    },
    'class-enrolment': (record) => {
      if (isSeatedOn(record, referenceDate))
        link(textOf(record, 'studentId'), schoolOfClass.get(textOf(record, 'classId')));
    },
    'staff-assignment': (record) => {
      if (!isManagement(record)) return;
      managers.add(textOf(record, 'personId'));
      link(textOf(record, 'personId'), textOf(record, 'workplaceId'));
    },
    'teaching-assignment': (record) => link(textOf(record, 'personId'), schoolOfClass.get(textOf(record, 'classId'))),
  };
  for await (const items of open()) {
    for (const item of items) if (item.type === 'record') take[item.entity]?.(item.record, textOf(item.record, 'id'));
  }
  return { referenceDate, schools, municipalities, session, schoolOfClass, schoolsOf, parentsOf, parents, managers };
}

/** The IBGE code of a municipality: an identifier of seven digits, or its id where that is one. */
function municipalityCode(territory: RawRecord, id: string): string {
  const codes = [identifierOf(territory, IBGE), identifierOf(territory, 'territory-code'), id];
  return codes.find((code) => /^\d{7}$/.test(code)) ?? '';
}
