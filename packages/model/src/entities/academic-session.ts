import * as z from 'zod';
import { plainDate } from '../dates.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { code, line } from '../text.ts';

/** A school year or a part of one. A country with two calendars has two school years at a time. */
export const academicSession = defineEntity({
  name: 'academic-session',
  process: 'schools',
  text: 'A school year, or a semester, term or grading period inside one.',
  fields: () => ({
    title: {
      type: line,
      privacy: 'public',
      text: 'Its name.',
      example: 'Año escolar 2026',
      same: { oneRoster: 'academicSessions.title', edFi: 'Session.SessionName', ceds: 'Session Description' },
    },
    type: {
      type: code,
      privacy: 'public',
      codeList: 'session-type',
      text: 'What part of the year it is.',
      example: 'schoolYear',
      same: { oneRoster: 'academicSessions.type', edFi: 'Session.TermDescriptor', ceds: 'Session Type' },
    },
    startDate: {
      type: plainDate,
      privacy: 'public',
      text: 'First day, inclusive.',
      example: '2026-03-04',
      same: { oneRoster: 'academicSessions.startDate', edFi: 'Session.BeginDate', ceds: 'Session Begin Date' },
    },
    endDate: {
      type: plainDate,
      privacy: 'public',
      text: 'Last day, inclusive.',
      example: '2026-12-18',
      same: { oneRoster: 'academicSessions.endDate', edFi: 'Session.EndDate', ceds: 'Session End Date' },
    },
    schoolYear: {
      type: z.int().min(1900).max(2200),
      privacy: 'public',
      unit: 'year',
      text: 'The school year it belongs to, named by the calendar year in which that school year ends.',
      example: 2026,
      same: { oneRoster: 'academicSessions.schoolYear', edFi: 'Session.SchoolYearTypeReference', ceds: 'School Year' },
    },
    parentId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['academic-session'],
      text: 'The longer session that contains it.',
      example: 'session-2026',
      same: { oneRoster: 'academicSessions.parentSourcedId' },
    },
    territoryId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['territory'],
      text: 'The part of the country whose calendar it is, where a country has several calendars.',
      example: 'region-1',
    },
  }),
});
export type AcademicSession = RecordOf<typeof academicSession>;
