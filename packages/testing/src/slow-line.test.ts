import { createClient } from '@emis-sdk/client';
import { expect, it } from 'vitest';
import { createMockEmis } from './mock-emis.ts';

it('a batch that arrived though nobody heard of it goes in halves, is stored once, and comes back as unchanged', async () => {
  const emis = await createMockEmis();
  const options = await emis.connect();
  const { fetch: reach = fetch } = options;
  const sizes: number[] = [];
  const client = createClient({
    ...options,
    compress: false,
    timeoutMs: 2000,
    retry: { attempts: 1 },
    fetch: async (input, init) => {
      if (!(input instanceof Request) || !input.url.endsWith('/batches')) return await reach(input, init);
      const { records } = (await input.clone().json()) as { records: unknown[] };
      sizes.push(records.length);
      const answer = await reach(input, init);
      return records.length > 60 ? await Promise.withResolvers<Response>().promise : answer;
    },
  });
  const schools = Array.from({ length: 120 }, (_, index) => ({
    entity: 'school' as const,
    record: { id: `school-${index}`, name: `Escuela ${index}` },
  }));
  const receipt = await client.submit(schools, { profile: { id: 'international', edition: '2026' } });
  expect(sizes).toEqual([100, 50, 50, 20]);
  expect(receipt.counts).toEqual({ accepted: 20, unchanged: 100, rejected: 0 });
  const seen: string[] = [];
  for await (const page of client.changes()) seen.push(...page.changes.map(({ id }) => id));
  expect(seen).toEqual(schools.map(({ record }) => record.id));
  await emis.close();
});
