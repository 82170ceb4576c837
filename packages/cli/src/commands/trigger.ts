import { createClient } from '@emis-sdk/client';
import type { CommandContext } from '../context.ts';
import { connectionOf, DEFAULT_CREDENTIALS, readCredentials } from '../credentials.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';

/** The one record that is changed: an invented school, so that nothing of anybody is touched. */
const ID = 'emis-trigger';

export interface TriggerOptions {
  readonly credentials?: string;
}

/** Makes a change in an EMIS, for a product that waits for one: an invented school gets the time as its name. */
export async function trigger(options: TriggerOptions, context: CommandContext): Promise<ExitCode> {
  const { terminal, say } = context;
  const credentials = await readCredentials(options.credentials ?? DEFAULT_CREDENTIALS);
  const client = createClient({ language: context.language, ...connectionOf(credentials, 'sender') });
  const { profiles } = await client.discover();
  const record = { id: ID, name: `emis trigger ${new Date().toISOString()}` };
  const [profile = { id: 'international', edition: '' }] = profiles;
  const { counts } = await client.submit([{ entity: 'school', record }], { profile, signal: context.signal });
  if (context.json) terminal.out(JSON.stringify({ schemaVersion: 1, entity: 'school', id: ID, ...counts }));
  else terminal.talk(say('trigger.done', { id: ID, accepted: counts.accepted }));
  return counts.accepted === 1 ? EXIT.ok : EXIT.refused;
}
