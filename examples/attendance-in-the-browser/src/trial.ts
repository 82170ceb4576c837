import { type ClientOptions, createClient, generateKeyPair } from '@emis-sdk/client';
import { loadProfile } from '@emis-sdk/profiles';
import { createServer } from '@emis-sdk/server';
import { listen, openPglite } from '@emis-sdk/server/node';
import { CLASS_LIST, SENT_BEFORE } from './class-list.ts';
import { openSite } from './site.ts';

/** Ids are unique within a source: office and tablets speak of the same children. */
const SOURCE = 'our-school';

export interface Trial {
  readonly url: string;
  /** Somebody at the ministry, who follows the feed. */
  readonly reader: ClientOptions;
  close(): Promise<void>;
}

/** A school's web server and an EMIS for trials, at one address; in life two, of which the first passes on what is for the second. */
export async function startTrial(): Promise<Trial> {
  const database = await openPglite();
  let answer = async (_: Request): Promise<Response> => new Response(null, { status: 503 });
  const web = await listen({ fetch: (request) => answer(request) });
  const { id, edition, ...rest } = await loadProfile('international');
  const server = await createServer({ database, profiles: [{ id, edition, ...rest }], issuer: web.url });
  const profile = { id, edition };
  const connect = async (name: string, scope: 'emis/submissions.create' | 'emis/changes.read') => {
    const { privateKey, publicKey } = await generateKeyPair();
    const { clientId } = await server.registerClient({ name, source: SOURCE, scopes: [scope], publicKey });
    return { url: web.url, clientId, privateKey };
  };
  const site = await openSite({
    classList: CLASS_LIST,
    async admit(publicKey) {
      const name = `tablet ${String((publicKey as { kid?: string }).kid)}`;
      const scopes = ['emis/submissions.create'] as const;
      const { clientId } = await server.registerClient({ name, source: SOURCE, scopes, publicKey });
      return { url: web.url, clientId, profile };
    },
  });
  answer = async (request) => (await site(request)) ?? (await server.fetch(request));
  await createClient(await connect('office', 'emis/submissions.create')).submit(SENT_BEFORE, { profile });
  return {
    url: web.url,
    reader: await connect('ministry', 'emis/changes.read'),
    async close() {
      await web.close();
      await server.close();
      await database.close();
    },
  };
}
