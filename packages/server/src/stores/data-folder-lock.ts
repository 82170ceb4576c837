import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DataFolderError } from './data-folder.ts';

/** A data folder held by this process. */
export interface DataFolderLock {
  release(): Promise<void>;
}

/** Who holds a lock: its process, and what tells it from a later process with the same number. */
interface Holder {
  readonly pid: number;
  readonly started: string;
}

const heldHere = new Set<string>();

/**
 * Takes a data folder for this process: two PGlites on one folder would destroy it. The lock is a file beside the folder that
 * names its process; one whose process is gone, after `kill -9` for instance, is taken over.
 *
 * @throws {DataFolderError} `database.folder-in-use`
 */
export async function lockDataFolder(folder: string): Promise<DataFolderLock> {
  const path = `${folder}.lock`;
  if (heldHere.has(path)) throw inUse(folder, process.pid);
  heldHere.add(path);
  try {
    await mkdir(dirname(folder), { recursive: true });
    await take(path, folder);
  } catch (error) {
    heldHere.delete(path);
    throw error;
  }
  return {
    async release() {
      if (heldHere.delete(path)) await rm(path, { force: true });
    },
  };
}

async function take(path: string, folder: string): Promise<void> {
  const mine = `${path}.${randomUUID()}`;
  await writeFile(mine, JSON.stringify({ pid: process.pid, started: await startOf(process.pid) } satisfies Holder));
  try {
    for (let tries = 0; tries < 10; tries++) {
      // A link appears whole or not at all, and never in the place of another.
      if (await linked(mine, path)) return;
      const seen = await readFile(path, 'utf8').catch(() => undefined);
      if (seen === undefined) continue;
      const holder = parseHolder(seen);
      if (holder && (await isAlive(holder))) throw inUse(folder, holder.pid);
      await removeStale(path, seen);
    }
    throw inUse(folder, 0);
  } finally {
    await unlink(mine);
  }
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes a dead lock, but not one that another process has put in its place meanwhile. */
async function removeStale(path: string, seen: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  if ((await readFile(aside, 'utf8')) !== seen) await linked(aside, path);
  await unlink(aside);
}

async function isAlive({ pid, started }: Holder): Promise<boolean> {
  // This process holds its locks in memory too: a file with its number is from a process before it (in a container, number 1).
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  const now = await startOf(pid);
  return started === '' || now === '' || started === now;
}

/** When a process was started, as the system tells it; empty where it does not. */
async function startOf(pid: number): Promise<string> {
  try {
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // Field 22; the fields are counted after the name, which stands in brackets and may hold blanks.
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return `${boot.trim()} ${ticks}`;
  } catch {
    return '';
  }
}

function parseHolder(text: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return undefined;
    const { pid, started }: Partial<Record<keyof Holder, unknown>> = value;
    return typeof pid === 'number' && typeof started === 'string' ? { pid, started } : undefined;
  } catch {
    return undefined;
  }
}

function inUse(folder: string, pid: number): DataFolderError {
  return new DataFolderError(
    'database.folder-in-use',
    `The data folder ${folder} is in use by process ${pid}. Stop that process, or give another folder.`,
    { pid },
  );
}
