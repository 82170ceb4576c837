import * as z from 'zod';

/** Says that all copies are erased of what the feed told as `erased` up to a cursor of one’s own. */
export const acknowledgeErasures = z.object({ cursor: z.string() });

/** How many erasures were acknowledged by this that were not before. */
export const acknowledgedErasures = z.object({ acknowledged: z.int().nonnegative() });
