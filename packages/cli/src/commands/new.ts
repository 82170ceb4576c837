import { CreateError, type Given, make } from 'create-emis-plugin';
import type { CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { tellMachine } from '../tell-error.ts';

/** `emis new`: makes a rule, a plugin, a profile or a format that passes its own tests. */
export async function newProject(
  options: Pick<Given, 'id' | 'title' | 'country'>,
  context: CommandContext,
  { kind, folder }: Pick<Given, 'kind' | 'folder'>,
): Promise<ExitCode> {
  const { terminal, language, json } = context;
  const { id, title, country } = options;
  const said = Object.entries({ kind, folder, id, title, country }).filter(([, answer]) => answer !== undefined);
  try {
    const files = await make(Object.fromEntries(said), language, (line) => terminal.talk(line));
    if (json) terminal.out(JSON.stringify({ schemaVersion: 1, ok: true, files }));
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof CreateError)) throw error;
    terminal.complain(error.message);
    tellMachine(context, `new.${error.code}`, error.message);
    return EXIT.usage;
  }
}
