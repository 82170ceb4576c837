import { defineEntity, type RecordOf } from '../entity.ts';

/** How much a resource was used on one day by a class or a school, added up; never by one student. */
export const resourceUse = defineEntity({
  name: 'resource-use',
  process: 'digital-content',
  text: 'How much a resource was used on one day by a class or a school, added up; never by one student.',
  fields: () => ({}),
});
export type ResourceUse = RecordOf<typeof resourceUse>;
