import { type EntityName, type ReadItem, type RowBatch, recordOfRow } from '@emis-sdk/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AS_OF, group, person, profileWith, read, school } from '../dataset-for-tests.ts';
import { DatasetRun } from '../dataset-run.ts';
import { defineRule } from '../define-rule.ts';
import { RowReceiver, RowSender } from '../parallel/row-message.ts';
import { SharedIndex } from '../parallel/shared-index.ts';
import type { FoundFinding } from '../report.ts';
import type { Rule } from '../rule.ts';
import { prepareRun } from '../run-parts.ts';
import { validateDataset } from '../validate-dataset.ts';
import { RowRun } from './row-run.ts';
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

/** The same through what one thread sends another, which has looked at some of it. */
async function judgeAfterSending(items: readonly (ReadItem | RowBatch)[], looks: (place: number) => boolean) {
  const profile = profileWith();
  const run = new DatasetRun({ profile, asOf: AS_OF }, { rows: RowRun });
  const { judge, rules, context } = prepareRun({ profile, asOf: AS_OF });
  const shared = new SharedIndex();
  run.shareIds((entity, ids) => shared.take(entity, structuredClone(ids)));
  const rulesOf = (entity: EntityName) => rules.recordRules(entity);
  const [sender, receiver] = [new RowSender({ judge, profile, context, rulesOf }, shared), new RowReceiver()];
  let followed = 0;
  for (const [place, item] of items.entries()) {
    if (item.type !== 'rows') run.take(item);
    else {
      const message = sender.message(item, looks(place));
      const received = structuredClone(message);
      if (received.numbers) followed++;
      run.takeCheckedRows(receiver.batch(received), received);
    }
  }
  return { report: run.finish(async function* () {}).report, followed };
}

describe('rows', () => {
  it('are found the same when another thread has looked at all, some or none of them', async () => {
    let followed = 0;
    await fc.assert(
      fc.asyncProperty(rowBatches, fc.func(fc.boolean()), async (batches, looksAtSome) => {
        const { report } = await validateDataset(() => opened(batches), { profile: profileWith(), asOf: AS_OF });
        const sent = await judgeAfterSending(batches, () => true);
        expect(sent.report).toEqual(report);
        expect((await judgeAfterSending(batches, looksAtSome)).report).toEqual(report);
        expect((await judgeAfterSending(batches, () => false)).report).toEqual(report);
        followed += sent.followed;
      }),
      { numRuns: 40 },
    );
    // The other thread has followed references too.
    expect(followed).toBeGreaterThan(20);
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

  it('say of marks who is in the list of a class', async () => {
    const seats = ['m1,c,s', 'm2,c,t', 'm3,d,u', 'm4,c,u'];
    const text = `${seats.join(',')},`;
    const starts = [...text.matchAll(/(?<=^|,)/g)].map(({ index }) => index);
    const seat: RowBatch = {
      type: 'rows',
      shape: {
        entity: 'class-enrolment',
        file: 'seats.csv',
        columns: {},
        width: 3,
        fields: ['id', 'classId', 'studentId'].map((field, cell) => ({ kind: 'cell', field, cell })),
      },
      text,
      rows: Uint32Array.from(seats, (_, index) => index + 2),
      bounds: Int32Array.from(seats.flatMap((_, index) => starts.slice(3 * index, 3 * index + 4))),
      codes: [],
    };
    const mark = (classId: string, studentId: string) =>
      read('mark', { id: `${classId}-${studentId}`, classId, studentId, value: '6', kind: 'period', scale: '1-7' });
    const people = ['s', 't', 'u', 'v'].map((id) => person(id));
    const marks = ['c', 'd', 'e'].flatMap((classId) => ['s', 't', 'u', 'v'].map((id) => mark(classId, id)));
    const groups = ['c', 'd', 'e'].map((id) => group(id, 'a'));
    for (const byRows of [true, false]) {
      const { found } = await judge([school('a'), ...groups, ...people, seat, ...marks], byRows);
      const strangers = found.filter(({ code }) => code === 'mark.not-in-class').map(({ id }) => id);
      // Of the class without a list nothing is said.
      expect(strangers).toEqual(['c-v', 'd-s', 'd-t', 'd-v']);
    }
  });
});
