import { open } from 'node:fs/promises';
import { devNull } from 'node:os';
// biome-ignore lint/style/noRestrictedImports: what the command line does for itself is nobody else’s to use
import { keepHeapSmall } from '../../packages/cli/src/heap-size.ts';
import { AS_EMIS } from './format-cases.ts';
import { madeDataset } from './made-dataset.ts';
import { writableFormat } from './writable-format.ts';

/**
 * Writes so many students with their enrolments and seats in a format, into nowhere, in a process of its own so that its memory can be
 * measured. The records are made anew in each pass, so that what is measured is the writer's. Prints one line of JSON. Its time is that of
 * the processor, all threads together: others may use the machine.
 */
const [id = '', count = '', as = ''] = process.argv.slice(2);
if (as === AS_EMIS) keepHeapSmall();
const rows = Number(count);
const format = await writableFormat(id);
const before = process.cpuUsage();
let bytes = 0;
const counts = { person: rows, enrolment: rows, 'class-enrolment': rows };
// To a file, though of no disk: waiting for one is what gives others their turn.
const nowhere = await open(devNull, 'w');
for await (const part of format.write(madeDataset(counts), {})) {
  await nowhere.write(part.bytes);
  bytes += part.bytes.length;
}
await nowhere.close();
const { user, system } = process.cpuUsage(before);
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(
  `${JSON.stringify({ seconds: (user + system) / 1e6, rows, megabytes: bytes / 1e6, peakMegabytes })}\n`,
);
