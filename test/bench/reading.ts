import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeBigBundle } from './big-bundle.ts';
import type { Measured } from './measured.ts';
import { median, rounded } from './medians.ts';

const run = promisify(execFile);

const SIZE = { schools: 2000, classes: 20_000, users: 200_000, enrolments: 240_000, badShare: 0.005, seed: 7 };

interface Once {
  readonly seconds: number;
  readonly made: number;
  readonly peakMegabytes: number;
  readonly aboveStart: number;
}

const NAMES = ['persons', 'csv-parse', 'duckdb', 'everything'] as const;

/**
 * A users.csv of 200 000 rows into records, beside csv-parse that makes objects of it and DuckDB that adds up the lengths of all
 * columns inside its engine, in one thread. Besides, the whole bundle that it belongs to. Each contender runs in a process of its own,
 * and in each round all of them; the order is turned round every other round.
 */
export async function measureReading(rounds = 5): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'emis-bench-'));
  const [whole, users] = [join(folder, 'whole'), join(folder, 'users')];
  try {
    await writeBigBundle(whole, SIZE);
    // The table alone as well, so that the time of our reader is that of this file.
    await mkdir(users);
    await copyFile(join(whole, 'users.csv'), join(users, 'users.csv'));
    const taken: Record<(typeof NAMES)[number], Once[]> = { persons: [], 'csv-parse': [], duckdb: [], everything: [] };
    for (let round = 0; round < rounds; round++) {
      for (const name of round % 2 === 0 ? NAMES : NAMES.toReversed()) {
        taken[name].push(await once(name, name === 'everything' ? whole : users));
      }
    }
    const of = (name: keyof typeof taken, figure: keyof Once) => median(taken[name].map((one) => one[figure]));
    const speed = (name: keyof typeof taken) =>
      Math.round(median(taken[name].map(({ made, seconds }) => made / seconds)));
    const faster = (other: 'csv-parse' | 'duckdb') =>
      median(taken[other].map(({ seconds }, round) => seconds / (taken.persons[round]?.seconds ?? seconds)));
    return {
      ratios: {
        'rows/s, ours / csv-parse into objects': rounded(faster('csv-parse')),
        'rows/s, ours / DuckDB one thread': rounded(faster('duckdb')),
        'peak memory above start / 80 MB': rounded(of('everything', 'aboveStart') / 80),
      },
      figures: {
        'users.csv into persons, rows/s': speed('persons'),
        'csv-parse, rows/s': speed('csv-parse'),
        'DuckDB one thread, rows/s': speed('duckdb'),
        'whole bundle, records/s': speed('everything'),
        'whole bundle, records': of('everything', 'made'),
        'users.csv, peak memory, MB': Math.round(of('persons', 'peakMegabytes')),
        'whole bundle, peak memory, MB': Math.round(of('everything', 'peakMegabytes')),
        'whole bundle, peak memory above start, MB': Math.round(of('everything', 'aboveStart')),
        'csv-parse, peak memory, MB': Math.round(of('csv-parse', 'peakMegabytes')),
        'DuckDB, peak memory, MB': Math.round(of('duckdb', 'peakMegabytes')),
      },
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function once(contender: string, folder: string): Promise<Once> {
  const flags = ['--conditions=@emis-sdk/source', join(import.meta.dirname, 'reading-once.ts'), contender, folder];
  const { stdout } = await run(process.execPath, flags);
  return JSON.parse(stdout) as Once;
}
