import { defineEntity, type RecordOf } from '../entity.ts';

/** Water, power, sanitation, internet or waste removal at a site or in a building, and how well it works. */
export const utilityService = defineEntity({
  name: 'utility-service',
  process: 'infrastructure',
  text: 'Water, power, sanitation, internet or waste removal at a site or in a building, and how well it works.',
  fields: () => ({}),
});
export type UtilityService = RecordOf<typeof utilityService>;
