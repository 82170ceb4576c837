import * as z from 'zod';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { code, line } from '../text.ts';

/** A degree, licence or course that a member of staff has completed. A person may have none, one or many. */
export const qualification = defineEntity({
  name: 'qualification',
  process: 'staff-and-finance',
  text: 'A degree, licence or course that a member of staff has completed.',
  fields: () => ({
    personId: {
      type: recordId,
      privacy: 'operational',
      ref: ['person'],
      text: 'The member of staff.',
      example: 'person-90417',
    },
    title: {
      type: line.optional(),
      privacy: 'quasi-id',
      text: 'Its name, as it stands on the document.',
      example: 'Profesora de Educación General Básica',
    },
    level: {
      type: code.optional(),
      privacy: 'quasi-id',
      codeList: 'isced-attainment',
      text: 'The level of education that it completes.',
      example: '6',
    },
    field: {
      type: code.optional(),
      privacy: 'quasi-id',
      codeList: 'isced-field',
      text: 'The field of education that it belongs to.',
      example: '011',
    },
    teacherTraining: {
      type: z.boolean().optional(),
      privacy: 'quasi-id',
      text: 'Whether it trains its bearer to teach.',
      example: true,
    },
    subjectIds: {
      type: z.array(recordId).max(50).optional(),
      privacy: 'quasi-id',
      ref: ['subject'],
      text: 'The subjects that it allows its bearer to teach.',
      example: ['subject-mathematics'],
      same: { edFi: 'Credential.AcademicSubjects' },
    },
    institution: {
      type: line.optional(),
      privacy: 'quasi-id',
      text: 'The institution that awarded it.',
      example: 'Universidad de los Andes del Sur',
    },
    country: {
      type: code.optional(),
      privacy: 'quasi-id',
      codeList: 'country',
      text: 'The country of that institution.',
      example: 'PE',
    },
    year: {
      type: z.int().min(1900).max(2200).optional(),
      privacy: 'quasi-id',
      unit: 'year',
      text: 'The calendar year in which it was completed.',
      example: 2011,
    },
  }),
});
export type Qualification = RecordOf<typeof qualification>;
