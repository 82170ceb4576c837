import { EmisError, type ErrorParams } from '@emis-sdk/model';
import type { Problem, ProblemCode } from '@emis-sdk/protocol';

/** Why the server says no, and the problem of the protocol that it is told as. The words stand in `messages/refusals.ts`. */
export const REASONS = {
  'assertion-refused': 'unauthorised',
  'body-encoding': 'unsupported-media-type',
  'body-not-gzip': 'invalid-request',
  'body-not-json': 'invalid-request',
  'body-not-utf8': 'invalid-request',
  'body-shape': 'invalid-request',
  'body-too-deep': 'invalid-request',
  'body-too-large': 'too-large',
  'body-too-many-keys': 'invalid-request',
  'body-type': 'unsupported-media-type',
  'body-unfinished': 'invalid-request',
  'client-key-invalid': 'invalid-request',
  'client-key-last': 'invalid-request',
  'client-keys-too-many': 'invalid-request',
  'client-name-taken': 'invalid-request',
  'client-not-yours': 'forbidden',
  'client-unknown': 'not-found',
  'cursor-forged': 'cursor-forged',
  'cursor-gone': 'cursor-gone',
  'edition-not-taken': 'edition-not-supported',
  'etag-malformed': 'invalid-request',
  'filter-unknown': 'invalid-request',
  'grant-too-wide': 'forbidden',
  'form-forged': 'forbidden',
  'grant-unknown': 'invalid-request',
  'host-unknown': 'forbidden',
  'internal-error': 'internal-error',
  'issuer-silent': 'unavailable',
  'key-in-flight': 'in-flight',
  'key-malformed': 'idempotency-key-missing',
  'key-missing': 'idempotency-key-missing',
  'key-not-uuid7': 'idempotency-key-missing',
  'key-reused': 'idempotency-key-reused',
  'limit-invalid': 'invalid-request',
  'merge-elsewhere': 'merge-refused',
  'merge-of-itself': 'invalid-request',
  'merge-parents-gone': 'merge-refused',
  'merge-related': 'merge-refused',
  'merge-too-large': 'merge-refused',
  'merge-under-merge': 'merge-refused',
  'merge-unknown': 'not-found',
  'not-national': 'forbidden',
  'operation-twice': 'invalid-request',
  'operation-unknown': 'operation-unknown',
  'origin-unknown': 'forbidden',
  'path-unknown': 'not-found',
  'plugin-changed': 'plugin-refused',
  'plugin-command-unknown': 'not-found',
  'plugin-refused': 'plugin-refused',
  'plugin-unknown': 'not-found',
  'portal-accounts-missing': 'forbidden',
  'portal-not-administrator': 'forbidden',
  'portal-not-national': 'forbidden',
  'portal-sign-in': 'unauthorised',
  'profile-unknown': 'profile-not-supported',
  'proof-refused': 'unauthorised',
  'purpose-too-narrow': 'forbidden',
  'publish-too-many': 'invalid-request',
  'record-changed': 'record-changed',
  'record-id-differs': 'invalid-request',
  'record-rejected': 'record-rejected',
  'record-twice': 'invalid-request',
  'record-unknown': 'record-unknown',
  'record-waits-for': 'record-waits-for',
  'roster-fields': 'invalid-request',
  'roster-filter': 'invalid-request',
  'roster-page': 'invalid-request',
  'scope-missing': 'forbidden',
  'score-invalid': 'invalid-request',
  'scope-not-granted': 'invalid-request',
  'server-stopping': 'unavailable',
  'submission-closed': 'submission-closed',
  'submission-unknown': 'not-found',
  'support-only-looks': 'invalid-request',
  'support-same-person': 'forbidden',
  'support-settled': 'invalid-request',
  'support-unknown': 'not-found',
  'token-missing': 'unauthorised',
  'token-proof-refused': 'invalid-request',
  'token-refused': 'unauthorised',
  'too-many-requests': 'too-many-requests',
  unavailable: 'unavailable',
  'upload-beyond': 'too-large',
  'upload-differs': 'upload-differs',
  'upload-offset': 'upload-offset',
  'upload-offset-missing': 'invalid-request',
  'upload-unknown': 'not-found',
  'uploads-too-many': 'invalid-request',
  'value-not-carried': 'invalid-request',
  'webhook-address': 'invalid-request',
  'webhook-unknown': 'not-found',
  'webhooks-too-many': 'invalid-request',
} as const satisfies Record<string, ProblemCode>;
export type Reason = keyof typeof REASONS;

/** What is wrong with one value of a body. The words stand in `messages/faults.ts`. */
export const FAULTS = [
  'wrong-type',
  'missing',
  'too-small',
  'too-big',
  'not-allowed',
  'wrong-format',
  'bad-text',
  'bad-number',
  'bad-key',
  'repeated',
] as const;
export type FaultKind = (typeof FAULTS)[number];

/** One fault of a body: never its value, which may be a person's. */
export interface BodyFault {
  /** `records.3.entity` */
  readonly path: string;
  readonly kind: FaultKind;
}

export interface RefusalOptions {
  readonly params?: ErrorParams;
  readonly faults?: readonly BodyFault[];
  /** The editions that are taken instead. */
  readonly editions?: NonNullable<Problem['editions']>;
  /** Further members of the problem. */
  readonly members?: Pick<Problem, 'current' | 'version' | 'waitsFor' | 'findings' | 'offset' | 'resync'>;
  readonly headers?: Readonly<Record<string, string>>;
  /** The error of RFC 6749 section 5.2, or RFC 9449 section 5, at the token endpoint. */
  readonly oauth?:
    | 'invalid_request'
    | 'invalid_client'
    | 'unsupported_grant_type'
    | 'invalid_scope'
    | 'invalid_dpop_proof';
  readonly cause?: unknown;
}

/** The server says no to a request. Becomes problem details, RFC 9457, in the language of the request. */
export class Refusal extends EmisError {
  readonly reason: Reason;
  readonly faults: readonly BodyFault[];
  readonly editions: NonNullable<Problem['editions']>;
  readonly members: NonNullable<RefusalOptions['members']>;
  readonly headers: Readonly<Record<string, string>>;
  readonly oauth: RefusalOptions['oauth'];

  constructor(reason: Reason, options: RefusalOptions = {}) {
    const { params = {}, faults = [], editions = [], members = {}, headers = {}, oauth, cause } = options;
    super(REASONS[reason], `Refused: ${reason}. See the problem details for what to do.`, params, { cause });
    this.reason = reason;
    this.faults = faults;
    this.editions = editions;
    this.members = members;
    this.headers = headers;
    this.oauth = oauth;
  }
}
