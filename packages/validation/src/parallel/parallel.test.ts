import type { EntityName, ReadItem } from '@emis-sdk/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AS_OF } from '../dataset-for-tests.ts';
import type { Validation } from '../dataset-run.ts';
import { DatasetRun } from '../dataset-run.ts';
import { EngineFaults } from '../engine-faults.ts';
import { createJudge } from '../judge.ts';
import { RowRun } from '../rows/row-run.ts';
import { validateDataset } from '../validate-dataset.ts';
import { type Asked, openSource } from './source-for-tests.ts';
import { tracedRecords, traceItems } from './trace.ts';
import { packColumn, unpackColumn } from './trace-column.ts';
import { validateWithThread } from './validate-with-thread.ts';

const module = new URL('./source-for-tests.ts', import.meta.url);
const COLUMNS = { id: 'sourcedId', givenName: 'givenName' };

const id = fc.constantFrom('a', 'b', 'c', '00000000-0000-4000-8000-000000000001', 'x y', '', 7);
const value = fc.oneof(
  id,
  fc.constantFrom('2026-03-01', '2026-02-30', 'student', null, true),
  fc.array(fc.constantFrom('student', 'nobody'), { maxLength: 2 }),
);
const identifiers = fc.array(
  fc.record({ type: fc.constantFrom('test.number', 'local'), value: fc.constantFrom('1', '2026-01-01', 'broken') }),
  { maxLength: 2 },
);
const fields: Readonly<Partial<Record<EntityName, readonly string[]>>> = {
  school: ['name', 'territoryId', 'sector'],
  person: ['givenName', 'familyName', 'birthDate', 'roles', 'constructor'],
  enrolment: ['studentId', 'schoolId', 'schoolYear', 'entryDate', 'exitDate', 'grade'],
};

const recordOf = (entity: EntityName) =>
  fc
    .tuple(
      id,
      fc.array(fc.tuple(fc.constantFrom(...(fields[entity] ?? [])), value), { maxLength: 6 }),
      fc.option(identifiers),
      fc.nat(9),
    )
    .map(
      ([key, pairs, numbers, row]): ReadItem => ({
        type: 'record',
        entity,
        record: {
          id: key,
          ...Object.fromEntries(pairs),
          ...(numbers && entity === 'person' ? { identifiers: numbers } : {}),
        },
        file: `${entity}.csv`,
        row: row + 2,
        columns: COLUMNS,
        findings:
          row === 3 ? [{ code: 'csv.stray-quote', severity: 'warning', where: { file: `${entity}.csv`, row } }] : [],
        ...(row === 4 ? { elsewhere: { birthDate: { file: 'demographics.csv', row: 9, column: 'birthDate' } } } : {}),
      }),
    );

const dataset = fc
  .tuple(...(['school', 'person', 'enrolment'] as const).map((entity) => fc.array(recordOf(entity), { maxLength: 8 })))
  .chain((lists) => fc.tuple(fc.constant(lists.flat()), fc.integer({ min: 1, max: 9 })))
  .map(([items, size]): Asked => {
    const pieces: ReadItem[][] = [];
    for (let at = 0; at < items.length; at += size) pieces.push(items.slice(at, at + size));
    return { pieces };
  });

async function whatCame({ report, valid, held }: Validation) {
  return { report, valid: await Array.fromAsync(valid()), held: await Array.fromAsync(held()) };
}

describe('two threads', () => {
  it('say of any dataset what one thread says, through what can be cloned', async () => {
    await fc.assert(
      fc.asyncProperty(dataset, async (asked) => {
        const { open, profile } = await openSource(asked);
        const run = new DatasetRun({ profile, asOf: AS_OF }, { rows: RowRun });
        const engine = new EngineFaults();
        const judge = createJudge(profile, AS_OF, engine);
        for await (const items of open()) {
          for (const item of structuredClone(traceItems(items, judge, (entity) => run.fieldsOf(entity)))) {
            if (item.type !== 'trace') run.take(item);
            else for (const traced of tracedRecords(item)) run.takeJudged(traced.item, traced.judgement);
          }
        }
        run.takeErrors(engine.drain());
        expect(await whatCame(run.finish(open))).toEqual(
          await whatCame(await validateDataset(open, { profile, asOf: AS_OF })),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('do so as real threads, over many pieces', async () => {
    const asked = {
      pieces: Array.from({ length: 120 }, (_, piece) =>
        Array.from({ length: 40 }, (_, place) => ({
          type: 'record' as const,
          entity: 'person' as const,
          record: { id: `p${piece}-${place % 39}`, givenName: place === 7 ? '' : 'Ana', roles: ['student'] },
          file: 'users.csv',
          row: piece * 40 + place + 2,
          columns: COLUMNS,
          findings: [],
        })),
      ),
    };
    const { open, profile } = await openSource(asked);
    const alone = await whatCame(await validateDataset(open, { profile, asOf: AS_OF }));
    const together = await whatCame(
      await validateWithThread(open, { module, argument: asked }, { profile, asOf: AS_OF }),
    );
    expect(together).toEqual(alone);
    expect(together.report.groups.map(({ code, count }) => [code, count])).toEqual([
      ['field.missing', 120],
      ['record.duplicate-id', 120],
    ]);
  });

  it('stop when reading fails, and when they are told to', async () => {
    const { open, profile } = await openSource({ pieces: [[]] });
    const options = { profile, asOf: AS_OF };
    const failing = { module, argument: { pieces: [[]], fails: true } };
    await expect(validateWithThread(open, failing, options)).rejects.toThrow('the line broke');
    const signal = AbortSignal.abort(new Error('enough'));
    const source = { module, argument: { pieces: [[]] } };
    await expect(validateWithThread(open, source, { ...options, signal })).rejects.toThrow('enough');
  });
});

describe('a column', () => {
  it('gives each value back at its place', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constant(undefined), fc.integer(), fc.array(fc.string())), {
          maxLength: 700,
        }),
        (values) => {
          const at = unpackColumn(structuredClone(packColumn(values)));
          expect(values.map((_, place) => at(place))).toEqual(values);
        },
      ),
    );
  });
});
