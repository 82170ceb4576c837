import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { type Problem, problem, type Rejection, ROUTES, rejectionPage, type Upload, upload } from '@emis-sdk/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../database.ts';
import { testDatabases } from '../databases-for-tests.ts';
import { enrolment, school, student, type TestClient, type TestServer, testServer } from '../server-for-tests.ts';

const databases = await testDatabases();
afterAll(() => Promise.all(databases.map((each) => each.stop())));

const PROFILE = { profile: { id: 'plain', edition: '2026' } };
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');
const linesOf = (records: readonly unknown[]) => Buffer.from(records.map((one) => `${JSON.stringify(one)}\n`).join(''));

describe.each(databases)('uploads on $name', ({ open }) => {
  let database: Database;
  let emis: TestServer;
  let client: TestClient;
  let now = Date.parse('2026-11-27T12:00:00Z');
  beforeAll(async () => {
    database = await open();
    emis = await testServer(database, { clock: () => new Date(now) });
    client = await emis.connect();
  });
  afterAll(() => database.close());

  const at = (route: string, id: string) => route.replace(':id', id);
  const announce = async (bytes: Uint8Array, headers: Record<string, string> = {}, more: object = {}) =>
    await client.post(ROUTES.uploads, { ...PROFILE, bytes: bytes.length, sha256: sha256(bytes), ...more }, headers);
  const opened = async (bytes: Uint8Array, headers?: Record<string, string>) =>
    upload.parse(await (await announce(bytes, headers)).json());
  const patch = (id: string, offset: number | string, body: Uint8Array, headers: Record<string, string> = {}) =>
    client.send('PATCH', at(ROUTES.upload, id), body, {
      'content-type': 'application/partial-upload',
      'upload-offset': String(offset),
      ...headers,
    });
  const commit = (id: string) => client.post(at(ROUTES.uploadCommit, id), {});
  const told = async (answer: Response) => [answer.status, problem.parse(await answer.json()).code];
  const rejections = async (id: string): Promise<Rejection[]> =>
    rejectionPage.parse(await (await client.get(at(ROUTES.uploadRejections, id))).json()).rejections;

  it('come in pieces, plain or compressed, and are judged as one submission, in order, however often that is asked', async () => {
    const { cursor } = await client.changes();
    const records = [school('s1'), student('p1'), enrolment('e1', 'p1', 's1'), enrolment('e2', 'nobody', 's1')];
    // The same record twice: the later one stands, as in any other order of sending.
    const bytes = linesOf([...records, school('s1', 'Escuela Ñandú')]);
    const { id, submissionId, status, offset } = await opened(bytes);
    expect([status, offset]).toEqual(['open', 0]);
    // Cut within a line, and within a letter.
    const cuts = [0, 7, bytes.indexOf('Ñ') + 1, bytes.length];
    for (const [index, from] of cuts.slice(0, -1).entries()) {
      const piece = bytes.subarray(from, cuts[index + 1]);
      const digest = `sha-256=:${createHash('sha256').update(piece).digest('base64')}:`;
      const sent = index === 1 ? { body: gzipSync(piece), coding: { 'content-encoding': 'gzip' } } : { body: piece };
      const answer = await patch(id, from, sent.body, { 'repr-digest': digest, ...sent.coding });
      expect([answer.status, answer.headers.get('upload-offset')]).toEqual([200, String(cuts[index + 1])]);
    }
    const first = await commit(id);
    const done = upload.parse(await first.json());
    expect([first.status, done]).toEqual([
      200,
      {
        id,
        submissionId,
        status: 'done',
        bytes: bytes.length,
        offset: bytes.length,
        judged: bytes.length,
        counts: { accepted: 4, unchanged: 0, rejected: 1 },
      },
    ]);
    expect(await (await commit(id)).json()).toEqual(done);
    expect(await rejections(id)).toEqual([
      {
        line: 4,
        entity: 'enrolment',
        id: 'e2',
        findings: [expect.objectContaining({ code: 'reference.missing', path: 'studentId' })],
      },
    ]);
    const { changes } = await client.changes(`?cursor=${cursor}`);
    expect(changes.map((change) => [change.id, change.kind, change.record.name])).toEqual([
      ['s1', 'created', 'School s1'],
      ['p1', 'created', undefined],
      ['e1', 'created', undefined],
      ['s1', 'updated', 'Escuela Ñandú'],
    ]);
    const submission = await (await client.get(at(ROUTES.submission, submissionId))).json();
    expect(submission).toMatchObject({ status: 'complete', counts: done.counts });
    // Nothing is kept twice: the bytes are gone once they are judged.
    expect(await database.tables.selectFrom('upload_pieces').selectAll().execute()).toEqual([]);
  });

  it('case 14: a second uploader is told where the upload is, and brings nothing twice', async () => {
    const bytes = linesOf([school('twice'), school('twice-2')]);
    const { id } = await opened(bytes);
    const pieces = await Promise.all([patch(id, 0, bytes.subarray(0, 20)), patch(id, 0, bytes.subarray(0, 30))]);
    expect(pieces.map(({ status }) => status).sort()).toEqual([200, 409]);
    const late = pieces.find(({ status }) => status === 409);
    const { code, offset = -1 } = problem.parse(await late?.json());
    expect(code).toBe('upload-offset');
    expect(late?.headers.get('upload-offset')).toBe(String(offset));
    expect([20, 30]).toContain(offset);
    const again = await patch(id, offset, bytes.subarray(offset));
    expect(again.status).toBe(200);
    const head = await client.send('HEAD', at(ROUTES.upload, id));
    expect([head.headers.get('upload-offset'), head.headers.get('upload-length')]).toEqual([
      String(bytes.length),
      String(bytes.length),
    ]);
    expect(((await (await commit(id)).json()) as Upload).counts.accepted).toBe(2);
    expect(await told(await patch(id, 0, bytes))).toEqual([409, 'upload-offset']);
  });

  it('keep what can be judged apart from lines that cannot, and say which those are', async () => {
    const long = `{"entity":"school","record":{"id":"long","name":"${'x'.repeat(1_048_576)}"}}`;
    const bad = [
      '{"entity":"school","record":{"id":"b1"',
      '["Marker"]',
      '{"entity":"dragon","record":{"id":"b3"}}',
      '{"entity":"school","record":{"id":"b4","name":"\\ud800Marker"}}',
      `{"entity":"school","record":{"x":${'['.repeat(40)}${']'.repeat(40)}}}`,
      '{"entity":"school","record":{"id":"b6","__proto__":{"a":1}}}',
      '{"entity":"school","record":{"id":"b7","population":9007199254740993}}',
      long,
      `{"entity":"school","record":{${'"a":1,'.repeat(256)}"id":"b9"}}`,
    ];
    const text = Buffer.concat([
      Buffer.from(`${JSON.stringify(school('good-1'))}\r\n\n${bad.join('\n')}\n`),
      Buffer.from([0x7b, 0xff, 0x7d, 0x0a]),
      // Without an end of line.
      Buffer.from(JSON.stringify(school('good-2'))),
    ]);
    const { id } = await opened(text);
    await patch(id, 0, text);
    const { status, counts } = upload.parse(await (await commit(id)).json());
    expect([status, counts]).toEqual(['done', { accepted: 2, unchanged: 0, rejected: 10 }]);
    const found = await rejections(id);
    expect(found.map(({ line, findings }) => `${line} ${findings.map(({ code }) => code).join()}`)).toEqual([
      '3 json.broken',
      '4 json.not-an-object',
      '5 emis.not-a-record',
      '6 field.bad-text',
      '7 json.too-deep',
      '8 json.forbidden-key',
      '9 json.inexact-number',
      '10 json.too-long',
      '11 json.too-many-values',
      '12 json.broken',
    ]);
    expect(JSON.stringify(found)).not.toContain('Marker');
    expect(found[3]).toMatchObject({ entity: 'school', id: 'b4', findings: [{ path: 'name' }] });
  });

  it('come again under their key as they stand, and are refused under it for another file', async () => {
    const bytes = linesOf([school('again')]);
    const key = { 'idempotency-key': '"year 2026"' };
    const { id } = await opened(bytes, key);
    await patch(id, 0, bytes.subarray(0, 10));
    const again = await announce(bytes, key);
    expect([again.status, upload.parse(await again.json())]).toEqual([
      200,
      expect.objectContaining({ id, offset: 10 }),
    ]);
    expect(await told(await announce(linesOf([school('other')]), key))).toEqual([422, 'idempotency-key-reused']);
  });

  it('are not judged while bytes are missing, nor when they are others than announced', async () => {
    const bytes = linesOf([school('never')]);
    const { id } = await opened(bytes);
    await patch(id, 0, bytes.subarray(0, 10));
    const early = await commit(id);
    expect([early.status, early.headers.get('upload-offset')]).toEqual([409, '10']);
    const wrong = { 'repr-digest': `sha-256=:${createHash('sha256').update('x').digest('base64')}:` };
    expect(await told(await patch(id, 10, bytes.subarray(10), wrong))).toEqual([422, 'upload-differs']);
    expect(await told(await patch(id, 10, Buffer.alloc(bytes.length)))).toEqual([413, 'too-large']);
    expect(await told(await patch(id, 'soon', bytes))).toEqual([400, 'invalid-request']);
    expect(await told(await patch(id, 10, bytes, { 'content-type': 'text/plain' }))).toEqual([
      415,
      'unsupported-media-type',
    ]);
    expect(await told(await patch(id, 10, gzipSync(Buffer.alloc(5_000_000)), { 'content-encoding': 'gzip' }))).toEqual([
      413,
      'too-large',
    ]);
    await patch(id, 10, Buffer.alloc(bytes.length - 10, 0x20));
    expect(await told(await commit(id))).toEqual([422, 'upload-differs']);
    expect(await told(await commit(id))).toEqual([422, 'upload-differs']);
    expect(((await (await client.get(at(ROUTES.upload, id))).json()) as Upload).status).toBe('refused');
    expect((await client.get('/v1/records/school/never')).status).toBe(404);
  });

  it('are nobody else’s', async () => {
    const other = await emis.connect('other');
    const { id } = await opened(linesOf([school('mine')]));
    const answers = await Promise.all([
      other.get(at(ROUTES.upload, id)),
      other.get(at(ROUTES.uploadRejections, id)),
      other.post(at(ROUTES.uploadCommit, id), {}),
      other.send('DELETE', at(ROUTES.upload, id)),
      other.send('PATCH', at(ROUTES.upload, id), 'x', {
        'content-type': 'application/partial-upload',
        'upload-offset': '0',
      }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
  });

  it('tell a submission of theirs to nobody as complete before their last line', async () => {
    const bytes = linesOf([school('late')]);
    const { id, submissionId } = upload.parse(
      await (await announce(bytes, {}, { report: { verdict: 'ok', read: 1, invalid: 0, held: 0, groups: [] } })).json(),
    );
    const early = await (await client.post(at(ROUTES.complete, submissionId), {})).json();
    expect(early).toMatchObject({ status: 'open' });
    await patch(id, 0, bytes);
    expect(((await (await commit(id)).json()) as Upload).counts.accepted).toBe(1);
    const { report } = await database.tables
      .selectFrom('submissions')
      .select('report')
      .where('id', '=', submissionId)
      .executeTakeFirstOrThrow();
    expect(report).toMatchObject({ verdict: 'ok' });
  });

  it('say in three languages what is wrong', async () => {
    const bytes = linesOf([school('words')]);
    const { id } = await opened(bytes);
    const words = await Promise.all(
      ['en', 'es', 'pt'].map(async (language) => {
        const answer = await patch(id, 5, bytes, { 'accept-language': language });
        return ((await answer.json()) as Problem).detail;
      }),
    );
    expect(words).toEqual([
      'The upload goes on at byte 0.',
      'La carga sigue en el byte 0.',
      'A carga continua no byte 0.',
    ]);
  });

  it('are ten at once, and can be given up; those whose sender never comes back are dropped after a week', async () => {
    const many = await emis.connect('many');
    const bytes = linesOf([school('x')]);
    const body = { ...PROFILE, bytes: bytes.length, sha256: sha256(bytes) };
    const ids: string[] = [];
    for (let index = 0; index < 10; index++)
      ids.push(((await (await many.post(ROUTES.uploads, body)).json()) as Upload).id);
    expect((await many.post(ROUTES.uploads, body)).status).toBe(400);
    expect((await many.send('DELETE', at(ROUTES.upload, ids[0] ?? ''))).status).toBe(204);
    expect((await many.post(ROUTES.uploads, body)).status).toBe(201);
    now += 8 * 86_400_000;
    await emis.server.tidy();
    expect(await database.tables.selectFrom('uploads').select('id').where('status', '=', 'open').execute()).toEqual([]);
  });
});
