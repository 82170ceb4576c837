import * as z from 'zod';

/** What a country sets. */
export const settings = z.strictObject({
  /** A student who misses this percentage of the school days, or more, is flagged. */
  absencePercent: z.number().min(1).max(100).default(10),
  /** So many days of attendance must be known before anybody is flagged. */
  fewestDays: z.int().min(1).max(300).default(20),
  /** Final marks below this number count as failed: 4 in Chile, 5 or 6 in much of Brazil. */
  passMark: z.number().default(4),
  /** So many failed final marks flag a student. */
  failedMarks: z.int().min(1).max(50).default(2),
  /** So many years above the intended age flag a student. */
  yearsOver: z.int().min(1).max(10).default(2),
  /** The age in completed years at which grade 1 is begun, on the reference day. */
  firstGradeAge: z.int().min(3).max(10).default(6),
});
export type Settings = z.output<typeof settings>;
