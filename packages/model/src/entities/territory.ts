import * as z from 'zod';
import { defineEntity, type RecordOf } from '../entity.ts';
import { identifierType } from '../identifier.ts';
import { recordId } from '../ids.ts';
import { code, line } from '../text.ts';

/**
 * A part of the country's administration: where a record belongs.
 * Two codings of one country (INEI and RENIEC in Peru) are two types of identifier, each with its dates.
 */
export const territory = defineEntity({
  name: 'territory',
  process: 'schools',
  text: 'A part of the administration of a country: where a school, and all that belongs to it, stands.',
  fields: () => ({
    name: {
      type: line,
      privacy: 'public',
      text: 'Its name.',
      example: 'Valle Verde',
      same: { oneRoster: 'orgs.name' },
    },
    kind: {
      type: code,
      privacy: 'public',
      codeList: 'territory-kind',
      text: 'What level of administration it is.',
      example: 'municipality',
      same: { oneRoster: 'orgs.type' },
    },
    parentId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['territory'],
      text: 'The territory that contains it.',
      example: 'region-1',
      same: { oneRoster: 'orgs.parentSourcedId' },
    },
    identifiers: {
      type: z.array(identifierType()).max(50).optional(),
      privacy: 'public',
      text: 'Its official codes.',
      example: [{ type: 'local', value: '0101', from: '2018-01-01' }],
      same: { oneRoster: 'orgs.identifier' },
    },
    country: {
      type: code.optional(),
      privacy: 'public',
      codeList: 'country',
      text: 'The country that it is, or is part of.',
      example: 'PE',
    },
  }),
});
export type Territory = RecordOf<typeof territory>;
