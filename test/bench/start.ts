import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { runEmis } from '../run-emis.ts';
import type { Measured } from './measured.ts';
import { median, rounded } from './medians.ts';

const ROUNDS = 5;

/**
 * The main job on the sample, as a whole process, and the server's cold start inside it, beside a database that is made
 * from nothing (what the start would cost without a snapshot). Rounds are interleaved; the first, which makes the snapshot, is not counted.
 */
export async function start(): Promise<Measured> {
  const whole: number[] = [];
  const server: number[] = [];
  const fromNothing: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const began = performance.now();
    const run = await runEmis(['start', '--once', '--json']);
    const seconds = (performance.now() - began) / 1000;
    if (run.json?.ok !== true) throw new Error(`emis start failed: ${run.stderr}`);
    const made = await databaseFromNothing();
    if (round === 0) continue;
    whole.push(seconds);
    server.push((run.json.seconds as { serverStart: number }).serverStart);
    fromNothing.push(made);
  }
  return {
    ratios: {
      'whole start / limit of 10 s': rounded(median(whole) / 10),
      'server cold start / limit of 2 s': rounded(median(server) / 2),
      'server cold start / database from nothing': rounded(
        median(server.map((value, i) => value / (fromNothing[i] ?? value))),
      ),
    },
    figures: {
      'whole start, s': rounded(median(whole)),
      'server cold start, s': rounded(median(server)),
      'database from nothing, s': rounded(median(fromNothing)),
    },
  };
}

async function databaseFromNothing(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'emis-bench-'));
  const began = performance.now();
  const database = await PGlite.create({ dataDir: join(folder, 'db') });
  await database.query('SELECT 1');
  const seconds = (performance.now() - began) / 1000;
  await database.close();
  await rm(folder, { recursive: true, force: true });
  return seconds;
}
