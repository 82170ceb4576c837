import { costOfProcess } from './cost-of-process.ts';
import { runDuckDb } from './duckdb-checks.ts';

const [folder = '', threads = '1'] = process.argv.slice(2);
const found = await runDuckDb(folder, Number(threads));
process.stdout.write(`${JSON.stringify({ ...found, ...costOfProcess() })}\n`);
