import type { WriteOptions, WrittenPart } from '@emis-sdk/formats';
import type { OpenDataset } from '@emis-sdk/model';
import type { CensusLine } from '../files/census-line.ts';
import type { Edition } from '../files/editions.ts';
import { gather } from './gather.ts';
import { latin1 } from './latin-1.ts';
import { tellLosses } from './losses.ts';
import { planWriting } from './plan.ts';
import { schoolLines } from './school-lines.ts';

/** The records of so many lines are held in memory at once: some 100 MB. Larger datasets are gone through several times. */
const LINES_AT_ONCE = 60_000;

/**
 * Writes the file of the first step: school by school, each with its classes, people and links, and `99|` at the end. The dataset is gone
 * through once to learn what belongs to which school, and once for each part of the schools that fits into memory.
 */
export async function* writeFirstStep(
  edition: Edition,
  open: OpenDataset,
  { onLost = () => undefined, signal }: WriteOptions,
): AsyncGenerator<WrittenPart> {
  const file = `educacenso-${edition.year}.txt`;
  const plan = await planWriting(open, edition);
  for await (const items of open()) {
    signal?.throwIfAborted();
    for (const item of items) if (item.type === 'record') tellLosses(item.entity, item.record, plan, onLost);
  }
  for (const wanted of partsOf(plan.schools)) {
    const { schools, parentNames } = await gather(open, wanted, plan);
    for (const records of schools) {
      signal?.throwIfAborted();
      yield { file, bytes: bytesOf(schoolLines(records, plan, parentNames, edition)) };
    }
  }
  yield { file, bytes: latin1('99|\n').bytes };
}

/** Schools in parts that fit into memory, in their order. */
export function partsOf(schools: ReadonlyMap<string, { readonly lines: number }>): Set<string>[] {
  const parts: Set<string>[] = [];
  let room = 0;
  for (const [id, { lines }] of schools) {
    if (lines > room || parts.length === 0) {
      parts.push(new Set());
      room = LINES_AT_ONCE;
    }
    parts.at(-1)?.add(id);
    room -= lines;
  }
  return parts;
}

/** Lines as bytes. No value may hold what ends a field or a line. */
export function bytesOf(lines: readonly CensusLine[]): Uint8Array {
  const text = lines.map(({ cells }) =>
    cells.map((cell) => (UNSAFE.test(cell) ? cell.replaceAll(UNSAFE_ALL, ' ') : cell)).join('|'),
  );
  return latin1(text.map((line) => `${line}\n`).join('')).bytes;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what may not be written.
const UNSAFE = /[|\x00-\x1f\x7f]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what may not be written.
const UNSAFE_ALL = /[|\x00-\x1f\x7f]/g;
