import * as z from 'zod';
import { plainDate } from '../dates.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { code } from '../text.ts';

/**
 * The terms on which a member of staff is employed. Where the person works is said by a `staff-assignment`; the employer may be
 * another: a municipality, a region, the ministry.
 *
 * Names in Ed-Fi: resource staffEducationOrganizationEmploymentAssociations, ODS/API 7.3 (data standard 5).
 */
export const contract = defineEntity({
  name: 'contract',
  process: 'staff-and-finance',
  text: 'The terms on which a member of staff is employed.',
  fields: () => ({
    personId: {
      type: recordId,
      privacy: 'operational',
      ref: ['person'],
      text: 'The member of staff.',
      example: 'person-90417',
      same: { edFi: 'StaffEducationOrganizationEmploymentAssociation.StaffReference' },
    },
    employerId: {
      type: recordId,
      privacy: 'operational',
      ref: ['authority', 'school'],
      text: 'The authority or school that employs the person.',
      example: 'authority-municipality-15',
      same: { edFi: 'StaffEducationOrganizationEmploymentAssociation.EducationOrganizationReference' },
    },
    postId: {
      type: recordId.optional(),
      privacy: 'operational',
      ref: ['post'],
      text: 'The post that the person is employed for.',
      example: 'post-04821-017',
    },
    kind: {
      type: code,
      privacy: 'quasi-id',
      codeList: 'contract-kind',
      text: 'What kind of contract it is.',
      example: 'fixed-term',
      same: { edFi: 'StaffEducationOrganizationEmploymentAssociation.EmploymentStatusDescriptor' },
    },
    hoursPerWeek: {
      type: z.number().min(0).max(168).optional(),
      privacy: 'quasi-id',
      unit: 'clock hours a week',
      text: 'The hours agreed, with those outside the classroom.',
      example: 40,
    },
    startDate: {
      type: plainDate,
      privacy: 'quasi-id',
      text: 'First day, inclusive.',
      example: '2026-03-01',
      same: { edFi: 'StaffEducationOrganizationEmploymentAssociation.HireDate', ceds: 'Hire Date' },
    },
    endDate: {
      type: plainDate.optional(),
      privacy: 'quasi-id',
      text: 'Last day, inclusive; absent while no end is agreed.',
      example: '2026-12-31',
      same: { edFi: 'StaffEducationOrganizationEmploymentAssociation.EndDate' },
    },
    pay: {
      type: z.int().min(0).optional(),
      privacy: 'sensitive',
      unit: 'minor unit of the currency',
      text: 'The pay agreed before tax, for one pay period.',
      example: 485_000,
    },
    currency: {
      type: code.optional(),
      privacy: 'operational',
      codeList: 'currency',
      text: 'The currency of the pay.',
      example: 'BRL',
    },
    payPeriod: {
      type: code.optional(),
      privacy: 'operational',
      codeList: 'pay-period',
      text: 'The time that the pay is for.',
      example: 'month',
    },
  }),
});
export type Contract = RecordOf<typeof contract>;
