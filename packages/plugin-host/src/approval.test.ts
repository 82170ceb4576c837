import { ENTITIES, ENTITY_NAMES } from '@emis-sdk/model';
import { emit, type Grant, permissionsOf } from '@emis-sdk/plugin';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveGrants } from './approval.ts';

const readGrant = fc
  .constantFrom(...ENTITY_NAMES)
  .chain((entity) =>
    fc
      .subarray(Object.keys(ENTITIES[entity].fields).filter((field) => field !== 'id'))
      .map((fields): Grant => ({ kind: 'read', entity, fields, reason: 'why' })),
  );
const grants = fc.array(fc.oneof(readGrant, fc.constant(emit('finding', 'why'))), { maxLength: 12 });

const of = (list: readonly Grant[]) => [...permissionsOf(list)].sort();

describe('effective grants', () => {
  it('are exactly what is both requested and approved', () => {
    fc.assert(
      fc.property(grants, grants, (requested, approved) => {
        const approvedToo = permissionsOf(approved);
        expect(of(effectiveGrants(requested, approved))).toEqual(of(requested).filter((one) => approvedToo.has(one)));
      }),
    );
  });

  it('are everything requested when all is approved, and nothing when nothing is', () => {
    fc.assert(
      fc.property(grants, (requested) => {
        expect(of(effectiveGrants(requested, 'all'))).toEqual(of(requested));
        expect(of(effectiveGrants(requested, requested))).toEqual(of(requested));
        expect(effectiveGrants(requested, [])).toEqual([]);
      }),
    );
  });

  it('do not grow when they are taken again, nor depend on the order of the approval', () => {
    fc.assert(
      fc.property(grants, grants, (requested, approved) => {
        const once = effectiveGrants(requested, approved);
        expect(of(effectiveGrants(once, approved))).toEqual(of(once));
        expect(of(effectiveGrants(requested, [...approved].reverse()))).toEqual(of(once));
      }),
    );
  });
});
