import { operationId as isOperationId } from '@emis-sdk/protocol';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldDifferences } from '../field-differences.ts';
import { operationId } from '../operation-id.ts';
import { aggregateOf, parentsOf } from './aggregates.ts';
import { checkKey, decodeRow, encodeRow } from './row-content.ts';

describe('the id of an operation', () => {
  it('is a UUIDv7 whatever the clock says', () => {
    fc.assert(
      fc.property(fc.double(), (now) => {
        expect(isOperationId.safeParse(operationId(now, (bytes) => crypto.getRandomValues(bytes))).success).toBe(true);
      }),
    );
  });

  it('begins with the time', () => {
    const id = operationId(Date.parse('2022-02-22T19:22:22Z'), (bytes) => bytes.fill(0xff));
    // The example of RFC 9562, appendix A.6, has this time.
    expect(id).toBe('017f22e2-79b0-7fff-bfff-ffffffffffff');
  });
});

describe('the chain of a record', () => {
  it.each([
    ['person', { id: 'p1', territoryId: 't1' }, 'person/p1'],
    ['enrolment', { id: 'e1', studentId: 'p1', schoolId: 's1' }, 'person/p1'],
    ['class', { id: 'c1', schoolId: 's1' }, 'class/c1'],
    ['enrolment', { id: 'e1', studentId: 7 }, 'enrolment/e1'],
  ] as const)('of a %s %j is %s', (entity, record, chain) => {
    expect(aggregateOf(entity, record.id, record)).toBe(chain);
  });

  it('has as parents what it refers to, each once, itself left out', () => {
    expect(parentsOf('authority', 'a1', { id: 'a1', parentId: 'a1', territoryId: 't1' })).toEqual(['territory/t1']);
  });
});

describe('a row', () => {
  const content = {
    kind: 'save',
    entity: 'person',
    id: 'p1',
    aggregate: 'person/p1',
    savedAt: '2026-03-01T00:00:00Z',
  } as const;

  it('keeps any JSON, with what is awkward in it', () => {
    // The alphabets of fast-check take seconds to build.
    const text = fc.string({
      unit: fc.constantFrom('a', '"', '\\', '\n', '\u0000', '\u2028', '\ud800', 'é', '😀'),
      maxLength: 8,
    });
    // No key is a backslash alone: once V8 has read such a key, it may read another escaped key of one letter as that
    // (https://github.com/nodejs/node/issues/63785; Node 24 and 26).
    const name = fc.oneof(
      text.filter((key) => key !== '\\'),
      fc.constantFrom('__proto__', 'constructor', 'toJSON'),
    );
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 3 },
        text,
        fc.double(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('any')),
        fc.dictionary(name, tie('any')),
      ),
    })).any;
    fc.assert(
      fc.property(fc.dictionary(name, value), (record) => {
        const kept = decodeRow(encodeRow({ ...content, record }));
        expect(JSON.stringify(kept)).toBe(JSON.stringify({ ...content, record }));
      }),
    );
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('takes nothing that JSON cannot hold, and says nothing of what it was', () => {
    const circle: Record<string, unknown> = { id: 'p1', givenName: 'Amaranta' };
    circle['self'] = circle;
    let deep: unknown = 'Amaranta';
    for (let depth = 0; depth < 100_000; depth++) deep = { deep };
    for (const record of [circle, { id: 'p1', big: 10n }, { id: 'p1', deep }]) {
      expect(() => encodeRow({ ...content, record })).toThrow(
        expect.objectContaining({ code: 'client.outbox-unsavable', message: expect.not.stringContaining('Amaranta') }),
      );
    }
    for (const id of [undefined, 7, '', 'a b', 'ñ']) expect(() => checkKey('person', id)).toThrow(/client|person/);
    expect(() => checkKey('pupil' as 'person', 'p1')).toThrow(/entity/);
  });
});

describe('where two records differ', () => {
  it('is told field by field, with both values', () => {
    const ours = {
      id: 'p1',
      givenName: 'Amaranta',
      address: { city: 'Macondo', street: 'A' },
      roles: ['student'],
      same: [1, { a: 1 }],
    };
    const theirs = {
      id: 'p1',
      givenName: 'Remedios',
      address: { city: 'Riohacha', street: 'A' },
      birthDate: '2015-01-01',
      same: [1, { a: 1 }],
    };
    expect(fieldDifferences(ours, theirs)).toEqual([
      { path: 'address.city', ours: 'Macondo', theirs: 'Riohacha' },
      { path: 'birthDate', theirs: '2015-01-01' },
      { path: 'givenName', ours: 'Amaranta', theirs: 'Remedios' },
      { path: 'roles', ours: ['student'] },
    ]);
  });
});
