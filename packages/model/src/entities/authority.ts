import * as z from 'zod';
import { plainDate } from '../dates.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { identifierType } from '../identifier.ts';
import { recordId } from '../ids.ts';
import { code, line } from '../text.ts';

/** A body that runs, funds or supervises schools: a ministry, a region, a municipality, a private network. */
export const authority = defineEntity({
  name: 'authority',
  process: 'schools',
  text: 'A body that runs, funds or supervises schools: a ministry, a region, a municipality, a private network.',
  fields: () => ({
    name: {
      type: line,
      privacy: 'public',
      text: 'Its name.',
      example: 'Secretaría de Educación de Valle Verde',
      same: { oneRoster: 'orgs.name', edFi: 'LocalEducationAgency.NameOfInstitution' },
    },
    kind: {
      type: code,
      privacy: 'public',
      codeList: 'authority-kind',
      text: 'What kind of body it is.',
      example: 'municipality',
      same: { edFi: 'LocalEducationAgency.LocalEducationAgencyCategoryDescriptor' },
    },
    parentId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['authority'],
      text: 'The authority that it answers to.',
      example: 'authority-1',
      same: { oneRoster: 'orgs.parentSourcedId', edFi: 'LocalEducationAgency.ParentLocalEducationAgencyReference' },
    },
    territoryId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['territory'],
      text: 'The territory that it answers for.',
      example: 'municipality-1',
    },
    identifiers: {
      type: z.array(identifierType()).max(50).optional(),
      privacy: 'public',
      text: 'Its official codes.',
      example: [{ type: 'local', value: '00020' }],
      same: { oneRoster: 'orgs.identifier', edFi: 'LocalEducationAgency.IdentificationCodes' },
    },
    openedOn: {
      type: plainDate.optional(),
      privacy: 'public',
      text: 'The day on which it began to work.',
      example: '2018-07-01',
    },
    closedOn: {
      type: plainDate.optional(),
      privacy: 'public',
      text: 'Its last day; absent while it works.',
      example: '2025-12-31',
    },
  }),
});
export type Authority = RecordOf<typeof authority>;
