import { readFile } from 'node:fs/promises';
import { latestCheckpoint, refusedClients, verifyAccessLog } from '@emis-sdk/server';
import { CheckError } from '../check-error.ts';
import type { CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { openStored, type StoredOptions } from '../stored-database.ts';

export interface VerifyOptions extends StoredOptions {
  /** Files with checkpoints that were kept elsewhere. */
  readonly checkpoint: readonly string[];
  readonly key?: string;
}

/** Checks the record of access. The database is only read. */
export async function verify(options: VerifyOptions, context: CommandContext): Promise<ExitCode> {
  const { terminal, say, json } = context;
  const older = await Promise.all(options.checkpoint.map(readCheckpointFile));
  const database = await openStored(options, true);
  try {
    const verdict = await verifyAccessLog(database, older, options.key);
    const { entries, waiting, checkpoints, faults } = verdict;
    const whole = faults.length === 0;
    terminal.talk(say(whole ? 'audit.whole' : 'audit.not-whole', { entries, checkpoints }));
    for (const fault of faults) {
      const { kind, ...values } = fault;
      const path = fault.kind === 'unsigned-given' ? { path: options.checkpoint[fault.index] ?? '' } : {};
      terminal.talk(`  ${say(`audit.fault.${kind}`, { ...values, ...path })}`);
    }
    if (waiting > 0) terminal.talk(say('audit.waiting', { waiting }));
    if (older.length === 0) terminal.talk(say('audit.alone'));
    if (json) terminal.out(JSON.stringify({ schemaVersion: 1, whole, ...verdict }));
    return whole ? EXIT.ok : EXIT.dataFailed;
  } finally {
    await database.close();
  }
}

/** Prints the newest checkpoint as it was signed, and its public key. */
export async function checkpoint(options: StoredOptions, context: CommandContext): Promise<ExitCode> {
  const { terminal, say, json } = context;
  const database = await openStored(options, true);
  try {
    const latest = await latestCheckpoint(database);
    if (!latest) {
      terminal.complain(say('audit.no-checkpoint'));
      return EXIT.dataFailed;
    }
    if (json) terminal.out(JSON.stringify({ schemaVersion: 1, ...latest }));
    else {
      terminal.out(latest.note.trimEnd());
      terminal.complain(say('audit.key', { key: latest.publicKey }));
    }
    return EXIT.ok;
  } finally {
    await database.close();
  }
}

/** Tells which products were not let in, by the record of access. */
export async function refused(options: StoredOptions, context: CommandContext): Promise<ExitCode> {
  const { terminal, say, json } = context;
  const database = await openStored(options, false);
  try {
    const clients = await refusedClients(database, new Date());
    terminal.talk(say('audit.refused', { count: clients.reduce((sum, { count }) => sum + count, 0) }));
    for (const { client, because, count, first, last } of clients) {
      terminal.talk(`  ${first} – ${last}  ${client}  ${count}  ${say(`audit.refused.${because}`)}`);
    }
    if (json) terminal.out(JSON.stringify({ schemaVersion: 1, refused: clients }));
    return EXIT.ok;
  } finally {
    await database.close();
  }
}

async function readCheckpointFile(path: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new CheckError('cli.checkpoint-not-readable', { path }, { cause });
  });
  // A terminal or an editor may have taken the last line break away; it is no part of what was signed.
  return `${text.trimEnd()}\n`;
}
