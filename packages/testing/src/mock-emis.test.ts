import { ClientError, type ClientOptions, createClient, type Outgoing, ProblemError } from '@emis-sdk/client';
import type { Change, Scope } from '@emis-sdk/protocol';
import fc from 'fast-check';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMockEmis, type MockEmis } from './mock-emis.ts';

const PROFILE = { profile: { id: 'international', edition: '2026' } };

/** A school with a class in it, and a student who sits in that class. */
function records(prefix: string): Outgoing[] {
  const id = (name: string) => `${prefix}-${name}`;
  return [
    { entity: 'school', record: { id: id('school'), name: 'Escuela Ñandú', extensions: { colour: 'green' } } },
    {
      entity: 'academic-session',
      record: {
        id: id('year'),
        title: '2026',
        type: 'schoolYear',
        startDate: '2026-03-01',
        endDate: '2026-12-15',
        schoolYear: 2026,
      },
    },
    { entity: 'class', record: { id: id('class'), title: '1.º A', schoolId: id('school'), sessionIds: [id('year')] } },
    {
      entity: 'person',
      record: { id: id('person'), givenName: 'Amaranta', familyName: 'Buendía', roles: ['student'] },
    },
    {
      entity: 'class-enrolment',
      record: { id: id('seat'), classId: id('class'), studentId: id('person') },
    },
  ];
}

let emis: MockEmis;
beforeAll(async () => {
  emis = await createMockEmis();
});
afterAll(() => emis.close());

/** Everything in the feed that came with one submission. */
function changesOf(submissionId: string): Promise<Change[]> {
  return changesWhere((change) => change.submissionId === submissionId);
}

async function changesWhere(wanted: (change: Change) => boolean): Promise<Change[]> {
  const reader = createClient(await emis.connect(['emis/changes.read']));
  const found: Change[] = [];
  for await (const page of reader.changes({ limit: 50 })) found.push(...page.changes.filter(wanted));
  return found;
}

describe('a product’s tests, in this process', () => productTests('process', (scopes) => emis.connect(scopes)));

describe('a product’s tests, through msw', () => {
  const network = setupServer();
  beforeAll(() => {
    network.use(...emis.handlers);
    network.listen({ onUnhandledFrame: 'error' });
  });
  afterAll(() => network.close());

  productTests('msw', async (scopes) => ({ ...(await emis.connect(scopes)), fetch: globalThis.fetch }));
});

/** What a product's tests do with the mock, whichever way they reach it. */
function productTests(prefix: string, connect: (scopes?: readonly Scope[]) => Promise<ClientOptions>): void {
  it('send records, get a receipt, send them again unchanged, and read them back', async () => {
    const client = createClient(await connect());
    const sent = records(prefix);
    const receipt = await client.submit(sent, { ...PROFILE, batchSize: 2 });
    expect(receipt).toMatchObject({ submitted: 5, held: 0, counts: { accepted: 5, unchanged: 0, rejected: 0 } });
    const again = await client.submit(sent, PROFILE);
    expect(again.counts).toEqual({ accepted: 0, unchanged: 5, rejected: 0 });
    const changes = await changesOf(receipt.submissionId);
    expect(
      changes.map((change) => ({
        entity: change.entity,
        kind: change.kind,
        record: 'record' in change && change.record,
      })),
    ).toEqual(sent.map(({ entity, record }) => ({ entity, record, kind: 'created' })));
    expect(await changesOf(again.submissionId)).toEqual([]);
  });

  it('are told what is wrong with a record, and what waits for it', async () => {
    const client = createClient(await connect());
    const [school, session, klass, person, seat] = records(`${prefix}-wrong`);
    if (!school || !session || !klass || !person || !seat) throw new Error('five records');
    const sent = [{ ...school, record: { ...school.record, name: '' } }, session, klass, person, seat];
    const receipt = await client.submit(sent, { ...PROFILE, batchSize: 1 });
    expect(receipt.counts).toEqual({ accepted: 2, unchanged: 0, rejected: 1 });
    expect(receipt.rejected).toMatchObject([{ entity: 'school', id: school.record.id, status: 'rejected' }]);
    expect(receipt.rejected[0]?.findings?.[0]).toMatchObject({ severity: 'error', path: 'name' });
    expect(receipt.held).toBe(2);
    expect(receipt.heldBecause).toEqual([{ entity: 'school', id: school.record.id, holds: 2 }]);
  });

  it('change a record and see the change', async () => {
    const client = createClient(await connect());
    const [school] = records(`${prefix}-moved`);
    if (!school) throw new Error('a school');
    await client.submit([school], PROFILE);
    const renamed = { ...school, record: { ...school.record, name: 'Escuela Cóndor' } };
    const { submissionId, counts } = await client.submit([renamed], PROFILE);
    expect(counts.accepted).toBe(1);
    expect(await changesOf(submissionId)).toMatchObject([{ kind: 'updated', record: renamed.record }]);
  });

  it('are refused what they have no scope for', async () => {
    const reader = createClient(await connect(['emis/changes.read']));
    const error = await reader.submit(records('x'), PROFILE).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({ status: 403, problem: { code: 'forbidden' } });
  });
}

