import { createClient } from '@emis-sdk/client';
import { logEvents } from '@emis-sdk/client/logging';
import { durableOutbox, memoryStore } from '@emis-sdk/client/outbox';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveOperations } from './served-emis-for-tests.ts';

const VOLATILE = { store: memoryStore(), keys: 'unsealed' } as const;

let served: Awaited<ReturnType<typeof serveOperations>>;
beforeAll(async () => {
  served = await serveOperations();
});
afterAll(() => served.close());

it('writes what happens into a logger that is passed, and no id or value of a record', async () => {
  const client = createClient({
    ...served.options(),
    retry: { random: () => 1, sleep: async () => undefined },
    outbox: durableOutbox({ ...VOLATILE, profile: { id: 'international', edition: '2026' } }),
  });
  const lines: string[] = [];
  const write = (level: string) => (line: string) => void lines.push(`${level} ${line}`);
  const logger = { debug: write('debug'), info: write('info'), warn: write('warn') };
  const end = logEvents(logger, { client, outbox: client.outbox });
  served.emis.reject = ({ entity }) => (entity === 'mark' ? [{ code: 'mark.too-high', severity: 'error' }] : undefined);
  served.instead.push({ status: 503 });
  const { opId } = await client.outbox.save('person', { id: 'person-4711', givenName: 'Amaranta' });
  const mark = await client.outbox.save('mark', { id: 'mark-4711', studentId: 'person-4711', value: '99' });
  await client.outbox.flush();
  expect(lines.filter((line) => !line.includes('a token'))).toEqual([
    'info emis outbox: offline because of 503, next try in 1000 ms',
    `debug emis outbox: ${opId} person accepted`,
    `debug emis outbox: ${mark.opId} mark rejected`,
    `warn emis outbox: ${mark.opId} mark waits for a person: rejected, mark.too-high`,
    'info emis outbox: online',
    'info emis outbox: 1 taken since the start, 1 left',
  ]);
  expect(lines.join()).not.toMatch(/4711|Amaranta/);
  end();
  await client.outbox.discard(mark.opId);
  await client.outbox.save('person', { id: 'person-4712' });
  const before = lines.length;
  await client.outbox.flush();
  expect(lines).toHaveLength(before);
});
