import type { RawRecord } from '@emis-sdk/model';
import { describe, expect, it } from 'vitest';
import { counts, heldIds, read, validate, validIds } from './dataset-for-tests.ts';

type Changes = Readonly<Record<string, RawRecord>>;

/** One school with all that a ministry knows of it, every record in order. `changes` are laid over records by their id. */
function ministry(changes: Changes = {}) {
  const record = (entity: Parameters<typeof read>[0], own: RawRecord) =>
    read(entity, { ...own, ...changes[String(own.id)] });
  return [
    record('territory', { id: 'country', name: 'País', kind: 'national', country: 'PE' }),
    record('territory', { id: 'region', name: 'Región', kind: 'region', parentId: 'country' }),
    record('territory', { id: 'town', name: 'Ciudad', kind: 'municipality', parentId: 'region' }),
    record('authority', { id: 'ugel', name: 'Dirección', kind: 'region', territoryId: 'region' }),
    record('site', { id: 'site', territoryId: 'town', latitude: -12.05, longitude: -77.04, ownership: 'own' }),
    record('building', { id: 'building', siteId: 'site', yearBuilt: 1987, condition: 'fair' }),
    record('school', { id: 'school', name: 'Escuela', territoryId: 'town', siteIds: ['site'], sector: 'private' }),
    record('room', { id: 'room', name: '1', kind: 'classroom', buildingId: 'building', schoolId: 'school', area: 48 }),
    record('utility-service', { id: 'net', siteId: 'site', kind: 'internet', available: true, downloadSpeed: 20.5 }),
    record('equipment', { id: 'laptops', schoolId: 'school', roomId: 'room', kind: 'laptop', count: 30, working: 27 }),
    record('maintenance-need', { id: 'roof', title: 'Techo', buildingId: 'building', urgency: 'urgent' }),
    record('authorisation', { id: 'leave', schoolId: 'school', kind: 'operation', levels: ['1'] }),
    record('academic-session', {
      id: 'year',
      title: '2026',
      type: 'schoolYear',
      startDate: '2026-03-09',
      endDate: '2026-12-18',
      schoolYear: 2026,
    }),
    record('shift', { id: 'shift', schoolId: 'school', kind: 'morning', startTime: '07:30', endTime: '12:45' }),
    record('offer', {
      id: 'offer',
      schoolId: 'school',
      sessionId: 'year',
      shiftId: 'shift',
      authorisationId: 'leave',
      level: '1',
      languages: ['spa', 'quy'],
      capacity: 70,
    }),
    record('calendar-day', { id: 'day', date: '2026-05-01', kind: 'public-holiday', sessionId: 'year' }),
  ];
}

describe('what a ministry knows of a school and its buildings', () => {
  it('passes without a word when it is in order', async () => {
    const { report } = await validate(ministry());
    expect(report.groups).toEqual([]);
    expect(report).toMatchObject({ verdict: 'accepted', valid: 16 });
  });

  it.each([
    ['building', { siteId: 'elsewhere' }, 'reference.missing'],
    ['school', { siteIds: ['site', 'elsewhere'] }, 'reference.missing'],
    ['school', { status: 'closed' }, 'offer.school-closed'],
    ['leave', { validTo: '2025-12-31' }, 'offer.private-not-authorised'],
    ['leave', { levels: ['3'] }, 'offer.level-not-authorised'],
    ['region', { parentId: 'town' }, 'territory.circle'],
    ['year', { endDate: '2026-04-30' }, 'calendar-day.outside-session'],
    ['site', { latitude: 77.04, longitude: 12.05 }, 'site.coordinates-outside-region'],
    ['offer', { level: 'primaria' }, 'code.unknown'],
  ])('says what is wrong when %s has %o', async (id, changes, code) => {
    expect(counts(await validate(ministry({ [id]: changes })))).toHaveProperty([code], 1);
  });
});

it.each(['as they come', 'the other way round'])(
  'a circle of territories is broken at one of them, and the others wait: %s',
  async (order) => {
    const circle = ['b', 'c', 'a'].map((id) =>
      read('territory', { id, name: id, kind: 'region', parentId: { a: 'b', b: 'c', c: 'a' }[id] }),
    );
    const validation = await validate(order === 'as they come' ? circle : circle.reverse());
    expect(counts(validation)).toMatchObject({ 'territory.circle': 1 });
    expect(await validIds(validation)).toEqual([]);
    expect((await heldIds(validation)).map((held) => held.slice(0, 11)).sort()).toEqual(['territory b', 'territory c']);
  },
);
