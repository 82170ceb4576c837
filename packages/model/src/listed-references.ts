import type { EntityName } from './entity-names.ts';
import { type RawRecord, type Reference, type ReferenceFields, referencesBy } from './references.ts';

/**
 * Which fields point to other records, and to those of which entities: what the marks `ref` of the entities say, in a list of their own. Whoever
 * only sends records needs this much of an entity, and not its schema. A field that is named after what it points to (`schoolId`, `subjectIds`)
 * does not say it again. A test keeps the list and the marks equal.
 */
const REFERENCES: { readonly [Name in EntityName]?: string } = {
  territory: 'parentId:territory',
  authority: 'parentId:authority territoryId',
  site: 'territoryId',
  building: 'siteId',
  school: 'territoryId:territory|school authorityId siteIds',
  room: 'buildingId schoolId',
  'utility-service': 'siteId buildingId',
  equipment: 'schoolId roomId',
  'maintenance-need': 'siteId buildingId roomId utilityServiceId equipmentId schoolId authorityId',
  authorisation: 'schoolId authorityId',
  'academic-session': 'parentId:academic-session territoryId',
  shift: 'schoolId sessionId:academic-session',
  offer: 'schoolId sessionId:academic-session shiftId authorisationId',
  'calendar-day': 'sessionId:academic-session territoryId schoolId shiftId',
  subject: 'ownerId:territory|authority|school',
  course: 'ownerId:school|territory sessionId:academic-session subjectIds',
  class: 'schoolId courseId sessionIds:academic-session shiftId roomId',
  person: 'residenceId:territory',
  'guardian-link': 'studentId:person guardianId:person',
  'budget-line': 'holderId:authority|school',
  'funds-transfer': 'schoolId payerId:authority budgetLineId',
  post: 'workplaceId:school|authority subjectId',
  qualification: 'personId subjectIds',
  'place-request': 'studentId:person schoolIds admittedSchoolId:school',
  enrolment: 'studentId:person schoolId sessionId:academic-session shiftId',
  'student-transfer':
    'studentId:person fromSchoolId:school toSchoolId:school fromEnrolmentId:enrolment toEnrolmentId:enrolment',
  'class-enrolment': 'classId studentId:person schoolId',
  'staff-assignment': 'personId workplaceId:school|territory postId',
  'teaching-assignment': 'classId personId schoolId subjectId',
  account: 'personId',
  contract: 'personId employerId:authority|school postId',
  absence: 'personId schoolId contractId substituteId:person',
  'daily-attendance': 'studentId:person schoolId',
  'block-attendance': 'studentId:person classId subjectId',
  'mark-conversion': 'ownerId:school|territory courseId classId',
  'marked-work': 'classId schoolId categoryId:mark-category sessionId:academic-session',
  mark: 'studentId:person classId workId:marked-work subjectId sessionId:academic-session teacherId:person',
  'mark-basis': 'workId:marked-work markId conversionId:mark-conversion',
  'assessment-result': 'studentId:person schoolId subjectId',
  promotion: 'enrolmentId studentId:person sessionId:academic-session',
  certificate: 'studentId:person issuerId:school|authority enrolmentId',
  'support-need': 'studentId:person',
  benefit: 'studentId:person schoolId',
  'early-warning-flag': 'studentId:person schoolId raisedById:person',
  resource: 'subjectIds',
  licence: 'resourceId holderId:school|authority budgetLineId',
  'resource-assignment': 'resourceId classId courseId personId placeId:school|territory licenceId',
  'resource-use': 'resourceId schoolId classId licenceId',
  'indicator-value': 'definitionId:indicator-definition placeId:territory|authority|school',
};

const cache = new Map<EntityName, ReferenceFields>();

/** Every reference that a record makes, by the list. Values that are no text are passed over. */
export function listedReferencesOf(entity: EntityName, record: RawRecord): Reference[] {
  return referencesBy(listedFields(entity), record);
}

/** The fields of an entity that point to other records, by the list. */
export function listedFields(entity: EntityName): ReferenceFields {
  let fields = cache.get(entity);
  if (!fields) {
    fields = (REFERENCES[entity]?.split(' ') ?? []).map((word) => {
      const [name = '', targets = namesakeOf(name)] = word.split(':');
      return [name, targets.split('|') as EntityName[]] as const;
    });
    cache.set(entity, fields);
  }
  return fields;
}

/** `roomId`: `room`; `budgetLineIds`: `budget-line`. */
function namesakeOf(field: string): string {
  return field.replace(/Ids?$/, '').replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
