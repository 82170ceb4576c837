import { createClient } from '@emis-sdk/client';
import type { CommandContext } from '../context.ts';
import { connectionOf, DEFAULT_CREDENTIALS, readCredentials } from '../credentials.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';

export interface ChangesOptions {
  readonly credentials?: string;
  readonly cursor?: string;
}

/** Reads the change feed, one JSON line a change on stdout, and says the cursor from which to go on. */
export async function changes(options: ChangesOptions, context: CommandContext): Promise<ExitCode> {
  const { terminal, say } = context;
  const credentials = await readCredentials(options.credentials ?? DEFAULT_CREDENTIALS);
  const reader = createClient({ language: context.language, ...connectionOf(credentials, 'reader') });
  let count = 0;
  let cursor = options.cursor ?? '';
  const from = options.cursor === undefined ? {} : { cursor: options.cursor };
  for await (const page of reader.changes({ ...from, signal: context.signal })) {
    for (const change of page.changes) terminal.out(JSON.stringify(change));
    count += page.changes.length;
    cursor = page.cursor;
  }
  if (context.json) terminal.out(JSON.stringify({ schemaVersion: 1, changes: count, cursor }));
  else terminal.talk(say('changes.end', { changes: count, cursor }));
  return EXIT.ok;
}
