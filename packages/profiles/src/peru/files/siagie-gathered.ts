import type { LossReason, WriteOptions } from '@emis-sdk/formats';
import type { Enrolment, EntityName, GuardianLink, OpenDataset, Person, RawRecord, School } from '@emis-sdk/model';
import { modularCode } from '../identifiers.ts';
import { SIAGIE_EXTENSIONS as EXTENSION } from './siagie-columns.ts';

/** Tells what has no place in the workbook. */
export type Lost = (entity: EntityName, field: string | undefined, reason: LossReason) => void;

/** What rows are made of. */
export interface Gathered {
  /** School -> its modular code. */
  readonly schools: Map<string, string>;
  readonly students: Map<string, Person & RawRecord>;
  readonly guardians: Map<string, Person & RawRecord>;
  /** Student -> the adult that the school turns to first. */
  readonly links: Map<string, GuardianLink & RawRecord>;
  /** Class -> its title. */
  readonly classes: Map<string, string>;
  /** Student and school -> class. */
  readonly places: Map<string, string>;
  readonly enrolments: (Enrolment & RawRecord)[];
}

/** Fields of each kind of record that the workbook holds. */
const HELD: Readonly<Partial<Record<EntityName, ReadonlySet<string>>>> = {
  school: new Set(['id', 'name', 'identifiers']),
  class: new Set(['id', 'title', 'type', 'schoolId', 'grades']),
  person: new Set([
    ...['id', 'roles', 'identifiers', 'givenName', 'middleName', 'familyName', 'secondFamilyName', 'birthDate'],
    ...['sex', 'extensions'],
  ]),
  'guardian-link': new Set(['id', 'studentId', 'guardianId', 'relationship', 'main', 'extensions']),
  enrolment: new Set(['id', 'studentId', 'schoolId', 'schoolYear', 'grade', 'repeats', 'entryDate', 'extensions']),
  'class-enrolment': new Set(['id', 'classId', 'studentId', 'schoolId']),
};

const KNOWN_EXTENSIONS: ReadonlySet<string> = new Set(Object.values(EXTENSION));

/** A school is named by its code when the workbook is read again. */
const NAMED_BY_CODE = /^IE \d{7}(?:-\d)?$/;

/** Goes through a dataset once, and tells what of it has no place. */
export async function gatherSiagie(open: OpenDataset, { signal }: WriteOptions, lost: Lost): Promise<Gathered> {
  const gathered: Gathered = {
    schools: new Map(),
    students: new Map(),
    guardians: new Map(),
    links: new Map(),
    classes: new Map(),
    places: new Map(),
    enrolments: [],
  };
  for await (const items of open()) {
    signal?.throwIfAborted();
    for (const item of items) if (item.type === 'record') take(item.entity, item.record, gathered, lost);
  }
  return gathered;
}

function take(entity: EntityName, record: RawRecord, gathered: Gathered, lost: Lost): void {
  const held = HELD[entity];
  if (!held) {
    lost(entity, undefined, 'no-place-for-entity');
    return;
  }
  for (const field in record) if (!held.has(field)) lost(entity, field, 'no-place-for-field');
  for (const name of Object.keys((record['extensions'] ?? {}) as RawRecord)) {
    if (!KNOWN_EXTENSIONS.has(name)) lost(entity, `extensions.${name}`, 'no-place-for-field');
  }
  const id = String(record['id']);
  if (entity === 'school') takeSchool(record as School & RawRecord, gathered, lost);
  else if (entity === 'class') gathered.classes.set(id, String(record['title'] ?? ''));
  else if (entity === 'person') takePerson(record as Person & RawRecord, gathered, lost);
  else if (entity === 'guardian-link') takeLink(record as GuardianLink & RawRecord, gathered, lost);
  else if (entity === 'enrolment') gathered.enrolments.push(record as Enrolment & RawRecord);
  else gathered.places.set(`${String(record['studentId'])} ${String(record['schoolId'])}`, String(record['classId']));
}

function takeSchool({ id, name, identifiers }: School & RawRecord, { schools }: Gathered, lost: Lost): void {
  const code = identifiers?.find(({ type }) => type === modularCode.type)?.value;
  const verdict = code === undefined ? undefined : modularCode.check(code);
  if (verdict?.valid) schools.set(id, verdict.normalised);
  else lost('school', 'identifiers', 'value-missing');
  if (!NAMED_BY_CODE.test(name)) lost('school', 'name', 'value-changed');
}

function takePerson(person: Person & RawRecord, { students, guardians }: Gathered, lost: Lost): void {
  const roles = person.roles ?? [];
  if (roles.includes('student')) students.set(person.id, person);
  if (roles.includes('guardian')) guardians.set(person.id, person);
  if (!roles.includes('student') && !roles.includes('guardian')) lost('person', undefined, 'no-place-for-entity');
}

/** A row has room for one adult. */
function takeLink(link: GuardianLink & RawRecord, { links }: Gathered, lost: Lost): void {
  const before = links.get(link.studentId);
  if (before && (before.main === true || link.main !== true)) {
    lost('guardian-link', undefined, 'value-left-out');
    return;
  }
  if (before) lost('guardian-link', undefined, 'value-left-out');
  links.set(link.studentId, link);
}
