import {
  type Operation,
  type PreviewResults,
  type Purpose,
  previewResults,
  ROUTES,
  type Scope,
} from '@emis-sdk/protocol';
import { previewedWithIndicators } from '@emis-sdk/protocol/preview-indicators';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from './database.ts';
import { testDatabases } from './databases-for-tests.ts';
import { type PortalIndicator, recordReader } from './indicators.ts';
import {
  enrolment,
  newOpId,
  remove,
  save,
  school,
  student,
  type TestClient,
  type TestServer,
  testServer,
} from './server-for-tests.ts';

const databases = await testDatabases();
afterAll(() => Promise.all(databases.map((each) => each.stop())));
const profile = { id: 'plain', edition: '2026' };
const words = (text: string) => ({ en: text, es: text, pt: text });
/** Students by sex: a figure that is not there where nobody is. */
const women: PortalIndicator = {
  id: 'by-sex',
  title: words('By sex'),
  async compute(records) {
    const counts = new Map<string, number>();
    for await (const { sex } of records('person', ['sex'])) counts.set(String(sex), (counts.get(String(sex)) ?? 0) + 1);
    return [...counts].map(([label, value]) => ({ label, value, unit: 'students' }));
  },
};
const broken: PortalIndicator = {
  id: 'broken',
  title: words('Broken'),
  compute: () => Promise.reject(new Error('a fault of it')),
};

