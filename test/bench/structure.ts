import { isPlainDate } from '@emis-sdk/model';
import { createStructureCheck } from '@emis-sdk/validation/structure';
import { Ajv } from 'ajv';
import * as z from 'zod';
import { checkByHand } from './enrolment-by-hand.ts';
import { bigEnrolment, bigEnrolmentSchema, ENROLMENT_SCHEMA, enrolments } from './enrolment-record.ts';
import type { Measured } from './measured.ts';
import { median, rounded } from './medians.ts';

/** Checks a record and reads code and path of every finding: the letters that were read. */
type Contender = (record: unknown) => number;

const BAD_PERCENTS = [0, 1, 10, 100];
const RECORDS = 10_000;
/** Rounds before measuring, in which the engine compiles what is hot. */
const WARM_UP = 4;

/**
 * Our check of a record's structure beside one written by hand, ajv and zod, over the same records of 25 fields. Contenders are
 * interleaved in one process, in reverse order every other round; each ratio is the median over rounds.
 */
export async function measureStructure(rounds = 15): Promise<Measured> {
  const contenders = makeContenders();
  const ratios: Record<string, number> = {};
  const figures: Record<string, number> = {};
  for (const percent of BAD_PERCENTS) {
    const records = enrolments(RECORDS, percent);
    assertSameFindings(records);
    const times = measure(contenders, records, rounds);
    const byHand = times.get('by hand') ?? [];
    const ajv = times.get('ajv') ?? [];
    for (const [name, own] of times) {
      figures[`${name}, ${percent} % bad, us a record`] = rounded((median(own) / RECORDS) * 1000);
      if (name !== 'by hand') ratios[`${name} / by hand, ${percent} % bad`] = ratioOf(byHand, own);
      if (name === 'ours') ratios[`${name} / ajv, ${percent} % bad`] = ratioOf(ajv, own);
    }
  }
  return { ratios, figures };
}

function makeContenders(): ReadonlyMap<string, Contender> {
  const ours = createStructureCheck(bigEnrolment);
  const closures = createStructureCheck(bigEnrolment, { generate: false });
  const ajv = new Ajv({ allErrors: true, strict: false, formats: { 'plain-date': isPlainDate } }).compile(
    ENROLMENT_SCHEMA,
  );
  const plain = bigEnrolmentSchema;
  const compiled = z.compile(plain);
  const zodLetters = ({ error }: z.ZodSafeParseResult<unknown>): number =>
    error ? lettersOf(error.issues.map(({ code, path }) => ({ code, path: path.join('.') }))) : 0;
  return new Map<string, Contender>([
    ['by hand', (record) => lettersOf(checkByHand(record))],
    ['ours', (record) => lettersOf(ours(record))],
    ['ours without eval', (record) => lettersOf(closures(record))],
    [
      'ajv',
      (record) =>
        ajv(record) ? 0 : lettersOf(ajv.errors?.map((e) => ({ code: e.keyword, path: e.instancePath })) ?? []),
    ],
    ['zod', (record) => zodLetters(plain.safeParse(record))],
    ['zod compiled', (record) => zodLetters(compiled.safeParse(record))],
  ]);
}

function lettersOf(findings: readonly { readonly code: string; readonly path?: string }[]): number {
  let letters = 0;
  for (const { code, path } of findings) letters += code.length + (path?.length ?? 0);
  return letters;
}

/** What is faster because it says less is no contender. */
function assertSameFindings(records: readonly unknown[]): void {
  const ours = createStructureCheck(bigEnrolment);
  for (const record of records) {
    const [found, wanted] = [JSON.stringify(ours(record)), JSON.stringify(checkByHand(record))];
    if (found !== wanted) throw new Error(`The findings differ: ${found} and ${wanted}`);
  }
}

/** Milliseconds of each round, by contender. */
function measure(
  contenders: ReadonlyMap<string, Contender>,
  records: readonly unknown[],
  rounds: number,
): Map<string, number[]> {
  const times = new Map([...contenders.keys()].map((name) => [name, [] as number[]]));
  let letters = 0;
  for (let round = 0; round < WARM_UP + rounds; round++) {
    const order = round % 2 === 0 ? [...contenders] : [...contenders].reverse();
    for (const [name, check] of order) {
      const began = performance.now();
      for (const record of records) letters += check(record);
      if (round >= WARM_UP) times.get(name)?.push(performance.now() - began);
    }
  }
  if (letters < 0) throw new Error('Nothing was read');
  return times;
}

/** How fast a contender is: 1 as fast as the reference, 2 twice as fast. */
function ratioOf(reference: readonly number[], own: readonly number[]): number {
  return rounded(median(own.map((time, round) => (reference[round] ?? Number.NaN) / time)));
}
