import * as z from 'zod';
import { plainDate } from '../dates.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { code, line } from '../text.ts';

/**
 * A place on the staff of a school, whether filled or vacant. It outlives the people who hold it; who holds it now is said by a
 * `staff-assignment` that names it.
 *
 * Names in Ed-Fi: resource openStaffPositions, ODS/API 7.3 (data standard 5), which knows vacant posts alone.
 */
export const post = defineEntity({
  name: 'post',
  process: 'staff-and-finance',
  text: 'A place on the staff of a school, whether filled or vacant.',
  fields: () => ({
    workplaceId: {
      type: recordId,
      privacy: 'public',
      ref: ['school', 'authority'],
      text: 'The school or authority that has the post.',
      example: 'school-4821',
      same: { edFi: 'OpenStaffPosition.EducationOrganizationReference' },
    },
    code: {
      type: code.optional(),
      privacy: 'public',
      text: 'The number of the post in the staffing plan.',
      example: 'PL-04821-017',
      same: { edFi: 'OpenStaffPosition.RequisitionNumber' },
    },
    kind: {
      type: code,
      privacy: 'public',
      codeList: 'post-kind',
      text: 'What its holder does.',
      example: 'teacher',
      same: { edFi: 'OpenStaffPosition.StaffClassificationDescriptor' },
    },
    title: {
      type: line.optional(),
      privacy: 'public',
      text: 'The name of the post.',
      example: 'Docente de Matemática',
      same: { edFi: 'OpenStaffPosition.PositionTitle', ceds: 'Position Title' },
    },
    hoursPerWeek: {
      type: z.number().min(0).max(168).optional(),
      privacy: 'public',
      unit: 'clock hours a week',
      text: 'The hours that the post is worth.',
      example: 30,
    },
    subjectId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['subject'],
      text: 'The subject that its holder teaches, where it is for one.',
      example: 'subject-mathematics',
      same: { edFi: 'OpenStaffPosition.AcademicSubjects' },
    },
    grades: {
      type: z.array(code).max(50).optional(),
      privacy: 'public',
      codeList: 'grade',
      text: 'The grades that its holder teaches.',
      example: ['07', '08'],
      same: { edFi: 'OpenStaffPosition.InstructionalGradeLevels' },
    },
    vacant: {
      type: z.boolean().optional(),
      privacy: 'public',
      text: 'Whether nobody holds the post.',
      example: true,
    },
    vacantSince: {
      type: plainDate.optional(),
      privacy: 'public',
      text: 'The first day on which nobody held it, inclusive.',
      example: '2026-02-01',
    },
    startDate: {
      type: plainDate.optional(),
      privacy: 'public',
      text: 'First day on which the post exists, inclusive.',
      example: '2019-03-01',
    },
    endDate: {
      type: plainDate.optional(),
      privacy: 'public',
      text: 'Last day on which the post exists, inclusive; absent while it does.',
      example: '2026-12-31',
    },
  }),
});
export type Post = RecordOf<typeof post>;
