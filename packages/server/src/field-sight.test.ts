import { ENTITIES, ENTITY_NAMES, type EntityName, referenceFields } from '@emis-sdk/model';
import { type PreviewResults, PURPOSES, type Purpose, ROUTES, SCOPES } from '@emis-sdk/protocol';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findClient } from './clients.ts';
import type { Database } from './database.ts';
import { testDatabases } from './databases-for-tests.ts';
import { shownBody, sightsOf } from './field-sight.ts';
import { storeRecords } from './record-store.ts';
import { save, school, type TestClient, type TestServer, testServer } from './server-for-tests.ts';
import { withinGrant } from './within-grant.ts';

const databases = await testDatabases();
afterAll(() => Promise.all(databases.map((each) => each.stop())));

/** What should be shown, said once more and in other words than the server's. */
function oracle(purpose: Purpose, entity: EntityName, field: string): boolean {
  const { privacy } = ENTITIES[entity].fields[field as 'id'];
  if (purpose === 'registration' || purpose === 'welfare' || field === 'id') return true;
  if (privacy === 'operational' || privacy === 'public') return true;
  if (purpose === 'audit' || privacy === 'sensitive')
    return purpose === 'learning' && /^mark/.test(entity) && field.toLowerCase().endsWith('value');
  if (purpose === 'statistics') return privacy === 'quasi-id';
  if (privacy === 'quasi-id') return ['enrolment.grade', 'class-enrolment.listNumber'].includes(`${entity}.${field}`);
  return !['identifiers', 'address', 'phone', 'mobile', 'number'].includes(field);
}

/** A record of each kind with every field that there is. */
const FULL = ENTITY_NAMES.map((entity) => {
  const examples = Object.entries(ENTITIES[entity].fields).map(([name, field]) => {
    const { example } = field as { example?: unknown };
    return [name, example ?? (name === 'extensions' ? { note: 'x' } : 'x')];
  });
  return {
    entity,
    id: 'full',
    record: { ...Object.fromEntries(examples), id: 'full' },
  };
});

