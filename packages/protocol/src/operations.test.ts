import { describe, expect, it } from 'vitest';
import { changePage, MAX_OPERATIONS, operationBatch, operationResult, ROUTES } from './index.ts';

const opId = '0198c6c4-7f1e-7c3a-9f53-2f0a6c1d1b1e';
const profile = { id: 'international', edition: '2026' };
const save = { opId, kind: 'save', entity: 'school', record: { id: 's' } };

describe('operations', () => {
  it('are taken from 1 to 1000 at a time, each with a UUIDv7 of its own writing', () => {
    const taken = (...operations: unknown[]) => operationBatch.safeParse({ profile, operations }).success;
    expect(taken(save)).toBe(true);
    expect(taken({ opId, kind: 'remove', entity: 'school', id: 's', ifMatch: '7' })).toBe(true);
    expect(taken()).toBe(false);
    expect(taken(...Array.from({ length: MAX_OPERATIONS + 1 }, () => save))).toBe(false);
    for (const other of [opId.toUpperCase(), crypto.randomUUID(), '', 'x'])
      expect(taken({ ...save, opId: other })).toBe(false);
    expect(taken({ ...save, kind: 'merge' })).toBe(false);
    expect(taken({ opId, kind: 'remove', entity: 'school' })).toBe(false);
    expect(taken({ ...save, entity: 'dragon' })).toBe(false);
  });

  it('have results that carry no personal fact of a finding', () => {
    const result = operationResult.parse({
      opId,
      entity: 'school',
      id: 's',
      status: 'rejected',
      findings: [{ code: 'x', severity: 'error', personal: { value: 'Amaranta' } }],
    });
    expect(JSON.stringify(result)).not.toContain('Amaranta');
  });
});

describe('changes', () => {
  it('have a record, unless they tell of a removal', () => {
    const told = { entity: 'school', source: 'a', id: 's', version: '3' };
    const parsed = (change: unknown) => changePage.safeParse({ changes: [change], cursor: 'c', more: false }).success;
    expect(parsed({ ...told, kind: 'removed' })).toBe(true);
    expect(parsed({ ...told, kind: 'created', record: { id: 's' }, submissionId: 'x' })).toBe(true);
    expect(parsed({ ...told, kind: 'created' })).toBe(false);
  });
});

it('keeps what is versioned under its version', () => {
  expect([ROUTES.operations, ROUTES.record, ROUTES.changes].every((path) => path.startsWith('/v1/'))).toBe(true);
});
