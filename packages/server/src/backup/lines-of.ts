import { BackupError } from './errors.ts';

/** A line holds some hundred rows, or a file of a plugin: far less than this many bytes. */
const LONGEST = 2 ** 28;

/**
 * The lines of a backup, out of the bytes of its file.
 *
 * @throws {BackupError} `backup.not-one` when a line does not end
 */
export async function* backupLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let begun: string[] = [];
  let length = 0;
  for await (const piece of bytes) {
    const [first = '', ...others] = decoder.decode(piece, { stream: true }).split('\n');
    begun.push(first);
    length += first.length;
    if (length > LONGEST) throw new BackupError('backup.not-one');
    for (const next of others) {
      yield begun.join('');
      begun = [next];
      length = next.length;
    }
  }
  const rest = begun.join('');
  if (rest !== '') yield rest;
}
