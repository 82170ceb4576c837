import { resolve } from 'node:path';
import { generateSchools, plantFaults, writeOneRoster11 } from '@emis-sdk/testing';
import type { CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { writeFiles } from '../sample.ts';

export interface GenerateOptions {
  readonly out: string;
  readonly seed: number;
  readonly schools: number;
  readonly students: number;
  readonly schoolYear: number;
  readonly mess?: boolean;
}

/** Writes a synthetic OneRoster bundle, with planted faults and their truth file on request. */
export async function generate(options: GenerateOptions, context: CommandContext): Promise<ExitCode> {
  const { seed, schools, students, schoolYear } = options;
  const clean = writeOneRoster11(generateSchools({ seed, schools, students, schoolYear }));
  const path = resolve(options.out);
  if (!options.mess) {
    await writeFiles(path, clean);
    return report(clean.size, 0);
  }
  const { files, truth } = plantFaults(clean, seed);
  await writeFiles(path, new Map([...files, ['truth.json', `${JSON.stringify(truth, null, 2)}\n`]]));
  return report(files.size, truth.faults.length);

  function report(count: number, faults: number): ExitCode {
    context.terminal.talk(context.say('generated.files', { files: count, faults, path }));
    if (context.json) context.terminal.out(JSON.stringify({ schemaVersion: 1, path, files: count, faults }));
    return EXIT.ok;
  }
}
