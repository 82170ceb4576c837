import * as z from 'zod';
import { entityName, receiptCounts, wireFinding } from './receipts.ts';
import { openSubmission, senderReport } from './submissions.ts';

/** Bytes of an upload, and of one piece of it, at most: as they are before compression. */
export const MAX_UPLOAD_BYTES = 1024 ** 3;
export const MAX_PIECE_BYTES = 4 * 1024 ** 2;
/** Rejected lines that are kept and can be asked for. The counts beside them are exact. */
export const MAX_REJECTIONS = 10_000;

/** Where a piece begins, and where the next one has to begin: bytes from the start of the upload, before compression. */
export const UPLOAD_OFFSET = 'Upload-Offset';
/** The SHA-256 of a piece before compression, as RFC 9530 writes it: `sha-256=:…:`. */
export const PIECE_DIGEST = 'Repr-Digest';
/** The media type of a piece, from the IETF draft on resumable uploads. */
export const PIECE_TYPE = 'application/partial-upload';

/** Announces records that come as one file, NDJSON as in batches, in as many pieces as the line needs. */
export const openUpload = openSubmission.extend({
  /** Of the whole file, before compression. */
  bytes: z.int().positive().max(MAX_UPLOAD_BYTES),
  /** Of the whole file, in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  report: senderReport.optional(),
});
export type OpenUpload = z.input<typeof openUpload>;

/**
 * How an upload stands. `open`: it waits for bytes from `offset` on. `judging`: it was committed, and its lines are judged up to `judged`; ask
 * again. `done`: every line is judged. `refused`: its bytes are not those that were announced; nothing was judged.
 */
export const upload = z.object({
  id: z.string(),
  /** The submission as which its records are judged. */
  submissionId: z.string(),
  status: z.enum(['open', 'judging', 'done', 'refused']),
  bytes: z.int().nonnegative(),
  /** Bytes that have arrived and are kept. The sender goes on here, whatever it remembers. */
  offset: z.int().nonnegative(),
  /** Bytes whose lines are judged. */
  judged: z.int().nonnegative(),
  counts: receiptCounts,
});
export type Upload = z.output<typeof upload>;

/** A line that was not taken. Entity and id are absent when they could not be read. */
export const rejection = z.object({
  /** From 1 on. */
  line: z.int().positive(),
  entity: entityName.optional(),
  id: z.string().optional(),
  findings: z.array(wireFinding),
});
export type Rejection = z.output<typeof rejection>;

export const rejectionPage = z.object({
  rejections: z.array(rejection),
  /** The line after which to go on; null at the end. */
  next: z.int().nullable(),
});
export type RejectionPage = z.output<typeof rejectionPage>;
