import { type EntityName, isEntityName } from '@emis-sdk/model/core';
import type {
  BatchReceipt,
  Change,
  ChangePage,
  Discovery,
  OperationResult,
  OperationResults,
  PausedWebhook,
  Problem,
  ReceiptCounts,
  RecordReceipt,
  Submission,
  WireFinding,
} from '@emis-sdk/protocol';
import {
  address,
  anything,
  type Check,
  flag,
  listOf,
  membersOf,
  number,
  object,
  oneOf,
  optional,
  type Shape,
  shape,
  text,
  textLike,
  under,
  valueThat,
  whole,
} from './shape.ts';

// The answers that sending and reading changes need, as the schemas of the protocol have them: a test holds the two together.

const entity = valueThat<EntityName>('an entity of the standard', isEntityName);
const version = text(1, 64);
const id = text();
const record = membersOf(anything);
const profile = object<Submission['profile']>({ id, edition: text() });
const finding = object<WireFinding>({
  code: text(),
  severity: oneOf('error', 'warning', 'info'),
  path: optional(text()),
  params: optional(
    membersOf(
      valueThat<string | number>('a text or a number', (value) => typeof value === 'string' || Number.isFinite(value)),
    ),
  ),
});
const findings = optional(listOf(finding));
const edition = object<{ edition: string; until?: string | undefined }>({ edition: text(), until: optional(text()) });
const waitsFor = optional(listOf(object<{ entity: EntityName; id: string }>({ entity, id })));
const counts = object<ReceiptCounts>({ accepted: whole(0), unchanged: whole(0), rejected: whole(0) });

export const discovery = shape(
  object<Discovery>({
    protocol: oneOf(1),
    issuer: address,
    tokenEndpoint: address,
    profiles: listOf(profile),
    editions: optional(listOf(edition)),
    limits: object<Discovery['limits']>({
      batchRecords: whole(1),
      bodyBytes: whole(1),
      pageChanges: whole(1),
      uploadBytes: optional(whole(1)),
      pieceBytes: optional(whole(1)),
      idempotencyDays: whole(1),
    }),
    retentionDays: optional(
      object<NonNullable<Discovery['retentionDays']>>({ operations: whole(1), changes: optional(whole(1)) }),
    ),
    durable: optional(flag),
    encodings: optional(listOf(text())),
  }),
);

/** A problem may have further members. */
type KnownProblem = { readonly [Name in keyof Problem as string extends Name ? never : Name]: Problem[Name] };

/** RFC 6749 section 5.1. */
export interface TokenAnswer {
  readonly access_token: string;
  readonly token_type: string;
  readonly expires_in: number;
  readonly scope?: string | undefined;
}
export const tokenResponse = shape(
  object<TokenAnswer>({ access_token: text(), token_type: text(), expires_in: number, scope: optional(text()) }),
);

export const submission = shape(
  object<Submission>({
    id,
    status: oneOf('open', 'complete'),
    source: text(),
    profile,
    edition: optional(text()),
    counts,
    openedAt: text(),
    completedAt: optional(text()),
  }),
);

export const batchReceipt = shape(
  object<BatchReceipt>({
    submissionId: id,
    counts,
    records: listOf(
      object<RecordReceipt>({ entity, id, status: oneOf('accepted', 'unchanged', 'rejected'), findings }),
    ),
  }),
);

const result = object<OperationResult>({
  opId: textLike(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, 'a UUIDv7 in lower case'),
  entity,
  id,
  status: oneOf('accepted', 'unchanged', 'rejected', 'conflict', 'dependency', 'mismatch'),
  version: optional(version),
  findings,
  current: optional(record),
  waitsFor,
  replayed: optional(flag),
});
export const operationResult = shape(result);
export const operationResults = shape(object<OperationResults>({ results: listOf(result) }));

type Told = Omit<Change, 'kind' | 'record'> & { readonly kind: Change['kind']; readonly record?: unknown };
const told = object<Told>({
  entity,
  source: text(),
  id,
  version: optional(version),
  submissionId: optional(text()),
  kind: oneOf<Change['kind']>('created', 'updated', 'entered', 'removed', 'left'),
  record: anything,
});
const removal = object<{ erased?: true | undefined; mergedInto?: string | undefined }>({
  erased: optional(oneOf(true)),
  mergedInto: optional(text()),
});
/** What is not gone, nor out of sight, is told whole. */
const change: Check<Change> = (value) => {
  const found = told(value);
  if (found) return found;
  const { kind, record: whole } = value as Told;
  if (kind === 'left') return undefined;
  return kind === 'removed' ? removal(value) : under('record', record(whole));
};
export const changePage = shape(
  object<ChangePage>({
    changes: listOf(change),
    cursor: text(),
    more: flag,
    pausedWebhooks: optional(listOf(object<PausedWebhook>({ id, because: text() }))),
  }),
);

export const problem: Shape<Problem> = shape(
  object<KnownProblem>({
    type: text(),
    title: text(),
    status: whole(),
    code: text(),
    detail: optional(text()),
    fix: optional(text()),
    requestId: optional(text()),
    editions: optional(listOf(edition)),
    current: optional(record),
    version: optional(version),
    offset: optional(whole(0)),
    resync: optional(text()),
    waitsFor,
    findings,
    faults: optional(listOf(object<{ path: string; message: string }>({ path: text(), message: text() }))),
  }),
);
