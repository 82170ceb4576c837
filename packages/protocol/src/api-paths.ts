import type * as z from 'zod';
import { changePage } from './changes.ts';
import { clientKeys, discovery, tokenResponse } from './discovery.ts';
import { acknowledgedErasures, acknowledgeErasures } from './erasures.ts';
import { operationBatch, operationResult, operationResults } from './operations.ts';
import { duplicatePage, mergePage, mergeRequest, personMerge } from './persons.ts';
import {
  approvePlugin,
  pluginCommandResult,
  pluginList,
  publishedPlugin,
  runPluginCommand,
  setPlugin,
  stopPlugin,
} from './plugins.ts';
import { previewRequest, previewResults } from './preview.ts';
import type { ProblemCode } from './problems.ts';
import { batchReceipt } from './receipts.ts';
import { knownAnswer, knownRequest, recordPage } from './records.ts';
import type { ROUTES } from './routes.ts';
import type { Scope } from './scopes.ts';
import { batch, completeSubmission, openSubmission, submission } from './submissions.ts';
import { openUpload, rejectionPage, upload } from './uploads.ts';
import { registerWebhook, webhook, webhookKeys, webhookList } from './webhooks.ts';

/** One thing that can be asked of an EMIS. */
export interface ApiPath {
  readonly route: keyof typeof ROUTES;
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  readonly summary: string;
  /** Absent: asked without a token. */
  readonly scope?: Scope;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: z.ZodType | 'record' | 'form' | 'piece';
  readonly status: 200 | 201 | 202 | 204;
  /** JSON, unless it says otherwise. */
  readonly answer?: z.ZodType | 'record' | 'text' | 'events' | 'any';
  /** The problems that are of this path, beside those that may befall any. */
  readonly problems: readonly ProblemCode[];
}

const HOOKS = 'emis/webhooks.manage';
const PLUGINS = 'emis/plugins.manage';
const SEND = 'emis/submissions.create';
const READ = 'emis/changes.read';
const KEY = 'The key under which the request takes effect once, an RFC 8941 string: between double quotes.';
const CURSOR = 'Where to go on, as an earlier answer said. Absent: from the start.';
const LIMIT = 'How many at most, 1 to 1000.';
const SOURCE = 'Whose records: of another product than one’s own. Needs the scope emis/changes.read.';
const JUDGED = {
  profile: 'The profile by whose rules the record is judged. Absent: the first of the EMIS.',
  profileEdition: 'Its edition.',
  edition: 'The edition of the standard in which the record is written. Absent: the current one.',
};
const SENT = [
  'in-flight',
  'idempotency-key-missing',
  'idempotency-key-reused',
  'too-large',
  'unsupported-media-type',
] as const;

