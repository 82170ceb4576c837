import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { generateKeyPair } from '@emis-sdk/client';
import { CURRENT_EDITION } from '@emis-sdk/model';
import { loadProfile } from '@emis-sdk/profiles';
import { SCOPES } from '@emis-sdk/protocol';
import { createServer, type Server } from '@emis-sdk/server';
import { listen, openPglite } from '@emis-sdk/server/node';

const run = promisify(execFile);
const has = async (program: string, ...args: string[]) =>
  await run(program, args).then(
    () => true,
    () => false,
  );

if (!(await has('python3', '--version')) || !(await has('openssl', 'version'))) {
  console.log('python3 or openssl is absent: passed over');
} else {
  // An EMIS for trials on this machine, with one product that it knows.
  const folder = await mkdtemp(join(tmpdir(), 'another-language-'));
  const database = await openPglite();
  let server: Server | undefined;
  const emis = await listen({
    fetch: async (request) => (server ? await server.fetch(request) : new Response(null, { status: 503 })),
  });
  server = await createServer({ database, profiles: [await loadProfile('international')], issuer: emis.url });
  const { privateKey, publicKey } = await generateKeyPair();
  const { clientId } = await server.registerClient({ name: 'in-python', scopes: SCOPES, publicKey });
  const credentials = join(folder, 'credentials.json');
  await writeFile(credentials, JSON.stringify({ url: emis.url, sender: { clientId, privateKey } }), { mode: 0o600 });

  const client = fileURLToPath(new URL('../client.py', import.meta.url));
  const schema = fileURLToPath(
    new URL(import.meta.resolve(`@emis-sdk/model/schemas/${CURRENT_EDITION}/school.schema.json`)),
  );
  const { stdout } = await run('python3', [client, credentials, schema]);
  console.log(stdout.trim());

  await emis.close();
  await server.close();
  await database.close();
  await rm(folder, { recursive: true, force: true });
}
