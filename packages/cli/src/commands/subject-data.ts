import { type Erasure, eraseSubject, exportSubject, type SubjectExport, sourcesOfPerson } from '@emis-sdk/server';
import { CheckError } from '../check-error.ts';
import type { CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { fileSink } from '../report-output.ts';
import { openStored } from '../stored-database.ts';
import { withSubjectKeys } from '../subject-keys.ts';
import { replay } from './erasures.ts';
import type { SubjectOptions } from './subject-access.ts';

export interface ExportOptions extends SubjectOptions {
  readonly output?: string;
}

export interface EraseOptions extends SubjectOptions {
  /** A list by which erasures are done again, instead of a person. */
  readonly replay?: string;
  /** The file with the keys by which backups are sealed. */
  readonly backupKeys?: string;
  /** Without it nothing is changed. */
  readonly yes?: boolean;
}

/** Writes everything that is held on a person, with who saw it, as JSON that a person can read. */
export async function exportPerson(options: ExportOptions, context: CommandContext, id: string): Promise<ExitCode> {
  const { terminal, say } = context;
  const database = await openStored(options, false);
  try {
    const found: SubjectExport[] = [];
    for (const source of options.source === undefined ? await sourcesOfPerson(database, id) : [options.source]) {
      found.push(await exportSubject(database, { source, id }, new Date()));
    }
    if (found.length === 0) {
      terminal.complain(say('subject.nobody'));
      return EXIT.dataFailed;
    }
    const text = JSON.stringify({ schemaVersion: 1, subjects: found }, undefined, context.json ? undefined : 2);
    if (options.output === undefined) terminal.out(text);
    else {
      const sink = fileSink(options.output, true);
      sink.write(`${text}\n`);
      sink.close();
    }
    return EXIT.ok;
  } finally {
    await database.close();
  }
}

/**
 * Erases a person, or says what would be erased; or whoever is on a list.
 *
 * @throws {CheckError} `cli.person-missing`
 */
export async function erasePerson(options: EraseOptions, context: CommandContext, id: string): Promise<ExitCode> {
  if (options.replay !== undefined) return await replay(options, context, options.replay);
  if (id === '') throw new CheckError('cli.person-missing', {});
  const { terminal, say, json } = context;
  const dryRun = options.yes !== true;
  const database = await openStored(options, false);
  try {
    const sources = options.source === undefined ? await sourcesOfPerson(database, id) : [options.source];
    const erased: ({ readonly source: string } & Erasure)[] = [];
    await withSubjectKeys(options.backupKeys, async (keys) => {
      for (const source of sources) {
        const done = await eraseSubject(database, { source, id }, { now: new Date(), dryRun, ...keys });
        erased.push({ source, ...done });
      }
    });
    if (erased.length === 0) terminal.complain(say('subject.nobody'));
    for (const { source, removed, cleared } of erased) {
      const records = Object.entries(removed).map(([entity, count]) => `${entity} ${count}`);
      terminal.talk(
        say(dryRun ? 'subject.would-erase' : 'subject.erased', { source, records: records.join(', ') || '0', cleared }),
      );
    }
    if (dryRun && erased.length > 0) terminal.talk(say('subject.say-yes'));
    else if (erased.length > 0) terminal.talk(say('subject.backups'));
    if (json) terminal.out(JSON.stringify({ schemaVersion: 1, dryRun, erased }));
    return erased.length > 0 ? EXIT.ok : EXIT.dataFailed;
  } finally {
    await database.close();
  }
}
