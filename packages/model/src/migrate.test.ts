import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from './dates.ts';
import { ENTITIES, type Field, foldUnknownFields, type RawRecord } from './index.ts';
import { acceptedEditions, CURRENT_EDITION, EDITIONS, EditionError, MIGRATIONS, migrate } from './standard.ts';

const name = fc.oneof(fc.constantFrom('id', 'title', 'schoolYearId', 'sessionId', 'extensions'), fc.string());

/** Any record of a course of edition 2026, with fields that nobody knows under `extensions`, as they are in all that was accepted. */
const oldCourse: fc.Arbitrary<RawRecord> = fc.dictionary(name, fc.jsonValue()).map((record) => {
  const { sessionId, extensions, ...rest } = record;
  const unknown = typeof extensions === 'object' && !Array.isArray(extensions) ? extensions : {};
  return { ...rest, ...(sessionId !== undefined && { extensions: { ...unknown, sessionId } }) };
});

describe('the way of a record between editions', () => {
  it('gives the session of a course its new name, and the old one on the way back', () => {
    const old = { id: 'c1', title: 'Física', schoolYearId: 'y26' };
    const now = { id: 'c1', title: 'Física', sessionId: 'y26' };
    expect(migrate('course', old, '2026', '2027')).toEqual(now);
    expect(migrate('course', now, '2027', '2026')).toEqual(old);
    expect(migrate('course', now, '2027', '2027')).toBe(now);
    expect(migrate('person', old, '2026', '2027')).toBe(old);
  });

  it('comes back as it went, whatever the record holds', () => {
    fc.assert(
      fc.property(oldCourse, (record) => {
        const there = migrate('course', record, '2026', '2027');
        expect(Object.keys(there)).not.toContain('schoolYearId');
        expect(migrate('course', there, '2027', '2026')).toEqual(record);
      }),
    );
  });

  it('loses nothing that a sender called by the new name before it was one', () => {
    const old = { id: 'c1', title: 'Física', schoolYearId: 'y26', sessionId: { mine: true } };
    const there = migrate('course', old, '2026', '2027');
    expect(there).toEqual({ id: 'c1', title: 'Física', sessionId: 'y26', extensions: { sessionId: { mine: true } } });
    const stranger = { id: 'c1', title: 'Física', sessionId: 'mine', extensions: { other: 1 } };
    expect(migrate('course', stranger, '2026', '2027')).toEqual({
      id: 'c1',
      title: 'Física',
      extensions: { sessionId: 'mine', other: 1 },
    });
    const broken = { id: 'c1', sessionId: 'mine', extensions: 'none' };
    expect(migrate('course', broken, '2026', '2027')).toEqual(broken);
  });

  it.each(MIGRATIONS)('of $entity $edition ends in fields that the entity has', ({ entity, up, lossy }) => {
    // What this one can bring under a new name is known to the entity as it is now.
    const renamed = Object.entries<Field>(ENTITIES[entity].fields).flatMap(([field, about]) =>
      (about.formerly ?? []).map((old) => [old, field] as const),
    );
    for (const [old, field] of renamed) expect(up({ id: 'x', [old]: 'v' })).toEqual({ id: 'x', [field]: 'v' });
    expect(lossy).toBeUndefined();
  });

  it('carries every field that was renamed', () => {
    for (const [entity, { fields }] of Object.entries(ENTITIES)) {
      for (const [field, about] of Object.entries<Field>(fields)) {
        for (const old of about.formerly ?? []) {
          const there = migrate(entity as keyof typeof ENTITIES, { [old]: 1 }, EDITIONS[0]!.name, CURRENT_EDITION);
          expect(foldUnknownFields(entity as keyof typeof ENTITIES, there)).toEqual({ [field]: 1 });
        }
      }
    }
  });

  it('names the editions that there are when asked for another', () => {
    expect(() => migrate('course', {}, '2019', '2027')).toThrow(EditionError);
    expect(() => migrate('course', {}, '2019', '2027')).toThrow('2026, 2027');
  });
});

describe('the editions', () => {
  it('end with the current one; only it is not out yet', () => {
    expect(EDITIONS.at(-1)).toMatchObject({ name: CURRENT_EDITION });
    expect(EDITIONS.slice(0, -1).every(({ released, takenUntil }) => released && takenUntil !== undefined)).toBe(true);
  });

  it('are taken two at a time, the older one until its last day', () => {
    const on = (day: string) => acceptedEditions(plainDate.parse(day)).map((edition) => edition.name);
    expect(on('2026-11-24')).toEqual(['2027', '2026']);
    expect(on('2027-12-31')).toEqual(['2027', '2026']);
    expect(on('2028-01-01')).toEqual(['2027']);
  });
});
