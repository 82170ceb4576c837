import { type ReadItem, type RowBatch, recordOfRow } from '@emis-sdk/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AS_OF, profileWith } from '../dataset-for-tests.ts';
import { DatasetRun } from '../dataset-run.ts';
import { defineRule } from '../define-rule.ts';
import { EngineFaults } from '../engine-faults.ts';
import { createJudge } from '../judge.ts';
import { RowReceiver, RowSender } from '../parallel/row-message.ts';
import type { FoundFinding } from '../report.ts';
import type { Rule } from '../rule.ts';
import { validateDataset } from '../validate-dataset.ts';
import { rowBatches, spoken } from './rows-for-tests.ts';

/** Rules of a plugin: they are told of rows record by record, and of no field that they did not name. */
const others: Rule[] = [
  defineRule({
    code: 'test.initial',
    severity: 'warning',
    on: 'person',
    reads: ['givenName'],
    text: 'A name does not begin with R.',
    why: 'For this test.',
    check({ record }, report) {
      if (record.givenName.startsWith('R'))
        report({
          at: 'givenName',
          params: { fields: Object.keys(record).join() },
        });
      if (record.givenName === 'Ana') throw new RangeError('a fault of the rule');
    },
    examples: { good: [], bad: [] },
  }),
];

async function* opened(batches: readonly RowBatch[]) {
  yield batches.flatMap(recordsOf);
}

const recordsOf = (batch: RowBatch): ReadItem[] => Array.from(batch.rows, (_, place) => recordOfRow(batch, place));

async function judge(items: readonly (ReadItem | RowBatch)[], byRows: boolean) {
  const found: FoundFinding[] = [];
  const progress: number[] = [];
  const records = items.flatMap((item) => (item.type === 'rows' ? recordsOf(item) : [item]));
  const open = () => ({
    async *[Symbol.asyncIterator]() {
      yield records;
    },
    async *rows() {
      yield byRows ? items : records;
    },
  });
  const { report, index, valid, held } = await validateDataset(open, {
    profile: profileWith(),
    asOf: AS_OF,
    rules: others,
    reveal: true,
    onFinding: (finding) => found.push(finding),
    onProgress: (at) => progress.push(at.records),
  });
  return {
    report,
    index,
    found,
    progress,
    valid: await Array.fromAsync(valid()),
    held: await Array.fromAsync(held()),
  };
}

/** The same through what one thread sends another. */
async function judgeAfterSending(items: readonly (ReadItem | RowBatch)[]) {
  const run = new DatasetRun({ profile: profileWith(), asOf: AS_OF });
  const [sender, receiver] = [
    new RowSender(createJudge(profileWith(), AS_OF, new EngineFaults()), profileWith()),
    new RowReceiver(),
  ];
  for (const item of items) {
    if (item.type !== 'rows') run.take(item);
    else {
      const message = sender.message(item);
      const received = structuredClone(message);
      run.takeCheckedRows(receiver.batch(received), received.sound);
    }
  }
  return run.finish(async function* () {}).report;
}

describe('rows', () => {
  it('are found the same when another thread has looked at them', async () => {
    await fc.assert(
      fc.asyncProperty(rowBatches, async (batches) => {
        const { report } = await validateDataset(() => opened(batches), { profile: profileWith(), asOf: AS_OF });
        expect(await judgeAfterSending(batches)).toEqual(report);
      }),
      { numRuns: 40 },
    );
  });

  it('are found the same as their records, in the same order', async () => {
    let [rows, clean] = [0, 0];
    await fc.assert(
      fc.asyncProperty(rowBatches, fc.nat(40), async (batches, special) => {
        // Here and there a record stands between rows.
        const items = batches.flatMap((batch, place): (ReadItem | RowBatch)[] =>
          place % 5 === special % 5
            ? [...recordsOf(batch).map((item) => (item.type === 'record' ? spoken(item) : item)), batch]
            : [batch],
        );
        const byRecords = await judge(items, false);
        expect(await judge(items, true)).toEqual(byRecords);
        rows += byRecords.report.read.total;
        clean += byRecords.report.valid;
      }),
      { numRuns: 100 },
    );
    // Otherwise nothing was compared.
    expect(clean / rows).toBeGreaterThan(0.05);
  });
});
