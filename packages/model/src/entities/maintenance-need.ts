import * as z from 'zod';
import { plainDate } from '../dates.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { code, line } from '../text.ts';

/** Something on a site that must be repaired or replaced. It points to the smallest thing that is known to need it. */
export const maintenanceNeed = defineEntity({
  name: 'maintenance-need',
  process: 'infrastructure',
  text: 'Something on a site that must be repaired or replaced.',
  fields: () => ({
    title: { type: line, privacy: 'public', text: 'What must be done.', example: 'Cambiar techumbre de la sala 12' },
    siteId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['site'],
      text: 'The site that it concerns.',
      example: 'site-1',
    },
    buildingId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['building'],
      text: 'The building that it concerns.',
      example: 'building-1',
    },
    roomId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['room'],
      text: 'The room that it concerns.',
      example: 'room-1',
    },
    utilityServiceId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['utility-service'],
      text: 'The service, such as water or power, that it concerns.',
      example: 'utility-service-1',
    },
    equipmentId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['equipment'],
      text: 'The piece of equipment that it concerns.',
      example: 'equipment-1',
    },
    schoolId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['school'],
      text: 'The school that reports it.',
      example: 'school-1',
    },
    authorityId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['authority'],
      text: 'The authority that has to see to it.',
      example: 'authority-1',
    },
    urgency: {
      type: code,
      privacy: 'public',
      codeList: 'maintenance-urgency',
      text: 'How soon it must be done.',
      example: 'urgent',
    },
    stopsTeaching: {
      type: z.boolean().optional(),
      privacy: 'public',
      text: 'Whether rooms stand empty or classes are held elsewhere because of it.',
      example: true,
    },
    estimatedCost: {
      type: z.number().min(0).optional(),
      privacy: 'public',
      unit: 'units of the currency',
      text: 'What it is thought to cost.',
      example: 1_250_000,
    },
    currency: {
      type: code.optional(),
      privacy: 'public',
      codeList: 'currency',
      text: 'The currency of the cost.',
      example: 'CLP',
    },
    reportedOn: {
      type: plainDate.optional(),
      privacy: 'public',
      text: 'The day on which it was reported.',
      example: '2026-04-02',
    },
    doneOn: {
      type: plainDate.optional(),
      privacy: 'public',
      text: 'The day on which the work was finished; absent until then.',
      example: '2026-05-20',
    },
  }),
});
export type MaintenanceNeed = RecordOf<typeof maintenanceNeed>;
