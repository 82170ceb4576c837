import * as z from 'zod';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { code, line } from '../text.ts';

/** What is taught, apart from when and to whom. The names in Ed-Fi are those of Course (API 7.3, data standard 5.2). */
export const course = defineEntity({
  name: 'course',
  process: 'students',
  text: 'What is taught, apart from when and to whom.',
  fields: () => ({
    title: {
      type: line,
      privacy: 'public',
      text: 'Its name.',
      example: 'Matemática 5.º básico',
      same: { oneRoster: 'courses.title', edFi: 'Course.CourseTitle', ceds: 'Course Title' },
    },
    code: {
      type: line.optional(),
      privacy: 'public',
      text: 'The code that the school or ministry uses for it.',
      example: 'MAT-5',
      same: { oneRoster: 'courses.courseCode', edFi: 'Course.CourseCode' },
    },
    ownerId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['school', 'territory'],
      text: 'The school or authority that offers it.',
      example: 'school-4',
      same: { oneRoster: 'courses.orgSourcedId', edFi: 'Course.EducationOrganizationReference' },
    },
    sessionId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['academic-session'],
      formerly: ['schoolYearId'],
      text: 'The academic session, usually a whole school year, in which it is offered.',
      example: 'session-2026',
      same: { oneRoster: 'courses.schoolYearSourcedId' },
    },
    grades: {
      type: z.array(code).max(50).optional(),
      privacy: 'public',
      codeList: 'grade',
      text: 'The grades it is for.',
      example: ['05'],
      same: { oneRoster: 'courses.grades', edFi: 'Course.OfferedGradeLevels' },
    },
    subjectIds: {
      type: z.array(recordId).max(50).optional(),
      privacy: 'public',
      ref: ['subject'],
      text: 'The subjects of the curriculum that it covers.',
      example: ['subject-mathematics'],
      same: { edFi: 'Course.AcademicSubjects' },
    },
    subjects: {
      type: z.array(line).max(50).optional(),
      privacy: 'public',
      text: 'Names of its subjects.',
      example: ['Matemática'],
      same: { oneRoster: 'courses.subjects' },
    },
    subjectCodes: {
      type: z.array(line).max(50).optional(),
      privacy: 'public',
      text: 'Codes of its subjects, in the same order.',
      example: ['MAT'],
      same: { oneRoster: 'courses.subjectCodes' },
    },
    weeklyLessons: {
      type: z.number().min(0).max(100).optional(),
      privacy: 'public',
      unit: 'lesson a week',
      text: 'How many lessons a week it takes.',
      example: 6,
    },
  }),
});
export type Course = RecordOf<typeof course>;