export const API_PATHS: readonly ApiPath[] = [
  {
    route: 'discovery',
    method: 'get',
    summary: 'What the EMIS says of itself',
    status: 200,
    answer: discovery,
    problems: [],
  },
  {
    route: 'authorizationServer',
    method: 'get',
    summary: 'Metadata of the token endpoint, RFC 8414',
    status: 200,
    answer: 'any',
    problems: [],
  },
  {
    route: 'keys',
    method: 'get',
    summary: 'The keys that sign tokens, as a JWK set',
    status: 200,
    answer: 'any',
    problems: [],
  },
  {
    route: 'token',
    method: 'post',
    summary: 'Gives an access token for a client assertion (RFC 7523, private_key_jwt)',
    body: 'form',
    status: 200,
    answer: tokenResponse,
    problems: ['unauthorised'],
  },
  {
    route: 'protectedResource',
    method: 'get',
    summary: 'Whose tokens are taken, RFC 9728',
    status: 200,
    answer: 'any',
    problems: [],
  },
  {
    route: 'clientKeys',
    method: 'post',
    summary:
      'The keys of a client, told for a client assertion; `add` (a JWK) adds one, `remove` (a kid) takes one away, so that keys change with an overlap',
    body: 'form',
    status: 200,
    answer: clientKeys,
    problems: ['unauthorised'],
  },
  {
    route: 'submissions',
    method: 'post',
    summary: 'Opens a submission',
    scope: SEND,
    headers: { 'Idempotency-Key': `${KEY} May be absent.` },
    body: openSubmission,
    status: 201,
    answer: submission,
    problems: [...SENT, 'profile-not-supported', 'edition-not-supported'],
  },
  {
    route: 'submission',
    method: 'get',
    summary: 'How a submission stands',
    scope: SEND,
    status: 200,
    answer: submission,
    problems: ['not-found'],
  },
  {
    route: 'batches',
    method: 'post',
    summary: 'Takes one batch of a submission, as JSON or as NDJSON with one record a line',
    scope: SEND,
    headers: { 'Idempotency-Key': KEY },
    body: batch,
    status: 200,
    answer: batchReceipt,
    problems: [...SENT, 'not-found', 'submission-closed'],
  },
  {
    route: 'complete',
    method: 'post',
    summary: 'Ends a submission',
    scope: SEND,
    headers: { 'Idempotency-Key': `${KEY} May be absent.` },
    body: completeSubmission,
    status: 200,
    answer: submission,
    problems: [...SENT, 'not-found'],
  },
  {
    route: 'uploads',
    method: 'post',
    summary: 'Announces records that come as one file of NDJSON, in pieces; the same key again gives the same upload',
    scope: SEND,
    headers: { 'Idempotency-Key': `${KEY} May be absent.` },
    body: openUpload,
    status: 201,
    answer: upload,
    problems: [...SENT, 'profile-not-supported', 'edition-not-supported'],
  },
  {
    route: 'upload',
    method: 'get',
    summary: 'How an upload stands: where its sender goes on, and how far it is judged',
    scope: SEND,
    status: 200,
    answer: upload,
    problems: ['not-found'],
  },
  {
    route: 'upload',
    method: 'patch',
    summary:
      'Takes the next piece of an upload, whole or not at all. At another place than the right one it is refused, and the right one is told',
    scope: SEND,
    headers: {
      'Upload-Offset': 'Where the piece begins: bytes from the start of the file, before compression.',
      'Repr-Digest': 'The SHA-256 of the piece before compression, RFC 9530: sha-256=:…:. May be absent.',
    },
    body: 'piece',
    status: 200,
    answer: upload,
    problems: ['not-found', 'upload-offset', 'upload-differs', 'too-large', 'unsupported-media-type'],
  },
  {
    route: 'upload',
    method: 'delete',
    summary: 'Gives an upload up that was not committed, with its bytes',
    scope: SEND,
    status: 204,
    problems: ['not-found', 'upload-offset'],
  },
  {
    route: 'uploadCommit',
    method: 'post',
    summary:
      'Judges an upload as one submission: 202 while that goes on, so ask again; 200 when it is done, however often it is asked',
    scope: SEND,
    status: 200,
    answer: upload,
    problems: ['not-found', 'upload-offset', 'upload-differs'],
  },
  {
    route: 'uploadRejections',
    method: 'get',
    summary: 'The lines of an upload that were not taken, the first 10,000 of them',
    scope: SEND,
    query: { after: 'The line after which to begin.' },
    status: 200,
    answer: rejectionPage,
    problems: ['not-found'],
  },
  {
    route: 'operations',
    method: 'post',
    summary: 'Saves and removes single records, each once; never fails because of one of them',
    scope: SEND,
    body: operationBatch,
    status: 200,
    answer: operationResults,
    problems: ['profile-not-supported', 'edition-not-supported', 'too-large', 'unsupported-media-type'],
  },
  {
    route: 'operation',
    method: 'get',
    summary: 'What became of an operation',
    scope: SEND,
    status: 200,
    answer: operationResult,
    problems: ['operation-unknown'],
  },
  {
    route: 'preview',
    method: 'post',
    summary: 'Says what operations would come to: they are done and undone',
    scope: SEND,
    body: previewRequest,
    status: 200,
    answer: previewResults,
    problems: ['profile-not-supported', 'edition-not-supported', 'too-large', 'unsupported-media-type'],
  },
  {
    route: 'records',
    method: 'get',
    summary:
      'Lists the records of one entity in the order of their ids; fields that refer to other records filter: ?schoolId=school-4',
    scope: SEND,
    query: { cursor: CURSOR, limit: LIMIT, source: SOURCE },
    status: 200,
    answer: recordPage,
    problems: ['cursor-forged', 'not-found'],
  },
  {
    route: 'known',
    method: 'post',
    summary: 'Says which ids the EMIS holds',
    scope: SEND,
    body: knownRequest,
    status: 200,
    answer: knownAnswer,
    problems: ['too-large'],
  },
  {
    route: 'record',
    method: 'get',
    summary: 'One record, with its version as ETag; 304 when If-None-Match names that version',
    scope: SEND,
    query: { source: SOURCE },
    headers: { 'If-None-Match': 'The version that is known.' },
    status: 200,
    answer: 'record',
    problems: ['record-unknown', 'not-found'],
  },
  {
    route: 'record',
    method: 'put',
    summary: 'Saves one record: an operation of its own',
    scope: SEND,
    query: JUDGED,
    headers: {
      'Idempotency-Key': `${KEY} A UUIDv7.`,
      'If-Match': 'The version that was seen last.',
      'If-None-Match': 'An asterisk: only when there is no such record yet.',
    },
    body: 'record',
    status: 200,
    answer: operationResult,
    problems: [...SENT, 'record-changed', 'record-waits-for', 'record-rejected', 'not-found'],
  },
  {
    route: 'record',
    method: 'delete',
    summary: 'Removes one record: an operation of its own. What is not there is as it shall be',
    scope: SEND,
    headers: { 'Idempotency-Key': `${KEY} A UUIDv7.`, 'If-Match': 'The version that was seen last.' },
    status: 204,
    problems: ['idempotency-key-missing', 'idempotency-key-reused', 'record-changed', 'record-waits-for', 'not-found'],
  },
  {
    route: 'personDuplicates',
    method: 'get',
    summary: 'Pairs of persons that may be one, with what speaks for it',
    scope: SEND,
    query: {
      score: 'The least score, 1 to 100. Absent: 50.',
      cursor: CURSOR,
      limit: 'How many pairs are looked at for a page, 1 to 1000.',
    },
    status: 200,
    answer: duplicatePage,
    problems: ['invalid-request', 'cursor-forged'],
  },
  {
    route: 'personMerges',
    method: 'get',
    summary: 'The merges of persons that stand',
    scope: SEND,
    query: { cursor: CURSOR, limit: LIMIT },
    status: 200,
    answer: mergePage,
    problems: ['invalid-request', 'cursor-forged'],
  },
  {
    route: 'personMerges',
    method: 'post',
    summary:
      'Merges one person into another: what referred to it refers to the other. The same merge again is the same merge',
    scope: SEND,
    body: mergeRequest,
    status: 200,
    answer: personMerge,
    problems: ['record-unknown', 'merge-refused'],
  },
  {
    route: 'personMerge',
    method: 'get',
    summary: 'A merge, also one that was undone',
    scope: SEND,
    status: 200,
    answer: personMerge,
    problems: ['not-found'],
  },
  {
    route: 'personMergeUndo',
    method: 'post',
    summary: 'Undoes a merge: everything is as before, but for what was changed since, which is kept',
    scope: SEND,
    status: 200,
    answer: personMerge,
    problems: ['not-found', 'merge-refused'],
  },
  {
    route: 'changes',
    method: 'get',
    summary: 'The ordered feed of changes, page by page',
    scope: READ,
    query: { cursor: CURSOR, limit: LIMIT },
    status: 200,
    answer: changePage,
    problems: ['cursor-forged', 'cursor-gone'],
  },
  {
    route: 'changesStream',
    method: 'get',
    summary: 'Server-sent events: an event changes, with { cursor } as data, whenever there is something to read',
    scope: READ,
    status: 200,
    answer: 'events',
    problems: [],
  },
  {
    route: 'erasuresAcknowledged',
    method: 'post',
    summary: 'Says that all copies are erased of what the feed told as erased up to a cursor',
    scope: READ,
    body: acknowledgeErasures,
    status: 200,
    answer: acknowledgedErasures,
    problems: ['cursor-forged', 'cursor-gone', 'too-large', 'unsupported-media-type'],
  },
  {
    route: 'webhookKeys',
    method: 'get',
    summary: 'The keys with which hints are signed',
    status: 200,
    answer: webhookKeys,
    problems: [],
  },
  {
    route: 'webhooks',
    method: 'get',
    summary: 'The addresses of this client that are told of changes, and how that goes',
    scope: HOOKS,
    status: 200,
    answer: webhookList,
    problems: [],
  },
  {
    route: 'webhooks',
    method: 'post',
    summary: 'Registers an address that is told of changes; 200 when it was registered before',
    scope: HOOKS,
    body: registerWebhook,
    status: 201,
    answer: webhook,
    problems: [],
  },
  {
    route: 'webhook',
    method: 'delete',
    summary: 'Tells an address no more',
    scope: HOOKS,
    status: 204,
    problems: ['not-found'],
  },
  {
    route: 'webhookResume',
    method: 'post',
    summary: 'Tells a paused address again',
    scope: HOOKS,
    status: 202,
    answer: webhook,
    problems: ['not-found'],
  },
  {
    route: 'webhookTest',
    method: 'post',
    summary: 'Tries an address with a hint that tells of nothing',
    scope: HOOKS,
    status: 202,
    answer: webhook,
    problems: ['not-found'],
  },
  {
    route: 'plugins',
    method: 'get',
    summary:
      'The plugins of the EMIS: what each may read and do, what it costs, what it failed at, what waits for approval',
    scope: PLUGINS,
    status: 200,
    answer: pluginList,
    problems: [],
  },
  {
    route: 'pluginApproval',
    method: 'post',
    summary: 'Approves what one version of a plugin asks for, and starts it',
    scope: PLUGINS,
    body: approvePlugin,
    status: 200,
    answer: publishedPlugin,
    problems: ['not-found', 'plugin-refused'],
  },
  {
    route: 'pluginStop',
    method: 'post',
    summary: 'Stops a plugin until it is approved again',
    scope: PLUGINS,
    body: stopPlugin,
    status: 200,
    answer: publishedPlugin,
    problems: ['not-found', 'plugin-refused'],
  },
  {
    route: 'pluginSettings',
    method: 'post',
    summary: 'Sets the settings of a plugin, and starts it anew with them; secrets that are not named stay',
    scope: PLUGINS,
    body: setPlugin,
    status: 200,
    answer: publishedPlugin,
    problems: ['not-found', 'plugin-refused'],
  },
  {
    route: 'pluginCommand',
    method: 'post',
    summary: 'Runs a command that a plugin brings',
    scope: PLUGINS,
    body: runPluginCommand,
    status: 200,
    answer: pluginCommandResult,
    problems: ['not-found'],
  },
  { route: 'openapi', method: 'get', summary: 'This description', status: 200, answer: 'any', problems: [] },
  { route: 'health', method: 'get', summary: 'Whether the process is alive', status: 200, answer: 'any', problems: [] },
  {
    route: 'ready',
    method: 'get',
    summary: 'Whether it can work: its database answers',
    status: 200,
    answer: 'any',
    problems: [],
  },
  {
    route: 'metrics',
    method: 'get',
    summary: 'What it has done, in the text format of Prometheus',
    status: 200,
    answer: 'text',
    problems: [],
  },
];
