import { defineEntity, type RecordOf } from '../entity.ts';

/** A device, or a number of like devices or pieces of furniture, that a school has. */
export const equipment = defineEntity({
  name: 'equipment',
  process: 'infrastructure',
  text: 'A device, or a number of like devices or pieces of furniture, that a school has.',
  fields: () => ({}),
});
export type Equipment = RecordOf<typeof equipment>;
