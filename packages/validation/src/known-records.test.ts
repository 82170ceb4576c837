import type { ReadItem, RecordKey } from '@emis-sdk/model';
import { expect, it } from 'vitest';
import {
  AS_OF,
  counts,
  enrolment,
  group,
  heldIds,
  person,
  place,
  profileWith,
  school,
  validate,
  validIds,
} from './dataset-for-tests.ts';
import { createKnownRecords } from './known-records.ts';
import { validateDataset } from './validate-dataset.ts';

const profile = profileWith();

/** A school with a class and a student, as the EMIS holds them. */
function held() {
  const known = createKnownRecords({ profile });
  known.add('school', 'a', { id: 'a', name: 'A' });
  known.add('class', 'c', { id: 'c', schoolId: 'a', title: 'C' });
  known.add('person', 'p', { id: 'p', givenName: 'Ana', roles: ['guardian'] });
  return known;
}

/** What is known says by itself which fields it keeps. */
const NO_FIELDS = new Map<never, never>();

it('lets a dataset that brings only what is new refer to what was sent before', async () => {
  const items = [enrolment('e', 'p', 'a'), place('m', 'p', 'c')];
  expect(counts(await validate(items))).toMatchObject({ 'reference.missing': 4 });
  const known = held();
  expect(known.size).toBe(3);
  // What rules read of records outside is there as well: the person is no student, until a newer edition says so.
  expect(counts(await validate(items, { outside: known }))).toEqual({ 'class-enrolment.not-a-student': 1 });
  known.add('person', 'p', { id: 'p', givenName: 'Ana', roles: ['student'] });
  const validation = await validate(items, { outside: known });
  expect(counts(validation)).toEqual({});
  expect(await validIds(validation)).toEqual(['enrolment e', 'class-enrolment m']);
});

it('is asked once for each piece of a dataset, for what the dataset has not shown, and for no more than is missing', async () => {
  const pieces: ReadItem[][] = [
    [school('b'), group('d', 'b'), person('q')],
    [enrolment('e1', 'q', 'b'), enrolment('e2', 'p', 'a'), enrolment('e3', 'p', 'a')],
    [place('m1', 'q', 'd'), place('m2', 'nobody', 'c')],
  ];
  const asked: string[][] = [];
  const known = held();
  known.add('person', 'p', { id: 'p', roles: ['student'] });
  const { report } = await validateDataset(
    async function* () {
      yield* pieces;
    },
    {
      profile,
      asOf: AS_OF,
      outside: {
        find(keys: readonly RecordKey[]) {
          asked.push(keys.map(({ entity, id }) => `${entity} ${id}`));
          return known.find(keys, NO_FIELDS);
        },
      },
    },
  );
  expect(asked.flat().filter((key) => key === 'person p')).toHaveLength(1);
  expect(asked.flat()).not.toContain('person q');
  expect(asked).toHaveLength(3);
  expect(report.groups.map(({ code, count }) => [code, count])).toEqual([['reference.missing', 1]]);
});

it('stands for an earlier edition of a record that is at fault now', async () => {
  const items = [school('a', { name: '' }), group('c2', 'a')];
  expect(await heldIds(await validate(items))).toEqual(['class c2 < school a']);
  expect(await heldIds(await validate(items, { outside: held() }))).toEqual([]);
});

it('passes on what the port throws', async () => {
  const outside = {
    find: async () => {
      throw new Error('no line');
    },
  };
  await expect(validate([enrolment('e', 'p', 'a')], { outside })).rejects.toThrow('no line');
});
