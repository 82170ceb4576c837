import * as z from 'zod';
import { discovery } from './discovery.ts';

const names = z.array(z.string());

/** The discovery with what only people and administrators read: a product does not need it, so its client does not carry it. */
export const discoveryInFull = discovery.extend({
  /** Which fields each purpose shows: those of some privacy classes, and single ones (`person.address`) besides, or taken out. */
  purposes: z
    .record(
      z.string(),
      z.object({
        classes: names,
        also: names.optional(),
        but: names.optional(),
      }),
    )
    .optional(),
});
export type DiscoveryInFull = z.output<typeof discoveryInFull>;
