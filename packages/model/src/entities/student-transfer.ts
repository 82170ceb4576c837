import { plainDate } from '../dates.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { code, line } from '../text.ts';

/** The move of a student from one school to another. The school left and the school entered may each send it, so most of it is optional. */
export const studentTransfer = defineEntity({
  name: 'student-transfer',
  process: 'students',
  text: 'The move of a student from one school to another, from request to arrival.',
  fields: () => ({
    studentId: {
      type: recordId,
      privacy: 'operational',
      ref: ['person'],
      text: 'The student who moves.',
      example: 'student-17',
    },
    fromSchoolId: {
      type: recordId.optional(),
      privacy: 'operational',
      ref: ['school'],
      text: 'The school that the student leaves; absent when it is abroad or unknown.',
      example: 'school-4',
    },
    toSchoolId: {
      type: recordId.optional(),
      privacy: 'operational',
      ref: ['school'],
      text: 'The school that the student goes to; absent when it is abroad or unknown.',
      example: 'school-9',
    },
    fromEnrolmentId: {
      type: recordId.optional(),
      privacy: 'operational',
      ref: ['enrolment'],
      text: 'The enrolment that the move ends.',
      example: 'enrolment-17-2026',
    },
    toEnrolmentId: {
      type: recordId.optional(),
      privacy: 'operational',
      ref: ['enrolment'],
      text: 'The enrolment that the move begins.',
      example: 'enrolment-17-2026-b',
    },
    requestedOn: {
      type: plainDate.optional(),
      privacy: 'quasi-id',
      text: 'The day on which the move was asked for.',
      example: '2026-05-04',
    },
    leftOn: {
      type: plainDate.optional(),
      privacy: 'quasi-id',
      text: 'Last day in the old school.',
      example: '2026-05-15',
    },
    arrivedOn: {
      type: plainDate.optional(),
      privacy: 'quasi-id',
      text: 'First day in the new school.',
      example: '2026-05-18',
    },
    status: {
      type: code,
      privacy: 'operational',
      codeList: 'transfer-status',
      text: 'How far the move has come.',
      example: 'completed',
    },
    reason: {
      type: line.optional(),
      privacy: 'sensitive',
      text: 'Why the student moves.',
      example: 'Change of address',
    },
  }),
});
export type StudentTransfer = RecordOf<typeof studentTransfer>;