describe.each(databases)('a preview on $name', ({ open }) => {
  let database: Database;
  let emis: TestServer;
  let client: TestClient;
  beforeAll(async () => {
    database = await open();
    emis = await testServer(database, { indicators: [women, broken] });
    client = await emis.connect();
  });
  afterAll(() => database.close());

  const preview = async (operations: readonly Operation[], beside: readonly object[] = []): Promise<PreviewResults> => {
    const answer = await client.post(ROUTES.preview, { profile, operations, beside });
    expect(answer.status).toBe(200);
    return previewResults.parse(await answer.json());
  };
  const place = (id: string, exitDate?: string): Operation => {
    const { entity, record } = enrolment(id, `p-${id}`, 'places');
    return save({ entity, record: { ...record, ...(exitDate && { entryDate: '2026-03-02', exitDate }) } });
  };

  it('tells what would be created, changed with which fields, closed, removed, or left', async () => {
    await client.operate(save(school('places')), ...['e1', 'e2', 'e3'].map((id) => save(student(`p-${id}`))));
    await client.operate(...['e1', 'e2', 'e3'].map((id) => place(id)));
    await client.operate(save(school('s1', 'First')), save(school('s2')), save(school('s3')));
    const { cursor } = await client.changes();
    const { results, open: counts } = await preview([
      save(school('s1', 'Other')),
      save(school('s2')),
      remove('school', 's3'),
      save(school('s4')),
      save(school('s5', '')),
      place('e1', '2026-07-01'),
      save({ entity: 'enrolment', record: { ...enrolment('e9', 'nobody', 'places').record } }),
    ]);
    expect(results.map(({ id, status, change, fields }) => [id, status, change, fields])).toEqual([
      ['s1', 'accepted', 'update', ['name']],
      ['s2', 'unchanged', 'none', undefined],
      ['s3', 'accepted', 'remove', undefined],
      ['s4', 'accepted', 'create', undefined],
      ['s5', 'rejected', 'none', undefined],
      ['e1', 'accepted', 'close', ['entryDate', 'exitDate']],
      ['e9', 'dependency', 'none', undefined],
    ]);
    expect(counts).toEqual([{ entity: 'enrolment', count: 3 }]);
    expect((await client.changes(`?cursor=${cursor}`)).changes).toEqual([]);
  });

  it('takes records beside that will be there by then, and says nothing of them', async () => {
    const beside = [school('later'), student('p-later')];
    const child = save(enrolment('e-later', 'p-later', 'later'));
    expect((await preview([child])).results).toMatchObject([{ status: 'dependency' }]);
    expect((await preview([child], beside)).results).toMatchObject([{ status: 'accepted', change: 'create' }]);
    expect((await preview([child])).results).toMatchObject([{ status: 'dependency' }]);
  });

  it('leaves nothing of its operations: the same ones then take effect', async () => {
    const operation = save(school('named'));
    await preview([operation]);
    expect(await client.operate(operation)).toMatchObject([{ status: 'accepted' }]);
    expect((await preview([operation])).results).toMatchObject([{ replayed: true, change: 'none' }]);
  });

  it('says of any operations exactly what then happens', async () => {
    const id = fc.constantFrom('x1', 'x2', 'x3');
    const wish = fc.oneof(
      fc.tuple(id, fc.constantFrom('A', 'B', '')).map(
        ([one, name]) =>
          () =>
            save(school(one, name)),
      ),
      id.map((one) => () => remove('school', one)),
      fc.tuple(id, id).map(
        ([one, at]) =>
          () =>
            save({ entity: 'class', record: { id: one, title: 'A', schoolId: at } }),
      ),
      id.map((one) => () => remove('class', one)),
      id.map((one) => () => save(school(one, 'C'), { ifNoneMatch: '*' })),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(wish, { minLength: 1, maxLength: 6 }), async (wishes) => {
        const operations = wishes.map((make) => make());
        const { results } = await preview(operations);
        const { cursor } = await client.changes();
        const done = await client.operate(...operations);
        expect(results.map(({ status }) => status)).toEqual(done.map(({ status }) => status));
        const told = (await client.changes(`?cursor=${cursor}`)).changes.map(
          ({ entity, id: of, kind }) => `${entity} ${of} ${kind}`,
        );
        const kinds = { create: 'created', update: 'updated', close: 'updated', remove: 'removed', none: '' };
        const foretold = results.flatMap(({ entity, id: of, change }) =>
          change === 'none' ? [] : [`${entity} ${of} ${kinds[change]}`],
        );
        expect(foretold.toSorted()).toEqual(told.toSorted());
      }),
      { numRuns: 12, seed: 7 },
    );
  });

  it('tells which indicators would move, over the records of the product alone, exactly as they then do', async () => {
    const other = await emis.connect('another');
    await other.operate(...['o1', 'o2'].map((id) => save(student(id))));
    const mine = await emis.connect('mover');
    const figures = async () => {
      const own = recordReader(database.tables);
      const found = await women.compute(async function* (entity, fields) {
        for await (const record of own(entity, fields)) if (record.source === 'mover') yield record;
      });
      return new Map(found.map(({ label, value }) => [label, value]));
    };
    const ask = async (operations: readonly Operation[], indicators?: boolean) =>
      previewedWithIndicators.parse(
        await (await mine.post(ROUTES.preview, { profile, operations, ...(indicators && { indicators }) })).json(),
      );
    await mine.operate(save(student('v1')), save(student('v2')), save(student('v3', 'male')));
    expect((await ask([save(student('v4'))])).indicators).toBeUndefined();
    expect((await ask([save(student('v1'))], true)).indicators).toEqual([]);
    for (const operations of [
      [save(student('v4', 'other')), save(student('v1', 'male')), save(school('v-bad', ''))],
      [remove('person', 'v4'), save(student('v2', 'male')), save(student('v5'))],
    ]) {
      const before = await figures();
      const { indicators = [] } = await ask(operations, true);
      expect(await figures()).toEqual(before);
      await mine.operate(...operations);
      const after = await figures();
      const labels = [...new Set([...before.keys(), ...after.keys()])].filter(
        (label) => before.get(label) !== after.get(label),
      );
      expect(indicators.map(({ label, before: was, after: is }) => [label, was, is]).toSorted()).toEqual(
        labels.map((label) => [label, before.get(label), after.get(label)]).toSorted(),
      );
      expect(indicators[0]).toMatchObject({ indicator: 'by-sex', title: words('By sex'), unit: 'students' });
    }
  });

  it('moves no indicator that reads what the client is not shown: one pupil more or less would tell of it', async () => {
    const all = await emis.connect('seer');
    await all.operate(save(student('hidden')));
    const moves = async (scopes: readonly Scope[], purpose: Purpose) => {
      const again = await emis.connect('seer', scopes, { purposes: [purpose] });
      const body = { profile, operations: [remove('person', 'hidden')], indicators: true };
      const found = previewedWithIndicators.parse(await (await again.post(ROUTES.preview, body)).json());
      expect(found.results).toMatchObject([{ status: 'accepted', change: 'remove' }]);
      return found.indicators?.map(({ label }) => label);
    };
    expect(await moves(['emis/submissions.create'], 'registration')).toEqual(['female']);
    expect(await moves(['emis/submissions.create'], 'learning')).toEqual([]);
    expect(await moves(['emis/person.remove'], 'registration')).toEqual([]);
  });

  it('all or none: with one wrong operation nothing takes effect, and the right ones may be sent again as they are', async () => {
    const right = save(school('all-1'));
    const wrong = save(school('all-2', ''));
    const { cursor } = await client.changes();
    const send = async (...operations: Operation[]) =>
      await (await client.post(ROUTES.operations, { profile, operations, atomic: 'all' })).json();
    expect(await send(right, wrong)).toMatchObject({
      results: [{ status: 'dependency', waitsFor: [] }, { status: 'rejected' }],
    });
    expect((await client.changes(`?cursor=${cursor}`)).changes).toEqual([]);
    expect(await send(right, { ...save(school('all-2')), opId: newOpId() })).toMatchObject({
      results: [{ status: 'accepted' }, { status: 'accepted' }],
    });
  });
});
