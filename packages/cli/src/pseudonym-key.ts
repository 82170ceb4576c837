import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { CheckError } from './check-error.ts';

const SHORTEST = 16;

/**
 * The key by which masked values are signed: that of a file, or a new one that is forgotten with the run.
 *
 * @throws {CheckError} `cli.key-not-usable`
 */
export async function pseudonymKey(path: string | undefined): Promise<Uint8Array> {
  if (path === undefined) return randomBytes(2 * SHORTEST);
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new CheckError('cli.key-not-usable', { path }, { cause });
  });
  if (bytes.length < SHORTEST) throw new CheckError('cli.key-not-usable', { path });
  return bytes;
}
