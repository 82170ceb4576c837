/** Every path of the protocol, in one place for both sides. */
export const ROUTES = {
  discovery: '/.well-known/emis',
  authorizationServer: '/.well-known/oauth-authorization-server',
  keys: '/.well-known/jwks.json',
  protectedResource: '/.well-known/oauth-protected-resource',
  token: '/oauth/token',
  clientKeys: '/oauth/client-keys',
  submissions: '/v1/submissions',
  submission: '/v1/submissions/:id',
  batches: '/v1/submissions/:id/batches',
  complete: '/v1/submissions/:id/complete',
  uploads: '/v1/uploads',
  upload: '/v1/uploads/:id',
  uploadCommit: '/v1/uploads/:id/commit',
  uploadRejections: '/v1/uploads/:id/rejections',
  operations: '/v1/operations',
  operation: '/v1/operations/:opId',
  /** Ids and names of entities are percent-encoded: an id may hold a slash. */
  records: '/v1/records/:entity',
  record: '/v1/records/:entity/:id',
  known: '/v1/records/known',
  changes: '/v1/changes',
  changesStream: '/v1/changes/stream',
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

/** The header that carries the key of a request that takes effect once: an RFC 8941 string, so between double quotes. */
export const IDEMPOTENCY_KEY = 'Idempotency-Key';
