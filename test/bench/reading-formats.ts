import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Scripts } from './bundled-scripts.ts';
import { AS_EMIS, MOST_MEGABYTES, READ_CASES, type ReadCaseName } from './format-cases.ts';
import type { Measured } from './measured.ts';
import { median, rounded } from './medians.ts';

/** Rows of the files by which the time is measured, and of those by which the memory is. */
const [FOR_TIME, FOR_MEMORY] = [200_000, 1_000_000];

interface Once {
  readonly seconds: number;
  readonly made: number;
  readonly peakMegabytes: number;
}

/** By rows: as the engine reads rosters. */
const ROW_CASES: readonly string[] = ['oneroster-1.1', 'oneroster-1.2', 'sds-1', 'sds-2', 'sds-2.1'];

/** What reading is compared with: our parser that gives all cells as texts; the same, finding lines alone; one of others that gives cells. */
const PEERS = { parse: 'its parser', lines: 'its lines alone', 'csv-parse': 'csv-parse' } as const;

/**
 * Reads every format beside its parser alone, which cuts the same files into rows, elements or cells and makes nothing of them. CSV is read besides by
 * csv-parse into lists of cells, and by our tokenizer that finds lines and cuts none. Each runs in a
 * process of its own, with a plain `node`; in each round all of a format, in turns. Times are those of the processor.
 */
export async function measureFormats(names: readonly ReadCaseName[], rounds = 3): Promise<Measured> {
  const figures: Record<string, number> = {};
  const ratios: Record<string, number> = {};
  const folder = await mkdtemp(join(tmpdir(), 'emis-bench-'));
  try {
    const scripts = await Scripts.bundled(['read-once', 'make-once'], join(folder, 'scripts'));
    for (const name of names) {
      const [small, large] = [join(folder, `${name}-small`), join(folder, `${name}-large`)];
      const once = (job: string, where: string, as = '') => scripts.run<Once>('read-once', [job, name, where, as]);
      await scripts.run('make-once', [name, small, String(FOR_TIME)]);
      const peers = READ_CASES[name].parser === 'csv' ? (['lines', 'csv-parse'] as const) : [];
      const readings = ['read', ...(ROW_CASES.includes(name) ? ['rows'] : [])];
      const jobs = ['parse', ...peers, ...readings];
      const taken = new Map<string, Once[]>(jobs.map((job) => [job, []]));
      for (let round = 0; round < rounds; round++) {
        for (const job of round % 2 === 0 ? jobs : jobs.toReversed()) taken.get(job)?.push(await once(job, small));
      }
      const parse = taken.get('parse') ?? [];
      for (const peer of ['parse', ...peers] as const) {
        for (const job of readings) {
          const what = job === 'rows' ? 'reading by rows' : 'reading';
          ratios[`${name}, time of ${what} / ${PEERS[peer]}`] = rounded(ratio(taken.get(job), taken.get(peer)));
        }
      }
      const read = taken.get('read') ?? [];
      figures[`${name}, rows/s of the parser`] = speed(parse);
      figures[`${name}, records/s`] = speed(read);
      figures[`${name}, records made of ${FOR_TIME} rows`] = read[0]?.made ?? 0;
      await rm(small, { recursive: true });
      await scripts.run('make-once', [name, large, String(FOR_MEMORY)]);
      const { peakMegabytes } = await once('read', large);
      figures[`${name}, a million rows, peak memory, MB`] = Math.round(peakMegabytes);
      ratios[`${name}, peak memory / ${MOST_MEGABYTES} MB`] = rounded(peakMegabytes / MOST_MEGABYTES);
      if (peakMegabytes > MOST_MEGABYTES) {
        const asEmis = await once('read', large, AS_EMIS);
        figures[`${name}, a million rows, peak memory as emis runs, MB`] = Math.round(asEmis.peakMegabytes);
      }
      await rm(large, { recursive: true });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return { ratios, figures };
}

export const ALL_READ_CASES = Object.keys(READ_CASES) as readonly ReadCaseName[];

function ratio(ours: readonly Once[] = [], theirs: readonly Once[] = []): number {
  return median(ours.map(({ seconds }, at) => seconds / (theirs[at]?.seconds ?? seconds)));
}

function speed(taken: readonly Once[]): number {
  return Math.round(median(taken.map(({ made, seconds }) => made / seconds)));
}
