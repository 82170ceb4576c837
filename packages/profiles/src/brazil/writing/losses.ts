import type { Loss } from '@emis-sdk/formats';
import type { EntityName, RawRecord } from '@emis-sdk/model';
import type { IdentifierType } from '@emis-sdk/validation';
import { cnpj, cpf, inepPerson, inepSchool } from '../identifiers.ts';
import { censusText, ownCode } from '../mapping/census-text.ts';
import { carried, EXTENSION, isObject, textOf } from '../mapping/line-map.ts';
import { stageOfGrade } from '../mapping/map-class.ts';
import { namesOf, wholeName } from '../mapping/map-person.ts';
import { isCounted, isManagement, isSeatedOn, type WritingPlan } from './plan.ts';

/** The fields of each entity for which the file has a place. Fields of links that only repeat what others say count as held. */
const HELD: Readonly<Partial<Record<EntityName, readonly string[]>>> = {
  territory: ['identifiers', 'name', 'kind', 'parentId', 'country'],
  site: ['territoryId', 'address'],
  building: ['siteId', 'ownership'],
  school: ['name', 'territoryId', 'sector', 'identifiers', 'status', 'siteIds', 'localityKind', 'phone', 'email'],
  room: ['buildingId', 'schoolId', 'kind', 'accessible', 'climateControlled', 'inUse', 'name'],
  'utility-service': [
    'siteId',
    'kind',
    'available',
    'waterSource',
    'drinkable',
    'powerSource',
    'sanitationKind',
    'forLearning',
  ],
  equipment: ['schoolId', 'kind', 'count'],
  'academic-session': ['title', 'type', 'startDate', 'endDate', 'schoolYear'],
  class: ['title', 'type', 'schoolId', 'sessionIds', 'grades', 'subjects', 'subjectCodes'],
  person: [
    'roles',
    'identifiers',
    'givenName',
    'middleName',
    'familyName',
    'secondFamilyName',
    'birthDate',
    'sex',
    'nationality',
    'ethnicity',
    'disability',
    'email',
  ],
  'guardian-link': ['studentId', 'guardianId', 'relationship'],
  enrolment: ['studentId', 'schoolId', 'grade', 'schoolYear', 'sessionId', 'modality'],
  'class-enrolment': ['classId', 'studentId', 'schoolId'],
  'staff-assignment': ['personId', 'workplaceId', 'role'],
  'teaching-assignment': ['classId', 'personId', 'role', 'schoolId'],
};

export const PERSON_NAMES = ['givenName', 'middleName', 'familyName', 'secondFamilyName'];

/** Tells what of a record a file of the census cannot hold. */
export function tellLosses(
  entity: EntityName,
  record: RawRecord,
  plan: WritingPlan,
  onLost: (loss: Loss) => void,
): void {
  const held = HELD[entity];
  if (!held || (entity === 'class' && !isCounted(record))) {
    onLost({ entity, reason: 'no-place-for-entity' });
    return;
  }
  if (!stands(entity, record, plan)) {
    onLost({ entity, reason: 'no-record-to-stand-on' });
    return;
  }
  for (const field of Object.keys(record)) {
    // Only of managers does the census ask the address.
    const asked = entity !== 'person' || field !== 'email' || plan.managers.has(textOf(record, 'id'));
    if (field === 'id' || field === 'extensions' || (held.includes(field) && asked)) continue;
    onLost({ entity, field, reason: 'no-place-for-field' });
  }
  const { extensions } = record;
  for (const name of isObject(extensions) ? Object.keys(extensions) : []) {
    if (name !== EXTENSION) onLost({ entity, field: `extensions.${name}`, reason: 'no-place-for-field' });
  }
  for (const [field, changed] of Object.entries(CHANGES[entity] ?? {})) {
    if (changed(record)) onLost({ entity, field, reason: 'value-changed' });
  }
}

