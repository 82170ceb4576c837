import { ENTITY_NAMES, isEntityName, nearest } from '@emis-sdk/model';
import { jsonSchemaOf } from '@emis-sdk/model/standard';
import type { CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { tellMachine } from '../tell-error.ts';

/** Prints the JSON Schema of an entity; with `--json` in one line. */
export function schema(entity: string, context: CommandContext): Promise<ExitCode> {
  const { terminal, say, json } = context;
  if (!isEntityName(entity)) {
    const near = nearest(entity, ENTITY_NAMES);
    const words =
      near === undefined
        ? say('schema.none', { entity, known: ENTITY_NAMES.join(', ') })
        : say('schema.unknown', { entity, nearest: near });
    terminal.complain(words);
    tellMachine(context, 'schema.unknown', words);
    return Promise.resolve(EXIT.usage);
  }
  terminal.out(JSON.stringify(jsonSchemaOf(entity), undefined, json ? undefined : 2));
  return Promise.resolve(EXIT.ok);
}
