import * as z from 'zod';
import { defineEntity, type RecordOf } from '../entity.ts';
import { identifierType } from '../identifier.ts';
import { recordId } from '../ids.ts';
import { code, line } from '../text.ts';

/** A plot of land on which one or more schools stand. A school names its sites, as several schools may share one. */
export const site = defineEntity({
  name: 'site',
  process: 'infrastructure',
  text: 'A plot of land on which one or more schools stand.',
  fields: () => ({
    name: { type: line.optional(), privacy: 'public', text: 'Its name.', example: 'Predio central' },
    identifiers: {
      type: z.array(identifierType()).max(50).optional(),
      privacy: 'public',
      text: 'Its official codes, where premises have codes of their own beside those of the schools on them.',
      example: [{ type: 'local', value: '000123' }],
    },
    territoryId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['territory'],
      text: 'The territory in which it lies.',
      example: 'municipality-1',
    },
    address: {
      type: line.optional(),
      privacy: 'public',
      text: 'Its address, or in the country how to get there, in one line.',
      example: 'Calle Los Aromos 123',
    },
    localityKind: {
      type: code.optional(),
      privacy: 'public',
      codeList: 'locality-kind',
      text: 'Whether it lies in a town or in the country.',
      example: 'rural',
    },
    latitude: {
      type: z.number().min(-90).max(90).optional(),
      privacy: 'public',
      unit: 'degree',
      text: 'Latitude of its entrance in WGS 84; negative south of the equator.',
      example: -33.4489,
    },
    longitude: {
      type: z.number().min(-180).max(180).optional(),
      privacy: 'public',
      unit: 'degree',
      text: 'Longitude of its entrance in WGS 84; negative west of Greenwich, so in all of the Americas.',
      example: -70.6693,
    },
    area: {
      type: z.number().min(0).max(100_000_000).optional(),
      privacy: 'public',
      unit: 'm2',
      text: 'Area of the land.',
      example: 4200,
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
      text: 'Whether a person in a wheelchair gets from the street into the school without help.',
      example: false,
      // SDG 4.a.1 counts schools with adapted infrastructure: worldbank.github.io/sdg-metadata/metadata/en/4-a-1
      same: { uis: 'Schools with access to adapted infrastructure and materials for students with disabilities' },
    },
  }),
});
export type Site = RecordOf<typeof site>;
