import * as z from 'zod';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { line } from '../text.ts';

/** What marks of a class are on another scale, such as points as levels. */
export const markConversion = defineEntity({
  name: 'mark-conversion',
  process: 'students',
  text: 'What the marks of a class are on another scale.',
  fields: () => ({
    title: {
      type: line,
      privacy: 'public',
      text: 'Its name.',
      example: 'Niveles de logro',
      same: { oneRoster: 'scoreScales.title' },
    },
    ownerId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['school', 'territory'],
      text: 'Who set it.',
      example: 'school-4',
      same: { oneRoster: 'scoreScales.orgSourcedId' },
    },
    courseId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['course'],
      text: 'The course.',
      example: 'course-mat-5',
      same: { oneRoster: 'scoreScales.courseSourcedId' },
    },
    classId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['class'],
      text: 'The class.',
      example: 'class-4-5b',
      same: { oneRoster: 'scoreScales.classSourcedId' },
    },
    steps: {
      type: z.array(line).max(500),
      privacy: 'public',
      text: 'Its steps, each as the mark, a colon, and what that is there.',
      example: ['A:4', 'B:3'],
      same: { oneRoster: 'scoreScales.scoreScaleValue' },
    },
  }),
});
export type MarkConversion = RecordOf<typeof markConversion>;
