import { deepStrictEqual } from 'node:assert';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeBigBundle } from './big-bundle.ts';
import { Scripts } from './bundled-scripts.ts';
import { AS_EMIS } from './format-cases.ts';
import type { Measured } from './measured.ts';
import { median, rounded } from './medians.ts';

const run = promisify(execFile);

/** The bundle of the issue: 2.31 million rows, one in a hundred bad. */
const WHOLE = { schools: 10_000, classes: 100_000, users: 1_000_000, enrolments: 1_200_000, badShare: 0.01, seed: 7 };
const TENTH = { ...WHOLE, schools: 1000, classes: 10_000, users: 100_000, enrolments: 120_000 };

/** For what is measured besides: memory above all, which varies less. */
const FEW_ROUNDS = 3;

interface Once {
  readonly seconds: number;
  /** Of all threads together: others may use the machine. */
  readonly processorSeconds: number;
  readonly peakMegabytes: number;
  readonly bytesForAnId: number;
  readonly records: number;
  readonly rows: number;
  /** How often each code. */
  readonly findings: Readonly<Record<string, number>>;
}

type Figure = Exclude<keyof Once, 'findings'>;

/**
 * The whole bundle through all checks that it has data for, beside SQL in DuckDB that does the same checks, names rows and codes, and makes no words of them.
 * All contenders must find the same.
 * Each contender runs in a process of its own, our code bundled as products bundle it and a plain `node`; the order is turned round every other round.
 * `emis` keeps the engine's space for what is new small: what that takes is measured besides.
 *
 * @param rounds of those whose seconds are compared: on a virtual machine, whose cores others use as well, they vary by a fifth
 */
export async function validateBundle(rounds = 7): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'emis-bench-'));
  const whole = join(folder, 'whole');
  const tenth = join(folder, 'tenth');
  try {
    await writeBigBundle(whole, WHOLE);
    await writeBigBundle(tenth, TENTH);
    const taken: Record<'ours' | 'both' | 'tenth' | 'one' | 'two' | 'oursAsEmis' | 'bothAsEmis', Once[]> = {
      ours: [],
      both: [],
      tenth: [],
      one: [],
      two: [],
      oursAsEmis: [],
      bothAsEmis: [],
    };
    const scripts = await Scripts.bundled(['validate-once', 'bundle-source'], join(folder, 'scripts'));
    const ours = (...args: readonly string[]) => scripts.run<Once>('validate-once', args);
    const compared = [
      ['ours', () => ours(whole)],
      ['one', () => duckDb(whole, '1')],
      ['both', () => ours(whole, '2')],
      ['two', () => duckDb(whole, '2')],
    ] as const;
    const besides = [
      ['tenth', () => ours(tenth)],
      ['oursAsEmis', () => ours(whole, '1', AS_EMIS)],
      ['bothAsEmis', () => ours(whole, '2', AS_EMIS)],
    ] as const;
    for (let round = 0; round < rounds; round++) {
      const contenders = round < FEW_ROUNDS ? [...compared, ...besides] : compared;
      for (const [name, contender] of round % 2 === 0 ? contenders : contenders.toReversed()) {
        taken[name].push(await contender());
      }
    }
    for (const [name, [first]] of Object.entries(taken)) {
      if (name !== 'tenth') deepStrictEqual(first?.findings, taken.ours[0]?.findings, `${name} found something else`);
    }
    const of = (name: keyof typeof taken, figure: Figure) => median(taken[name].map((one) => one[figure]));
    const against = (other: keyof typeof taken, us: 'ours' | 'both' = 'ours', by: Figure = 'seconds') =>
      median(taken[other].map(({ [by]: theirs }, round) => (taken[us][round]?.[by] ?? theirs) / theirs));
    return {
      ratios: {
        'bundle, one core / DuckDB one thread': rounded(against('one')),
        'bundle, one core / DuckDB one thread, time of the processor': rounded(
          against('one', 'ours', 'processorSeconds'),
        ),
        'bundle, two cores / DuckDB two threads': rounded(against('two', 'both')),
        'bundle, two cores / one core': rounded(against('ours', 'both')),
        'ten times the rows / ten times the time': rounded(against('tenth') / 10),
        'peak memory / 300 MB': rounded(of('ours', 'peakMegabytes') / 300),
        'peak memory with two cores / 300 MB': rounded(of('both', 'peakMegabytes') / 300),
        'bytes for an id / 17': rounded(of('ours', 'bytesForAnId') / 17),
      },
      figures: {
        'bundle, rows': of('ours', 'rows'),
        'bundle, records': of('ours', 'records'),
        'bundle, s': rounded(of('ours', 'seconds')),
        'bundle, two cores, s': rounded(of('both', 'seconds')),
        'bundle, rows/s': Math.round(of('ours', 'rows') / of('ours', 'seconds')),
        'DuckDB one thread, s': rounded(of('one', 'seconds')),
        'DuckDB two threads, s': rounded(of('two', 'seconds')),
        'a tenth of the bundle, s': rounded(of('tenth', 'seconds')),
        'peak memory, MB': Math.round(of('ours', 'peakMegabytes')),
        'peak memory with two cores, MB': Math.round(of('both', 'peakMegabytes')),
        'peak memory as emis runs, MB': Math.round(of('oursAsEmis', 'peakMegabytes')),
        'peak memory with two cores as emis runs, MB': Math.round(of('bothAsEmis', 'peakMegabytes')),
        'peak memory on a tenth, MB': Math.round(of('tenth', 'peakMegabytes')),
        'DuckDB one thread, peak memory, MB': Math.round(of('one', 'peakMegabytes')),
        'bytes for an id': rounded(of('ours', 'bytesForAnId')),
      },
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function duckDb(...args: readonly string[]): Promise<Once> {
  const flags = ['--conditions=@emis-sdk/source', join(import.meta.dirname, 'duckdb-once.ts'), ...args];
  const { stdout } = await run(process.execPath, flags, { maxBuffer: 1e8 });
  return JSON.parse(stdout) as Once;
}
