import type { Loss } from '@emis-sdk/formats';
import type { EntityName, RawRecord } from '@emis-sdk/model';
import { censusText, ownCode } from '../mapping/census-text.ts';
import { EXTENSION, isObject, textOf } from '../mapping/line-map.ts';
import { stageOfGrade } from '../mapping/map-class.ts';
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

const NAMES = ['givenName', 'middleName', 'familyName', 'secondFamilyName'];

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
    if (field === 'id' || field === 'extensions' || held.includes(field)) continue;
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

/** What is read back differently: without accents, in capitals, shorter. */
const CHANGES: Readonly<Partial<Record<EntityName, Readonly<Record<string, (record: RawRecord) => boolean>>>>> = {
  school: { name: (record) => censusText(textOf(record, 'name'), 'general', 100) !== textOf(record, 'name') },
  class: {
    id: idChanges,
    title: (record) => censusText(textOf(record, 'title'), 'general', 80) !== textOf(record, 'title'),
    grades: (record) =>
      Array.isArray(record['grades']) && record['grades'].some((grade) => stageOfGrade(String(grade)) !== grade),
  },
  person: {
    id: idChanges,
    ...Object.fromEntries(
      NAMES.map((name) => [
        name,
        (record: RawRecord) => censusText(textOf(record, name), 'name', 100) !== textOf(record, name),
      ]),
    ),
  },
};
