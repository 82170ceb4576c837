import * as z from 'zod';

const DOCTOR_STATES = ['good', 'warning', 'bad'] as const;

/** One thing that was looked at. */
const doctorCheck = z.object({
  /** Stable: what was found. */
  code: z.string(),
  state: z.enum(DOCTOR_STATES),
  /** The facts; never a key, a token or a value of a record. */
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  /** The same for a person, in the language that was asked for, with what to do. */
  says: z.string(),
});

/** What `emis doctor --json` prints; its JSON Schema is printed by `emis doctor --schema`. */
export const doctorReport = z.object({
  schemaVersion: z.literal(1),
  url: z.string(),
  /** Whether nothing is bad. Warnings are not. */
  ok: z.boolean(),
  checks: z.array(doctorCheck),
});
export type DoctorReport = z.output<typeof doctorReport>;
