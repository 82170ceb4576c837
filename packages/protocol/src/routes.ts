import { SENDING_ROUTES } from './sending-routes.ts';

/** Every path of the protocol, in one place for both sides. */
export const ROUTES = {
  ...SENDING_ROUTES,
  authorizationServer: '/.well-known/oauth-authorization-server',
  keys: '/.well-known/jwks.json',
  protectedResource: '/.well-known/oauth-protected-resource',
  clientKeys: '/oauth/client-keys',
  submission: '/v1/submissions/:id',
  uploads: '/v1/uploads',
  upload: '/v1/uploads/:id',
  uploadCommit: '/v1/uploads/:id/commit',
  uploadRejections: '/v1/uploads/:id/rejections',
  /** What operations would come to, without their being done. */
  preview: '/v1/preview',
  /** What the ministry says that values are which no code list has. */
  codeMappings: '/v1/code-mappings',
  /** Ids and names of entities are percent-encoded: an id may hold a slash. */
  records: '/v1/records/:entity',
  record: '/v1/records/:entity/:id',
  known: '/v1/records/known',
  personDuplicates: '/v1/persons/duplicates',
  personMerges: '/v1/persons/merges',
  personMerge: '/v1/persons/merges/:id',
  personMergeUndo: '/v1/persons/merges/:id/undo',
  changesStream: '/v1/changes/stream',
  erasuresAcknowledged: '/v1/erasures/acknowledged',
  webhooks: '/v1/webhooks',
  webhook: '/v1/webhooks/:id',
  webhookResume: '/v1/webhooks/:id/resume',
  webhookTest: '/v1/webhooks/:id/test',
  webhookKeys: '/.well-known/webhook-keys',
  openapi: '/openapi.json',
  health: '/health',
  ready: '/ready',
  metrics: '/metrics',
} as const;
