import { type SubjectAccess, sourcesOfPerson, subjectAccesses } from '@emis-sdk/server';
import type { CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { openStored, type StoredOptions } from '../stored-database.ts';

export interface SubjectOptions extends StoredOptions {
  /** Under what the person is kept. */
  readonly source?: string;
}

/** Tells who saw or sent records of a person. */
export async function access(options: SubjectOptions, context: CommandContext, id: string): Promise<ExitCode> {
  const { terminal, say, json } = context;
  const database = await openStored(options, false);
  try {
    const sources = options.source === undefined ? await sourcesOfPerson(database, id) : [options.source];
    const found: { source: string; accesses: SubjectAccess[] }[] = [];
    for (const source of sources) {
      found.push({ source, accesses: await subjectAccesses(database, { source, id }, new Date()) });
    }
    if (found.length === 0) terminal.complain(say('subject.nobody'));
    for (const { source, accesses } of found) tell(source, accesses, context);
    if (json) terminal.out(JSON.stringify({ schemaVersion: 1, subjects: found }));
    return found.length > 0 ? EXIT.ok : EXIT.dataFailed;
  } finally {
    await database.close();
  }
}

function tell(source: string, accesses: readonly SubjectAccess[], { terminal, say }: CommandContext): void {
  terminal.talk(terminal.style(say('subject.accesses', { source, count: accesses.length }), 'bold'));
  for (const { at, by, action, purpose, territory, entities } of accesses) {
    const why = [purpose, territory].filter((text) => text !== undefined).join(', ');
    const what = Object.entries(entities).map(([entity, fields]) => `${entity} (${fields.join(', ')})`);
    terminal.talk(`  ${at}  ${by}${why && ` [${why}]`}  ${say(`subject.${action}`)}: ${what.join('; ')}`);
  }
}
