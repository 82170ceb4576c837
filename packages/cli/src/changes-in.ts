import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join, resolve } from 'node:path';

const NOT_SOURCE = /^(node_modules|dist|\.git)$/;
/** An editor writes a file in several steps. */
const SETTLE_MS = 60;

/**
 * Tells once of changes in a folder that come together, until the signal is aborted. Each folder is watched by itself: Node's recursive watching follows
 * files, and loses one that an editor puts a new file in the place of, as many do when they save.
 */
export async function* changesIn(folder: string, signal: AbortSignal): AsyncIterable<void> {
  let wake: () => void = () => {};
  let changed = false;
  const watched = new Map<string, FSWatcher>();
  const drop = (path: string): void => {
    watched.get(path)?.close();
    watched.delete(path);
  };
  const look = (path: string): void => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      if (entry.isDirectory() && !NOT_SOURCE.test(entry.name)) follow(join(path, entry.name));
    }
  };
  const follow = (path: string): void => {
    if (watched.has(path)) return;
    try {
      const watcher = watch(path, (event, name) => {
        if (name !== null && NOT_SOURCE.test(name)) return;
        // What has this name now may be another folder than before, or none.
        if (event === 'rename' && name !== null) drop(join(path, name));
        if (event === 'rename') again(path);
        changed = true;
        wake();
      });
      watcher.on('error', () => drop(path));
      watched.set(path, watcher);
      look(path);
    } catch {
      // It is gone already; the folder that it was in says so.
      drop(path);
    }
  };
  const again = (path: string): void => {
    try {
      look(path);
    } catch {
      drop(path);
    }
  };
  const end = (): void => {
    for (const path of [...watched.keys()]) drop(path);
    wake();
  };
  signal.addEventListener('abort', end, { once: true });
  follow(resolve(folder));
  try {
    while (!signal.aborted) {
      if (!changed)
        await new Promise<void>((resolved) => {
          wake = resolved;
        });
      if (signal.aborted) return;
      await new Promise((resolved) => setTimeout(resolved, SETTLE_MS));
      changed = false;
      yield;
    }
  } finally {
    end();
  }
}
