/** Every path of the protocol, in one place for both sides. */
export const ROUTES = {
  discovery: '/.well-known/emis',
  authorizationServer: '/.well-known/oauth-authorization-server',
  keys: '/.well-known/jwks.json',
  token: '/oauth/token',
  submissions: '/submissions',
  submission: '/submissions/:id',
  batches: '/submissions/:id/batches',
  complete: '/submissions/:id/complete',
  changes: '/changes',
} as const;

/** The header that carries the key of a batch: an RFC 8941 string, so between double quotes. */
export const IDEMPOTENCY_KEY = 'Idempotency-Key';

/** What a client may do. No scope implies another. */
export const SCOPES = ['emis/submissions.create', 'emis/changes.read'] as const;
export type Scope = (typeof SCOPES)[number];
