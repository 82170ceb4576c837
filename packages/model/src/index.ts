// What a record is

// What several packages need of texts and values
export { canonicalJson } from './canonical.ts';
// Code lists
export { type Code, type CodeList, type CodeListDefinition, codes, defineCodeList } from './code-list.ts';
export { CODE_LISTS } from './code-lists/index.ts';
// What fields are made of
export { ageOn, dayOf, isPlainDate, type PlainDate, plainDate } from './dates.ts';
export type { AcademicSession } from './entities/academic-session.ts';
export type { ClassGroup } from './entities/class.ts';
export type { ClassEnrolment } from './entities/class-enrolment.ts';
export type { Course } from './entities/course.ts';
export type { Enrolment } from './entities/enrolment.ts';
export type { GuardianLink } from './entities/guardian-link.ts';
export { ENTITIES, type EntityRecords } from './entities/index.ts';
export type { Person } from './entities/person.ts';
export type { School } from './entities/school.ts';
export type { StaffAssignment } from './entities/staff-assignment.ts';
export type { TeachingAssignment } from './entities/teaching-assignment.ts';
export type { Territory } from './entities/territory.ts';
export type { Entity, Field, Fields, RecordOf } from './entity.ts';
export { ENTITY_NAMES, type EntityName, isEntityName } from './entity-names.ts';
// What is said of records, and of failures
export { EmisError, type ErrorParams, isEmisError } from './errors.ts';
export { type Finding, type FindingParams, SEVERITIES, type Severity, type Where } from './finding.ts';
export { type Identifier, identifier } from './identifier.ts';
export { derivedId, isRecordId, type RecordId, recordId } from './ids.ts';
export { type Catalogue, LANGUAGES, type Language, type MessageText, pickLanguage } from './language.ts';
export { nearest } from './nearest.ts';
export { PRIVACY_CLASSES, type PrivacyClass } from './privacy.ts';
// What a file format yields
export type { OpenDataset, ReadFile, ReadFinding, ReadItem, ReadRecord } from './reading.ts';
export {
  foldUnknownFields,
  type RawRecord,
  type RecordKey,
  type Reference,
  referenceFields,
  referencesOf,
  unknownFields,
} from './record.ts';
