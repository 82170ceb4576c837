import * as z from 'zod';
import { AUTHOR_OUTPUTS } from './of-authors.ts';
import { CHECKING_OUTPUTS } from './of-checking.ts';
import { EXCHANGE_OUTPUTS } from './of-exchange.ts';
import { MINISTRY_OUTPUTS } from './of-ministry.ts';
import { flag, output, text } from './shapes.ts';

/** What each command prints with `--json`, by the name of the command; where it prints a line for each thing, a line. */
export const OUTPUTS: Readonly<Record<string, z.ZodType>> = {
  ...CHECKING_OUTPUTS,
  ...EXCHANGE_OUTPUTS,
  ...MINISTRY_OUTPUTS,
  ...AUTHOR_OUTPUTS,
};

/** What any command prints when it fails. */
export const FAILED_OUTPUT = output({ ok: flag, error: z.object({ code: text, message: text }) });

/** Commands whose output has a schema elsewhere: in another package, or, of what is a JSON Schema itself, at its own address. */
export const OUTPUTS_ELSEWHERE: Readonly<Record<string, string>> = {
  'emis validate': '@emis-sdk/validation/schemas/report.schema.json',
  'emis certify': '@emis-sdk/testing/schemas/trials.schema.json',
  'emis conform': '@emis-sdk/testing/schemas/trials.schema.json',
  'emis map propose': '@emis-sdk/formats/schemas/mapping.schema.json',
  'emis schema': 'https://json-schema.org/draft/2020-12/schema',
};

/** Where the schema of a command's output is in this package: `client-list.schema.json`. */
export function outputFile(command: string): string {
  return `${command.replace(/^emis /, '').replaceAll(' ', '-')}.schema.json`;
}

/** The JSON Schemas of all outputs, by file name. */
export function outputSchemas(): ReadonlyMap<string, object> {
  const schemaOf = (title: string, shape: z.ZodType) => ({ title, ...z.toJSONSchema(shape, { io: 'input' }) });
  return new Map([
    ...Object.entries(OUTPUTS).map(
      ([command, shape]) => [outputFile(command), schemaOf(`${command} --json`, shape)] as const,
    ),
    ['failed.schema.json', schemaOf('emis … --json, when it fails', FAILED_OUTPUT)] as const,
  ]);
}
