import { generateSchools, writeOneRoster11 } from '@emis-sdk/testing';
import type { ChildProcess } from 'node:child_process';
import { watch } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstJson, outcomeOf, runEmis, spawnEmis } from './run-emis.ts';

const SEED = 20261124;

let folder: string;
let bundle: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emis-kill-'));
  bundle = join(folder, 'bundle');
  await mkdir(bundle);
  const files = writeOneRoster11(generateSchools({ seed: SEED, schools: 1, students: 150, schoolYear: 2026 }));
  for (const [name, text] of files) await writeFile(join(bundle, name), text);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('kill -9 at a random moment, then the same command again on the same data folder', () => {
  const victims = ['both', 'server', 'sender'] as const;
  const next = randomFrom(SEED);
  const cases = Array.from({ length: 21 }, (_, index) => ({
    index,
    victim: victims[index % 3] ?? 'both',
    after: 1 + Math.floor(next() * 120),
  }));

  it.each(cases)('$index: $victim, at file event $after', async ({ index, victim, after }) => {
    const dataDir = join(folder, `data-${index}`);
    await mkdir(dataDir);
    if (victim === 'both') {
      const args = ['start', '--once', '--json', '--from', bundle, '--data-dir', dataDir];
      await killedAt(spawnEmis(args), dataDir, after);
      const again = await runEmis(args);
      expect(again.json, again.stderr).toMatchObject({ ok: true, feed: { matches: true } });
      const { accepted, submitted, feed } = again.json as { accepted: number; submitted: number; feed: { changes: number } };
      expect(accepted).toBe(submitted);
      expect(feed.changes, 'every record once').toBe(accepted);
      return;
    }
    const serve = ['serve', '--json', '--port', '0', '--data-dir', dataDir];
    const submit = ['submit', '--json', '--from', bundle, '--credentials', join(dataDir, 'credentials.json')];
    let server = spawnEmis(serve);
    await firstJson(server);
    const sender = spawnEmis(submit);
    const sent = outcomeOf(sender);
    const target = victim === 'server' ? server : sender;
    const killed = killedAt(target, dataDir, after);
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
      const feed = await runEmis(['changes', '--credentials', join(dataDir, 'credentials.json')]);
      const keys = feed.stdout
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line) as { entity: string; id: string; operation: string });
      expect(keys).toHaveLength(submitted);
      expect(new Set(keys.map(({ entity, id }) => `${entity}/${id}`)).size).toBe(submitted);
      expect(keys.every(({ operation }) => operation === 'created')).toBe(true);
    } finally {
      const closed = outcomeOf(server);
      server.kill('SIGTERM');
      await closed;
    }
  });
});

/** Kills a process at the given file event of the data folder, and waits for its end, whichever comes first. */
async function killedAt(child: ChildProcess, dataDir: string, after: number): Promise<void> {
  let events = 0;
  const watcher = watch(dataDir, { recursive: true }, () => {
    if (++events === after) child.kill('SIGKILL');
  });
  watcher.on('error', () => undefined);
  child.stdout?.resume();
  child.stderr?.resume();
  await new Promise((resolve) => child.once('exit', resolve));
  watcher.close();
}

/** The same numbers for the same seed, so that a failing moment can be repeated. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
