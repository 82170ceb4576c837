import * as z from 'zod';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { code, line } from '../text.ts';

/** A group of students who are taught together. The names in Ed-Fi are those of Section (API 7.3, data standard 5.2). */
export const classGroup = defineEntity({
  name: 'class',
  process: 'students',
  text: 'A group of students who are taught together in one school.',
  fields: () => ({
    title: {
      type: line,
      privacy: 'public',
      text: 'Its name.',
      example: '5.º B',
      same: { oneRoster: 'classes.title', edFi: 'Section.SectionName' },
    },
    code: {
      type: line.optional(),
      privacy: 'public',
      text: 'The code that the school uses for it.',
      example: '5B',
      same: { oneRoster: 'classes.classCode', edFi: 'Section.SectionIdentifier' },
    },
    type: {
      type: code.optional(),
      privacy: 'public',
      codeList: 'class-type',
      text: 'Base group or lesson group.',
      example: 'homeroom',
      same: { oneRoster: 'classes.classType' },
    },
    schoolId: {
      type: recordId,
      privacy: 'public',
      ref: ['school'],
      text: 'The school that runs it.',
      example: 'school-4',
      same: { oneRoster: 'classes.schoolSourcedId', edFi: 'CourseOffering.SchoolReference' },
    },
    courseId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['course'],
      text: 'What is taught in it.',
      example: 'course-mat-5',
      same: { oneRoster: 'classes.courseSourcedId', edFi: 'Section.CourseOfferingReference' },
    },
    sessionIds: {
      type: z.array(recordId).max(50).optional(),
      privacy: 'public',
      ref: ['academic-session'],
      text: 'The sessions in which it meets.',
      example: ['session-2026'],
      same: { oneRoster: 'classes.termSourcedIds', edFi: 'CourseOffering.SessionReference' },
    },
    grades: {
      type: z.array(code).max(50).optional(),
      privacy: 'public',
      codeList: 'grade',
      text: 'The grades of its students; several for a multigrade class.',
      example: ['05'],
      same: { oneRoster: 'classes.grades', edFi: 'Section.OfferedGradeLevels' },
    },
    capacity: {
      type: z.int().min(0).max(10_000).optional(),
      privacy: 'public',
      unit: 'student',
      text: 'How many students it may have.',
      example: 35,
      same: { ceds: 'Course Section Maximum Capacity' },
    },
    shiftId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['shift'],
      text: 'The shift in which it meets.',
      example: 'shift-4-morning',
    },
    roomId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['room'],
      text: 'The room in which it meets.',
      example: 'room-4-12',
      same: { edFi: 'Section.LocationReference' },
    },
    location: {
      type: line.optional(),
      privacy: 'public',
      text: 'Where it meets.',
      example: 'Sala 12',
      same: { oneRoster: 'classes.location' },
    },
    language: {
      type: code.optional(),
      privacy: 'public',
      codeList: 'language',
      text: 'The language in which it is taught.',
      example: 'spa',
      same: { edFi: 'Section.InstructionLanguageDescriptor' },
    },
    subjects: {
      type: z.array(line).max(50).optional(),
      privacy: 'public',
      text: 'Names of its subjects.',
      example: ['Matemática'],
      same: { oneRoster: 'classes.subjects' },
    },
    subjectCodes: {
      type: z.array(line).max(50).optional(),
      privacy: 'public',
      text: 'Codes of its subjects, in the same order.',
      example: ['MAT'],
      same: { oneRoster: 'classes.subjectCodes' },
    },
    periods: {
      type: z.array(line).max(100).optional(),
      privacy: 'public',
      text: 'The periods of the timetable in which it meets.',
      example: ['1', '2'],
      same: { oneRoster: 'classes.periods', edFi: 'Section.ClassPeriods' },
    },
  }),
});
export type ClassGroup = RecordOf<typeof classGroup>;
