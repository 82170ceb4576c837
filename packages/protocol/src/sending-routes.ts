/** The paths that sending records and reading changes need: apart from the others, so that a product which does no more loads no more. */
export const SENDING_ROUTES = {
  discovery: '/.well-known/emis',
  token: '/oauth/token',
  submissions: '/v1/submissions',
  batches: '/v1/submissions/:id/batches',
  complete: '/v1/submissions/:id/complete',
  operations: '/v1/operations',
  operation: '/v1/operations/:opId',
  changes: '/v1/changes',
} as const;

/** The header that carries the key of a request that takes effect once: an RFC 8941 string, so between double quotes. */
export const IDEMPOTENCY_KEY = 'Idempotency-Key';
