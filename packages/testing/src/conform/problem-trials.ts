import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { discovery, problem, ROUTES } from '@emis-sdk/protocol';
import { require } from '../trials/trial.ts';
import { expectShape, expectStatus } from './expect.ts';
import type { EmisGround } from './ground.ts';
import type { EmisTrial } from './levels.ts';

/** A body of more than this is not tried. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Chapter 7: how the EMIS says no, and where its limits are. */
export const PROBLEM_TRIALS: readonly EmisTrial[] = [
  {
    number: '7.1',
    level: 'explain',
    async run(ground) {
      const answer = await ground.ask({ path: pathOfUnknown() });
      expectStatus(answer, 404);
      const type = answer.headers.get('content-type') ?? '';
      require(type.startsWith('application/problem+json'), 'no-problem', { type });
      const { status, title, code } = expectShape(answer, problem, 'Problem');
      require(status === answer.status && title !== '' && code !== '', 'wrong-shape', {
        name: 'Problem',
        at: 'status',
      });
    },
  },
  {
    number: '7.2',
    level: 'explain',
    async run(ground) {
      const titles = new Set<unknown>();
      for (const language of ['en', 'es', 'pt']) {
        const { json } = await ground.ask({ path: pathOfUnknown(), headers: { 'accept-language': language } });
        const { title, detail, fix } = (json ?? {}) as Record<string, unknown>;
        titles.add(JSON.stringify([title, detail, fix]));
      }
      require(titles.size === 3, 'one-language');
    },
  },
  {
    number: '7.3',
    level: 'explain',
    async run(ground) {
      const value = `marker-${randomUUID()}`;
      const path = ROUTES.batches.replace(':id', encodeURIComponent(await ground.open()));
      const headers = { 'idempotency-key': `"${randomUUID()}"` };
      for (const body of [
        `{"records":[{"entity":"${value}"`,
        { records: [{ entity: value, record: { id: value } }] },
      ]) {
        const answer = await ground.ask({ method: 'POST', path, body, headers });
        expectStatus(answer, 400, 422);
        require(!answer.text.includes(value), 'value-in-answer');
      }
    },
  },
  {
    number: '7.4',
    level: 'explain',
    async run(ground) {
      const { json } = await ground.ask({ path: ROUTES.discovery, as: 'nobody' });
      const bytes = discovery.shape.limits.safeParse((json as { limits?: unknown } | undefined)?.limits).data
        ?.bodyBytes;
      if (bytes === undefined || bytes > MOST_BYTES) return;
      const large = { profile: ground.profile, bundle: { format: 'x'.repeat(bytes), files: 1 } };
      const body = gzipSync(JSON.stringify(large), { level: 1 });
      const headers = { 'content-encoding': 'gzip' };
      expectStatus(await ground.ask({ method: 'POST', path: ROUTES.submissions, body, headers }), 413);
    },
  },
  {
    number: '7.5',
    level: 'explain',
    async run(ground) {
      const { json } = await ground.ask({ path: ROUTES.discovery, as: 'nobody' });
      const limits = discovery.shape.limits.safeParse((json as { limits?: unknown } | undefined)?.limits).data;
      const many = Array.from({ length: (limits?.batchRecords ?? 1000) + 1 }, () => ground.school());
      const path = ROUTES.batches.replace(':id', encodeURIComponent(await ground.open()));
      const headers = { 'idempotency-key': `"${randomUUID()}"` };
      expectStatus(await ground.ask({ method: 'POST', path, body: { records: many }, headers }), 400, 413);
    },
  },
  {
    number: '7.6',
    level: 'explain',
    async run(ground) {
      const headers = { 'content-type': 'text/plain' };
      const body = JSON.stringify({ profile: ground.profile });
      expectStatus(await ground.ask({ method: 'POST', path: ROUTES.submissions, body, headers }), 415);
    },
  },
  {
    number: '7.7',
    level: 'explain',
    async run(ground) {
      const answer = await ground.ask({ path: '/v1/no-such-thing' });
      expectStatus(answer, 404);
      expectShape(answer, problem, 'Problem');
    },
  },
  {
    number: '7.8',
    level: 'explain',
    async run(ground: EmisGround) {
      const { headers } = await ground.ask({ path: ROUTES.discovery, as: 'nobody' });
      require(!Number.isNaN(Date.parse(headers.get('date') ?? '')), 'no-date');
    },
  },
];

/** The path of a record that nobody has. */
function pathOfUnknown(): string {
  return ROUTES.record.replace(':entity', 'school').replace(':id', `conform-${randomUUID()}`);
}
