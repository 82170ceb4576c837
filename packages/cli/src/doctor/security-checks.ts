import { createClient } from '@emis-sdk/client';
import { type Discovery, ROUTES } from '@emis-sdk/protocol';
import * as z from 'zod';
import { type Credentials, connectionOf } from '../credentials.ts';
import type { Found } from './found.ts';

/** FAPI 2.0 and SMART Backend Services want no longer ones. */
const LONGEST_TOKEN_SECONDS = 300;

const authorizationServer = z.object({ token_endpoint_auth_methods_supported: z.array(z.string()).optional() });
const protectedResource = z.object({ dpop_bound_access_tokens_required: z.boolean().optional() });

/** What is weak about a running server, as far as it shows to whoever asks from here. */
export async function lookForWeakness(credentials: Credentials, about: Discovery): Promise<Found[]> {
  const { url } = credentials;
  const { protocol, hostname } = new URL(url);
  const inside = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  const found: Found[] = [transport(protocol === 'https:', inside)];
  if (about.durable !== undefined) {
    const state = about.durable ? 'good' : inside ? 'warning' : 'bad';
    found.push({ code: about.durable ? 'security.durable' : 'security.embedded', state, params: {} });
  }
  if (!inside) {
    found.push((await isOpen(url, '/')) ? bad('security.portal-open') : good('security.portal-closed'));
    found.push(
      (await isOpen(url, ROUTES.metrics)) ? warning('security.metrics-open') : good('security.metrics-closed'),
    );
  }
  const server = await read(url + ROUTES.authorizationServer, authorizationServer);
  const methods = server?.token_endpoint_auth_methods_supported ?? [];
  const weak = methods.filter((method) => method !== 'private_key_jwt' && !method.endsWith('tls_client_auth'));
  found.push(
    weak.length > 0
      ? { code: 'security.shared-secrets', state: 'bad', params: { methods: weak.join(', ') } }
      : good('security.key-pairs'),
  );
  const resource = await read(url + ROUTES.protectedResource, protectedResource);
  const bound = resource?.dpop_bound_access_tokens_required === true;
  found.push(bound ? good('security.bound-tokens') : warning('security.bearer-tokens'));
  const seconds = await tokenSeconds(credentials);
  if (seconds !== undefined) {
    const long = seconds > LONGEST_TOKEN_SECONDS;
    const code = long ? 'security.long-tokens' : 'security.short-tokens';
    found.push({ code, state: long ? 'bad' : 'good', params: { seconds } });
  }
  return found;
}

const good = (code: Found['code']): Found => ({ code, state: 'good', params: {} });
const warning = (code: Found['code']): Found => ({ code, state: 'warning', params: {} });
const bad = (code: Found['code']): Found => ({ code, state: 'bad', params: {} });

function transport(encrypted: boolean, inside: boolean): Found {
  if (encrypted) return good('security.encrypted');
  return inside ? good('security.this-machine') : bad('security.not-encrypted');
}

/** Whether a page answers whoever asks. */
async function isOpen(url: string, path: string): Promise<boolean> {
  const answer = await fetch(url + path, { redirect: 'manual' }).catch(() => undefined);
  await answer?.body?.cancel();
  return answer?.status === 200;
}

async function read<Schema extends z.ZodType>(address: string, schema: Schema): Promise<z.output<Schema> | undefined> {
  try {
    const answer = await fetch(address, { redirect: 'manual' });
    return schema.safeParse(await answer.json()).data;
  } catch {
    return undefined;
  }
}

/** How long a token of this server is good; unknown when it gives none. */
async function tokenSeconds(credentials: Credentials): Promise<number | undefined> {
  const client = createClient({ ...connectionOf(credentials, 'reader'), retry: { attempts: 1 } });
  let seconds: number | undefined;
  client.on('token', ({ expiresAt }) => {
    seconds = Math.round((expiresAt.getTime() - Date.now()) / 1000);
  });
  try {
    for await (const _ of client.changes({ limit: 1 })) break;
  } catch {
    // Why it does not let us in was told with the key.
  }
  return seconds;
}
