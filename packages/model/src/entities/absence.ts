import * as z from 'zod';
import { plainDate } from '../dates.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { code } from '../text.ts';

/**
 * A time in which a member of staff is away, and who stands in. Absences of students are `daily-attendance`.
 *
 * Names in Ed-Fi: resources staffLeaves and staffAbsenceEvents, ODS/API 7.3 (data standard 5).
 */
export const absence = defineEntity({
  name: 'absence',
  process: 'staff-and-finance',
  text: 'A time in which a member of staff is away, and who stands in.',
  fields: () => ({
    personId: {
      type: recordId,
      privacy: 'operational',
      ref: ['person'],
      text: 'The member of staff who is away.',
      example: 'person-90417',
      same: { edFi: 'StaffLeave.StaffReference' },
    },
    schoolId: {
      type: recordId.optional(),
      privacy: 'operational',
      ref: ['school'],
      text: 'The school that the person is away from.',
      example: 'school-4821',
    },
    contractId: {
      type: recordId.optional(),
      privacy: 'operational',
      ref: ['contract'],
      text: 'The contract that the person is on leave from.',
      example: 'contract-90417-2026',
    },
    startDate: {
      type: plainDate,
      privacy: 'quasi-id',
      text: 'First day, inclusive.',
      example: '2026-05-04',
      same: { edFi: 'StaffLeave.BeginDate' },
    },
    endDate: {
      type: plainDate.optional(),
      privacy: 'quasi-id',
      text: 'Last day, inclusive; absent while the end is not known.',
      example: '2026-05-08',
      same: { edFi: 'StaffLeave.EndDate' },
    },
    hours: {
      type: z.number().min(0).optional(),
      privacy: 'quasi-id',
      unit: 'clock hours',
      text: 'The hours missed, where it was not for whole days.',
      example: 4,
      same: { edFi: 'StaffAbsenceEvent.HoursAbsent' },
    },
    reason: {
      type: code.optional(),
      privacy: 'sensitive',
      codeList: 'absence-reason',
      text: 'The class of reason; never a diagnosis.',
      example: 'illness',
      same: { edFi: 'StaffLeave.StaffLeaveEventCategoryDescriptor' },
    },
    paid: {
      type: z.boolean().optional(),
      privacy: 'sensitive',
      text: 'Whether the person is paid for the time.',
      example: true,
    },
    substituteId: {
      type: recordId.optional(),
      privacy: 'operational',
      ref: ['person'],
      text: 'The person who stands in.',
      example: 'person-90588',
    },
    substituteHours: {
      type: z.number().min(0).optional(),
      privacy: 'operational',
      unit: 'clock hours',
      text: 'The hours that this person stands in, in all.',
      example: 24,
    },
  }),
});
export type Absence = RecordOf<typeof absence>;
