import type { EntityName } from './entity-names.ts';

/** The fields of every entity in editions before the current one, as `editions/<edition>.json` has them: what a record of that edition may mean by its keys. */
const EARLIER_FIELDS: Readonly<Record<string, Readonly<Partial<Record<EntityName, string>>>>> = {
  '2026': {
    territory: 'id extensions name kind parentId identifiers',
    school: 'id extensions name territoryId sector identifiers',
    'academic-session': 'id extensions title type startDate endDate schoolYear parentId',
    course: 'id extensions title code ownerId schoolYearId grades subjects subjectCodes',
    class: 'id extensions title code type schoolId courseId sessionIds grades location subjects subjectCodes periods',
    person:
      'id extensions roles identifiers givenName middleName familyName secondFamilyName preferredGivenName preferredMiddleName preferredFamilyName birthDate sex countryOfBirth stateOfBirth cityOfBirth pronouns email phone mobile username active',
    'guardian-link': 'id extensions studentId guardianId relationship',
    enrolment: 'id extensions studentId schoolId grade schoolYear sessionId entryDate exitDate exitReason',
    'class-enrolment': 'id extensions classId studentId schoolId startDate endDate',
    'staff-assignment': 'id extensions personId workplaceId role startDate endDate',
    'teaching-assignment': 'id extensions classId personId role primary schoolId startDate endDate',
  },
};

/** The fields that an entity had in an earlier edition; undefined for the current one, and for an entity that came later. */
export function fieldsInEdition(entity: EntityName, edition: string): ReadonlySet<string> | undefined {
  const names = EARLIER_FIELDS[edition]?.[entity];
  return names === undefined ? undefined : new Set(names.split(' '));
}
