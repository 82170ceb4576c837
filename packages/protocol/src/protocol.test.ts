import { describe, expect, it } from 'vitest';
import {
  batch,
  changePage,
  discovery,
  MAX_BATCH_RECORDS,
  openSubmission,
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

  it('a submission may name the edition of its records; an EMIS that knows none of editions is understood', () => {
    const profile = { id: 'international', edition: '2026' };
    expect(openSubmission.parse({ profile })).toEqual({ profile });
    expect(openSubmission.parse({ profile, edition: '2026' }).edition).toBe('2026');
    expect(openSubmission.safeParse({ profile, edition: 2026 }).success).toBe(false);
    const about = {
      protocol: 1,
      issuer: 'https://emis.example',
      tokenEndpoint: 'https://emis.example/oauth/token',
      profiles: [profile],
      limits: { batchRecords: 1, bodyBytes: 1, pageChanges: 1, idempotencyDays: 1 },
    };
    expect(discovery.safeParse(about).success).toBe(true);
    const editions = [{ edition: '2027' }, { edition: '2026', until: '2027-12-31' }];
    expect(discovery.parse({ ...about, editions }).editions).toEqual(editions);
  });

  it('has each path once', () => {
    expect(new Set(Object.values(ROUTES)).size).toBe(Object.keys(ROUTES).length);
  });
});
