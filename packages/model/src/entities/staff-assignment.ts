import * as z from 'zod';
import { plainDate } from '../dates.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { code } from '../text.ts';

/**
 * That a person works at a school or authority.
 *
 * Names in Ed-Fi: resource staffEducationOrganizationAssignmentAssociations, ODS/API 7.3 (data standard 5).
 */
export const staffAssignment = defineEntity({
  name: 'staff-assignment',
  process: 'staff-and-finance',
  text: 'That a person works at a school or authority.',
  fields: () => ({
    personId: {
      type: recordId,
      privacy: 'operational',
      ref: ['person'],
      text: 'The member of staff.',
      example: 'person-90417',
      same: {
        oneRoster: 'roles.userSourcedId',
        edFi: 'StaffEducationOrganizationAssignmentAssociation.StaffReference',
      },
    },
    workplaceId: {
      type: recordId,
      privacy: 'operational',
      ref: ['school', 'territory'],
      text: 'The school or authority.',
      example: 'school-4821',
      same: {
        oneRoster: 'roles.orgSourcedId',
        edFi: 'StaffEducationOrganizationAssignmentAssociation.EducationOrganizationReference',
      },
    },
    role: {
      type: code,
      privacy: 'operational',
      codeList: 'staff-role',
      text: 'What the person does there.',
      example: 'teacher',
      same: {
        oneRoster: 'roles.role',
        edFi: 'StaffEducationOrganizationAssignmentAssociation.StaffClassificationDescriptor',
      },
    },
    startDate: {
      type: plainDate.optional(),
      privacy: 'operational',
      text: 'First day, inclusive.',
      example: '2026-03-01',
      same: { oneRoster: 'roles.beginDate', edFi: 'StaffEducationOrganizationAssignmentAssociation.BeginDate' },
    },
    endDate: {
      type: plainDate.optional(),
      privacy: 'operational',
      text: 'First day on which it no longer holds.',
      example: '2027-01-01',
      same: { oneRoster: 'roles.endDate', edFi: 'StaffEducationOrganizationAssignmentAssociation.EndDate' },
    },
    postId: {
      type: recordId.optional(),
      privacy: 'operational',
      ref: ['post'],
      text: 'The post that the person fills there.',
      example: 'post-04821-017',
    },
    hoursPerWeek: {
      type: z.number().min(0).max(168).optional(),
      privacy: 'operational',
      unit: 'clock hours a week',
      text: 'The hours that the person works there.',
      example: 30,
    },
  }),
});
export type StaffAssignment = RecordOf<typeof staffAssignment>;
