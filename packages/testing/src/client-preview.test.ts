import { createClient, type Outgoing } from '@emis-sdk/client';
import { singleRecords } from '@emis-sdk/client/records';
import { ENTITY_NAMES, type RawRecord } from '@emis-sdk/model';
import { expect, it } from 'vitest';
import { generateSchools } from './generate-schools.ts';
import { createMockEmis } from './mock-emis.ts';

it('a preview of a whole dataset, batch by batch, foretells what then happens', async () => {
  const emis = await createMockEmis();
  try {
    const client = createClient({ ...(await emis.connect()), records: singleRecords() });
    const profile = { id: 'international', edition: '2026' };
    const { records } = generateSchools({ seed: 3, schools: 1, students: 6, schoolYear: 2026 });
    const all: Outgoing[] = ENTITY_NAMES.flatMap((entity) =>
      (records[entity] as readonly RawRecord[]).map((record) => ({ entity, record })),
    );
    const foretold = async (sent: readonly Outgoing[]) => {
      const told = await Array.fromAsync(client.records.preview(sent, { profile, batchSize: 20 }));
      return { changes: told.map(({ change }) => change), statuses: new Set(told.map(({ status }) => status)) };
    };
    const before = await foretold(all);
    expect(before.changes).toEqual(all.map(() => 'create'));
    expect(before.statuses).toEqual(new Set(['accepted']));
    expect((await client.submit(all, { profile })).counts).toMatchObject({ accepted: all.length, rejected: 0 });
    const closed = all.map(({ entity, record }) =>
      entity === 'enrolment' ? { entity, record: { ...record, exitDate: '2026-06-01' } } : { entity, record },
    );
    let open: unknown;
    const after = await Array.fromAsync(
      client.records.preview(closed, {
        profile,
        batchSize: 50,
        onOpen: (counts) => {
          open = counts;
        },
      }),
    );
    const enrolments = records.enrolment.length;
    expect(open).toContainEqual({ entity: 'enrolment', count: enrolments });
    expect(after.filter(({ change }) => change === 'close')).toHaveLength(enrolments);
    expect(after.filter(({ change }) => change === 'none')).toHaveLength(all.length - enrolments);
    expect((await client.submit(closed, { profile })).counts).toMatchObject({ accepted: enrolments });
  } finally {
    await emis.close();
  }
});
