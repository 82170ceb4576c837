import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { WRITE_CASES } from './format-cases.ts';
import type { Measured } from './measured.ts';
import { median, rounded } from './medians.ts';

const run = promisify(execFile);

/** The longest file then has so many rows. */
const STUDENTS = 1_000_000;
/** A file of a million rows is to be written in less. */
const MOST_MEGABYTES = 300;

interface Once {
  readonly seconds: number;
  readonly rows: number;
  readonly megabytes: number;
  readonly peakMegabytes: number;
}

/**
 * A million students, with as many enrolments and seats in classes, written into nowhere. Each writing runs in a process of its own, with a
 * plain `node`. Times are those of the processor.
 */
export async function measureWriting(names: readonly string[] = WRITE_CASES, rounds = 1): Promise<Measured> {
  const figures: Record<string, number> = {};
  const ratios: Record<string, number> = {};
  for (const format of names) {
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
  const script = join(import.meta.dirname, 'writing-once.ts');
  const { stdout } = await run(process.execPath, [
    '--conditions=@emis-sdk/source',
    script,
    format,
    String(STUDENTS),
  ]);
  return JSON.parse(stdout) as Once;
}
