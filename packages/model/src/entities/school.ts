import * as z from 'zod';
import { plainDate } from '../dates.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { identifierType } from '../identifier.ts';
import { recordId } from '../ids.ts';
import { code, line } from '../text.ts';

// The equivalents in Ed-Fi are those of School (model reference of its API 7.3, data standard 5.2).

/** A school as an institution; a school may have several official codes, and teach on several sites. */
export const school = defineEntity({
  name: 'school',
  process: 'schools',
  text: 'A school as an institution that enrols students.',
  fields: () => ({
    name: {
      type: line,
      privacy: 'public',
      text: 'Its name.',
      example: 'Escuela Los Aromos',
      same: { oneRoster: 'orgs.name', edFi: 'School.NameOfInstitution', ceds: 'Name of Institution' },
    },
    territoryId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['territory', 'school'],
      text: 'The territory, or the larger institution, that it belongs to.',
      example: 'municipality-1',
      same: { oneRoster: 'orgs.parentSourcedId' },
    },
    sector: {
      type: code.optional(),
      privacy: 'public',
      codeList: 'school-sector',
      text: 'Who runs it.',
      example: 'public',
      same: { edFi: 'School.AdministrativeFundingControlDescriptor', ceds: 'Administrative Funding Control' },
    },
    identifiers: {
      type: z.array(identifierType()).max(50).optional(),
      privacy: 'public',
      text: 'Its official codes.',
      example: [{ type: 'local', value: '00123' }],
      same: { oneRoster: 'orgs.identifier', edFi: 'School.IdentificationCodes' },
    },
    status: {
      type: code.optional(),
      privacy: 'public',
      codeList: 'school-status',
      text: 'Whether it works.',
      example: 'active',
      same: { edFi: 'School.OperationalStatusDescriptor', ceds: 'School Operational Status' },
    },
    openedOn: {
      type: plainDate.optional(),
      privacy: 'public',
      text: 'The day on which it began to work.',
      example: '1974-03-01',
    },
    closedOn: {
      type: plainDate.optional(),
      privacy: 'public',
      text: 'Its last day; absent while it works.',
      example: '2025-12-31',
    },
    authorityId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['authority'],
      text: 'The authority that runs it.',
      example: 'authority-1',
      same: { edFi: 'School.LocalEducationAgencyReference' },
    },
    siteIds: {
      type: z.array(recordId).max(50).optional(),
      privacy: 'public',
      ref: ['site'],
      text: 'The sites on which it teaches, the main one first.',
      example: ['site-1', 'site-2'],
    },
    localityKind: {
      type: code.optional(),
      privacy: 'public',
      codeList: 'locality-kind',
      text: 'Whether it lies in a town or in the country, as the ministry counts it.',
      example: 'rural',
    },
    phone: {
      type: line.optional(),
      privacy: 'operational',
      text: 'Its telephone; in a small school it may be that of a person.',
      example: '+56 2 2345 6789',
      same: { edFi: 'School.InstitutionTelephones' },
    },
    email: {
      type: line.optional(),
      privacy: 'operational',
      text: 'Its e-mail address; in a small school it may be that of a person.',
      example: 'contacto@escuela.example',
    },
  }),
});
export type School = RecordOf<typeof school>;
