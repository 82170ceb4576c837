import { canRead, canWrite, FORMATS, type ReadableFormat, type WritableFormat } from '@emis-sdk/formats';
import { tryFormat } from '@emis-sdk/testing/formats';
import { expect, it } from 'vitest';

it('has a name of its own for every format', () => {
  const ids = FORMATS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

const both = FORMATS.filter((format): format is ReadableFormat & WritableFormat => canRead(format) && canWrite(format));

it('brings back what it wrote, or says what it lost: 10,000 made records in every format that is read and written', async () => {
  for (const format of both) {
    const { unsaid, sent } = await tryFormat(format, { records: 10_000, seed: 4 });
    expect([format.id, unsaid]).toEqual([format.id, []]);
    expect(sent).toBeGreaterThanOrEqual(10_000);
  }
}, 120_000);
