import { plainDate } from '../dates.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';

/** A resource given to a class. */
export const resourceAssignment = defineEntity({
  name: 'resource-assignment',
  process: 'digital-content',
  text: 'A resource given to a class.',
  fields: () => ({
    resourceId: {
      type: recordId,
      privacy: 'operational',
      ref: ['resource'],
      text: 'The resource.',
      example: 'resource-eea-mat7',
      same: { oneRoster: 'classResources.resourceSourcedId' },
    },
    classId: {
      type: recordId,
      privacy: 'operational',
      ref: ['class'],
      text: 'The class.',
      example: 'class-7b-2026',
      same: { oneRoster: 'classResources.classSourcedId' },
    },
    licenceId: {
      type: recordId.optional(),
      privacy: 'operational',
      ref: ['licence'],
      text: 'The licence under which the class uses it.',
      example: 'licence-eea-mat7-2026',
    },
    startDate: {
      type: plainDate.optional(),
      privacy: 'operational',
      text: 'First day, inclusive.',
      example: '2026-03-09',
    },
    endDate: {
      type: plainDate.optional(),
      privacy: 'operational',
      text: 'Last day, inclusive; absent while the class uses it.',
      example: '2026-12-11',
    },
  }),
});
export type ResourceAssignment = RecordOf<typeof resourceAssignment>;
