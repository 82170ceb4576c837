import { createClient } from '@emis-sdk/client';
import { bulkUploads, recordsFile } from '@emis-sdk/client/uploads';
import { expect, it } from 'vitest';
import { createMockEmis } from '../mock-emis.ts';
import { crossBadLine, PROFILE, peopleLines } from './upload-over-bad-line-for-tests.ts';

it('case 14: a file whose line is cut a hundred times arrives as it was, and a cut costs one piece at most', async () => {
  const file = new Blob([...peopleLines(200_000)]);
  const crossed = await crossBadLine(file, { seed: 14, percent: 64, pieceBytes: 4096 });
  expect(crossed.held).toBe(crossed.sent);
  expect(crossed.broken).toBeGreaterThan(100);
  expect(crossed.receipt?.counts.accepted).toBe([...peopleLines(200_000)].length);
  expect(crossed.receipt?.counts.rejected).toBe(0);
  expect(crossed.resent).toBeLessThanOrEqual(crossed.broken * crossed.piece);
});

it('case 14: two uploaders of one file go on from each other’s pieces; each gets the one receipt', async () => {
  const emis = await createMockEmis();
  const options = await emis.connect();
  const file = new Blob([...peopleLines(60_000)]);
  const statuses: number[] = [];
  const start = () =>
    createClient({
      ...options,
      uploads: bulkUploads(),
      async fetch(input, init) {
        const answer = await (options.fetch ?? fetch)(input, init);
        if (input instanceof Request && input.method === 'PATCH') statuses.push(answer.status);
        return answer;
      },
    }).uploads.send(file, { ...PROFILE, key: 'municipality-2026', pieceBytes: 5000 });
  const [one, two] = await Promise.all([start(), start()]);
  expect(one).toEqual(two);
  expect(one.counts).toEqual({ accepted: [...peopleLines(60_000)].length, unchanged: 0, rejected: 0 });
  expect(statuses).toContain(409);
  // Bytes are kept once: as many pieces as there are.
  expect(statuses.filter((status) => status === 200)).toHaveLength(Math.ceil(file.size / 5000));
  await emis.close();
});

it('cuts pieces to what the line carries in a second or some, and smaller ones when it carries less', async () => {
  let now = Date.parse('2026-03-02T08:00:00Z');
  const clock = () => new Date(now);
  const emis = await createMockEmis({ clock });
  const options = await emis.connect();
  const text = 'x'.repeat(30_000);
  const file = await recordsFile(
    Array.from({ length: 20 }, (_, index) => ({
      entity: 'school' as const,
      record: { id: `s${index}`, name: 'Escuela Ñandú', extensions: { text } },
    })),
  );
  let bytesInMs = 100;
  const pieces: number[] = [];
  const client = createClient({
    ...options,
    ...{ clock, compress: false, uploads: bulkUploads() },
    async fetch(input, init) {
      const request = new Request(input, init);
      if (request.method === 'PATCH') {
        const { byteLength } = await request.clone().arrayBuffer();
        pieces.push(byteLength / 1024);
        now += byteLength / bytesInMs;
        if (pieces.length === 3) bytesInMs = 8;
      }
      return await (options.fetch ?? fetch)(request);
    },
  });
  const receipt = await client.uploads.send(file, PROFILE);
  expect(receipt.counts).toEqual({ accepted: 20, unchanged: 0, rejected: 0 });
  expect(pieces.slice(0, 6)).toEqual([64, 128, 128, 128, 64, 32]);
  await emis.close();
});

it('goes on after its own end, under its key; tells how far it is, and which lines were not taken', async () => {
  const emis = await createMockEmis();
  const options = await emis.connect();
  const wrong = (index: number) =>
    ({ entity: 'enrolment', record: { id: `e${index}`, studentId: 'nobody', schoolId: 'nowhere' } }) as const;
  const school = { entity: 'school', record: { id: 's1', name: 'Escuela Ñandú' } } as const;
  const file = await recordsFile([school, ...Array.from({ length: 601 }, (_, index) => wrong(index))]);
  const client = createClient({ ...options, uploads: bulkUploads() });
  const stop = new AbortController();
  const sent: number[] = [];
  const ended = client.uploads.send(file, {
    ...PROFILE,
    key: 'mine',
    pieceBytes: 4096,
    signal: stop.signal,
    onProgress({ sent: bytes }) {
      sent.push(bytes);
      if (bytes > 8000) stop.abort(new Error('the process ends'));
    },
  });
  await expect(ended).rejects.toThrow('the process ends');
  const later: number[] = [];
  const receipt = await client.uploads.send(file, {
    ...PROFILE,
    key: 'mine',
    onProgress: ({ sent: bytes, judged }) => later.push(bytes, judged),
  });
  expect(later[0]).toBe(sent.at(-1));
  expect(later.slice(-2)).toEqual([file.size, file.size]);
  expect(receipt.counts).toEqual({ accepted: 1, unchanged: 0, rejected: 601 });
  expect(receipt.rejected[0]).toMatchObject({ line: 2, entity: 'enrolment', id: 'e0' });
  const all: number[] = [];
  for await (const { line } of client.uploads.rejections(receipt.submissionId)) all.push(line);
  expect(all).toEqual(Array.from({ length: 601 }, (_, index) => index + 2));
  await emis.close();
});
