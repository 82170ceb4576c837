import { plainDate } from '../dates.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';

/** That a student belongs to a class. */
export const classEnrolment = defineEntity({
  name: 'class-enrolment',
  process: 'students',
  text: 'That a student belongs to a class for some time.',
  fields: () => ({
    classId: { type: recordId, privacy: 'operational', ref: ['class'], text: 'The class.' },
    studentId: { type: recordId, privacy: 'operational', ref: ['person'], text: 'The student.' },
    schoolId: {
      type: recordId.optional(),
      privacy: 'operational',
      ref: ['school'],
      text: 'The school, as the sender states it.',
    },
    startDate: { type: plainDate.optional(), privacy: 'operational', text: 'First day, inclusive.' },
    endDate: { type: plainDate.optional(), privacy: 'operational', text: 'First day on which it no longer holds.' },
  }),
});
export type ClassEnrolment = RecordOf<typeof classEnrolment>;
