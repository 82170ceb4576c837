import { runDuckDb } from './duckdb-checks.ts';

const [folder = '', threads = '1'] = process.argv.slice(2);
const seconds = await runDuckDb(folder, Number(threads));
const { user, system } = process.cpuUsage();
process.stdout.write(
  `${JSON.stringify({
    seconds,
    processorSeconds: (user + system) / 1e6,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  })}\n`,
);
