import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Measured } from './measured.ts';
import { median, rounded } from './medians.ts';

const run = promisify(execFile);

/** The longest file then has so many rows. */
const STUDENTS = 1_000_000;
const FORMATS = ['oneroster-1.1', 'oneroster-1.2'] as const;
/**
 * What Node may keep before it must tidy up, so that what is measured is what the writer needs: with as much memory as a large machine
 * offers, it lets garbage lie.
 */
const LIMITS = ['--max-old-space-size=180', '--max-semi-space-size=4'];
/** A file of a million rows is to be written in less. */
const MOST_MEGABYTES = 300;

interface Once {
  readonly seconds: number;
  readonly rows: number;
  readonly megabytes: number;
  readonly peakMegabytes: number;
}

/** A million students, with as many enrolments and seats in classes, written into nowhere. Each writing runs in a process of its own. */
export async function measureWriting(rounds = 3): Promise<Measured> {
  const figures: Record<string, number> = {};
  const ratios: Record<string, number> = {};
  for (const format of FORMATS) {
    const taken: Once[] = [];
    for (let round = 0; round < rounds; round++) taken.push(await once(format));
    const peak = median(taken.map(({ peakMegabytes }) => peakMegabytes));
    figures[`${format}, students/s`] = Math.round(median(taken.map(({ rows, seconds }) => rows / seconds)));
    figures[`${format}, MB written`] = Math.round(median(taken.map(({ megabytes }) => megabytes)));
    figures[`${format}, peak memory, MB`] = Math.round(peak);
    ratios[`${format}, peak memory / ${MOST_MEGABYTES} MB`] = rounded(peak / MOST_MEGABYTES);
  }
  return { ratios, figures };
}

async function once(format: string): Promise<Once> {
  const flags = [
    ...LIMITS,
    '--conditions=@emis-sdk/source',
    join(import.meta.dirname, 'writing-once.ts'),
    format,
    String(STUDENTS),
  ];
  const { stdout } = await run(process.execPath, flags);
  return JSON.parse(stdout) as Once;
}
