import * as z from 'zod';
import { recordVersion } from './operations.ts';
import { entityName } from './receipts.ts';

/** A page of the records of one entity, in the order of their ids. */
export const recordPage = z.object({
  records: z.array(z.object({ record: z.record(z.string(), z.unknown()), version: recordVersion })),
  /** Where the next page begins; `null` at the end. Opaque, and good for the same question only. */
  next: z.string().nullable(),
});
export type RecordPage = z.output<typeof recordPage>;

export const DEFAULT_RECORDS = 500;
export const MAX_RECORDS = 1000;

/** Ids in one question, at most. */
export const MAX_KNOWN = 10_000;

/** Which of these ids the EMIS holds, among the records of the product that asks. */
export const knownRequest = z.object({
  entity: entityName,
  ids: z.array(z.string().min(1).max(255)).min(1).max(MAX_KNOWN),
});
export type KnownRequest = z.input<typeof knownRequest>;

/** One answer for each id, in the order of the question. */
export const knownAnswer = z.object({ known: z.array(z.boolean()) });
export type KnownAnswer = z.output<typeof knownAnswer>;
