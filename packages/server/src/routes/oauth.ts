import { ROUTES, SCOPES } from '@emis-sdk/protocol';
import type { Hono } from 'hono';
import { issueToken, TOKEN_SECONDS } from '../access-token.ts';
import { clientOf } from '../client-assertion.ts';
import type { Client } from '../clients.ts';
import { oneRosterScopes } from '../oneroster/scopes.ts';
import type { ServerParts } from '../parts.ts';
import { Refusal } from '../refusal.ts';
import { readForm } from '../request-body.ts';

const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** How a product gets a token: OAuth 2 client credentials with `private_key_jwt` (RFC 6749, RFC 7523, RFC 8414). */
export function addOauthRoutes(app: Hono, { tables, issuer, clock, newId, tokenKey }: ServerParts): void {
  app.get(ROUTES.authorizationServer, (c) =>
    c.json({
      issuer,
      token_endpoint: issuer + ROUTES.token,
      jwks_uri: issuer + ROUTES.keys,
      grant_types_supported: ['client_credentials'],
      response_types_supported: [],
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
      token_endpoint_auth_signing_alg_values_supported: ['ES256'],
      scopes_supported: [...SCOPES, ...oneRosterScopes(SCOPES)],
    }),
  );

  app.get(ROUTES.keys, (c) =>
    c.json({ keys: [{ ...tokenKey.publicJwk, kid: tokenKey.id, alg: 'ES256', use: 'sig' }] }),
  );

  app.post(ROUTES.token, async (c) => {
    const form = await readForm(c.req.raw);
    if (form.get('grant_type') !== 'client_credentials') {
      throw new Refusal('grant-unknown', { oauth: 'unsupported_grant_type' });
    }
    const assertion = form.get('client_assertion');
    if (form.get('client_assertion_type') !== ASSERTION_TYPE || assertion === null) {
      throw new Refusal('assertion-refused', { oauth: 'invalid_client' });
    }
    const now = clock();
    const client = await clientOf(assertion, { tables, issuer, now });
    const named = form.get('client_id');
    if (named !== null && named !== client.id) throw new Refusal('assertion-refused', { oauth: 'invalid_client' });
    const scopes = grantedScopes(client, form.get('scope'));
    const token = await issueToken(client, scopes, { issuer, key: tokenKey, now, id: newId() });
    return c.json(
      { access_token: token, token_type: 'Bearer', expires_in: TOKEN_SECONDS, scope: scopes.join(' ') },
      200,
      { 'cache-control': 'no-store' },
    );
  });
}

/** All scopes of the registration when none is asked for. */
function grantedScopes({ scopes }: Client, asked: string | null): readonly string[] {
  const names = (asked ?? '').split(' ').filter((name) => name !== '');
  if (names.length === 0) return scopes;
  const granted = [...scopes, ...oneRosterScopes(scopes)].filter((scope) => names.includes(scope));
  if (granted.length < new Set(names).size) throw new Refusal('scope-not-granted', { oauth: 'invalid_scope' });
  return granted;
}
