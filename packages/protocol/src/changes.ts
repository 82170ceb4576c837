import * as z from 'zod';
import { entityName } from './receipts.ts';

/** One entry of the ordered feed. */
export const change = z.object({
  entity: entityName,
  /** The product that sent the record; ids are unique within it. */
  source: z.string(),
  id: z.string(),
  operation: z.enum(['created', 'updated']),
  record: z.record(z.string(), z.unknown()),
  submissionId: z.string(),
});
export type Change = z.output<typeof change>;

/** A page of the feed. `cursor` says how far the reader has come, also when the page is empty; keep it with the data. */
export const changePage = z.object({
  changes: z.array(change),
  cursor: z.string(),
  /** Whether more can be read at once. */
  more: z.boolean(),
});
export type ChangePage = z.output<typeof changePage>;

export const DEFAULT_PAGE = 500;
export const MAX_PAGE = 1000;
