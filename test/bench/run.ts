import { cpus, totalmem } from 'node:os';
import { isReadCase, WRITE_CASES } from './format-cases.ts';
import { measureHelp } from './help.ts';
import { measureIngest } from './ingest.ts';
import type { Measured } from './measured.ts';
import { measureModelImport } from './model-import.ts';
import { measurePlugin } from './plugin.ts';
import { measureReading } from './reading.ts';
import { ALL_READ_CASES, measureFormats } from './reading-formats.ts';
import { start } from './start.ts';
import { measureStructure } from './structure.ts';
import { validate } from './validate.ts';
import { measureWriting } from './writing.ts';

/** Some can be asked for a few formats alone. */
const BENCHMARKS: Readonly<Record<string, (formats: readonly string[]) => Promise<Measured>>> = {
  start: () => start(),
  help: () => measureHelp(),
  'model-import': () => measureModelImport(),
  reading: (formats) => (formats.length > 0 ? measureFormats(formats.filter(isReadCase)) : readAll()),
  writing: (formats) => measureWriting(formats.length > 0 ? formats : WRITE_CASES),
  structure: () => measureStructure(),
  validate: () => validate(),
  plugin: () => measurePlugin(),
  ingest: () => measureIngest(numberAfter('--rows') ?? 1_000_000),
};

async function readAll(): Promise<Measured> {
  const [table, formats] = [await measureReading(), await measureFormats(ALL_READ_CASES)];
  return { ratios: { ...table.ratios, ...formats.ratios }, figures: { ...table.figures, ...formats.figures } };
}

const [name = '', ...flags] = process.argv.slice(2);

function numberAfter(flag: string): number | undefined {
  const at = flags.indexOf(flag);
  return at === -1 ? undefined : Number(flags[at + 1]);
}

const benchmark = BENCHMARKS[name];
if (!benchmark) {
  process.stderr.write(`Name a benchmark: ${Object.keys(BENCHMARKS).join(', ')}\n`);
  process.exitCode = 2;
} else {
  const measured = await benchmark(flags.filter((flag) => !flag.startsWith('-')));
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}, ${process.platform}`;
  if (flags.includes('--json')) process.stdout.write(`${JSON.stringify({ name, machine, ...measured })}\n`);
  else {
    process.stdout.write(`${name} on ${machine}\n`);
    for (const [what, value] of Object.entries({ ...measured.ratios, ...measured.figures })) {
      process.stdout.write(`  ${what}: ${value}\n`);
    }
  }
}
