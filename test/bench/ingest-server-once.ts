import { generateKeyPair } from '@emis-sdk/client';
import { loadProfile } from '@emis-sdk/profiles';
import { ROUTES } from '@emis-sdk/protocol';
import { createServer } from '@emis-sdk/server';
import { listen, openPostgres } from '@emis-sdk/server/node';
import { signedAssertion } from './assertion.ts';

/** A server in a process of its own, as it runs in the field. Prints where it is and a token for it that lasts. */
const [url = ''] = process.argv.slice(2);
// Time stands still here, so that the token outlives the measuring.
const now = new Date();
const database = await openPostgres(url);
const profile = await loadProfile('international');
let answer: (request: Request) => Promise<Response> = () => Promise.resolve(new Response(null, { status: 503 }));
const { url: address } = await listen({ fetch: (request) => answer(request) });
const server = await createServer({ database, profiles: [profile], issuer: address, clock: () => now });
answer = (request) => server.fetch(request);
const keys = await generateKeyPair();
const { clientId } = await server.registerClient({
  name: 'bench',
  scopes: ['emis/submissions.create'],
  publicKey: keys.publicKey,
});
const asked = await fetch(address + ROUTES.token, {
  method: 'POST',
  body: new URLSearchParams({
    grant_type: 'client_credentials',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: await signedAssertion(keys.privateKey, { clientId, audience: address, now }),
  }),
});
const { access_token: token } = (await asked.json()) as { access_token: string };
process.stdout.write(`${JSON.stringify({ address, token, profile: { id: profile.id, edition: profile.edition } })}\n`);
process.once('SIGTERM', () => {
  void server.close().then(() => process.exit(0));
});
