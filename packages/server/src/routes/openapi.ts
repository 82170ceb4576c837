import { ROUTES } from '@emis-sdk/protocol';
import { openApi } from '@emis-sdk/protocol/openapi';
import type { Hono } from 'hono';
import type { ServerParts } from '../parts.ts';

/** The description of the API, for programs that make clients of it. */
export function addOpenApiRoute(app: Hono, { issuer }: ServerParts): void {
  let made: string | undefined;
  app.get(ROUTES.openapi, () => {
    made ??= JSON.stringify(openApi(issuer));
    return new Response(made, { headers: { 'content-type': 'application/json' } });
  });
}
