import type { ReadableFormat, WritableFormat } from '@emis-sdk/formats';
import { ENTITIES, ENTITY_NAMES, type EntityName, type RawRecord } from '@emis-sdk/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRecord } from './any-record.ts';
import { makeRecords, tryFormat } from './try-format.ts';

type Line = readonly [EntityName, RawRecord];

/** A format of one file, a line of JSON for each record. What `spoil` gives is written in the place of a record. */
function lines(
  spoil: (line: Line, lost: WritableFormatLost) => readonly Line[] = (line) => [line],
): ReadableFormat & WritableFormat {
  return {
    id: 'test.lines',
    title: 'Lines',
    entities: ENTITY_NAMES,
    gives: 'one-file',
    recognise: async () => undefined,
    async *write(open, { onLost = () => {} }) {
      for await (const items of open()) {
        for (const item of items) {
          if (item.type !== 'record') continue;
          for (const line of spoil([item.entity, item.record], onLost))
            yield { file: 'all', bytes: Buffer.from(`${JSON.stringify(line)}\n`) };
        }
      }
    },
    async *read(bundle) {
      const chunks = await Array.fromAsync(bundle.files[0]?.open() ?? [], (chunk) => chunk.slice());
      const texts = Buffer.concat(chunks).toString().split('\n').filter(Boolean);
      for (const [index, text] of texts.entries()) {
        const [entity, record] = JSON.parse(text) as Line;
        yield [{ type: 'record', entity, record, file: 'all', row: index + 1, columns: {}, findings: [] }];
      }
    },
  };
}
type WritableFormatLost = NonNullable<Parameters<WritableFormat['write']>[1]['onLost']>;

describe('a format that is tried', () => {
  it('is fine when everything comes back', async () => {
    const trial = await tryFormat(lines(), { records: 500 });
    expect(trial).toMatchObject({ unsaid: [], losses: [], findings: {} });
    expect(trial.same).toBe(trial.sent);
    expect(trial.sent).toBeGreaterThanOrEqual(500);
  });

  it('is told of a field that it drops or spoils, unless it says so', async () => {
    const dropping = lines(([entity, { sector: _gone, ...record }]) => [[entity, record]]);
    const trial = await tryFormat(dropping, { records: 200, entities: ['school'] });
    expect(trial.unsaid).toEqual([expect.stringMatching(/^school\.sector: \d+ changed, 0 told$/)]);
    const honest = lines(([entity, { sector, ...record }], lost) => {
      if (sector !== undefined) lost({ entity, field: 'sector', reason: 'no-place-for-field' });
      return [[entity, record]];
    });
    expect((await tryFormat(honest, { records: 200, entities: ['school'] })).unsaid).toEqual([]);
  });

  it('is told of a record that it drops, and of one that it makes up', async () => {
    let count = 0;
    const dropping = lines((line) => (count++ === 3 ? [] : [line]));
    expect((await tryFormat(dropping, { records: 20, entities: ['room'] })).unsaid).toEqual([
      'room: 1 missing, 0 told',
    ]);
    const inventing = lines((line) => (count++ === 3 ? [line, [line[0], { ...line[1], id: 'new' }]] : [line]));
    count = 0;
    expect((await tryFormat(inventing, { records: 20, entities: ['room'] })).unsaid).toEqual([
      'room: 1 came back that was not sent, such as new',
    ]);
  });
});

describe('made records', () => {
  it.each(ENTITY_NAMES)('of %s are right in structure, and the same for the same seed', (entity) => {
    fc.assert(
      fc.property(anyRecord(entity), (record) => ENTITIES[entity].schema.safeParse(record).success),
      { numRuns: 20, seed: 7 },
    );
    expect(makeRecords([entity], 5, 3)).toEqual(makeRecords([entity], 5, 3));
  });
});
