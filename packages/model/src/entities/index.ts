import type { RecordOf } from '../entity.ts';
import type { EntityName } from '../entity-names.ts';
import { absence } from './absence.ts';
import { academicSession } from './academic-session.ts';
import { account } from './account.ts';
import { assessmentResult } from './assessment-result.ts';
import { authorisation } from './authorisation.ts';
import { authority } from './authority.ts';
import { benefit } from './benefit.ts';
import { blockAttendance } from './block-attendance.ts';
import { budgetLine } from './budget-line.ts';
import { building } from './building.ts';
import { calendarDay } from './calendar-day.ts';
import { certificate } from './certificate.ts';
import { classGroup } from './class.ts';
import { classEnrolment } from './class-enrolment.ts';
import { contract } from './contract.ts';
import { course } from './course.ts';
import { dailyAttendance } from './daily-attendance.ts';
import { earlyWarningFlag } from './early-warning-flag.ts';
import { enrolment } from './enrolment.ts';
import { equipment } from './equipment.ts';
import { fundsTransfer } from './funds-transfer.ts';
import { guardianLink } from './guardian-link.ts';
import { indicatorDefinition } from './indicator-definition.ts';
import { indicatorValue } from './indicator-value.ts';
import { licence } from './licence.ts';
import { maintenanceNeed } from './maintenance-need.ts';
import { mark } from './mark.ts';
import { markBasis } from './mark-basis.ts';
import { markCategory } from './mark-category.ts';
import { markConversion } from './mark-conversion.ts';
import { markedWork } from './marked-work.ts';
import { offer } from './offer.ts';
import { person } from './person.ts';
import { placeRequest } from './place-request.ts';
import { post } from './post.ts';
import { promotion } from './promotion.ts';
import { qualification } from './qualification.ts';
import { resource } from './resource.ts';
import { resourceAssignment } from './resource-assignment.ts';
import { resourceUse } from './resource-use.ts';
import { room } from './room.ts';
import { school } from './school.ts';
import { shift } from './shift.ts';
import { site } from './site.ts';
import { staffAssignment } from './staff-assignment.ts';
import { studentTransfer } from './student-transfer.ts';
import { subject } from './subject.ts';
import { supportNeed } from './support-need.ts';
import { teachingAssignment } from './teaching-assignment.ts';
import { territory } from './territory.ts';
import { utilityService } from './utility-service.ts';

/** The list of entities: client, server, JSON Schema and docs follow from it. */
export const ENTITIES = {
  territory,
  authority,
  site,
  building,
  school,
  room,
  'utility-service': utilityService,
  equipment,
  'maintenance-need': maintenanceNeed,
  authorisation,
  'academic-session': academicSession,
  shift,
  offer,
  'calendar-day': calendarDay,
  subject,
  course,
  class: classGroup,
  person,
  'guardian-link': guardianLink,
  'budget-line': budgetLine,
  'funds-transfer': fundsTransfer,
  post,
  qualification,
  'place-request': placeRequest,
  enrolment,
  'student-transfer': studentTransfer,
  'class-enrolment': classEnrolment,
  'staff-assignment': staffAssignment,
  'teaching-assignment': teachingAssignment,
  account,
  contract,
  absence,
  'daily-attendance': dailyAttendance,
  'block-attendance': blockAttendance,
  'mark-category': markCategory,
  'mark-conversion': markConversion,
  'marked-work': markedWork,
  mark,
  'mark-basis': markBasis,
  'assessment-result': assessmentResult,
  promotion,
  certificate,
  'support-need': supportNeed,
  benefit,
  'early-warning-flag': earlyWarningFlag,
  resource,
  licence,
  'resource-assignment': resourceAssignment,
  'resource-use': resourceUse,
  'indicator-definition': indicatorDefinition,
  'indicator-value': indicatorValue,
} as const;

/** The record type of each entity, by its name. */
export type EntityRecords = { [Name in EntityName]: RecordOf<(typeof ENTITIES)[Name]> };
