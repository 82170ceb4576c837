import * as z from 'zod';
import { plainDate } from '../dates.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { code, line } from '../text.ts';

/** A field of learning of the curriculum, such as mathematics. What a school makes of it for a grade is a `course`. */
export const subject = defineEntity({
  name: 'subject',
  process: 'students',
  text: 'A field of learning of the curriculum, such as mathematics.',
  fields: () => ({
    name: {
      type: line,
      privacy: 'public',
      text: 'Its name.',
      example: 'Lengua y Literatura',
      same: { oneRoster: 'courses.subjects', edFi: 'Course.AcademicSubjects' },
    },
    code: {
      type: line.optional(),
      privacy: 'public',
      text: 'Its code in the curriculum.',
      example: 'LEN',
      same: { oneRoster: 'courses.subjectCodes' },
    },
    area: {
      type: line.optional(),
      privacy: 'public',
      text: 'The area of the curriculum that it belongs to.',
      example: 'Comunicación',
    },
    ownerId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['territory', 'authority', 'school'],
      text: 'Whose curriculum it is: of the country, a region or one school.',
      example: 'country',
    },
    grades: {
      type: z.array(code).max(50).optional(),
      privacy: 'public',
      codeList: 'grade',
      text: 'The grades that learn it.',
      example: ['01', '02'],
    },
    weeklyLessons: {
      type: z.number().min(0).max(100).optional(),
      privacy: 'public',
      unit: 'lesson a week',
      text: 'How many lessons a week the curriculum asks for.',
      example: 6,
    },
    compulsory: {
      type: z.boolean().optional(),
      privacy: 'public',
      text: 'Whether every student of those grades learns it.',
      example: true,
    },
    decidesPromotion: {
      type: z.boolean().optional(),
      privacy: 'public',
      text: 'Whether its marks count for promotion to the next grade.',
      example: true,
    },
    startDate: {
      type: plainDate.optional(),
      privacy: 'public',
      text: 'First day on which it is part of the curriculum.',
      example: '2020-01-01',
    },
    endDate: {
      type: plainDate.optional(),
      privacy: 'public',
      text: 'Last day on which it is part of the curriculum; absent while it is.',
      example: '2030-12-31',
    },
  }),
});
export type Subject = RecordOf<typeof subject>;
