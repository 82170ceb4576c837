import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { SenderReport } from '@emis-sdk/protocol';
import * as z from 'zod';

/** An upload that has begun: what has to be the same when it goes on. */
interface Begun {
  /** By which the EMIS knows it. */
  readonly key: string;
  readonly report: SenderReport;
}

const uploadsFile = z.record(z.string(), z.looseObject({ key: z.string(), report: z.unknown() }));

/** The upload of that name which was begun and not ended, or else this one, which is kept from now on. Holds no record. */
export async function keptUpload(path: string, name: string, fresh: Begun): Promise<Begun & { again: boolean }> {
  const all = await read(path);
  const known = all.get(name);
  if (known) return { ...known, again: true };
  await write(path, all.set(name, fresh));
  return { ...fresh, again: false };
}

/** The upload was done: the same records sent once more are a new one. */
export async function forgetUpload(path: string, name: string): Promise<void> {
  const all = await read(path);
  if (all.delete(name)) await write(path, all);
}

/** A file that is missing or spoilt keeps nothing: an upload that goes on is a comfort, one that begins anew is right too. */
async function read(path: string): Promise<Map<string, Begun>> {
  try {
    const all = uploadsFile.parse(JSON.parse(await readFile(path, 'utf8')));
    return new Map(Object.entries(all) as [string, Begun][]);
  } catch {
    return new Map();
  }
}

async function write(path: string, all: ReadonlyMap<string, Begun>): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.tmp`;
  await writeFile(draft, JSON.stringify(Object.fromEntries(all)), { mode: 0o600 });
  await rename(draft, path);
}
