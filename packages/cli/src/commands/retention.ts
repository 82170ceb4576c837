import { readFile } from 'node:fs/promises';
import { readSchedule, runSchedule } from '@emis-sdk/server';
import { CheckError } from '../check-error.ts';
import type { CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { openStored, type StoredOptions } from '../stored-database.ts';
import { withSubjectKeys } from '../subject-keys.ts';

export interface RetentionOptions extends StoredOptions {
  readonly schedule: string;
  /** Says again what is so without `yes`. */
  readonly dryRun?: boolean;
  /** Without it nothing is changed. */
  readonly yes?: boolean;
  /** The file with the keys by which backups are sealed. */
  readonly backupKeys?: string;
}

/**
 * Takes away what a schedule says was kept long enough, or counts it.
 *
 * @throws {CheckError} `cli.schedule-not-readable`
 */
export async function runRetention(options: RetentionOptions, context: CommandContext): Promise<ExitCode> {
  const { terminal, say, json } = context;
  const path = options.schedule;
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new CheckError('cli.schedule-not-readable', { path }, { cause });
  });
  const schedule = readSchedule(text);
  const dryRun = options.dryRun === true || options.yes !== true;
  const database = await openStored(options, false);
  try {
    const results = await withSubjectKeys(options.backupKeys, (keys) =>
      runSchedule(database, schedule, { now: new Date(), dryRun, ...keys }),
    );
    for (const { rule, records, values, staying } of results) {
      const what = 'entity' in rule ? rule.entity : rule.privacy;
      const counted = { what, days: rule.days, records, values };
      terminal.talk(say(dryRun ? 'retention.would-go' : 'retention.gone', counted));
      if (staying > 0) terminal.talk(`  ${say('retention.staying', { staying })}`);
    }
    if (dryRun) terminal.talk(say('retention.say-yes'));
    if (json) terminal.out(JSON.stringify({ schemaVersion: 1, dryRun, results }));
    return EXIT.ok;
  } finally {
    await database.close();
  }
}
