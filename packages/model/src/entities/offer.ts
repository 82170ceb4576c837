import * as z from 'zod';
import { plainDate } from '../dates.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { code, line } from '../text.ts';

/** What a school offers in a school year: a level, a grade or a programme, in a shift and a modality. */
export const offer = defineEntity({
  name: 'offer',
  process: 'schools',
  text: 'What a school offers in a school year: a level, a grade or a programme, in a shift and a modality.',
  fields: () => ({
    schoolId: {
      type: recordId,
      privacy: 'public',
      ref: ['school'],
      text: 'The school that offers it.',
      example: 'school-1',
    },
    sessionId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['academic-session'],
      text: 'The school year for which it is offered; absent when it stands from year to year.',
      example: 'session-2026',
    },
    level: {
      type: code,
      privacy: 'public',
      codeList: 'isced-level',
      text: 'The level of education, by ISCED 2011.',
      example: '1',
    },
    grades: {
      type: z.array(code).max(50).optional(),
      privacy: 'public',
      codeList: 'grade',
      text: 'The grades that are offered; all of the level when absent.',
      example: ['01', '02'],
      same: { edFi: 'School.GradeLevels', ceds: 'Grades Offered' },
    },
    programme: {
      type: line.optional(),
      privacy: 'public',
      text: 'The programme or speciality, where the level has several.',
      example: 'Técnico en contabilidad',
    },
    shiftId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['shift'],
      text: 'The shift in which it is taught.',
      example: 'shift-1',
    },
    modality: {
      type: code.optional(),
      privacy: 'public',
      codeList: 'modality',
      text: 'How it is taught.',
      example: 'in-person',
    },
    languages: {
      type: z.array(code).max(10).optional(),
      privacy: 'public',
      codeList: 'language',
      text: 'The languages in which it is taught.',
      example: ['spa', 'quy'],
    },
    capacity: {
      type: z.int().min(0).max(100_000).optional(),
      privacy: 'public',
      unit: 'places',
      text: 'How many students the school can take in it.',
      example: 70,
    },
    authorisationId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['authorisation'],
      text: 'The authorisation that allows it.',
      example: 'authorisation-1',
    },
    openFrom: {
      type: plainDate.optional(),
      privacy: 'public',
      text: 'First day on which students may be enrolled in it, inclusive.',
      example: '2025-11-01',
    },
    openTo: {
      type: plainDate.optional(),
      privacy: 'public',
      text: 'Last day on which it is offered, inclusive; absent while that is not known.',
      example: '2026-12-18',
    },
  }),
});
export type Offer = RecordOf<typeof offer>;
