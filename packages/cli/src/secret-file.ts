import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { CheckError } from './check-error.ts';

/** A secret of one line, out of a file that only its owner should read, or from stdin (`-`): never an argument, which other users of a machine see. */
export async function secretIn(path: string): Promise<string> {
  let found: string;
  try {
    found = path === '-' ? await text(process.stdin) : await readFile(path, 'utf8');
  } catch (cause) {
    throw new CheckError('cli.secret-not-readable', { path }, { cause });
  }
  const secret = found.replace(/\r?\n$/, '');
  if (secret === '' || /[\r\n]/.test(secret)) throw new CheckError('cli.secret-not-readable', { path });
  return secret;
}
