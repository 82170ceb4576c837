import { ADMINISTRATION_SCOPES, PURPOSES, type Purpose, ROUTES, SCOPES } from '@emis-sdk/protocol';
import type { Hono } from 'hono';
import { issueToken } from '../access-token.ts';
import { clientOf } from '../client-assertion.ts';
import type { Client } from '../clients.ts';
import { PROOF_ALGORITHM, type Proof, readProof, useUpProof } from '../dpop.ts';
import { oneRosterScopes } from '../oneroster/scopes.ts';
import type { ServerParts } from '../parts.ts';
import { Refusal } from '../refusal.ts';
import { readForm } from '../request-body.ts';
import { TOKEN_SECONDS } from '../token-claims.ts';

/**
 * How a product gets a token: OAuth 2 client credentials with `private_key_jwt` (RFC 6749, RFC 7523, RFC 8414), bound to a key of the
 * product when it proves to have one (RFC 9449).
 */
export function addOauthRoutes(app: Hono, parts: ServerParts): void {
  const { tables, issuer, clock, newId, tokenKey, issuers, boundOnly, refusals } = parts;
  app.get(ROUTES.authorizationServer, (c) =>
    c.json({
      issuer,
      token_endpoint: issuer + ROUTES.token,
      jwks_uri: issuer + ROUTES.keys,
      grant_types_supported: ['client_credentials'],
      response_types_supported: [],
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
      token_endpoint_auth_signing_alg_values_supported: ['ES256'],
      dpop_signing_alg_values_supported: [PROOF_ALGORITHM],
      scopes_supported: [...SCOPES, ...ADMINISTRATION_SCOPES, ...oneRosterScopes(SCOPES)],
    }),
  );

  app.get(ROUTES.protectedResource, (c) =>
    c.json({
      resource: issuer,
      authorization_servers: [issuer, ...issuers.names],
      bearer_methods_supported: boundOnly ? [] : ['header'],
      dpop_signing_alg_values_supported: [PROOF_ALGORITHM],
      dpop_bound_access_tokens_required: boundOnly,
      scopes_supported: [...SCOPES, ...ADMINISTRATION_SCOPES, ...oneRosterScopes(SCOPES)],
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
    const now = clock();
    const proof = await proofOf(c.req.raw, issuer + ROUTES.token, now);
    if (boundOnly && !proof) throw new Refusal('token-proof-refused', { oauth: 'invalid_dpop_proof' });
    const { client, key } = await clientOf(form, { tables, issuer, refusals, now });
    const scopes = grantedScopes(client, form.get('scope'));
    if (proof && !(await useUpProof(tables, proof, now)))
      throw new Refusal('token-proof-refused', { oauth: 'invalid_dpop_proof' });
    const claims = {
      clientId: client.id,
      scopes,
      clientKey: key.kid,
      purpose: grantedPurpose(client, form.get('purpose')),
      grant: client.version,
      ...(proof && { boundTo: proof.thumbprint }),
    };
    const token = await issueToken(claims, { issuer, key: tokenKey, now, id: newId() });
    const token_type = proof ? 'DPoP' : 'Bearer';
    return c.json({ access_token: token, token_type, expires_in: TOKEN_SECONDS, scope: scopes.join(' ') }, 200, {
      'cache-control': 'no-store',
    });
  });
}

/** The proof that a token request carries, if it does. */
async function proofOf(request: Request, address: string, now: Date): Promise<Proof | undefined> {
  if (!request.headers.has('dpop')) return undefined;
  const proof = await readProof(request, { method: 'POST', address }, now);
  if (!proof) throw new Refusal('token-proof-refused', { oauth: 'invalid_dpop_proof' });
  return proof;
}

/** All scopes of the registration when none is asked for. */
function grantedScopes({ scopes }: Client, asked: string | null): readonly string[] {
  const names = (asked ?? '').split(' ').filter((name) => name !== '');
  if (names.length === 0) return scopes;
  const granted = [...scopes, ...oneRosterScopes(scopes)].filter((scope) => names.includes(scope));
  if (granted.length < new Set(names).size) throw new Refusal('scope-not-granted', { oauth: 'invalid_scope' });
  return granted;
}

/** The one asked for, else the first of the registration. */
function grantedPurpose({ purposes }: Client, asked: string | null): Purpose {
  const known = asked === null ? purposes[0] : PURPOSES.find((purpose) => purpose === asked);
  if (known === undefined || !purposes.includes(known))
    throw new Refusal('scope-not-granted', { oauth: 'invalid_scope' });
  return known;
}
