import * as z from 'zod';
import { recordVersion } from './operations.ts';
import { entityName } from './receipts.ts';

const about = {
  entity: entityName,
  /** The product that sent the record; ids are unique within it. */
  source: z.string(),
  id: z.string(),
  /** The state that the record came to by this change. An EMIS older than versions does not say. */
  version: recordVersion.optional(),
  /** The submission that it came by; absent when it came as an operation of its own. */
  submissionId: z.string().optional(),
};

/**
 * One entry of the ordered feed. A record that is `created` may be known to the reader all the same: take it over what is there.
 *
 * `entered` and `left` are told to who may see a part of the records only: a record that was there before is in its sight from now on, or no
 * longer, as when a student is transferred. What has left is to be treated as `removed`.
 */
export const change = z.discriminatedUnion('kind', [
  z.object({ ...about, kind: z.enum(['created', 'updated', 'entered']), record: z.record(z.string(), z.unknown()) }),
  z.object({
    ...about,
    kind: z.literal('removed'),
    /** The person asked for it: erase every copy of the record too, and what you made of it. */
    erased: z.literal(true).optional(),
    /** The record that it was merged into: keep what is known of this one there. Undone, it is `created` again. */
    mergedInto: z.string().optional(),
  }),
  z.object({ ...about, kind: z.literal('left') }),
]);
export type Change = z.output<typeof change>;

/** An address of the reader that is told of no more changes, until it is resumed. `because` is one of `PAUSE_REASONS`, or what a newer EMIS says. */
const pausedWebhook = z.object({ id: z.string(), because: z.string() });
export type PausedWebhook = z.output<typeof pausedWebhook>;

/** A page of the feed. `cursor` says how far the reader has come, also when the page is empty; keep it with the data. */
export const changePage = z.object({
  changes: z.array(change),
  cursor: z.string(),
  /** Whether more can be read at once. */
  more: z.boolean(),
  /** Which of the reader's webhooks are paused, with the last page for now; absent when none is. Who waits for hints learns here that none will come. */
  pausedWebhooks: z.array(pausedWebhook).optional(),
});
export type ChangePage = z.output<typeof changePage>;

/**
 * The data of an event `changes` of the stream, as JSON: there is something to read. A hint and no more: `cursor` is where the feed ends by
 * now, and who reads goes on from a cursor of its own.
 */
export const changesHint = z.object({ cursor: z.string() });
export type ChangesHint = z.output<typeof changesHint>;

export const DEFAULT_PAGE = 500;
export const MAX_PAGE = 1000;
