import type { RecordOf } from '../entity.ts';
import type { EntityName } from '../entity-names.ts';
import { academicSession } from './academic-session.ts';
import { classGroup } from './class.ts';
import { classEnrolment } from './class-enrolment.ts';
import { course } from './course.ts';
import { enrolment } from './enrolment.ts';
import { guardianLink } from './guardian-link.ts';
import { person } from './person.ts';
import { school } from './school.ts';
import { staffAssignment } from './staff-assignment.ts';
import { teachingAssignment } from './teaching-assignment.ts';
import { territory } from './territory.ts';

/** The list of entities: client, server, JSON Schema and docs follow from it. */
export const ENTITIES = {
  territory,
  school,
  'academic-session': academicSession,
  course,
  class: classGroup,
  person,
  'guardian-link': guardianLink,
  enrolment,
  'class-enrolment': classEnrolment,
  'staff-assignment': staffAssignment,
  'teaching-assignment': teachingAssignment,
} as const;

/** The record type of each entity, by its name. */
export type EntityRecords = { [Name in EntityName]: RecordOf<(typeof ENTITIES)[Name]> };
