import * as z from 'zod';
import { plainDate } from '../dates.ts';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { code, line } from '../text.ts';

// The equivalents of the UIS are parts of SDG indicator 4.a.1: worldbank.github.io/sdg-metadata/metadata/en/4-a-1

/**
 * Water, power, sanitation, internet or waste removal at a site or in a building, and how well it works.
 * One record a service: that a site has no power is said by a record too, with `available` false.
 */
export const utilityService = defineEntity({
  name: 'utility-service',
  process: 'infrastructure',
  text: 'Water, power, sanitation, internet or waste removal at a site or in a building, and how well it works.',
  fields: () => ({
    siteId: {
      type: recordId,
      privacy: 'public',
      ref: ['site'],
      text: 'The site that it serves.',
      example: 'site-1',
    },
    buildingId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['building'],
      text: 'The building that it serves, when it does not serve the whole site.',
      example: 'building-1',
    },
    kind: { type: code, privacy: 'public', codeList: 'utility-kind', text: 'What it brings.', example: 'internet' },
    available: {
      type: z.boolean(),
      privacy: 'public',
      text: 'Whether the site has it at all.',
      example: true,
    },
    waterSource: {
      type: code.optional(),
      privacy: 'public',
      codeList: 'water-source',
      text: 'Where the water comes from.',
      example: 'public-network',
    },
    drinkable: {
      type: z.boolean().optional(),
      privacy: 'public',
      text: 'Whether the water is safe to drink.',
      example: true,
      same: { uis: 'Schools with access to basic drinking water' },
    },
    powerSource: {
      type: code.optional(),
      privacy: 'public',
      codeList: 'power-source',
      text: 'Where the power comes from.',
      example: 'public-network',
      same: { uis: 'Schools with access to electricity' },
    },
    sanitationKind: {
      type: code.optional(),
      privacy: 'public',
      codeList: 'sanitation-kind',
      text: 'Where waste water goes.',
      example: 'septic-tank',
    },
    toiletsForGirls: {
      type: z.int().min(0).max(1000).optional(),
      privacy: 'public',
      unit: 'toilets',
      text: 'How many working toilets are for girls alone.',
      example: 4,
      same: { uis: 'Schools with access to single-sex basic sanitation facilities' },
    },
    toiletsForBoys: {
      type: z.int().min(0).max(1000).optional(),
      privacy: 'public',
      unit: 'toilets',
      text: 'How many working toilets are for boys alone; urinals are not counted.',
      example: 3,
      same: { uis: 'Schools with access to single-sex basic sanitation facilities' },
    },
    toiletsShared: {
      type: z.int().min(0).max(1000).optional(),
      privacy: 'public',
      unit: 'toilets',
      text: 'How many working toilets girls and boys share.',
      example: 0,
    },
    toiletsAccessible: {
      type: z.int().min(0).max(1000).optional(),
      privacy: 'public',
      unit: 'toilets',
      text: 'How many of all working toilets can be used from a wheelchair.',
      example: 1,
    },
    handwashing: {
      type: z.boolean().optional(),
      privacy: 'public',
      text: 'Whether there is a place to wash hands, with water and soap.',
      example: true,
      same: { uis: 'Schools with access to basic handwashing facilities' },
    },
    internetTechnology: {
      type: code.optional(),
      privacy: 'public',
      codeList: 'internet-technology',
      text: 'How the internet reaches the site.',
      example: 'fibre',
    },
    downloadSpeed: {
      type: z.number().min(0).optional(),
      privacy: 'public',
      unit: 'Mbit/s',
      text: 'Speed towards the school, as measured there, or else as bought.',
      example: 50,
    },
    uploadSpeed: {
      type: z.number().min(0).optional(),
      privacy: 'public',
      unit: 'Mbit/s',
      text: 'Speed from the school, as measured there, or else as bought.',
      example: 10,
    },
    forLearning: {
      type: z.boolean().optional(),
      privacy: 'public',
      text: 'Whether students use the internet for learning, not the office alone.',
      example: true,
      same: { uis: 'Schools with access to the Internet for pedagogical purposes' },
    },
    hoursPerDay: {
      type: z.number().min(0).max(24).optional(),
      privacy: 'public',
      unit: 'h/day',
      text: 'Hours on a usual school day in which it works.',
      example: 8,
    },
    provider: { type: line.optional(), privacy: 'public', text: 'Who provides it.', example: 'Cooperativa Eléctrica' },
    assessedOn: {
      type: plainDate.optional(),
      privacy: 'public',
      text: 'The day on which this was last looked at or measured.',
      example: '2026-03-09',
    },
  }),
});
export type UtilityService = RecordOf<typeof utilityService>;
