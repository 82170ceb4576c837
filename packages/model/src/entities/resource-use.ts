import * as z from 'zod';
import { plainDate } from '../dates.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';

/**
 * How much a resource was used on one day by a class or a school, added up; never by one student.
 * There is no field for a person, so that the record of what one child does on a platform cannot reach a ministry.
 */
export const resourceUse = defineEntity({
  name: 'resource-use',
  process: 'digital-content',
  text: 'How much a resource was used on one day by a class or a school, added up; never by one student.',
  fields: () => ({
    resourceId: {
      type: recordId,
      privacy: 'operational',
      ref: ['resource'],
      text: 'The resource.',
      example: 'resource-eea-mat7',
    },
    schoolId: {
      type: recordId.optional(),
      privacy: 'operational',
      ref: ['school'],
      text: 'The school whose use is added up.',
      example: 'school-4821',
    },
    classId: {
      type: recordId.optional(),
      privacy: 'operational',
      ref: ['class'],
      text: 'The class whose use is added up, where it is for one class only.',
      example: 'class-7b-2026',
    },
    licenceId: {
      type: recordId.optional(),
      privacy: 'operational',
      ref: ['licence'],
      text: 'The licence under which it was used.',
      example: 'licence-eea-mat7-2026',
    },
    day: { type: plainDate, privacy: 'operational', text: 'The day, in local time.', example: '2026-04-21' },
    sessions: {
      type: z.int().min(0).optional(),
      privacy: 'operational',
      unit: 'sessions',
      text: 'How many times it was opened.',
      example: 41,
    },
    minutes: {
      type: z.number().min(0).optional(),
      privacy: 'operational',
      unit: 'minutes',
      text: 'How long it was used, the time of all users added up.',
      example: 812,
    },
    users: {
      type: z.int().min(0).optional(),
      privacy: 'operational',
      unit: 'people',
      text: 'How many different people used it.',
      example: 27,
    },
  }),
});
export type ResourceUse = RecordOf<typeof resourceUse>;
