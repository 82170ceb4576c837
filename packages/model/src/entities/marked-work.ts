import * as z from 'zod';
import { plainDate } from '../dates.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { line, longLine } from '../text.ts';

/** A test, homework or other work of a class for which its students are given marks. */
export const markedWork = defineEntity({
  name: 'marked-work',
  process: 'students',
  text: 'A test, homework or other work of a class for which marks are given.',
  fields: () => ({
    title: {
      type: line,
      privacy: 'public',
      text: 'Its name.',
      example: 'Prueba de fracciones',
      same: { oneRoster: 'lineItems.title' },
    },
    description: {
      type: longLine.optional(),
      privacy: 'operational',
      text: 'What is to be done.',
      example: 'Ejercicios 1 a 20',
      same: { oneRoster: 'lineItems.description' },
    },
    classId: {
      type: recordId,
      privacy: 'public',
      ref: ['class'],
      text: 'The class.',
      example: 'class-4-5b',
      same: { oneRoster: 'lineItems.classSourcedId' },
    },
    schoolId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['school'],
      text: 'The school of the class.',
      example: 'school-4',
      same: { oneRoster: 'lineItems.schoolSourcedId' },
    },
    categoryId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['mark-category'],
      text: 'The kind of work.',
      example: 'category-tests',
      same: { oneRoster: 'lineItems.categorySourcedId' },
    },
    sessionId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['academic-session'],
      text: 'The part of the year that it is for.',
      example: 'session-2026-s1',
      same: { oneRoster: 'lineItems.academicSessionSourcedId' },
    },
    assignedOn: {
      type: plainDate.optional(),
      privacy: 'operational',
      text: 'The day on which it was set.',
      example: '2026-05-04',
      same: { oneRoster: 'lineItems.assignDate' },
    },
    dueOn: {
      type: plainDate.optional(),
      privacy: 'operational',
      text: 'The day by which it is to be done.',
      example: '2026-05-11',
      same: { oneRoster: 'lineItems.dueDate' },
    },
    lowest: {
      type: z.number().optional(),
      privacy: 'public',
      unit: 'point of the scale',
      text: 'The lowest mark that it can get.',
      example: 1,
      same: { oneRoster: 'lineItems.resultValueMin' },
    },
    highest: {
      type: z.number().optional(),
      privacy: 'public',
      unit: 'point of the scale',
      text: 'The highest mark that it can get.',
      example: 7,
      same: { oneRoster: 'lineItems.resultValueMax' },
    },
  }),
});
export type MarkedWork = RecordOf<typeof markedWork>;
