import { expect, it } from 'vitest';
import { describeCommands } from '../described-commands.ts';
import { OUTPUTS, OUTPUTS_ELSEWHERE, outputSchemas } from './outputs.ts';

/** Those that print a script for a shell. */
const NO_DATA = ['emis completion'];

it('there is a schema for what each command prints with --json, and for no other', () => {
  const names = describeCommands('en').map(({ name }) => name);
  const working = names.filter(
    (name) => !NO_DATA.includes(name) && !names.some((other) => other.startsWith(`${name} `)),
  );
  const known = [...Object.keys(OUTPUTS), ...Object.keys(OUTPUTS_ELSEWHERE)];
  // It works by itself too, beside the command under it.
  expect(known.sort()).toEqual([...working, 'emis certify'].sort());
});

it('every schema says which version of the output it is, and lets fields be added', () => {
  for (const [file, schema] of outputSchemas()) {
    const said = JSON.stringify(schema);
    expect([file, said.includes('"schemaVersion"')]).toEqual([file, true]);
    expect([file, said.includes('"additionalProperties":false')]).toEqual([file, false]);
  }
});