describe.each(databases)('fields by purpose on $name', ({ open, name }) => {
  let database: Database;
  let emis: TestServer;
  let nation: TestClient;
  /** Of each purpose a product that reads everything, and one that sends under the same source as the nation's. */
  const readers = new Map<Purpose, TestClient>();
  let learner: TestClient;
  beforeAll(async () => {
    database = await open();
    emis = await testServer(database);
    await database.tables.transaction().execute((trx) => storeRecords(trx, FULL, { source: 'full', now: new Date() }));
    nation = await emis.connect('nation');
    for (const purpose of PURPOSES) {
      readers.set(
        purpose,
        await emis.connect(`for ${purpose}`, ['emis/changes.read'], {
          purposes: [purpose],
        }),
      );
    }
    learner = await emis.connect('learner', SCOPES, {
      source: 'nation',
      purposes: ['learning'],
    });
  });
  afterAll(() => database.close());
  const readerFor = (purpose: Purpose) => readers.get(purpose) ?? expect.fail('no reader');

  it.each(PURPOSES)(
    'case 21: %s shows of every field of every entity what the oracle says: lists, single records, feed and database',
    async (purpose) => {
      const client = readerFor(purpose);
      const disagreements: string[] = [];
      const compare = (where: string, entity: EntityName, record: object | undefined) => {
        for (const field of Object.keys(ENTITIES[entity].fields)) {
          const shown = record !== undefined && Object.hasOwn(record, field);
          if (shown !== oracle(purpose, entity, field)) disagreements.push(`${where}: ${entity}.${field} ${shown}`);
        }
      };
      const { changes } = await client.changes('?limit=1000');
      const fed = new Map(changes.filter(({ source }) => source === 'full').map((one) => [one.entity, one.record]));
      for (const entity of ENTITY_NAMES) {
        compare('feed', entity, fed.get(entity));
        const at = `${ROUTES.records.replace(':entity', entity)}`;
        const list = (await (await client.get(`${at}?source=full`)).json()) as {
          records: { record: object }[];
        };
        compare('list', entity, list.records[0]?.record);
        const whole = Object.keys(ENTITIES[entity].fields).every((field) => oracle(purpose, entity, field));
        if (!whole || purpose === 'registration')
          compare('record', entity, (await (await client.get(`${at}/full?source=full`)).json()) as object);
      }
      const caller = {
        ...((await findClient(database.tables, client.clientId)) ?? expect.fail('no client')),
        purpose,
        sight: sightsOf()[purpose],
      };
      const rows = await withinGrant(database.tables, caller, 'list', async (trx) => {
        const query = sql<{
          entity: EntityName;
          body: object;
        }>`SELECT entity, ${shownBody('r')} AS body FROM records r WHERE source = 'full'`;
        return (await query.execute(trx)).rows;
      });
      for (const { entity, body } of rows) compare('database', entity, body);
      expect(rows.length).toBe(ENTITY_NAMES.length);
      expect(disagreements).toEqual([]);
    },
  );

  it('a client without a purpose is shown nothing of a record', async () => {
    const caller = {
      ...((await findClient(database.tables, readerFor('audit').clientId)) ?? expect.fail('no client')),
      purpose: 'audit' as const,
      sight: { ...sightsOf().audit, claim: '' },
    };
    const rows = await withinGrant(database.tables, caller, 'list', async (trx) => {
      return (
        await sql<{
          body: object;
        }>`SELECT ${shownBody('r')} AS body FROM records r WHERE source = 'full'`.execute(trx)
      ).rows;
    });
    expect(rows.length).toBe(ENTITY_NAMES.length);
    expect(rows.filter(({ body }) => Object.keys(body).length > 0)).toEqual([]);
  });

  it('what is not shown cannot be asked for either, whether the value is right or wrong', async () => {
    for (const purpose of ['statistics', 'learning', 'audit'] as const) {
      for (const entity of ENTITY_NAMES) {
        for (const [field] of referenceFields(entity)) {
          if (oracle(purpose, entity, field)) continue;
          const at = `${ROUTES.records.replace(':entity', entity)}?source=full&${field}=`;
          const answers = await Promise.all(['full', 'other'].map((id) => readerFor(purpose).get(at + id)));
          expect(
            answers.map(({ status }) => status),
            `${purpose} ${entity}.${field}`,
          ).toEqual([400, 400]);
          expect(((await (answers[0] ?? expect.fail('no answer')).json()) as { fix: string }).fix).not.toContain(field);
        }
      }
    }
    const seen = await readerFor('audit').get(
      `${ROUTES.records.replace(':entity', 'enrolment')}?source=full&studentId=student-17`,
    );
    expect(((await seen.json()) as { records: unknown[] }).records.length).toBe(1);
  });

  const PUPIL = {
    id: 'ana',
    givenName: 'Ana',
    familyName: 'Soto',
    birthDate: '2016-03-01',
    address: 'Camino Real 1',
    disability: true,
    roles: ['student'],
    extensions: { bus: '7' },
  };
  const held = async (id: string) =>
    (await (await nation.get(`/v1/records/person/${id}`)).json()) as Record<string, unknown>;

  it('what a client may not see is kept as it was when it writes the rest', async () => {
    await nation.operate(save({ entity: 'person', record: PUPIL }));
    const seen = (await (await learner.get('/v1/records/person/ana')).json()) as Record<string, unknown>;
    expect(seen).toEqual({
      id: 'ana',
      givenName: 'Ana',
      familyName: 'Soto',
      roles: ['student'],
    });
    const [result] = await learner.operate(save({ entity: 'person', record: { ...seen, givenName: 'Ana María' } }));
    expect(result?.status).toBe('accepted');
    expect(await held('ana')).toEqual({ ...PUPIL, givenName: 'Ana María' });
    const receipt = await learner.sendBatch(await learner.openSubmission(), [
      {
        entity: 'person',
        record: { id: 'ana', givenName: 'Anita', roles: ['student'] },
      },
    ]);
    expect(((await receipt.json()) as { counts: object }).counts).toEqual({
      accepted: 1,
      unchanged: 0,
      rejected: 0,
    });
    const { familyName: _, ...kept } = PUPIL;
    expect(await held('ana')).toEqual({ ...kept, givenName: 'Anita' });
    const again = await learner.sendBatch(await learner.openSubmission(), [
      {
        entity: 'person',
        record: { id: 'ana', givenName: 'Anita', roles: ['student'] },
      },
    ]);
    expect(((await again.json()) as { counts: object }).counts).toEqual({
      accepted: 0,
      unchanged: 1,
      rejected: 0,
    });
  });

  it('a field that is not shown is refused whatever its value is, and whether or not the record is there', async () => {
    await nation.operate(save({ entity: 'person', record: { ...PUPIL, id: 'eva' } }));
    const sent = (id: string, more: object) => save({ entity: 'person', record: { id, givenName: 'Eva', ...more } });
    const results = await learner.operate(
      sent('eva', { birthDate: '2016-03-01' }),
      sent('eva', { birthDate: '2015-03-01' }),
      sent('nobody', { birthDate: '2016-03-01' }),
    );
    const finding = {
      code: 'access.not-granted',
      severity: 'error',
      path: 'birthDate',
      params: { scope: 'person.birthDate' },
    };
    expect(results.map(({ status, findings }) => [status, findings])).toEqual(
      results.map(() => ['rejected', [finding]]),
    );
    const [unknown] = await learner.operate(sent('eva', { shoeSize: '31' }));
    expect(unknown?.findings?.[0]?.params).toEqual({ scope: 'person.extensions' });
    const batch = await learner.sendBatch(await learner.openSubmission(), [
      {
        entity: 'person',
        record: { id: 'eva', givenName: 'Eva', disability: false },
      },
      { entity: 'person', record: { id: 'eli', givenName: 'Eli' } },
    ]);
    const { records } = (await batch.json()) as {
      records: { status: string }[];
    };
    expect(records.map(({ status }) => status)).toEqual(['rejected', 'accepted']);
    expect(await held('eva')).toEqual({ ...PUPIL, id: 'eva' });
  });

  it('a conflict and a preview show no more than a look', async () => {
    await nation.operate(save({ entity: 'person', record: { ...PUPIL, id: 'ida' } }));
    const change = save({ entity: 'person', record: { id: 'ida', givenName: 'Ida' } }, { ifMatch: 'older' });
    const [conflict] = await learner.operate(change);
    expect([conflict?.status, conflict?.current]).toEqual([
      'conflict',
      { id: 'ida', givenName: 'Ana', familyName: 'Soto', roles: ['student'] },
    ]);
    const answer = await learner.post(ROUTES.preview, {
      profile: { id: 'plain', edition: '2026' },
      operations: [
        save({
          entity: 'person',
          record: { id: 'ida', givenName: 'Ida', roles: ['student'] },
        }),
      ],
    });
    const { results, open: counts } = (await answer.json()) as PreviewResults;
    expect(results[0]?.fields).toEqual(['familyName', 'givenName']);
    // Which places are open is told by a date that this purpose does not show.
    expect(counts.map(({ entity }) => entity)).not.toContain('enrolment');
    expect((await learner.get(ROUTES.personDuplicates)).status).toBe(403);
  });

  it('says nothing of why a field is wrong that is not shown, and warns of none', async () => {
    await nation.operate(save(school('s')), save({ entity: 'person', record: { ...PUPIL, id: 'uma' } }));
    // Stored before there was a rule against it.
    await sql`UPDATE records SET body = body || '{"birthDate":"2016-99-99"}' WHERE source = 'nation' AND id = 'uma'`.execute(
      database.tables,
    );
    const [result] = await learner.operate(save({ entity: 'person', record: { id: 'uma', givenName: 'Uma' } }));
    expect(result?.status).toBe('rejected');
    expect(
      result?.findings?.filter(({ path }) => path === 'birthDate').every(({ params }) => params === undefined),
    ).toBe(true);
    expect(JSON.stringify(result)).not.toContain('2016-99-99');
  });

  it('a cursor of one purpose does not go on for another, which would miss fields', async () => {
    const both = await emis.connect('two', ['emis/changes.read'], {
      purposes: ['registration', 'audit'],
    });
    const { cursor } = await both.changes('?limit=1000');
    const answer = await both.askToken(await both.assertion(), {
      purpose: 'audit',
    });
    const { access_token } = (await answer.json()) as { access_token: string };
    const request = new Request(`https://emis.test${ROUTES.changes}?cursor=${cursor}`, {
      headers: { authorization: `Bearer ${access_token}` },
    });
    expect((await emis.server.fetch(request)).status).toBe(410);
  });

  const onOne = name === 'PGlite' ? it : () => undefined;
  onOne('whatever a client without all fields sends, the others stay', async () => {
    const { identifiers, address, phone, mobile, ...others } = ENTITIES.person.fields;
    const hidden = { identifiers, address, phone, mobile };
    const example = (fields: object) =>
      fc.subarray(
        Object.entries(fields as Record<string, { example?: unknown }>).filter(
          ([field]) => field !== 'id' && field !== 'extensions',
        ),
      );
    let count = 0;
    await fc.assert(
      fc.asyncProperty(example(hidden), example(others), example(others), async (unseen, before, after) => {
        const id = `q${++count}`;
        const of = (chosen: [string, { example?: unknown }][]) =>
          Object.fromEntries(chosen.map(([field, about]) => [field, about.example]));
        const seen = (chosen: [string, { example?: unknown }][]) =>
          of(chosen.filter(([field]) => oracle('learning', 'person', field)));
        const first = {
          id,
          givenName: 'Ana',
          ...of(before),
          ...of(unseen),
          residenceId: undefined,
        };
        await nation.operate(
          save({
            entity: 'person',
            record: JSON.parse(JSON.stringify(first)) as Record<string, unknown>,
          }),
        );
        const start = await held(id);
        const second = { id, givenName: 'Eva', ...seen(after) };
        const [result] = await learner.operate(save({ entity: 'person', record: second }));
        expect(result?.status).toBe('accepted');
        const kept = Object.entries(start).filter(([field]) => !oracle('learning', 'person', field));
        expect(await held(id)).toEqual({
          ...second,
          ...Object.fromEntries(kept),
        });
      }),
      { numRuns: 12, seed: 6 },
    );
  });
});

