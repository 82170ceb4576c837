import * as z from 'zod';
import { plainDate } from '../dates.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { code, line } from '../text.ts';

/** A device, or a number of like devices or pieces of furniture, that a school has. */
export const equipment = defineEntity({
  name: 'equipment',
  process: 'infrastructure',
  text: 'A device, or a number of like devices or pieces of furniture, that a school has.',
  fields: () => ({
    schoolId: {
      type: recordId,
      privacy: 'public',
      ref: ['school'],
      text: 'The school that has it.',
      example: 'school-1',
    },
    roomId: {
      type: recordId.optional(),
      privacy: 'operational',
      ref: ['room'],
      text: 'The room in which it is kept.',
      example: 'room-1',
    },
    kind: { type: code, privacy: 'public', codeList: 'equipment-kind', text: 'What it is.', example: 'laptop' },
    model: { type: line.optional(), privacy: 'operational', text: 'Maker and model.', example: 'Modelo Escolar 2' },
    serialNumber: {
      type: line.optional(),
      privacy: 'operational',
      text: 'Its serial or inventory number, when the record is of one piece.',
      example: 'INV-2024-0031',
    },
    count: {
      type: z.int().min(0).max(1_000_000).optional(),
      privacy: 'public',
      unit: 'pieces',
      text: 'How many pieces the record is of; one when absent.',
      example: 30,
    },
    working: {
      type: z.int().min(0).max(1_000_000).optional(),
      privacy: 'public',
      unit: 'pieces',
      text: 'How many of them work.',
      example: 27,
    },
    state: {
      type: code.optional(),
      privacy: 'public',
      codeList: 'equipment-state',
      text: 'In what state it is, or most pieces are.',
      example: 'working',
    },
    forStudents: {
      type: z.boolean().optional(),
      privacy: 'public',
      text: 'Whether students use it, not the office alone.',
      example: true,
      // SDG 4.a.1: worldbank.github.io/sdg-metadata/metadata/en/4-a-1
      same: { uis: 'Schools with access to computers for pedagogical purposes' },
    },
    ownership: {
      type: code.optional(),
      privacy: 'public',
      codeList: 'ownership',
      text: 'By what right the school has it.',
      example: 'lent',
    },
    acquiredOn: {
      type: plainDate.optional(),
      privacy: 'operational',
      text: 'The day on which the school got it.',
      example: '2024-02-20',
    },
    writtenOffOn: {
      type: plainDate.optional(),
      privacy: 'operational',
      text: 'The day on which it left the inventory; absent while it is there.',
      example: '2026-01-15',
    },
  }),
});
export type Equipment = RecordOf<typeof equipment>;
