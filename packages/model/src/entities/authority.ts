import { defineEntity, type RecordOf } from '../entity.ts';

/** A body that runs, funds or supervises schools: a ministry, a region, a municipality, a private network. */
export const authority = defineEntity({
  name: 'authority',
  process: 'schools',
  text: 'A body that runs, funds or supervises schools: a ministry, a region, a municipality, a private network.',
  fields: () => ({}),
});
export type Authority = RecordOf<typeof authority>;
