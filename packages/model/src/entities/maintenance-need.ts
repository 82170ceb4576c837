import { defineEntity, type RecordOf } from '../entity.ts';

/** Something on a site that must be repaired or replaced. */
export const maintenanceNeed = defineEntity({
  name: 'maintenance-need',
  process: 'infrastructure',
  text: 'Something on a site that must be repaired or replaced.',
  fields: () => ({}),
});
export type MaintenanceNeed = RecordOf<typeof maintenanceNeed>;
