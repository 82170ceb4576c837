import { join } from 'node:path';
import { createClient, generateKeyPair } from '@emis-sdk/client';
import type { EntityName } from '@emis-sdk/model';
import { loadProfile } from '@emis-sdk/profiles';
import { createServer } from '@emis-sdk/server';
import { openPglite } from '@emis-sdk/server/node';
import { expect } from 'vitest';

type Sent = readonly { readonly entity: EntityName; readonly record: Record<string, unknown> }[];

/** Leaves in a folder what a server keeps of the records that products sent it, and stops the server. */
export async function storeSent(dataDir: string, products: Readonly<Record<string, Sent>>): Promise<void> {
  const database = await openPglite({ dataDir: join(dataDir, 'pglite') });
  const profile = await loadProfile('international');
  const server = await createServer({ database, profiles: [profile], issuer: 'https://emis.test' });
  for (const [name, records] of Object.entries(products)) {
    const { publicKey, privateKey } = await generateKeyPair();
    const { clientId } = await server.registerClient({ name, scopes: ['emis/submissions.create'], publicKey });
    const client = createClient({
      url: 'https://emis.test',
      clientId,
      privateKey,
      fetch: (input, init) => server.fetch(new Request(input as URL, init)),
    });
    const { id, edition } = profile;
    const { counts } = await client.submit(records, { profile: { id, edition } });
    expect(counts.accepted).toBe(records.length);
  }
  await database.close();
}
