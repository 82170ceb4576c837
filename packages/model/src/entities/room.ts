import * as z from 'zod';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { code, line } from '../text.ts';

// The equivalents in Ed-Fi are those of Location (model reference of its API 7.3, data standard 5.2).

/** A classroom, laboratory, kitchen or other room of a building, or a place in the open such as a sports ground. */
export const room = defineEntity({
  name: 'room',
  process: 'infrastructure',
  text: 'A classroom, laboratory, kitchen or other room of a building.',
  fields: () => ({
    buildingId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['building'],
      text: 'The building that it is in; absent for places in the open.',
      example: 'building-1',
    },
    schoolId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['school'],
      text: 'The school that uses it; absent when several share it.',
      example: 'school-1',
      same: { edFi: 'Location.SchoolReference' },
    },
    name: {
      type: line,
      privacy: 'public',
      text: 'Its name or number.',
      example: 'Sala 12',
      same: { edFi: 'Location.ClassroomIdentificationCode' },
    },
    kind: { type: code, privacy: 'public', codeList: 'room-kind', text: 'What it is for.', example: 'classroom' },
    area: {
      type: z.number().min(0).max(100_000).optional(),
      privacy: 'public',
      unit: 'm2',
      text: 'Its floor area.',
      example: 48,
    },
    capacity: {
      type: z.int().min(0).max(10_000).optional(),
      privacy: 'public',
      unit: 'places',
      text: 'How many students it may hold at once.',
      example: 35,
      same: { edFi: 'Location.MaximumNumberOfSeats' },
    },
    condition: {
      type: code.optional(),
      privacy: 'public',
      codeList: 'building-condition',
      text: 'In what condition it is.',
      example: 'good',
    },
    accessible: {
      type: z.boolean().optional(),
      privacy: 'public',
      text: 'Whether a person in a wheelchair can enter and use it without help.',
      example: true,
    },
    climateControlled: {
      type: z.boolean().optional(),
      privacy: 'public',
      text: 'Whether it can be heated or cooled.',
      example: false,
    },
    inUse: { type: z.boolean().optional(), privacy: 'public', text: 'Whether it is used now.', example: true },
  }),
});
export type Room = RecordOf<typeof room>;
