import * as z from 'zod';
import { plainDate } from '../dates.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { code, line } from '../text.ts';

/** A sign that a student may drop out. It is a call to help, so it names who or what raised it, and what was done. */
export const earlyWarningFlag = defineEntity({
  name: 'early-warning-flag',
  process: 'students',
  text: 'A sign that a student may drop out, and what was done about it.',
  fields: () => ({
    studentId: {
      type: recordId,
      privacy: 'sensitive',
      ref: ['person'],
      text: 'The student.',
      example: 'student-17',
    },
    schoolId: {
      type: recordId.optional(),
      privacy: 'sensitive',
      ref: ['school'],
      text: 'The school that looks after it.',
      example: 'school-4',
    },
    signals: {
      type: z.array(code).min(1).max(30),
      privacy: 'sensitive',
      codeList: 'early-warning-signal',
      text: 'What was seen.',
      example: ['low-attendance', 'over-age'],
      same: { edFi: 'StudentEducationOrganizationAssociation.StudentIndicators' },
    },
    level: {
      type: code,
      privacy: 'sensitive',
      codeList: 'early-warning-level',
      text: 'How urgent it is.',
      example: 'high',
    },
    raisedOn: {
      type: plainDate,
      privacy: 'sensitive',
      text: 'The day on which it was raised.',
      example: '2026-06-03',
    },
    raisedByRule: {
      type: line.optional(),
      privacy: 'sensitive',
      text: 'The rule or model, with its version, that raised it; absent when a person did.',
      example: 'attendance-under-85@2',
    },
    raisedById: {
      type: recordId.optional(),
      privacy: 'sensitive',
      ref: ['person'],
      text: 'The person who raised it; absent when a rule did.',
      example: 'staff-3',
    },
    action: {
      type: line.optional(),
      privacy: 'sensitive',
      text: 'What was done.',
      example: 'Visit to the family, tutoring twice a week',
    },
    closedOn: {
      type: plainDate.optional(),
      privacy: 'sensitive',
      text: 'The day on which it was closed; absent while it is open.',
      example: '2026-08-14',
    },
  }),
});
export type EarlyWarningFlag = RecordOf<typeof earlyWarningFlag>;
