import { ENTITIES, ENTITY_NAMES, referencesOf } from '@emis-sdk/model';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SyntheticDataset, SyntheticOptions } from './dataset.ts';
import { generateSchools } from './generate-schools.ts';
import { filesOf } from './piece.ts';
import { streamSchools } from './stream-schools.ts';
import { streamNdjson, writeNdjson } from './write-ndjson.ts';
import { streamOneRoster11, writeOneRoster11 } from './write-oneroster-11.ts';

const someOptions = fc.record({
  seed: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  schools: fc.integer({ min: 1, max: 7 }),
  students: fc.integer({ min: 0, max: 250 }),
  schoolYear: fc.integer({ min: 1990, max: 2090 }),
  profile: fc.constantFrom('international', 'chile', 'br'),
  attendance: fc.integer({ min: 0, max: 2 }),
});

describe('generateSchools', () => {
  it('makes as much as it was asked for, of any seed and size', () => {
    fc.assert(
      fc.property(someOptions, (options) => {
        const { records } = generateSchools(options);
        expect(records.school).toHaveLength(options.schools);
        expect(records.person.filter(({ roles }) => roles?.includes('student'))).toHaveLength(options.students);
        // Who changed school has a place in both.
        expect(records.enrolment).toHaveLength(options.students + records['student-transfer'].length);
      }),
      { numRuns: 30 },
    );
  });

  it('makes records that are valid, unique and point to what is there, of any seed and size', () => {
    fc.assert(
      fc.property(someOptions, (options) => {
        const { records } = generateSchools(options);
        const ids = new Map(
          ENTITY_NAMES.map((entity) => [entity, new Set<string>(records[entity].map(({ id }) => id))]),
        );
        for (const entity of ENTITY_NAMES) {
          expect(ids.get(entity)?.size, `ids of ${entity}`).toBe(records[entity].length);
          for (const record of records[entity]) {
            expect(ENTITIES[entity].schema.safeParse(record).error, `${entity} ${record.id}`).toBeUndefined();
            for (const { path, targets, id } of referencesOf(entity, record)) {
              expect(
                targets.some((target) => ids.get(target)?.has(id)),
                `${entity}.${path} ${id}`,
              ).toBe(true);
            }
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('gives the same bytes for the same options, made at once or school by school, and others for another seed', () => {
    const write = (options: SyntheticOptions) => [...writeOneRoster11(generateSchools(options))];
    const options = { seed: 5, schools: 3, students: 120, schoolYear: 2026 };
    expect(write(options)).toEqual(write(options));
    expect(write(options)).not.toEqual(write({ ...options, seed: 6 }));
    for (const profile of ['international', 'chile', 'brazil']) {
      const many = { seed: 8, schools: 7, students: 900, schoolYear: 2026, profile, attendance: 1 };
      const dataset = generateSchools(many);
      expect(dataset.records['student-transfer'].length).toBeGreaterThan(0);
      expect([...filesOf(streamOneRoster11(streamSchools(many), 8))]).toEqual([...writeOneRoster11(dataset)]);
      expect([...filesOf(streamNdjson(streamSchools(many), dataset))]).toEqual([...writeNdjson(dataset)]);
    }
  });

  it('makes as many schools as the country would have for so many students, unless it is told', () => {
    expect(generateSchools({ seed: 1, students: 1055, schoolYear: 2026, profile: 'cl' }).records.school).toHaveLength(
      5,
    );
  });

  it('refuses numbers that are not whole or out of range', () => {
    const good = { seed: 1, schools: 1, students: 1, schoolYear: 2026 };
    for (const wrong of [
      { seed: 0.5 },
      { schools: 0 },
      { students: -1 },
      { students: Number.NaN },
      { schoolYear: 26 },
    ]) {
      expect(() => generateSchools({ ...good, ...wrong }), JSON.stringify(wrong)).toThrow(TypeError);
    }
  });

  describe('a country of 3 000 students', () => {
    const dataset = generateSchools({ seed: 11, schools: 9, students: 3000, schoolYear: 2026, profile: 'chile' });
    const { records } = dataset;
    const students = records.person.filter(({ roles }) => roles?.includes('student'));

    it('has nobody twice: no two people of one name and birth date, no number of two people', () => {
      const people = records.person.filter(({ birthDate }) => birthDate);
      const keys = people.map((one) => `${one.givenName}|${one.familyName}|${one.birthDate}`);
      expect(new Set(keys).size).toBe(people.length);
      const numbers = records.person
        .flatMap(({ identifiers }) => identifiers ?? [])
        .map(({ type, value }) => `${type}${value}`);
      expect(new Set(numbers).size).toBe(numbers.length);
    });

    it('has the people that narrow software forgets', () => {
      const families = Map.groupBy(records['guardian-link'], ({ guardianId }) => guardianId);
      expect(students.some(({ identifiers }) => !identifiers?.some(({ type }) => type !== 'local'))).toBe(true);
      expect(students.some(({ identifiers }) => identifiers?.some(({ type }) => type === 'cl.ipe'))).toBe(true);
      expect(students.some(({ secondFamilyName }) => secondFamilyName === undefined)).toBe(true);
      expect(students.some(({ familyName }) => familyName?.includes("'"))).toBe(true);
      expect(students.some(({ familyName }) => /ñ/i.test(familyName ?? ''))).toBe(true);
      expect(students.some(({ familyName = '' }) => familyName.length > 25)).toBe(true);
      expect(twins(dataset)).toBeGreaterThan(5);
      expect([...families.values()].some((links) => links.length >= 3)).toBe(true);
      expect(records.person.some(({ roles, birthDate }) => roles?.includes('guardian') && !birthDate)).toBe(true);
    });

    it('has schools of every kind, rooms of several grades, and teachers of several classes or schools', () => {
      expect(new Set(records.school.map(({ sector }) => sector))).toEqual(new Set(['public', 'private']));
      expect(records.class.some(({ type, grades }) => type === 'homeroom' && (grades?.length ?? 0) > 1)).toBe(true);
      expect(mostBy(records['staff-assignment'], ({ personId }) => personId)).toBe(2);
      expect(mostBy(records['teaching-assignment'], ({ personId }) => personId)).toBeGreaterThan(2);
      expect(
        mostBy(
          records['teaching-assignment'].filter(({ primary }) => primary),
          ({ classId }) => classId,
        ),
      ).toBe(1);
      const principals = records['staff-assignment'].filter(({ role }) => role === 'principal');
      expect(new Set(principals.map(({ workplaceId }) => workplaceId)).size).toBe(records.school.length);
    });

    it('seats every student in exactly one base group of each school that they come to', () => {
      const homerooms = new Map(
        records.class.filter(({ type }) => type === 'homeroom').map((group) => [group.id, group]),
      );
      const seats = records['class-enrolment'].filter(({ classId }) => homerooms.has(classId));
      const places = (list: readonly { studentId: string; schoolId?: string | undefined }[]): string[] =>
        list.map(({ studentId, schoolId }) => `${studentId} ${schoolId}`).sort();
      expect(places(seats)).toEqual(places(records.enrolment));
      for (const seat of seats) expect(homerooms.get(seat.classId)?.schoolId).toBe(seat.schoolId);
    });

    it('stands in a tree of territories that ends in one country', () => {
      const parents = new Map(records.territory.map(({ id, parentId }) => [id, parentId]));
      for (const { territoryId } of records.school) {
        const way: string[] = [];
        for (let at = territoryId; at; at = parents.get(at)) way.push(at);
        expect(way).toHaveLength(3);
        expect(way.at(-1)).toBe('territory-cl');
      }
    });
  });
});

function twins({ records }: SyntheticDataset): number {
  const students = records.person.filter(({ roles }) => roles?.includes('student'));
  const births = Map.groupBy(students, (one) => `${one.familyName}|${one.secondFamilyName}|${one.birthDate}`);
  return [...births.values()].filter((born) => born.length > 1).length;
}

function mostBy<Item>(items: readonly Item[], key: (item: Item) => string): number {
  return Math.max(...[...Map.groupBy(items, key).values()].map((group) => group.length));
}
