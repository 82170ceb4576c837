import * as z from 'zod';

/** A time of day as `HH:MM`, on a clock of 24 hours, where the school stands: no time zone. Two of them compare as text. */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
