import * as z from 'zod';

/** What a country sets. */
export const settings = z.strictObject({
  /**
   * The intended age in each grade that counts, in completed years on the reference day. Grades that do not stand here are
   * left out. The usual table is for the grades of the standard, in a system that begins grade 1 at the age of 6.
   */
  intendedAges: z.record(z.string(), z.int().min(0).max(30)).default(agesFrom(6)),
  /** So many years above the intended age make a student over-age. */
  years: z.int().min(1).max(10).default(2),
  /** The day of the year on which ages are taken, `MM-DD`. */
  referenceDay: z
    .string()
    .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
    .default('03-31'),
  /** Whether that day lies in the calendar year in which the school year begins, or in which it ends. */
  referenceYear: z.enum(['begins', 'ends']).default('ends'),
  /** Schools with fewer students of known age and grade are left out: a percentage of a few tells on each of them. */
  smallestGroup: z.int().min(1).default(10),
});
export type Settings = z.output<typeof settings>;

function agesFrom(first: number): Record<string, number> {
  return Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [String(index + 1).padStart(2, '0'), first + index]),
  );
}
