import { describe, expect, it } from 'vitest';
import {
  counts,
  group,
  heldIds,
  lost,
  person,
  place,
  profileWith,
  read,
  school,
  validate,
  validIds,
} from './dataset-for-tests.ts';

describe('references', () => {
  it('must lead to a record of the right kind', async () => {
    const validation = await validate([
      read('territory', { id: 't', name: 'T', kind: 'region' }),
      school('a', { territoryId: 't' }),
      read('course', { id: 'k1', title: 'K', ownerId: 't' }),
      read('course', { id: 'k2', title: 'K', ownerId: 'nobody' }),
      group('c', 't'),
      group('d', 'a', { sessionIds: ['none-1', 'none-2'] }),
    ]);
    expect(counts(validation)).toEqual({ 'reference.missing': 3, 'reference.wrong-kind': 1 });
    const [missing, wrong] = validation.report.groups;
    expect(missing?.samples[0]).toMatchObject({
      id: 'k2',
      where: { path: 'ownerId' },
      params: { field: 'ownerId', value: 'nobody', targets: 'school territory' },
    });
    expect(missing?.samples.slice(1).map(({ where }) => where.path)).toEqual(['sessionIds.0', 'sessionIds.1']);
    expect(wrong?.samples[0]?.params).toEqual({ field: 'schoolId', value: 't', targets: 'school', found: 'territory' });
    expect(validation.report).toMatchObject({ verdict: 'accepted-in-part', invalid: 3, valid: 3 });
  });

  it('may point forward inside an entity; the parent then leaves first', async () => {
    const territory = (id: string, parentId?: string) =>
      read('territory', { id, name: id, kind: 'region', ...(parentId ? { parentId } : {}) });
    const validation = await validate([
      territory('c', 'b'),
      territory('d', 'c'),
      territory('b', 'a'),
      territory('a'),
      territory('e', 'a'),
    ]);
    expect(validation.report.verdict).toBe('accepted');
    expect(await validIds(validation)).toEqual([
      'territory a',
      'territory b',
      'territory c',
      'territory d',
      'territory e',
    ]);
  });

  it('may run in a circle', async () => {
    const territory = (id: string, parentId: string) => read('territory', { id, name: id, kind: 'region', parentId });
    // A rule of its own says that territories must not; here only the references are asked about.
    const profile = profileWith({ severities: { 'territory.circle': 'off' } });
    const validation = await validate(
      [territory('a', 'b'), territory('b', 'a'), territory('c', 'c'), territory('d', 'b')],
      { profile },
    );
    expect(validation.report).toMatchObject({ verdict: 'accepted', valid: 4 });
    expect((await validIds(validation)).sort()).toEqual(['territory a', 'territory b', 'territory c', 'territory d']);
  });

  it('are not blamed for a record that is broken or was in an unread row: what depends on it waits', async () => {
    const validation = await validate(
      [
        school('a', { name: undefined }),
        group('c1', 'a'),
        group('c2', 'gone'),
        lost([{ entity: 'school', id: 'gone' }]),
        group('c3', 'gone'),
        person('p'),
        place('m1', 'p', 'c1'),
        place('m2', 'p', 'c3'),
      ].sort((a, b) => Number(b.type === 'finding') - Number(a.type === 'finding')),
    );
    expect(counts(validation)).toEqual({ 'field.missing': 1, 'csv.broken-quote': 1 });
    expect(validation.report).toMatchObject({
      verdict: 'accepted-in-part',
      read: { unread: 1 },
      invalid: 1,
      valid: 1,
      held: {
        total: 5,
        byEntity: { class: 3, 'class-enrolment': 2 },
        because: [
          { entity: 'school', id: 'gone', holds: 3 },
          { entity: 'school', id: 'a', holds: 2 },
        ],
      },
    });
    expect(await validIds(validation)).toEqual(['person p']);
    expect(await heldIds(validation)).toEqual([
      'class c1 < school a',
      'class c2 < school gone',
      'class c3 < school gone',
      'class-enrolment m1 < school a',
      'class-enrolment m2 < school gone',
    ]);
  });

  it('hold a chain inside one entity, whatever its order, and however long', async () => {
    const chain = Array.from({ length: 3000 }, (_, index) =>
      read('territory', { id: `t${index}`, name: 'T', kind: 'region', parentId: `t${index + 1}` }),
    );
    const validation = await validate([...chain, read('territory', { id: 't3000', name: 'T' })]);
    expect(validation.report).toMatchObject({
      verdict: 'refused',
      invalid: 1,
      held: { total: 3000, because: [{ id: 't3000', holds: 3000 }] },
    });
  });

  it('are satisfied by a good record when a row with the same id was lost', async () => {
    const { report } = await validate([
      lost([{ entity: 'school', id: 'a' }]),
      school('a'),
      lost([{ entity: 'school', id: 'a' }]),
      group('c', 'a'),
    ]);
    expect(report).toMatchObject({ held: { total: 0 }, valid: 2 });
  });
});

describe('an id that comes twice', () => {
  it('stands for the first record; the later ones stay out', async () => {
    const validation = await validate([school('a'), school('a'), school('a'), group('c', 'a')]);
    expect(counts(validation)).toEqual({ 'record.duplicate-id': 2 });
    expect(await validIds(validation)).toEqual(['school a', 'class c']);
  });

  it('stands for a later record when the profile allows that and the first is at fault', async () => {
    const profile = profileWith({ severities: { 'record.duplicate-id': 'warning' } });
    const validation = await validate([school('a', { name: '' }), school('a'), group('c', 'a')], { profile });
    expect(await validIds(validation)).toEqual(['school a', 'class c']);
  });

  it('may stand in two entities', async () => {
    expect((await validate([school('1'), group('1', '1'), person('1')])).report.verdict).toBe('accepted');
  });
});
