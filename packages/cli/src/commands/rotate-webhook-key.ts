import { join } from 'node:path';
import { EmisError } from '@emis-sdk/model';
import { openPglite, openPostgres, rotateSigningKey } from '@emis-sdk/server/node';
import type { CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';

export interface RotateWebhookKeyOptions {
  readonly dataDir?: string;
  readonly databaseUrl?: string;
}

/** Gives an EMIS a new key to sign its hints with. Servers that run take it up at their next hint; the key before it signs beside it for a week. */
export async function rotateWebhookKey(options: RotateWebhookKeyOptions, context: CommandContext): Promise<ExitCode> {
  const { terminal, say } = context;
  const { dataDir, databaseUrl } = options;
  if (databaseUrl === undefined && dataDir === undefined)
    throw new EmisError('cli.no-database', 'Give --data-dir or --database-url: the storage of the server.');
  const database =
    databaseUrl === undefined
      ? await openPglite({ dataDir: join(dataDir ?? '', 'pglite') })
      : await openPostgres(databaseUrl);
  try {
    const keys = await rotateSigningKey(database.tables, new Date());
    if (context.json) terminal.out(JSON.stringify({ schemaVersion: 1, keys }));
    else terminal.talk(say('rotated.key', { key: keys[0] ?? '' }));
    return EXIT.ok;
  } finally {
    await database.close();
  }
}
