import * as z from 'zod';
import {
  accessesPage,
  administeredClient,
  administeredClients,
  administeredKeys,
  askSupport,
  clientGrant,
  eventsPage,
  findingsPage,
  newClient,
  newClientKey,
  supportAccess,
  supportAccesses,
} from './administration.ts';
import { ALL_ROUTES } from './all-routes.ts';
import type { ApiPath } from './api-path.ts';
import { API_PATHS } from './api-paths.ts';
import { change, changePage } from './changes.ts';
import { tokenResponse } from './discovery.ts';
import { discoveryInFull } from './discovery-in-full.ts';
import { acknowledgedErasures, acknowledgeErasures } from './erasures.ts';
import { operation, operationBatch, operationResult, operationResults } from './operations.ts';
import { previewResult } from './preview.ts';
import { previewedWithIndicators, previewWithIndicators } from './preview-indicators.ts';
import { PROBLEMS, type ProblemCode, problem } from './problems.ts';
import { batchReceipt, recordReceipt, wireFinding } from './receipts.ts';
import { knownAnswer, knownRequest, recordPage } from './records.ts';
import { ADMINISTRATION_SCOPES, SCOPES } from './scopes.ts';
import { batch, completeSubmission, openSubmission, submission } from './submissions.ts';
import { openUpload, PIECE_TYPE, rejection, rejectionPage, upload } from './uploads.ts';
import { registerWebhook, webhook, webhookKeys, webhookList } from './webhooks.ts';

type Json = Readonly<Record<string, unknown>>;

const NAMED: Readonly<Record<string, z.ZodType>> = {
  AccessesPage: accessesPage,
  AdministeredClient: administeredClient,
  AdministeredClients: administeredClients,
  AdministeredKeys: administeredKeys,
  AskSupport: askSupport,
  AcknowledgedErasures: acknowledgedErasures,
  AcknowledgeErasures: acknowledgeErasures,
  Batch: batch,
  BatchReceipt: batchReceipt,
  Change: change,
  ChangePage: changePage,
  ClientGrant: clientGrant,
  CompleteSubmission: completeSubmission,
  Discovery: discoveryInFull,
  EventsPage: eventsPage,
  Finding: wireFinding,
  FindingsPage: findingsPage,
  KnownAnswer: knownAnswer,
  KnownRequest: knownRequest,
  NewClient: newClient,
  NewClientKey: newClientKey,
  OpenSubmission: openSubmission,
  OpenUpload: openUpload,
  Operation: operation,
  OperationBatch: operationBatch,
  OperationResult: operationResult,
  OperationResults: operationResults,
  PreviewRequest: previewWithIndicators,
  PreviewResult: previewResult,
  PreviewResults: previewedWithIndicators,
  Problem: problem,
  RecordPage: recordPage,
  RecordReceipt: recordReceipt,
  Rejection: rejection,
  RejectionPage: rejectionPage,
  Submission: submission,
  SupportAccess: supportAccess,
  SupportAccesses: supportAccesses,
  RegisterWebhook: registerWebhook,
  Token: tokenResponse,
  Upload: upload,
  Webhook: webhook,
  WebhookKeys: webhookKeys,
  WebhookList: webhookList,
};

/** What may befall any request, and any that needs a token. */
const ALWAYS: readonly ProblemCode[] = ['invalid-request', 'internal-error', 'unavailable'];
const WITH_TOKEN: readonly ProblemCode[] = ['unauthorised', 'forbidden', 'too-many-requests'];
const RECORD = {
  type: 'object',
  additionalProperties: true,
  description: 'A record of the standard; its JSON Schemas ship in @emis-sdk/model.',
};

/**
 * The whole API of an EMIS as OpenAPI 3.1, made of the very schemas by which it judges requests.
 *
 * @param url the address of one EMIS, for `servers`
 */
export function openApi(url?: string): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const path of API_PATHS) {
    const template = ALL_ROUTES[path.route].replaceAll(/:(\w+)/g, '{$1}');
    paths[template] = { ...paths[template], [path.method]: operationOf(path) };
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'EMIS',
      version: '1',
      summary: 'How products send records to a national EMIS, and read what changed.',
    },
    ...(url !== undefined && { servers: [{ url }] }),
    paths,
    components: {
      schemas: schemas(),
      securitySchemes: {
        token: {
          type: 'oauth2',
          flows: {
            clientCredentials: {
              tokenUrl: ALL_ROUTES.token,
              scopes: Object.fromEntries(
                [...SCOPES, ...ADMINISTRATION_SCOPES].map((scope) => [scope, SCOPE_TEXTS[scope]]),
              ),
            },
          },
        },
      },
    },
  };
}

