import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Scripts } from './bundled-scripts.ts';
import { AS_EMIS, MOST_MEGABYTES, WRITE_CASES } from './format-cases.ts';
import type { Measured } from './measured.ts';
import { median, rounded } from './medians.ts';

/** The longest file then has so many rows. */
const STUDENTS = 1_000_000;

interface Once {
  readonly seconds: number;
  readonly rows: number;
  readonly megabytes: number;
  readonly peakMegabytes: number;
}

/**
 * A million students, with as many enrolments and seats in classes, written into nowhere. Each writing runs in a process of its own, with a
 * plain `node`, and those that take too much so, as the command line runs as well. Times are those of the processor.
 */
export async function measureWriting(names: readonly string[] = WRITE_CASES, rounds = 1): Promise<Measured> {
  const figures: Record<string, number> = {};
  const ratios: Record<string, number> = {};
  const folder = await mkdtemp(join(tmpdir(), 'emis-bench-'));
  try {
    const scripts = await Scripts.bundled(['writing-once'], folder);
    const peakOf = (taken: readonly Once[]) => median(taken.map(({ peakMegabytes }) => peakMegabytes));
    for (const format of names) {
      const write = async (as = ''): Promise<Once[]> => {
        const taken: Once[] = [];
        for (let round = 0; round < rounds; round++) {
          taken.push(await scripts.run<Once>('writing-once', [format, String(STUDENTS), as]));
        }
        return taken;
      };
      const taken = await write();
      figures[`${format}, students/s`] = Math.round(median(taken.map(({ rows, seconds }) => rows / seconds)));
      figures[`${format}, MB written`] = Math.round(median(taken.map(({ megabytes }) => megabytes)));
      figures[`${format}, peak memory, MB`] = Math.round(peakOf(taken));
      ratios[`${format}, peak memory / ${MOST_MEGABYTES} MB`] = rounded(peakOf(taken) / MOST_MEGABYTES);
      if (peakOf(taken) <= MOST_MEGABYTES) continue;
      figures[`${format}, peak memory as emis runs, MB`] = Math.round(peakOf(await write(AS_EMIS)));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return { ratios, figures };
}