/** Whether the records that a record needs to be written are there. */
function stands(entity: EntityName, record: RawRecord, plan: WritingPlan): boolean {
  const id = textOf(record, 'id');
  if (entity === 'person') return plan.schoolsOf.has(id) || plan.parents.has(id);
  if (entity === 'class-enrolment' && !isSeatedOn(record, plan.referenceDate)) return false;
  if (entity === 'class-enrolment' || entity === 'teaching-assignment')
    return plan.schoolOfClass.has(textOf(record, 'classId'));
  if (entity === 'staff-assignment') return isManagement(record) || plan.schoolsOf.has(textOf(record, 'personId'));
  if (entity === 'guardian-link') return plan.parents.has(textOf(record, 'guardianId'));
  return true;
}

const idChanges = (record: RawRecord): boolean => {
  const id = textOf(record, 'id');
  return ownCode(id) !== id && !id.startsWith('inep-');
};

/** Whether an e-mail address is read back differently. */
export function mailChanges(record: RawRecord, longest: number): boolean {
  const email = textOf(record, 'email');
  return email !== '' && mailBack(email, longest) !== email;
}

/** An e-mail address as it is read back; the letters of one that is none stay in the file, and become no field. */
function mailBack(email: string, longest: number): string {
  const text = censusText(email, 'email', longest);
  return /^[^@]+@[^@.]+(\.[^@.]+)+$/.test(text) ? text : '';
}

/** Whether a record has other numbers than those of the types that the file holds, or one of them twice, or one that is none. */
export function otherNumbers(record: RawRecord, types: readonly IdentifierType[]): boolean {
  const numbers: unknown = record['identifiers'];
  const seen = new Set<unknown>();
  return (Array.isArray(numbers) ? numbers : []).some((number) => {
    const { type, value } = isObject(number) ? number : {};
    const known = types.find((one) => one.type === type);
    if (!known || seen.has(type) || typeof value !== 'string' || Object.keys(number).length > 2) return true;
    seen.add(type);
    const verdict = known.check(value);
    return !verdict.valid || verdict.normalised !== value;
  });
}

/** What is read back differently: without accents, in capitals, shorter, in another place. */
const CHANGES: Readonly<Partial<Record<EntityName, Readonly<Record<string, (record: RawRecord) => boolean>>>>> = {
  school: {
    name: (record) => censusText(textOf(record, 'name'), 'general', 100) !== textOf(record, 'name'),
    phone: (record) => record['phone'] !== undefined && !/^\+55 \d\d \d{8,9}$/.test(textOf(record, 'phone')),
    email: (record) => mailChanges(record, 50),
    sector: (record) => textOf(record, 'sector') !== 'private' && carried(record)['dependencia'] === undefined,
    identifiers: (record) => otherNumbers(record, [inepSchool, cnpj]),
  },
  class: {
    id: idChanges,
    title: (record) => censusText(textOf(record, 'title'), 'general', 80) !== textOf(record, 'title'),
    grades: (record) =>
      Array.isArray(record['grades']) && record['grades'].some((grade) => stageOfGrade(String(grade)) !== grade),
  },
  person: {
    id: idChanges,
    ...Object.fromEntries(PERSON_NAMES.map((name) => [name, (record: RawRecord) => nameBack(record, name)])),
    email: (record) => mailChanges(record, 100),
    // The census wants an answer: what nobody said is written as not declared, or as no.
    ethnicity: (record) => !/^[0-5]$/.test(textOf(record, 'ethnicity')) && carried(record)['corRaca'] === undefined,
    disability: (record) => typeof record['disability'] !== 'boolean' && carried(record)['deficiencia'] === undefined,
    identifiers: (record) => otherNumbers(record, [inepPerson, cpf]),
  },
};

/** Whether a name is read back as another part of the whole name, or in another way. */
export function nameBack(person: RawRecord, name: string): boolean {
  return textOf(namesOf(wholeName(person)), name) !== textOf(person, name);
}
