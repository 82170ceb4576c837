import { detectFormat } from '@emis-sdk/formats';
import { openBundle } from '@emis-sdk/formats/node';
import { plainDate } from '@emis-sdk/model';
import { loadProfile } from '@emis-sdk/profiles';
import { validateDataset } from '@emis-sdk/validation';

/** One whole validation of a bundle, in a process of its own so that its memory can be measured. Prints one line of JSON. */
const began = performance.now();
const bundle = await openBundle(process.argv[2] ?? '');
const { format } = await detectFormat(bundle);
const profile = await loadProfile('international');
const { report, index } = await validateDataset(() => format.read(bundle, {}), {
  profile,
  asOf: plainDate.parse('2026-05-15'),
  entities: format.entities,
});
const seconds = (performance.now() - began) / 1000;
process.stdout.write(
  `${JSON.stringify({
    seconds,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    records: report.read.total,
    rows: report.read.rows,
    findings: Object.fromEntries(report.groups.map(({ code, count }) => [code, count])),
    bytesForAnId: index.idBytes / index.ids,
  })}\n`,
);
