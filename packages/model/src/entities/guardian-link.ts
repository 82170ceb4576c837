import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { code } from '../text.ts';

/** That an adult answers for a student. */
export const guardianLink = defineEntity({
  name: 'guardian-link',
  process: 'students',
  text: 'That an adult answers for a student.',
  fields: () => ({
    studentId: { type: recordId, privacy: 'operational', ref: ['person'], text: 'The student.' },
    guardianId: { type: recordId, privacy: 'operational', ref: ['person'], text: 'The adult.' },
    relationship: {
      type: code.optional(),
      privacy: 'quasi-id',
      codeList: 'guardian-relationship',
      text: 'What the adult is to the student.',
    },
  }),
});
export type GuardianLink = RecordOf<typeof guardianLink>;
