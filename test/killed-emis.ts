import type { ChildProcess } from 'node:child_process';
import { watch } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstJson, outcomeOf, spawnEmis as spawn } from './run-emis.ts';
import { writeSmallBundle } from './small-bundle.ts';
import { ROOT } from './workspace.ts';

const SEED = 20261124;
/** Small batches, so that a submission has many moments between two of them. */
const BATCH = ['--batch-size', '60'];

const VICTIMS = ['both', 'server', 'sender'] as const;

let folder: string;
let bundle: string;
let program: string;
/** Those that end by themselves leave what they compiled to those that come after them. */
const spawnEmis = (args: readonly string[]) =>
  spawn(args, [program], { NODE_COMPILE_CACHE: join(dirname(program), 'compiled') });
const runEmis = (args: readonly string[]) => outcomeOf(spawnEmis(args));
/** How many records the EMIS held already when the command was run again, by case. */
const heldAlready = new Map<number, { held: number; of: number }>();

/** File events of a submission, and of making the database, among which a process is killed. A run has some hundreds more, in which little changes. */
const EVENTS = { submission: 160, start: 2000 };

/**
 * Tests that kill each victim once in each of so many `stretches` of a submission, and in each of so many of making the database.
 * A submission of this bundle makes some hundreds of file events in the data folder: each is a moment at which the process may die. Where in
 * its stretch a moment lies is by chance.
 *
 * @param seed of the moments
 */
export function killsAtRandomMoments({
  starting,
  stretches,
  seed = SEED,
}: {
  readonly starting: number;
  readonly stretches: number;
  readonly seed?: number;
}): void {
  const next = randomFrom(seed);
  const within = (stretch: number, of: number, events: number) => 1 + Math.floor((events * (stretch + next())) / of);
  const during = stretches * VICTIMS.length;
  const ofSubmission = Array.from({ length: during }, (_, index) => ({
    index,
    victim: VICTIMS[index % VICTIMS.length] ?? 'both',
    after: within(Math.floor(index / VICTIMS.length), stretches, EVENTS.submission),
  }));
  const ofStart = Array.from({ length: starting }, (_, index) => ({
    index: 100_000 + index,
    after: within(index, starting, EVENTS.start),
  }));

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'emis-kill-'));
    bundle = await writeSmallBundle(join(folder, 'bundle'), { seed: SEED, students: 100 });
    program = join(await bundledEmis(), 'emis.js');
  });
  afterAll(async () => {
    for (const path of [folder, dirname(program)]) await rm(path, { recursive: true, force: true });
  });

  describe.concurrent(`kill -9 at a random moment of seed ${seed}, then the same command again on the same data folder`, () => {
    it.each(ofStart)('$index: start, at file event $after of making the database', async ({ index, after }) => {
      await startTwice(index, after, undefined);
    });

    it.each(ofSubmission)('$index: $victim, at file event $after of the submission', async (moment) => {
      const { index, victim, after } = moment;
      if (victim === 'both') await startTwice(index, after, 'Check\n');
      else await submitTwice(index, after, victim);
    });
  });

  it('the moments lay in the middle of the work', () => {
    const between = [...heldAlready.values()].filter(({ held, of }) => held > 0 && held < of);
    process.stdout.write(
      `seed ${seed}: ${starting} kills while the database was made, ${during} during a submission, ${between.length} of these in its middle: nothing lost or doubled\n`,
    );
    expect(between.length).toBeGreaterThanOrEqual(Math.floor(during / 3));
  });
}

/** `emis` in few files, among the packages that it loads as they are: it is started dozens of times, and so twice as fast. */
async function bundledEmis(): Promise<string> {
  const cache = join(ROOT, 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  const outdir = await mkdtemp(join(cache, 'emis-kill-'));
  await build({
    entryPoints: [join(ROOT, 'packages/cli/src/emis.ts')],
    bundle: true,
    splitting: true,
    outdir,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    conditions: ['@emis-sdk/source'],
    external: ['@electric-sql/pglite', 'pg-native', 'typescript'],
    // Some of what is bundled was written for CommonJS.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    logLevel: 'silent',
  });
  return outdir;
}

/** `start`, where server and sender die together. */
async function startTwice(index: number, after: number, from: string | undefined): Promise<void> {
  const dataDir = join(folder, `data-${index}`);
  await mkdir(dataDir);
  const args = ['start', '--once', '--json', ...BATCH, '--from', bundle, '--data-dir', dataDir];
  await killedAt(spawnEmis(args), dataDir, after, from);
  const again = await runEmis(args);
  expect(again.json, again.stderr).toMatchObject({ ok: true, feed: { matches: true } });
  const { accepted, submitted, alreadyHeld, feed } = again.json as {
    accepted: number;
    submitted: number;
    alreadyHeld: number;
    feed: { changes: number };
  };
  expect(accepted).toBe(submitted);
  expect(feed.changes, 'every record once').toBe(accepted);
  heldAlready.set(index, { held: alreadyHeld, of: submitted });
}

/** `serve` and `submit`, where one of them dies. */
async function submitTwice(index: number, after: number, victim: 'server' | 'sender'): Promise<void> {
  const dataDir = join(folder, `data-${index}`);
  await mkdir(dataDir);
  const credentials = ['--credentials', join(dataDir, 'credentials.json')];
  const serve = ['serve', '--json', '--port', '0', '--data-dir', dataDir];
  const submit = ['submit', '--json', ...BATCH, '--from', bundle, ...credentials];
  let server = spawnEmis(serve);
  await firstJson(server);
  const sender = spawnEmis(submit);
  const sent = outcomeOf(sender);
  const target = victim === 'server' ? server : sender;
  const killed = killedAt(target, dataDir, after, undefined);
  // The sender may be done before the moment comes: then the moment is now.
  await Promise.race([sent, killed]);
  target.kill('SIGKILL');
  await killed;
  await sent;
  if (victim === 'server') {
    server = spawnEmis(serve);
    await firstJson(server);
  }
  try {
    const again = await runEmis(submit);
    expect(again.exit, again.stderr).toBe(0);
    const { submitted, accepted, unchanged } = again.json as { submitted: number; accepted: number; unchanged: number };
    expect(accepted + unchanged).toBe(submitted);
    const feed = await runEmis(['changes', ...credentials]);
    const changes = feed.stdout
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as { entity: string; id: string; kind: string });
    expect(changes).toHaveLength(submitted);
    expect(new Set(changes.map(({ entity, id }) => `${entity}/${id}`)).size, 'every record once').toBe(submitted);
    expect(changes.every(({ kind }) => kind === 'created')).toBe(true);
    heldAlready.set(index, { held: unchanged, of: submitted });
  } finally {
    const closed = outcomeOf(server);
    server.kill('SIGTERM');
    await closed;
  }
}

/** Kills a process at the given file event of the data folder, counted from the text `from` on stderr, and waits for its end. */
async function killedAt(child: ChildProcess, dataDir: string, after: number, from: string | undefined): Promise<void> {
  let events = 0;
  let said = '';
  let counting = from === undefined;
  const watcher = watch(dataDir, { recursive: true }, () => {
    if (counting && ++events === after) child.kill('SIGKILL');
  });
  // Folders come and go under the watcher while the database is made.
  watcher.on('error', () => undefined);
  child.stdout?.resume();
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    counting ||= from !== undefined && said.includes(from);
  });
  await new Promise((resolve) => child.once('exit', resolve));
  watcher.close();
}

/** The same numbers for the same seed, so that a failing moment can be repeated. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
