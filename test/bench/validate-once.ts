import { plainDate } from '@emis-sdk/model';
import { validateDataset } from '@emis-sdk/validation';
import { validateWithThread } from '@emis-sdk/validation/node';
// biome-ignore lint/style/noRestrictedImports: what is measured by itself here is nobody else’s to use
import { keepHeapSmall } from '../../packages/cli/src/heap-size.ts';
import { openSource } from './bundle-source.ts';
import { costOfProcess } from './cost-of-process.ts';
import { AS_EMIS } from './format-cases.ts';

/** One whole validation of a bundle, in a process of its own so that its memory can be measured. Prints one line of JSON. */
const [folder = '', threads = '1', as = ''] = process.argv.slice(2);
if (as === AS_EMIS) keepHeapSmall();
const began = performance.now();
const { open, profile, entities } = await openSource(folder);
const options = { profile, asOf: plainDate.parse('2026-05-15'), entities };
const source = {
  module: new URL(`./bundle-source.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url),
  argument: folder,
};
const { report, index } =
  threads === '2' ? await validateWithThread(open, source, options) : await validateDataset(open, options);
const seconds = (performance.now() - began) / 1000;
process.stdout.write(
  `${JSON.stringify({
    seconds,
    ...costOfProcess(),
    records: report.read.total,
    rows: report.read.rows,
    findings: Object.fromEntries(report.groups.map(({ code, count }) => [code, count])),
    bytesForAnId: index.idBytes / index.ids,
  })}\n`,
);
