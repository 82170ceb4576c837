// What a record is

// What several packages need of texts and values
export { canonicalJson } from './canonical.ts';
// Code lists
export { type Code, type CodeList, type CodeListDefinition, codes, defineCodeList } from './code-list.ts';
export { guardianRelationship } from './code-lists/guardian-relationship.ts';
export { CODE_LISTS } from './code-lists/index.ts';
export { staffRole } from './code-lists/staff-role.ts';
export { territoryKind } from './code-lists/territory-kind.ts';
// What fields are made of
export { ageOn, dayOf, isPlainDate, type PlainDate, plainDate } from './dates.ts';
export { derivedId } from './derived-id.ts';
export { CURRENT_EDITION } from './editions.ts';
export { type Absence, absence } from './entities/absence.ts';
export { type AcademicSession, academicSession } from './entities/academic-session.ts';
export { type Account, account } from './entities/account.ts';
export { type AssessmentResult, assessmentResult } from './entities/assessment-result.ts';
export { type Authorisation, authorisation } from './entities/authorisation.ts';
export { type Authority, authority } from './entities/authority.ts';
export { type Benefit, benefit } from './entities/benefit.ts';
export { type BlockAttendance, blockAttendance } from './entities/block-attendance.ts';
export { type BudgetLine, budgetLine } from './entities/budget-line.ts';
export { type Building, building } from './entities/building.ts';
export { type CalendarDay, calendarDay } from './entities/calendar-day.ts';
export { type Certificate, certificate } from './entities/certificate.ts';
export { type ClassGroup, classGroup } from './entities/class.ts';
export { type ClassEnrolment, classEnrolment } from './entities/class-enrolment.ts';
export { type Contract, contract } from './entities/contract.ts';
export { type Course, course } from './entities/course.ts';
export { type DailyAttendance, dailyAttendance } from './entities/daily-attendance.ts';
export { type EarlyWarningFlag, earlyWarningFlag } from './entities/early-warning-flag.ts';
export { type Enrolment, enrolment } from './entities/enrolment.ts';
export { type Equipment, equipment } from './entities/equipment.ts';
export { type FundsTransfer, fundsTransfer } from './entities/funds-transfer.ts';
export { type GuardianLink, guardianLink } from './entities/guardian-link.ts';
export { ENTITIES, type EntityRecords } from './entities/index.ts';
export { type IndicatorDefinition, indicatorDefinition } from './entities/indicator-definition.ts';
export { type IndicatorValue, indicatorValue } from './entities/indicator-value.ts';
export { type Licence, licence } from './entities/licence.ts';
export { type MaintenanceNeed, maintenanceNeed } from './entities/maintenance-need.ts';
export { type Mark, mark } from './entities/mark.ts';
export { type MarkBasis, markBasis } from './entities/mark-basis.ts';
export { type MarkCategory, markCategory } from './entities/mark-category.ts';
export { type MarkConversion, markConversion } from './entities/mark-conversion.ts';
export { type MarkedWork, markedWork } from './entities/marked-work.ts';
export { type Offer, offer } from './entities/offer.ts';
export { type Person, person } from './entities/person.ts';
export { type PlaceRequest, placeRequest } from './entities/place-request.ts';
export { type Post, post } from './entities/post.ts';
export { type Promotion, promotion } from './entities/promotion.ts';
export { type Qualification, qualification } from './entities/qualification.ts';
export { type Resource, resource } from './entities/resource.ts';
export { type ResourceAssignment, resourceAssignment } from './entities/resource-assignment.ts';
export { type ResourceUse, resourceUse } from './entities/resource-use.ts';
export { type Room, room } from './entities/room.ts';
export { type School, school } from './entities/school.ts';
export { type Shift, shift } from './entities/shift.ts';
export { type Site, site } from './entities/site.ts';
export { type StaffAssignment, staffAssignment } from './entities/staff-assignment.ts';
export { type StudentTransfer, studentTransfer } from './entities/student-transfer.ts';
export { type Subject, subject } from './entities/subject.ts';
export { type SupportNeed, supportNeed } from './entities/support-need.ts';
export { type TeachingAssignment, teachingAssignment } from './entities/teaching-assignment.ts';
export { type Territory, territory } from './entities/territory.ts';
export { type UtilityService, utilityService } from './entities/utility-service.ts';
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
export { isRecordId } from './id-text.ts';
export { type Identifier, identifierType } from './identifier.ts';
export { type RecordId, recordId } from './ids.ts';
export { type Catalogue, LANGUAGES, type Language, type MessageText, pickLanguage } from './language.ts';
export { nearest } from './nearest.ts';
// What a file format yields
export type { OpenDataset, ReadDataset } from './open-dataset.ts';
export { PRIVACY_CLASSES, type PrivacyClass } from './privacy.ts';
export type { ReadFile, ReadFinding, ReadItem, ReadRecord } from './reading.ts';
export {
  foldUnknownFields,
  type RecordKey,
  referenceFields,
  referencesOf,
  unknownFields,
  withWholeIds,
} from './record.ts';
export type { RawRecord, Reference } from './references.ts';
export { type RowBatch, type RowField, type RowShape, recordOfRow, valueInRow } from './rows.ts';
export { code, isCleanText, isCode, isLine, line, longLine } from './text.ts';
