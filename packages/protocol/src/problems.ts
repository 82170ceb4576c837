import * as z from 'zod';
import { recordVersion } from './operations.ts';
import { entityName, wireFinding } from './receipts.ts';

/**
 * Every way in which the EMIS says no: stable code -> HTTP status. On the wire as RFC 9457 problem details, where
 * `type` is `urn:emis:problem:<code>`.
 */
export const PROBLEMS = {
  'invalid-request': 400,
  'cursor-forged': 400,
  'idempotency-key-missing': 400,
  unauthorised: 401,
  forbidden: 403,
  'not-found': 404,
  'operation-unknown': 404,
  'record-unknown': 404,
  'submission-closed': 409,
  'upload-offset': 409,
  'in-flight': 409,
  'record-waits-for': 409,
  'merge-refused': 409,
  'plugin-refused': 409,
  'cursor-gone': 410,
  'record-changed': 412,
  'too-large': 413,
  'unsupported-media-type': 415,
  'idempotency-key-reused': 422,
  'record-rejected': 422,
  'upload-differs': 422,
  'profile-not-supported': 422,
  'edition-not-supported': 422,
  'too-many-requests': 429,
  'internal-error': 500,
  unavailable: 503,
} as const satisfies Record<string, number>;
export type ProblemCode = keyof typeof PROBLEMS;

export const problem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  /** Stable; one of {@link PROBLEMS} from our server, anything from another. */
  code: z.string(),
  detail: z.string().optional(),
  /** What to do next. */
  fix: z.string().optional(),
  /** Quote this when asking for help. */
  requestId: z.string().optional(),
  /** For `edition-not-supported`: the editions that are taken, as in the discovery. */
  editions: z.array(z.object({ edition: z.string(), until: z.string().optional() })).optional(),
  /** For `record-changed`: what the EMIS holds now, if the client may see it, and its version; both absent when it holds no such record. */
  current: z.record(z.string(), z.unknown()).optional(),
  version: recordVersion.optional(),
  /** For `upload-offset`: where the upload goes on. */
  offset: z.int().nonnegative().optional(),
  /** For `cursor-gone`: from where to read anew, a path of this EMIS. What is not told again from there is gone. */
  resync: z.string().optional(),
  /** For `record-waits-for`: what must come, or go, first. */
  waitsFor: z.array(z.object({ entity: entityName, id: z.string() })).optional(),
  /** For `record-rejected`: what is wrong with the record. */
  findings: z.array(wireFinding).optional(),
  /** For `invalid-request`: every fault, by JSON path. */
  faults: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});
export type Problem = z.output<typeof problem>;
