import * as z from 'zod';

/** What an EMIS says of itself at `/.well-known/emis`. */
export const discovery = z.object({
  protocol: z.literal(1),
  issuer: z.url(),
  tokenEndpoint: z.url(),
  profiles: z.array(z.object({ id: z.string(), edition: z.string() })),
  /** The editions of the standard whose records are taken, the current one first. An EMIS older than editions does not say. */
  editions: z
    .array(
      z.object({
        edition: z.string(),
        /** The last day on which a submission in it may be opened, `YYYY-MM-DD`; absent for the current one. */
        until: z.string().optional(),
      }),
    )
    .optional(),
  limits: z.object({
    batchRecords: z.int().positive(),
    /** Bytes of a request body, decoded. */
    bodyBytes: z.int().positive(),
    pageChanges: z.int().positive(),
    /** Bytes of an upload, and of one piece of it. Absent: this EMIS takes no uploads. */
    uploadBytes: z.int().positive().optional(),
    pieceBytes: z.int().positive().optional(),
    /** Days for which the answer to an idempotency key is kept. */
    idempotencyDays: z.int().positive(),
  }),
  /** Days for which things are kept at least. Results of operations; single changes of the feed that a newer one has overtaken, and removals. */
  retentionDays: z.object({ operations: z.int().positive(), changes: z.int().positive().optional() }).optional(),
  /** Whether what is stored survives a power cut. An EMIS for trials says `false`; absent: it does not say. */
  durable: z.boolean().optional(),
  /** What a request body may be compressed with, as Content-Encoding names it. Absent: `gzip`. */
  encodings: z.array(z.string()).optional(),
});
export type Discovery = z.output<typeof discovery>;

/** The token endpoint's answer, RFC 6749 section 5.1. */
export const tokenResponse = z.object({
  access_token: z.string(),
  token_type: z.string(),
  expires_in: z.number(),
  scope: z.string().optional(),
});

/** The keys by which a client is let in, as it is told when it asks or changes them. */
export const clientKeys = z.object({
  keys: z.array(
    z.object({
      kid: z.string(),
      /** An RFC 3339 date-time. */
      createdAt: z.string(),
      /** Whether it signed the request. */
      signedThis: z.boolean(),
    }),
  ),
});
export type ClientKeys = z.output<typeof clientKeys>;
