import { ENTITY_NAMES, type OpenDataset, plainDate, type ReadItem } from '@emis-sdk/model';
import { validateDataset } from '@emis-sdk/validation';
import { describe, expect, it } from 'vitest';
import { loadProfile, PROFILE_IDS } from './index.ts';

const asOf = plainDate.parse('2026-05-15');

describe.each(PROFILE_IDS)('of %s', (id) => {
  it('a number whose rules no official document confirms is warned about, and never refused', async () => {
    const profile = await loadProfile(id);
    const wrong = profile.identifiers.flatMap((identifier) => identifier.on.map((entity) => ({ identifier, entity })));
    wrong.sort((a, b) => ENTITY_NAMES.indexOf(a.entity) - ENTITY_NAMES.indexOf(b.entity));
    const items = wrong.map(
      ({ identifier, entity }, row): ReadItem => ({
        ...{ type: 'record', entity, file: 'made', row, columns: {}, findings: [] },
        record: { id: `r${row}`, identifiers: [{ type: identifier.type, value: '?' }] },
      }),
    );
    const open = async function* () {
      yield items;
    } as OpenDataset;
    const severities = new Map<number, string>();
    await validateDataset(open, {
      ...{ profile, asOf },
      onFinding: ({ code, severity, where }) => {
        if (code.startsWith('identifier.')) severities.set(where.row ?? -1, severity);
      },
    });
    expect([...severities.values()]).toHaveLength(wrong.length);
    for (const [row, { identifier }] of wrong.entries()) {
      expect(severities.get(row), identifier.type).toBe(identifier.verified ? 'error' : 'warning');
    }
  });
});

it('a country has two school calendars at once, each with its months, of which one may cross the new year', async () => {
  const months = async (id: string) =>
    (await loadProfile(id)).calendars.map((calendar) => [calendar.id, calendar.startMonth, calendar.endMonth]);
  expect(await months('ecuador')).toEqual([
    ['ec.sierra', 9, 6],
    ['ec.costa', 5, 2],
  ]);
  expect(await months('colombia')).toEqual([
    ['co.a', 1, 11],
    ['co.b', 8, 6],
  ]);
});
