import { type BatchReceipt, type Problem, ROUTES } from '@emis-sdk/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from './database.ts';
import { testDatabases } from './databases-for-tests.ts';
import { enrolment, school, student, type TestClient, testServer } from './server-for-tests.ts';

const databases = await testDatabases();
afterAll(() => Promise.all(databases.map((each) => each.stop())));

describe.each(databases)('batches of NDJSON on $name', ({ open }) => {
  let database: Database;
  let client: TestClient;
  beforeAll(async () => {
    database = await open();
    client = await (await testServer(database)).connect();
  });
  afterAll(() => database.close());

  const send = async (text: string, key: string = crypto.randomUUID(), submission?: string) => {
    const path = ROUTES.batches.replace(':id', submission ?? (await client.openSubmission()));
    return await client.post(path, text, { 'content-type': 'application/x-ndjson', 'idempotency-key': `"${key}"` });
  };

  it('are taken as the same records in JSON are: judged, stored, told, and found unchanged either way', async () => {
    const strange = {
      entity: 'school' as const,
      record: { id: 'n2', name: 'Ñandú "2"', 'metadata.x': [1.5, null, '\\u0041'] },
    };
    const records = [
      enrolment('n4', 'n3', 'n1'),
      school('n1'),
      strange,
      student('n3'),
      enrolment('n5', 'nobody', 'n1'),
    ];
    const { cursor } = await client.changes();
    const answer = await send(`${records.map((one) => JSON.stringify(one)).join('\r\n')}\n\n`);
    const { counts, records: receipts } = (await answer.json()) as BatchReceipt;
    expect(counts).toEqual({ accepted: 4, unchanged: 0, rejected: 1 });
    expect(receipts.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'n4 accepted',
      'n1 accepted',
      'n2 accepted',
      'n3 accepted',
      'n5 rejected',
    ]);
    const { changes } = await client.changes(`?cursor=${cursor}`);
    expect(changes.map(({ id }) => id)).toEqual(['n1', 'n2', 'n3', 'n4']);
    expect(changes[1]?.record).toEqual({
      id: 'n2',
      name: 'Ñandú "2"',
      extensions: { 'metadata.x': [1.5, null, '\\u0041'] },
    });
    const again = await client.sendBatch(await client.openSubmission(), records.slice(0, 4));
    expect(((await again.json()) as BatchReceipt).counts).toEqual({ accepted: 0, unchanged: 4, rejected: 0 });
  });

  it('are stored to the last digit, however their lines are laid out, alone and together', async () => {
    const body = (id: string) =>
      `{"id":"${id}","name":"A, \\"record\\":{}}","extensions":{"x.exact":0.12345678901234567890}}`;
    const layouts = [
      (id: string) => `{"entity":"school","record":${body(id)}}`,
      (id: string) => ` { "entity" : "school" , "record" : ${body(id)} } \r`,
      (id: string) => `{"record":${body(id)},"entity":"school"}`,
      (id: string) => `{"entity":"school","record":${body(id)},"more":1}`,
      (id: string) => `{"entity":"school","record":{"id":"other"},"record":${body(id)}}`,
      (id: string) => `{"\\u0065ntity":"school","record":${body(id)}}`,
    ];
    const alone = layouts.map((layout, index) => [`l${index}`, layout(`l${index}`)] as const);
    const together = layouts.map((layout, index) => [`t${index}`, layout(`t${index}`)] as const);
    for (const lines of [...alone.map((one) => [one]), together]) {
      const receipt = (await (await send(lines.map(([, line]) => line).join('\n'))).json()) as BatchReceipt;
      expect(receipt.records).toEqual(lines.map(([id]) => ({ entity: 'school', id, status: 'accepted' })));
    }
    for (const [id] of [...alone, ...together]) {
      const stored = await (await client.get(ROUTES.record.replace(':entity', 'school').replace(':id', id))).text();
      expect(stored).toContain('0.12345678901234567890');
      expect(JSON.parse(stored)).toMatchObject({ id, name: 'A, "record":{}}' });
    }
  });

  it('take effect once under their key, and are refused under it for other bytes', async () => {
    const id = await client.openSubmission();
    const first = await send(JSON.stringify(school('k1')), 'lines', id);
    const again = await send(JSON.stringify(school('k1')), 'lines', id);
    expect([again.headers.get('idempotency-replayed'), await again.text()]).toEqual(['true', await first.text()]);
    expect((await send(JSON.stringify(school('k1', 'B')), 'lines', id)).status).toBe(422);
  });

  it('are refused as a whole, with the place of each fault, and no value', async () => {
    const line = JSON.stringify(school('f1'));
    const faults = async (text: string) => {
      const answer = await send(text);
      expect([text.slice(0, 40), answer.status]).toEqual([text.slice(0, 40), 400]);
      const problem = (await answer.json()) as Problem;
      expect(JSON.stringify(problem)).not.toContain('Marker');
      return problem.faults?.map(({ path }) => path);
    };
    expect(await faults(`${line}\n{"entity":"dragon","record":{"name":"Marker"}}`)).toEqual(['records.1.entity']);
    expect(await faults(`${line}\n{"entity":1,"record":{}}\n{"record":{}}`)).toEqual([
      'records.1.entity',
      'records.2.entity',
    ]);
    expect(await faults(`${line}\n{"entity":"school"}`)).toEqual(['records.1.record']);
    expect(await faults(`${line}\n["Marker"]`)).toEqual(['records.1.entity', 'records.1.record']);
    expect(await faults('{"entity":"school","record":{"id":"x","name":"\\u0000Marker"}}')).toEqual([
      'records.0.record.name',
    ]);
    expect(await faults(`${line}\n{"entity":"school","record":{"name":"Marker"`)).toBeUndefined();
    expect(await faults('')).toEqual(['records']);
    expect(
      await faults(Array.from({ length: 1001 }, (_, index) => JSON.stringify(school(`m${index}`))).join('\n')),
    ).toEqual(['records.1000']);
    expect(await faults(`${line}\n${line}`)).toEqual(['records.1.record.id']);
    expect(await faults(`{"entity":"school","record":${'['.repeat(5000)}`)).toBeUndefined();
  });
});
