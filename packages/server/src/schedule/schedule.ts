import { EmisError, ENTITY_NAMES, PRIVACY_CLASSES } from '@emis-sdk/model';
import * as z from 'zod';
import { readBySchema } from '../read-by-schema.ts';

/** A schedule of retention is none. */
export class ScheduleError extends EmisError {}

const days = z.int().min(1).max(100_000);
/** By which law or decision; for people, not judged here. */
const law = z.string().max(500).optional();

/**
 * What is kept for how long. Days are counted from when anything last changed of the person that a record is about, the students of a guardian
 * included; of records that are about nobody, from their own last change.
 */
export const retentionSchedule = z.object({
  schemaVersion: z.literal(1),
  rules: z
    .array(
      z.union([
        /** Records of an entity go; persons with all that is held on them. */
        z.strictObject({ entity: z.enum(ENTITY_NAMES), days, law }),
        /** Fields of a privacy class are emptied, where the model lets them be empty. */
        z.strictObject({ privacy: z.enum(PRIVACY_CLASSES), days, law }),
      ]),
    )
    .min(1)
    .max(200),
});
export type RetentionSchedule = z.output<typeof retentionSchedule>;
export type RetentionRule = RetentionSchedule['rules'][number];

/** @throws {ScheduleError} `retention.schedule-malformed`, with the path of the first fault */
export function readSchedule(text: string): RetentionSchedule {
  const read = readBySchema(retentionSchedule, text);
  if (read.success) return read.data;
  const path = read.error.issues[0]?.path.map(String).join('.') ?? '';
  throw new ScheduleError(
    'retention.schedule-malformed',
    `The schedule of retention cannot be used: see ${path || 'its beginning'}. A rule has days, and either an entity or a privacy class.`,
    { path },
  );
}
