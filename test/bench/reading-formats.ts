import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { READ_CASES, type ReadCaseName } from './format-cases.ts';
import type { Measured } from './measured.ts';
import { median, rounded } from './medians.ts';

const run = promisify(execFile);

/** Rows of the files by which the time is measured, and of those by which the memory is. */
const [FOR_TIME, FOR_MEMORY] = [100_000, 1_000_000];
/** A file of a million rows is to be read in less. */
const MOST_MEGABYTES = 300;

interface Once {
  readonly seconds: number;
  readonly made: number;
  readonly peakMegabytes: number;
}

/** By rows: as the engine reads rosters. */
const ROW_CASES: readonly string[] = ['oneroster-1.1', 'oneroster-1.2', 'sds-1', 'sds-2', 'sds-2.1'];

/**
 * Reads every format beside its parser alone, which cuts the same files into rows, elements or cells and makes nothing of them. Each runs in a
 * process of its own, with a plain `node`; in each round all of a format, in turns. Times are those of the processor.
 */
export async function measureFormats(names: readonly ReadCaseName[], rounds = 3): Promise<Measured> {
  const figures: Record<string, number> = {};
  const ratios: Record<string, number> = {};
  for (const name of names) {
    const folder = await mkdtemp(join(tmpdir(), 'emis-bench-'));
    try {
      const [small, large] = [join(folder, 'small'), join(folder, 'large')];
      await node('make-once.ts', name, small, String(FOR_TIME));
      const jobs = ['parse', 'read', ...(ROW_CASES.includes(name) ? ['rows'] : [])];
      const taken = new Map<string, Once[]>(jobs.map((job) => [job, []]));
      for (let round = 0; round < rounds; round++) {
        for (const job of round % 2 === 0 ? jobs : jobs.toReversed()) {
          taken.get(job)?.push(await once(job, name, small));
        }
      }
      const parse = taken.get('parse') ?? [];
      for (const job of jobs.slice(1)) {
        const times = (taken.get(job) ?? []).map(({ seconds }, at) => seconds / (parse[at]?.seconds ?? seconds));
        ratios[`${name}, time of ${job === 'rows' ? 'reading by rows' : 'reading'} / its parser`] = rounded(
          median(times),
        );
      }
      const read = taken.get('read') ?? [];
      figures[`${name}, rows/s of the parser`] = speed(parse);
      figures[`${name}, records/s`] = speed(read);
      figures[`${name}, records made of ${FOR_TIME} rows`] = read[0]?.made ?? 0;
      await node('make-once.ts', name, large, String(FOR_MEMORY));
      const { peakMegabytes } = await once('read', name, large);
      figures[`${name}, a million rows, peak memory, MB`] = Math.round(peakMegabytes);
      ratios[`${name}, peak memory / ${MOST_MEGABYTES} MB`] = rounded(peakMegabytes / MOST_MEGABYTES);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  return { ratios, figures };
}

export const ALL_READ_CASES = Object.keys(READ_CASES) as readonly ReadCaseName[];

function speed(taken: readonly Once[]): number {
  return Math.round(median(taken.map(({ made, seconds }) => made / seconds)));
}

async function once(job: string, name: string, folder: string): Promise<Once> {
  return JSON.parse(await node('read-once.ts', job, name, folder)) as Once;
}

async function node(script: string, ...args: readonly string[]): Promise<string> {
  const path = join(import.meta.dirname, script);
  const { stdout } = await run(process.execPath, ['--conditions=@emis-sdk/source', path, ...args]);
  return stdout;
}
