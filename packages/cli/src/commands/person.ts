import { createClient } from '@emis-sdk/client';
import { type PersonMerge, personIdentity } from '@emis-sdk/client/persons';
import type { CommandContext } from '../context.ts';
import { connectionOf, DEFAULT_CREDENTIALS, readCredentials } from '../credentials.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';

interface PersonOptions {
  readonly credentials?: string;
}

export interface DuplicatesOptions extends PersonOptions {
  readonly score: number;
}

async function personsOf({ credentials: path }: PersonOptions, { language }: CommandContext) {
  const credentials = await readCredentials(path ?? DEFAULT_CREDENTIALS);
  return createClient({ language, ...connectionOf(credentials, 'sender'), persons: personIdentity() }).persons;
}

/** `emis person duplicates`: pairs that may be one person, a line each. Ids and reasons, never a name. */
export async function duplicates(options: DuplicatesOptions, context: CommandContext): Promise<ExitCode> {
  const { terminal, say, json, signal } = context;
  const persons = await personsOf(options, context);
  let pairs = 0;
  for await (const { persons: ids, score, because } of persons.duplicates({ score: options.score, signal })) {
    pairs++;
    if (json) terminal.out(JSON.stringify({ schemaVersion: 1, persons: ids, score, because }));
    else terminal.out(`${ids.join('  ')}  ${score}  ${because.join(', ')}`);
  }
  terminal.talk(say('person.duplicates', { pairs }));
  return EXIT.ok;
}

/** `emis person merge <id> --into <id>`: the one goes, and what referred to it refers to the other. */
export async function merge(
  options: PersonOptions & { readonly into: string },
  context: CommandContext,
  merged: string,
): Promise<ExitCode> {
  const persons = await personsOf(options, context);
  const done = await persons.merge({ survivor: options.into, merged }, { signal: context.signal });
  return tell(done, 'person.merged', context);
}

/** `emis person unmerge <merge>`: everything as before, but for what was changed since. */
export async function unmerge(options: PersonOptions, context: CommandContext, id: string): Promise<ExitCode> {
  const persons = await personsOf(options, context);
  return tell(await persons.unmerge(id, { signal: context.signal }), 'person.unmerged', context);
}

function tell(
  done: PersonMerge,
  words: 'person.merged' | 'person.unmerged',
  { terminal, say, json }: CommandContext,
): ExitCode {
  const { id, merged, survivor, records } = done;
  if (json) terminal.out(JSON.stringify({ schemaVersion: 1, ...done }));
  else terminal.talk(say(words, { id, merged, survivor, records }));
  return EXIT.ok;
}
