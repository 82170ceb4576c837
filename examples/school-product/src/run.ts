import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateKeyPair } from '@emis-sdk/client';
import { loadProfile } from '@emis-sdk/profiles';
import { SCOPES } from '@emis-sdk/protocol';
import { createServer, type Server } from '@emis-sdk/server';
import { listen, openPglite } from '@emis-sdk/server/node';
import { openProduct } from './product.ts';
import { screens } from './screens.ts';

/** With `--once` a clerk's day is played through and the program ends; without, both stay up. */
const once = process.argv.includes('--once');

// An EMIS for trials, on this machine; in life it is the ministry's.
const database = await openPglite();
let server: Server | undefined;
let line = true;
const emis = await listen({
  fetch: async (request) => (server && line ? await server.fetch(request) : new Response(null, { status: 503 })),
});
server = await createServer({ database, profiles: [await loadProfile('international')], issuer: emis.url });
const { privateKey, publicKey } = await generateKeyPair();
const { clientId } = await server.registerClient({ name: 'our-school', scopes: SCOPES, publicKey });

const folder = await mkdtemp(join(tmpdir(), 'our-school-'));
const product = await openProduct({ folder, url: emis.url, clientId, privateKey, profile: 'international' });
await product.save('terms', {
  id: 'year-2026',
  name: '2026',
  kind: 'Y',
  begins: '2026-03-01',
  ends: '2026-12-18',
  year: 2026,
});
await product.save('schools', {
  id: 'school-1',
  name: 'Escuela Los Ñires',
  sector: 'public',
  codes: [{ type: 'school-code', value: '38854' }],
});
const app = screens(product);
const web = await listen({ fetch: async (request) => await app.fetch(request) });
console.log(`Our school is at ${web.url}, the trial EMIS at ${emis.url}`);

if (once) {
  const post = async (path: string, form: Record<string, string>) =>
    await fetch(web.url + path, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });
  const born = { sex: 'F', grade: '04', since: '2026-03-04' };
  line = false;
  const refused = await post('/students', { given: '', family: 'Buendía', born: '2016-05-14', ...born });
  console.log(`A form without a name: ${refused.status}, told on the screen`);
  await post('/students', { given: 'Amaranta', family: 'Buendía', born: '2016-05-14', ...born });
  const [student] = product.store.rows('students');
  await post('/attendance', { day: '2026-03-05', [String(student?.id)]: 'L' });
  console.log(`The line is down: ${await product.waiting()} rows wait`);
  line = true;
  await post('/sync', {});
  console.log(
    `The line is back: ${await product.waiting()} rows wait, ${(await product.problems()).length} to be mended`,
  );
  await web.close();
  await emis.close();
  await product.close();
  await server.close();
  await database.close();
}
