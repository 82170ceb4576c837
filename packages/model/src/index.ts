// What a record is

// What several packages need of texts and values
export { canonicalJson } from './canonical.ts';
// Code lists
export { type Code, type CodeList, type CodeListDefinition, codes, defineCodeList } from './code-list.ts';
export { CODE_LISTS } from './code-lists/index.ts';
// What fields are made of
export { ageOn, dayOf, isPlainDate, type PlainDate, plainDate } from './dates.ts';
export { CURRENT_EDITION } from './editions.ts';
export type { Absence } from './entities/absence.ts';
export type { AcademicSession } from './entities/academic-session.ts';
export type { AssessmentResult } from './entities/assessment-result.ts';
export type { Authorisation } from './entities/authorisation.ts';
export type { Authority } from './entities/authority.ts';
export type { Benefit } from './entities/benefit.ts';
export type { BlockAttendance } from './entities/block-attendance.ts';
export type { BudgetLine } from './entities/budget-line.ts';
export type { Building } from './entities/building.ts';
export type { CalendarDay } from './entities/calendar-day.ts';
export type { Certificate } from './entities/certificate.ts';
export type { ClassGroup } from './entities/class.ts';
export type { ClassEnrolment } from './entities/class-enrolment.ts';
export type { Contract } from './entities/contract.ts';
export type { Course } from './entities/course.ts';
export type { DailyAttendance } from './entities/daily-attendance.ts';
export type { EarlyWarningFlag } from './entities/early-warning-flag.ts';
export type { Enrolment } from './entities/enrolment.ts';
export type { Equipment } from './entities/equipment.ts';
export type { FundsTransfer } from './entities/funds-transfer.ts';
export type { GuardianLink } from './entities/guardian-link.ts';
export { ENTITIES, type EntityRecords } from './entities/index.ts';
export type { IndicatorDefinition } from './entities/indicator-definition.ts';
export type { IndicatorValue } from './entities/indicator-value.ts';
export type { Licence } from './entities/licence.ts';
export type { MaintenanceNeed } from './entities/maintenance-need.ts';
export type { Mark } from './entities/mark.ts';
export type { Offer } from './entities/offer.ts';
export type { Person } from './entities/person.ts';
export type { PlaceRequest } from './entities/place-request.ts';
export type { Post } from './entities/post.ts';
export type { Promotion } from './entities/promotion.ts';
export type { Qualification } from './entities/qualification.ts';
export type { Resource } from './entities/resource.ts';
export type { ResourceAssignment } from './entities/resource-assignment.ts';
export type { ResourceUse } from './entities/resource-use.ts';
export type { Room } from './entities/room.ts';
export type { School } from './entities/school.ts';
export type { Shift } from './entities/shift.ts';
export type { Site } from './entities/site.ts';
export type { StaffAssignment } from './entities/staff-assignment.ts';
export type { StudentTransfer } from './entities/student-transfer.ts';
export type { Subject } from './entities/subject.ts';
export type { SupportNeed } from './entities/support-need.ts';
export type { TeachingAssignment } from './entities/teaching-assignment.ts';
export type { Territory } from './entities/territory.ts';
export type { UtilityService } from './entities/utility-service.ts';
export {
  type Deprecation,
  type Entity,
  type Equivalents,
  type Field,
  type Fields,
  PROCESSES,
  type Process,
  type RecordOf,
} from './entity.ts';
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
export { code, isCleanText, isCode, isLine, line, longLine } from './text.ts';
