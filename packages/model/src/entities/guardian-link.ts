import * as z from 'zod';
import { plainDate } from '../dates.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { code } from '../text.ts';

/**
 * That an adult answers for a student. The names in Ed-Fi are those of StudentContactAssociation
 * (model reference of its API 7.3, data standard 5.2).
 */
export const guardianLink = defineEntity({
  name: 'guardian-link',
  process: 'students',
  text: 'That an adult answers for a student.',
  fields: () => ({
    studentId: {
      type: recordId,
      privacy: 'operational',
      ref: ['person'],
      text: 'The student.',
      example: 'student-17',
      same: { edFi: 'StudentContactAssociation.StudentReference' },
    },
    guardianId: {
      type: recordId,
      privacy: 'operational',
      ref: ['person'],
      text: 'The adult.',
      example: 'guardian-17a',
      same: { oneRoster: 'users.agentSourcedIds', edFi: 'StudentContactAssociation.ContactReference' },
    },
    relationship: {
      type: code.optional(),
      privacy: 'quasi-id',
      codeList: 'guardian-relationship',
      text: 'What the adult is to the student.',
      example: 'parent',
      same: { oneRoster: 'roles.role', edFi: 'StudentContactAssociation.RelationDescriptor' },
    },
    main: {
      type: z.boolean().optional(),
      privacy: 'quasi-id',
      text: 'Whether this is the adult that the school turns to first.',
      example: true,
      same: { edFi: 'StudentContactAssociation.PrimaryContactStatus' },
    },
    legal: {
      type: z.boolean().optional(),
      privacy: 'sensitive',
      text: 'Whether the adult is a guardian by law.',
      example: true,
      same: { edFi: 'StudentContactAssociation.LegalGuardian' },
    },
    livesWith: {
      type: z.boolean().optional(),
      privacy: 'sensitive',
      text: 'Whether the student lives with the adult.',
      example: true,
      same: { edFi: 'StudentContactAssociation.LivesWith' },
    },
    mayCollect: {
      type: z.boolean().optional(),
      privacy: 'sensitive',
      text: 'Whether the adult may take the student home from school.',
      example: true,
    },
    startDate: {
      type: plainDate.optional(),
      privacy: 'quasi-id',
      text: 'First day on which the adult answers for the student.',
      example: '2022-03-01',
    },
    endDate: {
      type: plainDate.optional(),
      privacy: 'quasi-id',
      text: 'Last day on which the adult answers for the student; absent while it lasts.',
      example: '2029-12-31',
    },
  }),
});
export type GuardianLink = RecordOf<typeof guardianLink>;
