import * as z from 'zod';
import { plainDate } from '../dates.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { code, line } from '../text.ts';

/** A building on a site, with its condition and age. */
export const building = defineEntity({
  name: 'building',
  process: 'infrastructure',
  text: 'A building on a site, with its condition and age.',
  fields: () => ({
    siteId: {
      type: recordId,
      privacy: 'public',
      ref: ['site'],
      text: 'The site on which it stands.',
      example: 'site-1',
    },
    name: { type: line.optional(), privacy: 'public', text: 'Its name or number.', example: 'Pabellón B' },
    yearBuilt: {
      type: z.int().min(1500).max(2200).optional(),
      privacy: 'public',
      unit: 'year',
      text: 'The year in which it was finished.',
      example: 1987,
    },
    floors: {
      type: z.int().min(1).max(100).optional(),
      privacy: 'public',
      unit: 'floors',
      text: 'How many floors it has, the ground floor counted.',
      example: 2,
    },
    area: {
      type: z.number().min(0).max(1_000_000).optional(),
      privacy: 'public',
      unit: 'm2',
      text: 'Built area of all its floors.',
      example: 640.5,
    },
    condition: {
      type: code.optional(),
      privacy: 'public',
      codeList: 'building-condition',
      text: 'In what condition it is.',
      example: 'fair',
    },
    assessedOn: {
      type: plainDate.optional(),
      privacy: 'public',
      text: 'The day on which somebody last looked at its condition.',
      example: '2026-03-09',
    },
    ownership: {
      type: code.optional(),
      privacy: 'public',
      codeList: 'ownership',
      text: 'By what right it is used.',
      example: 'own',
    },
    accessible: {
      type: z.boolean().optional(),
      privacy: 'public',
      text: 'Whether a person in a wheelchair reaches all its floors, and a toilet, without help.',
      example: true,
    },
    inUse: {
      type: z.boolean().optional(),
      privacy: 'public',
      text: 'Whether it is used now.',
      example: true,
    },
  }),
});
export type Building = RecordOf<typeof building>;
