import { randomUUID } from 'node:crypto';
import { closeSync, ftruncateSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { EmisError } from '@emis-sdk/model';
import { readTar } from './tar.ts';

/** A data folder cannot be used. */
export class DataFolderError extends EmisError {}

/** The PostgreSQL inside PGlite 0.5. */
const POSTGRES_MAJOR = '18';

/**
 * Makes sure that a data folder is there and can be opened. Call it with the folder's lock in hand.
 *
 * A new one is unpacked beside its place and moved there whole: a process that dies half-way leaves no half-made folder.
 *
 * @throws {DataFolderError} `database.folder-foreign` or `database.folder-version`
 */
export async function prepareDataFolder(folder: string, snapshot: () => Promise<Uint8Array>): Promise<void> {
  await removeDrafts(folder);
  const entries = await listed(folder);
  if (entries.length === 0) return await unpack(folder, await snapshot());
  if (!entries.includes('PG_VERSION')) {
    throw new DataFolderError(
      'database.folder-foreign',
      `The folder ${folder} holds other files than a database. Give an empty folder, or one that does not exist yet.`,
    );
  }
  const major = (await readFile(join(folder, 'PG_VERSION'), 'utf8')).trim();
  if (major !== POSTGRES_MAJOR) {
    throw new DataFolderError(
      'database.folder-version',
      `The database in ${folder} is of PostgreSQL ${major}; this version opens PostgreSQL ${POSTGRES_MAJOR}. Use the version of EMIS SDK that made it, or a new folder.`,
    );
  }
  await closeToOthers(folder);
  // Left by a process that was killed. The lock says that nobody runs here.
  await rm(join(folder, 'postmaster.pid'), { force: true });
}

/**
 * Makes sure that there is a database in a folder that shall only be read: none is made.
 *
 * @throws {DataFolderError} `database.folder-empty`
 */
export async function assertDatabaseIn(folder: string): Promise<void> {
  if ((await listed(folder)).length > 0) return;
  throw new DataFolderError(
    'database.folder-empty',
    `There is no database in ${folder}. Give the folder that was given to the server.`,
  );
}

async function unpack(folder: string, snapshot: Uint8Array): Promise<void> {
  const draft = `${folder}${DRAFT}${randomUUID()}`;
  await mkdir(draft, { recursive: true, mode: OWNER_ONLY });
  const entries = [...readTar(snapshot)];
  const folders = new Set(entries.map(({ path, data }) => join(draft, data === undefined ? path : dirname(path))));
  for (const each of folders) mkdirSync(each, { recursive: true });
  // Hundreds of small files: one after the other and without awaiting is several times faster than any other way.
  for (const { path, data } of entries) if (data) writeWithHole(join(draft, path), data);
  await rm(join(draft, 'postmaster.pid'), { force: true });
  await rename(draft, folder);
}

/** Leaves the zeros at the end of a file to the file system: half of the write-ahead log is nothing else. */
function writeWithHole(path: string, data: Uint8Array): void {
  let end = data.length;
  while (end > 0 && data[end - 1] === 0) end--;
  const file = openSync(path, 'wx');
  try {
    writeSync(file, data.subarray(0, end));
    ftruncateSync(file, data.length);
  } finally {
    closeSync(file);
  }
}

const DRAFT = '.new-';
/** Records of children stand in it, to read for whoever may open its files. PostgreSQL asks for the same of its own. */
const OWNER_ONLY = 0o700;

/** Takes the rights of everybody else from a folder that an earlier version, or a copy, left open. What a group may is for its owner to say. */
async function closeToOthers(folder: string): Promise<void> {
  const { mode } = await stat(folder);
  // Somebody else's folder, or a file system without such rights, stays as it is.
  if ((mode & 0o007) !== 0) await chmod(folder, mode & 0o770).catch(() => undefined);
}

async function removeDrafts(folder: string): Promise<void> {
  const beside = dirname(folder);
  const start = basename(folder) + DRAFT;
  for (const entry of await listed(beside)) {
    if (entry.startsWith(start)) await rm(join(beside, entry), { recursive: true, force: true });
  }
}

async function listed(folder: string): Promise<string[]> {
  return await readdir(folder).catch(() => []);
}
