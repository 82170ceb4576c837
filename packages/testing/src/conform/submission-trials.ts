import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { batchReceipt, ROUTES, submission } from '@emis-sdk/protocol';
import { require } from '../trials/trial.ts';
import { expectProblem, expectShape, expectStatus } from './expect.ts';
import type { EmisTrial } from './levels.ts';

/** Chapter 3: submissions. Each batch takes effect once, and each record is told what became of it. */
export const SUBMISSION_TRIALS: readonly EmisTrial[] = [
  {
    number: '3.1',
    level: 'take',
    async run(ground) {
      const opened = await ground.ask({ method: 'POST', path: ROUTES.submissions, body: { profile: ground.profile } });
      expectStatus(opened, 201);
      const { id, status } = expectShape(opened, submission, 'Submission');
      require(status === 'open', 'wrong-state', { wanted: 'open', said: status });
      const shown = await ground.ask({ path: ROUTES.submission.replace(':id', encodeURIComponent(id)) });
      expectStatus(shown, 200);
      require(expectShape(shown, submission, 'Submission').id === id, 'other-submission');
    },
  },
  {
    number: '3.2',
    level: 'take',
    async run(ground) {
      const path = ROUTES.batches.replace(':id', encodeURIComponent(await ground.open()));
      const school = ground.school();
      ground.leave(school);
      expectProblem(
        await ground.ask({ method: 'POST', path, body: { records: [school] } }),
        400,
        'idempotency-key-missing',
      );
    },
  },
  {
    number: '3.3',
    level: 'take',
    async run(ground) {
      const school = ground.school();
      const records = [school, ground.classOf(school.record.id), ground.school(), ground.classOf(school.record.id)];
      const answer = await ground.sendBatch(await ground.open(), records);
      expectStatus(answer, 200);
      const receipt = expectShape(answer, batchReceipt, 'BatchReceipt');
      const said = receipt.records.map(({ entity, id, status }) => `${entity} ${id} ${status}`);
      require(said.join('\n') ===
        records.map(({ entity, record }) => `${entity} ${record.id} accepted`).join('\n'), 'receipts-differ');
      require(receipt.counts.accepted === records.length, 'counts-differ');
    },
  },
  {
    number: '3.4',
    level: 'take',
    async run(ground) {
      const id = await ground.open();
      const school = ground.school();
      const key = randomUUID();
      const first = await ground.sendBatch(id, [school], key);
      const again = await ground.sendBatch(id, [school], key);
      expectStatus(first, 200);
      expectStatus(again, 200);
      require(again.text === first.text, 'answer-differs');
    },
  },
  {
    number: '3.5',
    level: 'take',
    async run(ground) {
      const id = await ground.open();
      const key = randomUUID();
      expectStatus(await ground.sendBatch(id, [ground.school()], key), 200);
      expectProblem(await ground.sendBatch(id, [ground.school()], key), 422, 'idempotency-key-reused');
    },
  },
  {
    number: '3.6',
    level: 'take',
    async run(ground) {
      const right = ground.school();
      const wrong = ground.school('');
      const answer = await ground.sendBatch(await ground.open(), [wrong, right]);
      expectStatus(answer, 200);
      const { records } = expectShape(answer, batchReceipt, 'BatchReceipt');
      const [refused, taken] = records;
      require(refused?.status === 'rejected', 'wrong-record-taken');
      require((refused.findings ?? []).some(({ severity }) => severity === 'error'), 'no-finding');
      require(taken?.status === 'accepted', 'right-record-refused');
    },
  },
  {
    number: '3.7',
    level: 'take',
    async run(ground) {
      const id = await ground.open();
      const path = ROUTES.complete.replace(':id', encodeURIComponent(id));
      const completed = await ground.ask({ method: 'POST', path, body: {} });
      expectStatus(completed, 200);
      const { status } = expectShape(completed, submission, 'Submission');
      require(status === 'complete', 'wrong-state', { wanted: 'complete', said: status });
      expectProblem(await ground.sendBatch(id, [ground.school()]), 409, 'submission-closed');
    },
  },
  {
    number: '3.8',
    level: 'take',
    async run(ground) {
      const body = { profile: { id: 'no-such-country', edition: '1900' } };
      expectProblem(await ground.ask({ method: 'POST', path: ROUTES.submissions, body }), 422, 'profile-not-supported');
    },
  },
  {
    number: '3.9',
    level: 'take',
    async run(ground) {
      const id = await ground.open();
      const school = ground.school();
      await ground.sendBatch(id, [school]);
      const again = expectShape(await ground.sendBatch(id, [school]), batchReceipt, 'BatchReceipt');
      require(again.records[0]?.status === 'unchanged', 'not-unchanged');
    },
  },
  {
    number: '3.10',
    level: 'take',
    async run(ground) {
      const school = ground.school();
      ground.leave(school);
      const answer = await ground.ask({
        method: 'POST',
        path: ROUTES.batches.replace(':id', encodeURIComponent(await ground.open())),
        body: gzipSync(JSON.stringify({ records: [school] })),
        headers: { 'content-encoding': 'gzip', 'idempotency-key': `"${randomUUID()}"` },
      });
      expectStatus(answer, 200);
    },
  },
];
