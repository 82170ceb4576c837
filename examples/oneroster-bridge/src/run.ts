import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createMockEmis } from '@emis-sdk/testing';
import { deliver } from './deliver.ts';
import { fetchBundle } from './fetch-bundle.ts';

// A bundle of your own: `npx -y pnpm@12 start <folder or .zip>`. Without, the sample of three invented schools, with its planted faults.
const sample = fileURLToPath(new URL('../../sample-bundle', import.meta.url));
const bundle = process.argv[2] ?? sample;

// An EMIS inside this process; in life `url`, `clientId` and `privateKey` come from the ministry.
const emis = await createMockEmis();
const sis = { connection: await emis.connect(), profile: 'international' } as const;
const consumer = { connection: await emis.connect(['emis/changes.read']), profile: 'international' } as const;
const folder = await mkdtemp(join(tmpdir(), 'oneroster-bridge-'));

const first = await deliver(bundle, sis);
await writeFile(join(folder, 'report.txt'), first.report);
console.log(
  `Sent: ${first.accepted} accepted, ${first.rejected} rejected; what is to be mended: ${first.report.split('\n').length} lines`,
);
const again = await deliver(bundle, sis);
console.log(`Sent again: ${again.accepted} accepted, ${again.unchanged} unchanged`);

const zip = join(folder, 'for-the-library.zip');
const { records, losses } = await fetchBundle(zip, 'product-1', consumer);
console.log(`Written for a consumer: ${records} records, ${losses.length} things that OneRoster has no place for`);
const back = await deliver(zip, { ...sis, connection: await emis.connect() });
console.log(`Read back from that bundle: ${back.accepted} accepted, ${back.rejected} rejected`);

await emis.close();
await rm(folder, { recursive: true, force: true });
