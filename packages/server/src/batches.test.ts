import { type BatchReceipt, type Problem, ROUTES } from '@emis-sdk/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from './database.ts';
import { testDatabases } from './databases-for-tests.ts';
import { enrolment, school, student, type TestClient, testServer } from './server-for-tests.ts';

const databases = await testDatabases();
afterAll(() => Promise.all(databases.map((each) => each.stop())));

describe.each(databases)('batches on $name', ({ open }) => {
  let database: Database;
  let client: TestClient;
  beforeAll(async () => {
    database = await open();
    client = await (await testServer(database)).connect();
  });
  afterAll(() => database.close());

  it('accepts what is new or changed, leaves what is equal, rejects what is wrong, and tells the feed of the first only', async () => {
    const id = await client.openSubmission();
    const { cursor } = await client.changes();
    const first = [school('s1'), student('p1'), enrolment('e1', 'p1', 's1'), enrolment('e2', 'nobody', 's1')];
    const before = (await (await client.sendBatch(id, first)).json()) as BatchReceipt;
    expect(before.counts).toEqual({ accepted: 3, unchanged: 0, rejected: 1 });
    expect(before.records.map(({ id, status }) => [id, status])).toEqual([
      ['s1', 'accepted'],
      ['p1', 'accepted'],
      ['e1', 'accepted'],
      ['e2', 'rejected'],
    ]);
    expect(before.records[3]?.findings).toMatchObject([
      { code: 'reference.missing', severity: 'error', path: 'studentId' },
    ]);

    const second = [school('s1', 'Another name'), student('p1')];
    const after = (await (await client.sendBatch(id, second)).json()) as BatchReceipt;
    expect(after.counts).toEqual({ accepted: 1, unchanged: 1, rejected: 0 });

    const page = await client.changes(`?cursor=${cursor}`);
    expect(page.changes.map(({ entity, id, kind }) => [entity, id, kind])).toEqual([
      ['school', 's1', 'created'],
      ['person', 'p1', 'created'],
      ['enrolment', 'e1', 'created'],
      ['school', 's1', 'updated'],
    ]);
    // A change holds the record as it was then, not as it is now.
    expect(page.changes.map(({ record }) => record.name)).toEqual(['School s1', undefined, undefined, 'Another name']);
    const sum = await (await client.get(ROUTES.submission.replace(':id', id))).json();
    expect(sum).toMatchObject({ status: 'open', counts: { accepted: 4, unchanged: 1, rejected: 1 } });
  });

  it('takes a batch in which some are there already, as it does one of new records alone', async () => {
    await client.sendBatch(await client.openSubmission(), [school('there-1'), school('there-2')]);
    const { cursor } = await client.changes();
    const others = Array.from({ length: 98 }, (_, index) => school(`not-there-${index}`));
    // They stand where no look falls that is only at some.
    const sent = [...others.slice(0, 1), school('there-1'), school('there-2', 'Another name'), ...others.slice(1)];
    const answer = await client.sendBatch(await client.openSubmission(), sent, 'some-there');
    const receipt = (await answer.json()) as BatchReceipt;
    expect(receipt.counts).toEqual({ accepted: 99, unchanged: 1, rejected: 0 });
    expect(receipt.records.filter(({ status }) => status === 'unchanged').map(({ id }) => id)).toEqual(['there-1']);
    const { changes } = await client.changes(`?cursor=${cursor}`);
    expect(changes.map(({ id, kind }) => `${id} ${kind}`).sort()).toEqual(
      [...others.map(({ record }) => `${record.id} created`), 'there-2 updated'].sort(),
    );
    const { rows } = await database.runSql(`SELECT entry FROM access_queue UNION ALL SELECT entry FROM access_log`);
    expect(rows.filter(({ entry }) => String(entry).includes('"count":100'))).toHaveLength(1);
  });

  it('keeps the order of keys, of a resend and of the sender out of what counts as a change', async () => {
    const id = await client.openSubmission();
    const batch = (record: Record<string, unknown>) => client.sendBatch(id, [{ entity: 'school', record }]);
    await batch({ id: 'order', name: 'A', identifiers: [{ type: 'x', value: '1' }] });
    const again = (await (
      await batch({ identifiers: [{ value: '1', type: 'x' }], name: 'A', id: 'order' })
    ).json()) as BatchReceipt;
    expect(again.counts).toEqual({ accepted: 0, unchanged: 1, rejected: 0 });
  });

  it('tells parents before children, in whatever order they came', async () => {
    const { cursor } = await client.changes();
    await client.sendBatch(await client.openSubmission(), [enrolment('z1', 'z2', 'z3'), student('z2'), school('z3')]);
    const { changes } = await client.changes(`?cursor=${cursor}`);
    expect(changes.map(({ id }) => id)).toEqual(['z3', 'z2', 'z1']);
  });

  it('keeps fields that the standard does not know', async () => {
    const { cursor } = await client.changes();
    const record = { id: 'u1', name: 'U', 'metadata.x': ['á', 1.5, null] };
    await client.sendBatch(await client.openSubmission(), [{ entity: 'school', record }]);
    const { changes } = await client.changes(`?cursor=${cursor}`);
    expect(changes[0]?.record).toEqual({ id: 'u1', name: 'U', extensions: { 'metadata.x': ['á', 1.5, null] } });
  });

  it('finds no parent of another source', async () => {
    const { connect } = await testServer(database);
    const other = await connect('other product');
    const answer = await other.sendBatch(await other.openSubmission(), [enrolment('o1', 'p1', 's1')]);
    expect(((await answer.json()) as BatchReceipt).counts.rejected).toBe(1);
  });

  it('refuses a batch that holds a record twice, and says where', async () => {
    const answer = await client.sendBatch(await client.openSubmission(), [
      school('t1'),
      student('t1'),
      school('t1', 'B'),
    ]);
    expect(answer.status).toBe(400);
    const problem = (await answer.json()) as Problem;
    expect(problem.faults).toMatchObject([{ path: 'records.2.record.id' }]);
  });

  it('takes no batch for a submission that is complete, but still gives the answer of one that came before', async () => {
    const id = await client.openSubmission();
    const sent = await client.sendBatch(id, [school('c1')], 'before-the-end');
    await client.post(ROUTES.complete.replace(':id', id), {});
    const late = await client.sendBatch(id, [school('c2')]);
    expect(late.status).toBe(409);
    expect(await late.json()).toMatchObject({ code: 'submission-closed' });
    const again = await client.sendBatch(id, [school('c1')], 'before-the-end');
    expect(again.status).toBe(200);
    expect(await again.text()).toBe(await sent.text());
  });

  it('hides another client’s submission', async () => {
    const id = await client.openSubmission();
    const other = await (await testServer(database)).connect('third product');
    expect((await other.get(ROUTES.submission.replace(':id', id))).status).toBe(404);
    expect((await other.sendBatch(id, [school('h1')])).status).toBe(404);
    expect((await other.post(ROUTES.complete.replace(':id', id), {})).status).toBe(404);
  });

  it('stores each record once when many senders bring the same ones at the same time, and blocks none', async () => {
    const id = await client.openSubmission();
    const { cursor } = await client.changes();
    const names = Array.from({ length: 60 }, (_, index) => `same-${index}`);
    const senders = Array.from({ length: 12 }, (_, sender) => {
      const mine = names.map((name) => school(name));
      // Each in an order of its own: without care, two would wait for each other for ever.
      return client.sendBatch(id, [...mine.slice(sender * 5), ...mine.slice(0, sender * 5)]);
    });
    const answers = await Promise.all(senders);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    const receipts = (await Promise.all(answers.map((answer) => answer.json()))) as BatchReceipt[];
    expect(receipts.reduce((sum, { counts }) => sum + counts.accepted, 0)).toBe(names.length);
    const { changes } = await client.changes(`?cursor=${cursor}`);
    expect(changes.map((change) => change.id).sort()).toEqual([...names].sort());
  });
});
