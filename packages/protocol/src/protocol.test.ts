import { describe, expect, it } from 'vitest';
import {
  batch,
  changePage,
  MAX_BATCH_RECORDS,
  PROBLEMS,
  problem,
  ROUTES,
  recordReceipt,
  senderReport,
} from './index.ts';

describe('what travels', () => {
  it('carries no personal fact of a finding, whatever a sender puts there', () => {
    const report = senderReport.parse({
      verdict: 'accepted',
      read: 1,
      invalid: 0,
      held: 0,
      groups: [
        {
          code: 'x',
          severity: 'error',
          count: 1,
          places: [{ file: 'a.csv', row: 2, personal: { value: 'Amaranta' } }],
          samples: ['Amaranta'],
        },
      ],
    });
    const receipt = recordReceipt.parse({
      entity: 'person',
      id: 'p',
      status: 'rejected',
      findings: [{ code: 'x', severity: 'error', personal: { value: 'Amaranta' } }],
    });
    expect(JSON.stringify([report, receipt])).not.toContain('Amaranta');
  });

  it('a batch holds 1 to 1000 records of known entities', () => {
    const record = { entity: 'person', record: { id: 'p' } };
    expect(batch.safeParse({ records: [record] }).success).toBe(true);
    expect(batch.safeParse({ records: [] }).success).toBe(false);
    expect(batch.safeParse({ records: Array.from({ length: MAX_BATCH_RECORDS + 1 }, () => record) }).success).toBe(
      false,
    );
    expect(batch.safeParse({ records: [{ entity: 'dragon', record: {} }] }).success).toBe(false);
  });

  it('a page of changes always says how far the reader has come', () => {
    expect(changePage.safeParse({ changes: [], cursor: 'c', more: false }).success).toBe(true);
    expect(changePage.safeParse({ changes: [], more: false }).success).toBe(false);
  });

  it('a problem of another server keeps what we do not know of it', () => {
    const strange = { type: 'about:blank', title: 'Teapot', status: 418, code: 'teapot', spout: 'left' };
    expect(problem.parse(strange)).toEqual(strange);
    for (const status of Object.values(PROBLEMS)) expect(status).toBeGreaterThanOrEqual(400);
  });

  it('has each path once', () => {
    expect(new Set(Object.values(ROUTES)).size).toBe(Object.keys(ROUTES).length);
  });
});
