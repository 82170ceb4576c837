import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from './dates.ts';
import { fieldsInEdition } from './earlier-fields.ts';
import { ENTITIES, ENTITY_NAMES, type Field, foldUnknownFields, type RawRecord } from './index.ts';
import {
  acceptedEditions,
  CURRENT_EDITION,
  EDITIONS,
  EditionError,
  fieldInEdition,
  MIGRATIONS,
  migrate,
  type StandardDescription,
  toCurrentEdition,
} from './standard.ts';

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

  it('takes a field that the old edition did not know for an extension, whatever it is called', () => {
    const old = { id: 'c1', title: '5.º A', schoolId: 's', capacity: 'grande', code: '5A' };
    expect(toCurrentEdition('class', old, '2026')).toEqual({
      id: 'c1',
      title: '5.º A',
      schoolId: 's',
      code: '5A',
      extensions: { capacity: 'grande' },
    });
    expect(toCurrentEdition('class', old, '2027')).toBe(old);
    expect(toCurrentEdition('mark', old, '2026')).toBe(old);
  });

  it('knows what a field was called', () => {
    expect(fieldInEdition('course', 'sessionId', '2026')).toBe('schoolYearId');
    expect(fieldInEdition('course', 'title', '2026')).toBe('title');
    expect(fieldInEdition('course', 'sessionId', '2027')).toBe('sessionId');
  });

  it('knows the fields of the first edition as its description has them', () => {
    const { entities } = JSON.parse(
      readFileSync(new URL('../editions/2026.json', import.meta.url), 'utf8'),
    ) as StandardDescription;
    for (const name of ENTITY_NAMES) {
      const fields = entities[name]?.fields;
      expect(fieldsInEdition(name, '2026'), name).toEqual(fields && new Set(Object.keys(fields)));
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

  it('name the one since which a field is on its way out, and a last day after it', () => {
    const leaving = Object.values(ENTITIES).flatMap(({ fields }) =>
      Object.values<Field>(fields).flatMap(({ deprecated }) => (deprecated ? [deprecated] : [])),
    );
    expect(leaving.length).toBeGreaterThan(0);
    for (const { since, until, use } of leaving) {
      expect(EDITIONS.map(({ name }) => name)).toContain(since);
      expect(plainDate.parse(until) > `${since}-12-31`).toBe(true);
      expect(use).toMatch(/^\S.*\.$/);
    }
  });

  it('are taken two at a time, the older one until its last day', () => {
    const on = (day: string) => acceptedEditions(plainDate.parse(day)).map((edition) => edition.name);
    expect(on('2026-11-24')).toEqual(['2027', '2026']);
    expect(on('2027-12-31')).toEqual(['2027', '2026']);
    expect(on('2028-01-01')).toEqual(['2027']);
  });
});
