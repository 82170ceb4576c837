import * as z from 'zod';
import { defineEntity, type RecordOf } from '../entity.ts';
import { line } from '../text.ts';

/** A kind of marked work, such as tests or homework, which may weigh more or less in the mark of the course. */
export const markCategory = defineEntity({
  name: 'mark-category',
  process: 'students',
  text: 'A kind of marked work, such as tests or homework.',
  fields: () => ({
    title: {
      type: line,
      privacy: 'public',
      text: 'Its name.',
      example: 'Pruebas',
      same: { oneRoster: 'categories.title' },
    },
    weight: {
      type: z.number().min(0).optional(),
      privacy: 'public',
      unit: 'as the school reckons',
      text: 'How much it counts beside the other kinds.',
      example: 40,
      same: { oneRoster: 'categories.weight' },
    },
  }),
});
export type MarkCategory = RecordOf<typeof markCategory>;