describe('a bad line to the mock', () => {
  it('leaves every record once, whatever is lost on the way and however often it is sent', async () => {
    const fate = fc.constantFrom('passes', 'never arrives', 'answer lost', 'answer torn', 'server busy');
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fate, { maxLength: 16 }), async (fates) => {
        const prefix = `run${runs++}`;
        const options = await emis.connect();
        const line = createClient({ ...options, retry: { sleep: async () => {} }, fetch: badLine(emis.fetch, fates) });
        const how = { ...PROFILE, batchSize: 2 };
        const outcome = await line.submit(records(prefix), how).catch((error: unknown) => error);
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(ClientError);
        else expect(outcome).toMatchObject({ counts: { accepted: 5, unchanged: 0, rejected: 0 } });
        const again = await createClient(options).submit(records(prefix), how);
        expect(again.counts.accepted + again.counts.unchanged).toBe(5);
        if (!(outcome instanceof Error)) expect(again.counts.unchanged).toBe(5);
        const changes = await changesWhere(({ id }) => id.startsWith(`${prefix}-`));
        expect(changes.map(({ id, kind }) => `${kind} ${id}`)).toEqual(
          records(prefix).map(({ record }) => `created ${String(record.id)}`),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('reaches the mocked address only', async () => {
    await expect(emis.fetch('https://elsewhere.test/')).rejects.toThrow('fetch failed');
  });
});

it('a clock that runs ahead is put right once, by the Date of the mock', async () => {
  const options = await emis.connect();
  const client = createClient({ ...options, clock: () => new Date(Date.now() + 86_400_000) });
  expect((await client.submit(records('clock'), PROFILE)).submitted).toBe(5);
});

it('a mock has the address and the clock that it is given', async () => {
  const clock = () => new Date('2031-05-06T07:08:09Z');
  const other = await createMockEmis({ url: 'https://siged.test/', clock });
  try {
    const response = await other.fetch('https://siged.test/.well-known/emis');
    expect(await response.json()).toMatchObject({ issuer: 'https://siged.test' });
    expect(response.headers.get('date')).toBe('Tue, 06 May 2031 07:08:09 GMT');
    const client = createClient(await other.connect());
    expect((await client.submit(records('later'), PROFILE)).submitted).toBe(5);
  } finally {
    await other.close();
  }
});

/** A line on which the requests meet these fates, one after the other; afterwards all pass. */
function badLine(fetch: typeof globalThis.fetch, fates: readonly string[]): typeof globalThis.fetch {
  const coming = [...fates];
  return async (input, init) => {
    const fate = coming.shift() ?? 'passes';
    if (fate === 'never arrives') throw new TypeError('fetch failed');
    if (fate === 'server busy') return new Response(null, { status: 503 });
    const response = await fetch(input, init);
    if (fate === 'answer lost') throw new TypeError('fetch failed');
    const text = await response.text();
    return new Response(fate === 'answer torn' ? text.slice(0, text.length / 2) : text, response);
  };
}
