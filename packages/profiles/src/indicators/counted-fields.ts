import type { EntityName } from '@emis-sdk/model';

/** The entities that are looked at, parents before children, with the fields that are read of each beside its id. All others are passed over. */
export const COUNTED_FIELDS = {
  territory: ['name', 'kind', 'parentId', 'identifiers'],
  school: ['name', 'territoryId', 'identifiers'],
  'academic-session': ['schoolYear'],
  class: ['schoolId', 'grades'],
  person: ['birthDate', 'sex'],
  enrolment: [
    'studentId',
    'schoolId',
    'grade',
    'level',
    'schoolYear',
    'sessionId',
    'repeats',
    'entryDate',
    'exitDate',
    'exitReason',
  ],
  'staff-assignment': ['personId', 'workplaceId', 'role'],
  'teaching-assignment': ['personId', 'classId', 'role'],
  'daily-attendance': ['studentId', 'schoolId', 'date', 'status', 'dayFraction'],
  promotion: ['enrolmentId', 'decision'],
} as const satisfies Readonly<Partial<Record<EntityName, readonly string[]>>>;

export type CountedEntity = keyof typeof COUNTED_FIELDS;

export const COUNTED_ENTITIES = Object.keys(COUNTED_FIELDS) as readonly CountedEntity[];