it('a ministry says what its purposes show, and it is published; a field that is none is told', async () => {
  const [{ open } = expect.fail('no database')] = databases;
  const database = await open();
  const own = {
    statistics: {
      classes: ['quasi-id', 'sensitive', 'operational', 'public'],
      but: ['person.ethnicity'],
    },
  } as const;
  const emis = await testServer(database, { purposeFields: own });
  const about = (await (await emis.server.fetch(new Request('https://emis.test/.well-known/emis'))).json()) as {
    purposes: Record<string, object>;
  };
  expect(about.purposes).toMatchObject(own);
  expect(about.purposes['audit']).toEqual({
    classes: ['operational', 'public'],
  });
  const sender = await emis.connect('sender');
  await sender.operate(
    save({
      entity: 'person',
      record: { id: 'p', givenName: 'A', disability: true, ethnicity: 'x' },
    }),
  );
  const counting = await emis.connect('counting', ['emis/changes.read'], {
    purposes: ['statistics'],
  });
  expect((await counting.changes()).changes[0]?.record).toEqual({
    id: 'p',
    disability: true,
  });
  await expect(
    testServer(database, {
      purposeFields: { audit: { classes: [], also: ['person.shoe'] } },
    }),
  ).rejects.toThrow('person.shoe');
  await database.close();
});
