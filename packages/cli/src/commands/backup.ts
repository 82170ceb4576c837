import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { backupLines, restoreBackup, verifyAccessLog, writeBackup } from '@emis-sdk/server';
import { openKeyFile } from '@emis-sdk/server/node';
import { CheckError } from '../check-error.ts';
import type { CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { openStored, type StoredOptions } from '../stored-database.ts';

export interface BackupOptions extends StoredOptions {
  readonly keys: string;
}

export interface BackupWriteOptions extends BackupOptions {
  readonly output: string;
}

/** Characters of lines that are written together. */
const GATHERED = 262_144;

/**
 * Writes a backup: a whole file, or none.
 *
 * @throws {CheckError} `cli.output-not-writable`
 */
export async function backupWrite(options: BackupWriteOptions, context: CommandContext): Promise<ExitCode> {
  const { terminal, say, json } = context;
  const path = options.output;
  const draft = `${path}.draft`;
  const keys = await openKeyFile(options.keys);
  try {
    const database = await openStored(options, false);
    try {
      const file = await open(draft, 'w', 0o600).catch((cause: unknown) => {
        throw new CheckError('cli.output-not-writable', { path }, { cause });
      });
      // A line is short: to write each by itself took a quarter of the time.
      let [gathered, length]: [string[], number] = [[], 0];
      const flush = async () => {
        // All of it: a single write may stop half-way.
        await file.writeFile(gathered.join(''));
        [gathered, length] = [[], 0];
      };
      try {
        const written = await writeBackup(database, {
          ...{ keys, now: new Date() },
          async write(line) {
            gathered.push(line);
            length += line.length;
            if (length >= GATHERED) await flush();
          },
        });
        await flush();
        await file.sync();
        await file.close();
        await rename(draft, path);
        terminal.talk(say('backup.written', { path, records: written.records, keys: options.keys }));
        terminal.talk(say('backup.keep-apart'));
        if (json) terminal.out(JSON.stringify({ schemaVersion: 1, ...written }));
        return EXIT.ok;
      } catch (error) {
        await file.close();
        await rm(draft, { force: true });
        throw error;
      }
    } finally {
      await database.close();
    }
  } finally {
    keys.close();
  }
}

/**
 * Restores a backup, and checks the record of access that came with it.
 *
 * @throws {CheckError} `cli.backup-not-readable`
 */
export async function backupRestore(options: BackupOptions, context: CommandContext, path: string): Promise<ExitCode> {
  const { terminal, say, json } = context;
  const bytes = createReadStream(path);
  await once(bytes, 'open').catch((cause: unknown) => {
    throw new CheckError('cli.backup-not-readable', { path }, { cause });
  });
  const keys = await openKeyFile(options.keys);
  try {
    const database = await openStored(options, false);
    try {
      const restored = await restoreBackup(database, backupLines(bytes), { keys, now: new Date() });
      const audit = await verifyAccessLog(database);
      const { records, closed, emptied, destroyed } = restored;
      terminal.talk(say('backup.restored', { records }));
      if (destroyed > 0) terminal.talk(say('backup.closed', { closed, emptied, destroyed }));
      const whole = audit.faults.length === 0;
      if (whole) terminal.talk(say('backup.audit-whole', { entries: audit.entries }));
      else terminal.complain(say('audit.not-whole'));
      if (json) terminal.out(JSON.stringify({ schemaVersion: 1, ...restored, audit }));
      return whole ? EXIT.ok : EXIT.dataFailed;
    } finally {
      await database.close();
    }
  } finally {
    keys.close();
    bytes.destroy();
  }
}
