import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutBatches, type Outgoing } from './batches.ts';
import { collected } from './faulty-emis/line.ts';

const record = fc.record({ id: fc.string(), name: fc.string({ unit: 'binary', maxLength: 200 }) });

it('batches hold every record once, in order, within both limits', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(record, { maxLength: 60 }),
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 100, max: 2000 }),
      async (all, records, bytes) => {
        const source: Outgoing[] = all.map((one) => ({ entity: 'school', record: one }));
        const batches = await collected(cutBatches(source, { records, bytes }, () => true));
        expect(batches.flatMap((batch) => batch.records)).toEqual(source);
        for (const batch of batches) {
          expect(batch.texts).toEqual(batch.records.map((one) => JSON.stringify(one)));
          expect(batch.records.length).toBeLessThanOrEqual(records);
          if (batch.records.length > 1)
            expect(Buffer.byteLength(`{"records":[${batch.texts}]}`)).toBeLessThanOrEqual(bytes);
        }
      },
    ),
  );
});

it('a record is judged after every earlier batch is through, also when the cut is by size', async () => {
  const source: Outgoing[] = Array.from({ length: 4 }, (_, id) => ({
    entity: 'school',
    record: { id: `${id}`, name: 'x'.repeat(60) },
  }));
  const through = new Set<unknown>();
  const cut = cutBatches(source, { records: 10, bytes: 300 }, ({ record }) => !through.has(Number(record.id) - 1));
  const sent: unknown[] = [];
  for await (const batch of cut) {
    sent.push(batch.records.map(({ record }) => record.id));
    for (const { record } of batch.records) through.add(Number(record.id));
  }
  // The first two fill a batch; the third follows one that is through, so it stays behind, and the fourth goes.
  expect(sent).toEqual([['0', '1'], ['3']]);
});
