import { plainDate, type ReadItem } from '@emis-sdk/model';
import { createHost, pluginOfProfile } from '@emis-sdk/plugin-host';
import { validateDataset } from '@emis-sdk/validation';
import { describe, expect, it } from 'vitest';
import { citizen, school, ultramar } from './ultramar.ts';

const asOf = plainDate.parse('2026-05-15');

describe('Ultramar', () => {
  it('takes its numbers as people write them, and says why not', () => {
    for (const type of [citizen, school]) expect(type.check(type.example ?? '')).toMatchObject({ valid: true });
    expect(citizen.check('12345674-9')).toEqual({ valid: false, reason: 'check-digit' });
    expect(school.check('09-007')).toEqual({ valid: false, reason: 'range' });
    expect(school.format?.('01007')).toBe('01-007');
  });

  it('judges records by its rules, with its words', async () => {
    const record = { id: 's1', schoolId: 'x', kind: 'evening' };
    const item: ReadItem = { type: 'record', entity: 'shift', record, file: 'f', row: 2, columns: {}, findings: [] };
    const open = async function* () {
      yield [item];
    };
    const { report } = await validateDataset(open, { profile: ultramar, asOf });
    expect(report.groups.map(({ code }) => code)).toContain('xa.shift.no-night');
    expect(ultramar.messages.es['xa.shift.no-night']?.title).toBe('Un turno de noche');
  });

  it('comes through the plugin host as well', async () => {
    const host = createHost({ clock: () => new Date() });
    await host.load(pluginOfProfile(ultramar), { approvedBy: 'the test', approve: 'all' });
    expect(host.rules().map(({ code }) => code)).toContain('xa.person.no-document');
    await host.close();
  });
});
