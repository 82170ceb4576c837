import { plainDate } from '../dates.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { code } from '../text.ts';

/** That a person works at a school or authority. */
export const staffAssignment = defineEntity({
  name: 'staff-assignment',
  process: 'staff-and-finance',
  text: 'That a person works at a school or authority.',
  fields: () => ({
    personId: { type: recordId, privacy: 'operational', ref: ['person'], text: 'The member of staff.' },
    workplaceId: {
      type: recordId,
      privacy: 'operational',
      ref: ['school', 'territory'],
      text: 'The school or authority.',
    },
    role: { type: code, privacy: 'operational', codeList: 'staff-role', text: 'What the person does there.' },
    startDate: { type: plainDate.optional(), privacy: 'operational', text: 'First day, inclusive.' },
    endDate: { type: plainDate.optional(), privacy: 'operational', text: 'First day on which it no longer holds.' },
  }),
});
export type StaffAssignment = RecordOf<typeof staffAssignment>;