const SCOPE_TEXTS: Readonly<Record<(typeof SCOPES)[number] | (typeof ADMINISTRATION_SCOPES)[number], string>> = {
  'emis/submissions.create': 'Send records, and look at one’s own',
  'emis/changes.read': 'Read every change, and the records of every product',
  'emis/webhooks.manage': 'Be told of changes at an address of one’s own',
  'emis/plugins.manage': 'See, approve, set and stop the plugins of the EMIS',
  'emis/rosters.read': 'Read rosters by OneRoster: schools, classes and who is in them',
  'emis/demographics.read': 'Read days and places of birth by OneRoster',
  'emis/marks.read': 'Read marks by OneRoster',
  'emis/resources.read': 'Read of learning resources by OneRoster',
  'emis/clients.manage': 'Let clients in within one’s own territories, change and remove them',
  'emis/oversight.read': 'Read findings, accesses and what administrators did within one’s own territories',
  'emis/support.ask': 'Ask for access for support',
  'emis/support.approve': 'Decide on access for support that another one asked for',
};

function operationOf({
  route,
  method,
  summary,
  scope,
  query = {},
  headers = {},
  body,
  status,
  answer,
  problems,
}: ApiPath): Json {
  const inPath = [...ALL_ROUTES[route].matchAll(/:(\w+)/g)].map(([, name]) => parameter('path', name ?? '', ''));
  const others = Object.entries(query).map(([name, text]) => parameter('query', name, text));
  const sent = Object.entries(headers).map(([name, text]) => parameter('header', name, text));
  const codes = [...new Set([...problems, ...ALWAYS, ...(scope === undefined ? [] : WITH_TOKEN)])];
  return {
    operationId: `${method}${route[0]?.toUpperCase()}${route.slice(1)}`,
    summary,
    security: scope === undefined ? [] : [{ token: [scope] }],
    parameters: [...inPath, ...others, ...sent],
    ...(body !== undefined && { requestBody: { required: true, content: bodyContent(body, route) } }),
    responses: {
      [status]: { description: summary, ...(answer !== undefined && { content: answerContent(answer) }) },
      ...problemResponses(codes),
    },
  };
}

function parameter(where: 'path' | 'query' | 'header', name: string, description: string): Json {
  return {
    in: where,
    name,
    required: where === 'path',
    schema: { type: 'string' },
    ...(description && { description }),
  };
}

function bodyContent(body: NonNullable<ApiPath['body']>, route: string): Json {
  if (body === 'form') return { 'application/x-www-form-urlencoded': { schema: { type: 'object' } } };
  if (body === 'piece') return { [PIECE_TYPE]: { schema: { type: 'string', format: 'binary' } } };
  const json = { 'application/json': { schema: body === 'record' ? RECORD : refTo(body) } };
  return route === 'batches' ? { ...json, 'application/x-ndjson': { schema: { type: 'string' } } } : json;
}

function answerContent(answer: NonNullable<ApiPath['answer']>): Json {
  if (answer === 'text') return { 'text/plain': { schema: { type: 'string' } } };
  if (answer === 'events') return { 'text/event-stream': { schema: { type: 'string' } } };
  if (answer === 'any') return { 'application/json': { schema: { type: 'object' } } };
  return { 'application/json': { schema: answer === 'record' ? RECORD : refTo(answer) } };
}

/** The problems by status: what each is called stands in its description. */
function problemResponses(codes: readonly ProblemCode[]): Json {
  const statuses = [...new Set(codes.map((code) => PROBLEMS[code]))].sort((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: `code: ${codes.filter((code) => PROBLEMS[code] === status).join(', ')}`,
        content: { 'application/problem+json': { schema: refTo(problem) } },
      },
    ]),
  );
}

function refTo(schema: z.ZodType): Json {
  const name = Object.keys(NAMED).find((each) => NAMED[each] === schema);
  return name === undefined ? { type: 'object' } : { $ref: `#/components/schemas/${name}` };
}

function schemas(): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(NAMED)) registry.add(schema, { id });
  const { schemas: made } = z.toJSONSchema(registry, { io: 'input', uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(Object.entries(made).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema]));
}
