import { readFile } from 'node:fs/promises';
import { SigningError } from './signing-error.ts';

/** The text of a list of revocations. @throws {SigningError} `cli.revocations-not-readable` */
export async function revocationsIn(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((cause: unknown) => {
    throw new SigningError('cli.revocations-not-readable', { path }, { cause });
  });
}
