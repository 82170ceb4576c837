import { readFile, rename, writeFile } from 'node:fs/promises';
import { CheckError } from './check-error.ts';

/**
 * The text of a file that a command keeps from one time to the next; nothing when it is not there yet.
 *
 * @throws {CheckError} `cli.output-not-writable` when something is there that cannot be used
 */
export async function keptText(path: string): Promise<string | undefined> {
  return await readFile(path, 'utf8').catch((cause: unknown) => {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw new CheckError('cli.output-not-writable', { path }, { cause });
  });
}

/**
 * Keeps what is to be there the next time, whole or not at all.
 *
 * @throws {CheckError} `cli.output-not-writable`
 */
export async function keepWhole(path: string, kept: object): Promise<void> {
  try {
    await writeFile(`${path}.draft`, `${JSON.stringify(kept, undefined, 1)}\n`, { flush: true });
    await rename(`${path}.draft`, path);
  } catch (cause) {
    throw new CheckError('cli.output-not-writable', { path }, { cause });
  }
}
