import { describe, expect, it } from 'vitest';
import { type AuditEntry, createHost } from './index.ts';
import { GRANTS, ID, OWNER, pluginWith, quiet, standingClock } from './plugin-for-tests.ts';

describe('the audit', () => {
  it('has every step and the approval, in order', async () => {
    const entries: AuditEntry[] = [];
    const host = createHost({ ...standingClock(), audit: (entry) => entries.push(entry) });
    await host.load(pluginWith(quiet), { approvedBy: 'Ana Rojas', approve: GRANTS });
    await host.close();
    expect(entries.map((entry) => (entry.event === 'state' ? entry.to : entry.event))).toEqual([
      ...['found', 'checked', 'approval', 'approved', 'starting', 'running', 'stopping', 'stopped'],
    ]);
    expect(entries[2]).toEqual({
      at: '2026-03-01T12:00:00.000Z',
      plugin: ID,
      event: 'approval',
      by: 'Ana Rojas',
      version: '1.0.0',
      runner: 'trusted in-process',
      permissions: [
        ...['read enrolment.id', 'read enrolment.entryDate', 'read enrolment.studentId'],
        ...['read person.id', 'read person.birthDate', 'read person.identifiers', 'emit finding'],
      ],
    });
  });

  it('stops what cannot be written down', async () => {
    const host = createHost({
      audit: ({ event }) => {
        if (event === 'approval') throw new Error('disk full');
      },
    });
    await expect(host.load(pluginWith(quiet), OWNER)).rejects.toThrow('disk full');
    expect(host.list()).toMatchObject([{ state: 'refused' }]);
    expect(host.rules()).toEqual([]);
  });
});
