import { defineEntity, type RecordOf } from '../entity.ts';

/** A resource given to a class. */
export const resourceAssignment = defineEntity({
  name: 'resource-assignment',
  process: 'digital-content',
  text: 'A resource given to a class.',
  fields: () => ({}),
});
export type ResourceAssignment = RecordOf<typeof resourceAssignment>;
