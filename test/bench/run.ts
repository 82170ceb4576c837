import { cpus, totalmem } from 'node:os';
import type { Measured } from './measured.ts';
import { measureModelImport } from './model-import.ts';
import { measureReading } from './reading.ts';
import { start } from './start.ts';
import { measureStructure } from './structure.ts';
import { validate } from './validate.ts';
import { measureWriting } from './writing.ts';

const BENCHMARKS: Readonly<Record<string, () => Promise<Measured>>> = {
  start,
  'model-import': () => measureModelImport(),
  reading: () => measureReading(),
  writing: () => measureWriting(),
  structure: () => measureStructure(),
  validate,
};

const [name = '', ...flags] = process.argv.slice(2);
const benchmark = BENCHMARKS[name];
if (!benchmark) {
  process.stderr.write(`Name a benchmark: ${Object.keys(BENCHMARKS).join(', ')}\n`);
  process.exitCode = 2;
} else {
  const measured = await benchmark();
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}, ${process.platform}`;
  if (flags.includes('--json')) process.stdout.write(`${JSON.stringify({ name, machine, ...measured })}\n`);
  else {
    process.stdout.write(`${name} on ${machine}\n`);
    for (const [what, value] of Object.entries({ ...measured.ratios, ...measured.figures })) {
      process.stdout.write(`  ${what}: ${value}\n`);
    }
  }
}
