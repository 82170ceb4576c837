import { readFile } from 'node:fs/promises';
import { erasureListOf, knownErasures, readErasureList, replayErasures } from '@emis-sdk/server';
import { CheckError } from '../check-error.ts';
import type { CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { fileSink } from '../report-output.ts';
import { openStored, type StoredOptions } from '../stored-database.ts';
import { withSubjectKeys } from '../subject-keys.ts';

export interface ErasuresOptions extends StoredOptions {
  /** Where the list goes by which erasures are done again. */
  readonly output?: string;
}

export interface ReplayOptions extends StoredOptions {
  /** The file with the keys by which backups are sealed. */
  readonly backupKeys?: string;
  readonly yes?: boolean;
}

/** Tells who was erased, by no name, and which products still have to erase their copies; writes the list that outlives a backup. */
export async function erasures(options: ErasuresOptions, context: CommandContext): Promise<ExitCode> {
  const { terminal, say, json } = context;
  const database = await openStored(options, false);
  try {
    const known = await knownErasures(database, new Date());
    terminal.talk(say('subject.erasures', { count: known.length }));
    for (const { at, source, records, readers, plugins } of known) {
      terminal.talk(`  ${at}  ${source}  ${say('subject.erasure-records', { records })}`);
      for (const { client, acknowledgedAt } of readers) {
        const told = acknowledgedAt === undefined ? 'subject.not-acknowledged' : 'subject.acknowledged';
        terminal.talk(`    ${say(told, { client, at: acknowledgedAt ?? '' })}`);
      }
      for (const { plugin, acknowledgedAt } of plugins) {
        const told = acknowledgedAt === undefined ? 'subject.plugin-waiting' : 'subject.acknowledged';
        terminal.talk(`    ${say(told, { client: plugin, at: acknowledgedAt ?? '' })}`);
      }
    }
    if (options.output !== undefined) {
      const sink = fileSink(options.output, true);
      sink.write(`${JSON.stringify(await erasureListOf(database), undefined, 1)}\n`);
      sink.close();
      terminal.talk(say('subject.list-written', { path: options.output }));
    }
    if (json) terminal.out(JSON.stringify({ schemaVersion: 1, erasures: known }));
    return EXIT.ok;
  } finally {
    await database.close();
  }
}

/**
 * Erases again whoever is on a list, after a backup was restored; or says who would be.
 *
 * @throws {CheckError} `cli.erasures-not-readable`
 */
export async function replay(options: ReplayOptions, context: CommandContext, path: string): Promise<ExitCode> {
  const { terminal, say, json } = context;
  const dryRun = options.yes !== true;
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new CheckError('cli.erasures-not-readable', { path }, { cause });
  });
  const list = readErasureList(text);
  const database = await openStored(options, false);
  try {
    const done = await withSubjectKeys(options.backupKeys, (keys) =>
      replayErasures(database, list, { now: new Date(), dryRun, ...keys }),
    );
    terminal.talk(say(dryRun ? 'subject.would-replay' : 'subject.replayed', { ...done }));
    if (dryRun) terminal.talk(say('subject.say-yes'));
    if (json) terminal.out(JSON.stringify({ schemaVersion: 1, dryRun, ...done }));
    return EXIT.ok;
  } finally {
    await database.close();
  }
}
