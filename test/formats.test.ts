import { canRead, canWrite, FORMATS, type ReadableFormat, type WritableFormat } from '@emis-sdk/formats';
import type { EntityName } from '@emis-sdk/model';
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

/** What OneRoster holds beside rosters. */
const LEARNING: readonly EntityName[] = [
  'account',
  'mark-category',
  'mark-conversion',
  'marked-work',
  'mark',
  'mark-basis',
  'resource',
  'resource-assignment',
];

it.each([
  ['oneroster-1.1', true, 3],
  ['oneroster-1.2', false, 0],
] as const)(
  'brings back 10,000 made logins, marks and resources as %s, kept from spreadsheets: %s',
  async (id, forSpreadsheets, kindsWithoutFile) => {
    const format = both.find((one) => one.id === id);
    if (!format) throw new Error(`No format ${id} is read and written`);
    const trial = { records: 10_000, seed: 9, entities: LEARNING, forSpreadsheets };
    const { unsaid, same, sent, losses } = await tryFormat(format, trial);
    const withoutFile = losses
      .filter(({ reason }) => reason === 'no-place-for-entity')
      .reduce((sum, { records }) => sum + records, 0);
    expect(unsaid).toEqual([]);
    expect(same).toBe(sent - withoutFile);
    expect(withoutFile).toBe((kindsWithoutFile * sent) / LEARNING.length);
  },
  60_000,
);
