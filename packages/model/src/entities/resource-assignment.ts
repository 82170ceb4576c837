import { plainDate } from '../dates.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';

/** A resource given to a class, to everybody who is taught a course, or to one person. */
export const resourceAssignment = defineEntity({
  name: 'resource-assignment',
  process: 'digital-content',
  text: 'A resource given to a class, a course or a person.',
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
      type: recordId.optional(),
      privacy: 'operational',
      ref: ['class'],
      text: 'The class.',
      example: 'class-7b-2026',
      same: { oneRoster: 'classResources.classSourcedId' },
    },
    courseId: {
      type: recordId.optional(),
      privacy: 'operational',
      ref: ['course'],
      text: 'The course, when it is for all its classes.',
      example: 'course-mat-7',
      same: { oneRoster: 'courseResources.courseSourcedId' },
    },
    personId: {
      type: recordId.optional(),
      privacy: 'operational',
      ref: ['person'],
      text: 'The person, when it is for one alone.',
      example: 'student-17',
      same: { oneRoster: 'userResources.userSourcedId' },
    },
    placeId: {
      type: recordId.optional(),
      privacy: 'operational',
      ref: ['school', 'territory'],
      text: 'Where the person uses it.',
      example: 'school-4',
      same: { oneRoster: 'userResources.orgSourcedId' },
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
