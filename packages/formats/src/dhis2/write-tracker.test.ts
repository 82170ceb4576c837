import type { EntityName, OpenDataset, RawRecord, ReadItem } from '@emis-sdk/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLosses, type WriteOptions } from '../writing.ts';
import { DHIS2_DEFAULT, type Dhis2Mapping } from './dhis2-mapping.ts';
import { writeTracker } from './write-tracker.ts';

type Records = readonly (readonly [EntityName, RawRecord])[];

function opening(records: Records): {
  open: OpenDataset;
  passes: () => number;
} {
  let passes = 0;
  return {
    passes: () => passes,
    open: async function* () {
      passes++;
      yield records.map(
        ([entity, record], row): ReadItem => ({
          type: 'record',
          entity,
          record,
          file: 'made',
          row,
          columns: {},
          findings: [],
        }),
      );
    },
  };
}

async function written(
  records: Records,
  options: WriteOptions = {},
  mapping: Partial<Dhis2Mapping> = {},
  band?: number,
) {
  const losses = countLosses();
  const { open, passes } = opening(records);
  const parts: Uint8Array[] = [];
  const all = { ...DHIS2_DEFAULT, ...mapping };
  const cut = band === undefined ? {} : { band };
  for await (const { file, bytes } of writeTracker(open, { ...options, onLost: losses.onLost }, all, cut)) {
    expect(file).toBe('trackedEntities.json');
    parts.push(bytes);
  }
  const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
  return {
    entities: JSON.parse(text).trackedEntities,
    text,
    parts,
    passes: passes(),
    losses: losses.list(),
  };
}

const school: Records[number] = [
  'school',
  {
    id: 's1',
    name: 'A',
    identifiers: [{ type: 'school-code', value: '1001' }],
  },
];
const person = (id: string, more: object = {}): Records[number] => ['person', { id, givenName: 'Ana', ...more }];
const enrolment = (id: string, studentId: string, more: object = {}): Records[number] => [
  'enrolment',
  { id, studentId, schoolId: 's1', entryDate: '2026-03-02', ...more },
];

describe('students for the tracker of DHIS2', () => {
  it('have their attributes and enrolments, by our codes, in the order of days', async () => {
    const { entities, losses } = await written(
      [
        school,
        [
          'school',
          {
            id: 's2',
            name: 'B',
            identifiers: [{ type: 'school-code', value: '1002' }],
          },
        ],
        person('p1', {
          familyName: 'Ñancupil',
          birthDate: '2016-03-01',
          sex: 'female',
        }),
        enrolment('e2', 'p1'),
        enrolment('e1', 'p1', {
          schoolId: 's2',
          entryDate: '2025-03-03',
          exitDate: '2025-12-12',
          exitReason: undefined,
        }),
      ],
      { asOf: '2026-06-30' },
    );
    const id = expect.stringMatching(/^[A-Za-z][A-Za-z0-9]{10}$/);
    const shared = { enrollment: id, program: 'SCHOOL_ENROLMENT', events: [] };
    expect(entities).toEqual([
      {
        trackedEntity: id,
        trackedEntityType: 'STUDENT',
        orgUnit: '1002',
        attributes: [
          { attribute: 'EMIS_ID', value: 'p1' },
          { attribute: 'GIVEN_NAME', value: 'Ana' },
          { attribute: 'FAMILY_NAME', value: 'Ñancupil' },
          { attribute: 'BIRTH_DATE', value: '2016-03-01' },
          { attribute: 'SEX', value: 'female' },
        ],
        enrollments: [
          {
            ...{
              ...shared,
              orgUnit: '1002',
              status: 'COMPLETED',
              completedAt: '2025-12-12',
            },
            ...{ enrolledAt: '2025-03-03', occurredAt: '2025-03-03' },
          },
          {
            ...shared,
            orgUnit: '1001',
            status: 'ACTIVE',
            enrolledAt: '2026-03-02',
            occurredAt: '2026-03-02',
          },
        ],
      },
    ]);
    expect(losses).toEqual([{ entity: 'school', reason: 'no-place-for-entity', records: 2 }]);
  });

  it('leave only when the day is over, and are done only when the reason says so', async () => {
    const ended = (exitDate: unknown, exitReason?: string) => ({
      exitDate,
      ...(exitReason && { exitReason }),
    });
    const { entities } = await written(
      [
        school,
        person('p1'),
        enrolment('e1', 'p1', ended('2026-06-30', 'completed')),
        enrolment('e2', 'p1', {
          entryDate: '2026-03-03',
          ...ended('2026-06-29', 'graduated'),
        }),
        enrolment('e3', 'p1', {
          entryDate: '2026-03-04',
          ...ended('2026-06-29', 'dropped-out'),
        }),
        enrolment('e4', 'p1', {
          entryDate: '2026-03-05',
          ...ended('2026-06-31'),
        }),
      ],
      { asOf: '2026-06-30' },
    );
    expect(entities[0].enrollments.map(({ status }: { status: string }) => status)).toEqual([
      ...['ACTIVE', 'COMPLETED', 'CANCELLED', 'ACTIVE'],
    ]);
  });

  it('begin on the day of the session, or the one that the mapping says, where they have none of their own', async () => {
    const records: Records = [
      school,
      ['academic-session', { id: 'y1', startDate: '2026-03-01' }],
      person('p1'),
      enrolment('e1', 'p1', { entryDate: undefined, sessionId: 'y1' }),
      enrolment('e2', 'p1', { entryDate: '2026-02-30' }),
    ];
    const days = ({ entities }: Awaited<ReturnType<typeof written>>) =>
      entities[0].enrollments.map(({ enrolledAt }: { enrolledAt: string }) => enrolledAt);
    const without = await written(records);
    expect(days(without)).toEqual(['2026-03-01']);
    expect(without.losses).toContainEqual({
      entity: 'enrolment',
      reason: 'value-left-out',
      records: 1,
    });
    expect(days(await written(records, {}, { enrolledOn: '2026-01-15' }))).toEqual(['2026-01-15', '2026-03-01']);
  });
});

it('says what it leaves behind, field by field', async () => {
  const { entities, losses } = await written([
    school,
    [
      'school',
      {
        id: 's2',
        name: 'No code',
        identifiers: [{ type: 'other', value: '1' }],
      },
    ],
    person('p1', {
      ...{
        roles: ['student'],
        ethnicity: 'x',
        birthDate: '2016-02-30',
        sex: ['female'],
        middleName: 'a\ud800\u0000b',
      },
      ...{
        identifiers: [{ type: 'local', value: '7' }],
        extensions: { color: 'x' },
      },
    }),
    person('p1', { givenName: 'Another' }),
    person('teacher'),
    enrolment('e1', 'p1', { grade: '05', extensions: { a: 1 } }),
    enrolment('e1', 'p1'),
    enrolment('e2', 'nobody'),
    enrolment('e3', 'teacher', { schoolId: 's2' }),
    ['enrolment', { id: 'e4' }],
    ['mark', { id: 'm1' }],
  ]);
  expect(entities).toHaveLength(1);
  expect(entities[0].attributes).toContainEqual({
    attribute: 'MIDDLE_NAME',
    value: 'ab',
  });
  expect(entities[0].attributes).toContainEqual({
    attribute: 'GIVEN_NAME',
    value: 'Ana',
  });
  const told = losses.map(({ entity, field, reason, records }) => `${entity}.${field ?? ''} ${reason} ${records}`);
  expect(told.toSorted()).toEqual([
    'enrolment. no-record-to-stand-on 2',
    'enrolment. value-left-out 2',
    'enrolment.extensions.a no-place-for-field 1',
    'enrolment.grade no-place-for-field 1',
    'mark. no-place-for-entity 1',
    'person. no-record-to-stand-on 1',
    'person. value-left-out 1',
    'person.birthDate value-left-out 1',
    'person.ethnicity no-place-for-field 1',
    'person.extensions.color no-place-for-field 1',
    'person.identifiers no-place-for-field 1',
    'person.middleName value-changed 1',
    'person.roles no-place-for-field 1',
    'person.sex value-left-out 1',
    'school. no-place-for-entity 2',
    'school.identifiers value-missing 1',
  ]);
});

it('takes names, numbers, codes, organisation units and ids as a mapping says', async () => {
  const { entities, losses } = await written(
    [
      ['school', { id: 's1', name: 'A' }],
      person('Kj6vYde4LHh', {
        sex: 'female',
        identifiers: [
          { type: 'cl.run', value: '1-9', to: '2020-01-01' },
          { type: 'cl.run', value: '2-7' },
        ],
      }),
      enrolment('MNWZ6hnuhSw', 'Kj6vYde4LHh'),
    ],
    {},
    {
      ...{
        trackedEntityType: 'nEenWmSyUEp',
        program: 'IpHINAT79UW',
        keepIds: true,
        orgUnits: { s1: 'DiszpKrYNg8' },
      },
      attributes: {
        givenName: 'w75KJ2mc4zz',
        sex: 'cejWyOfXge6',
        'identifiers[cl.run]': 'zDhUuAYrxNC',
      },
      values: { sex: { female: 'F' } },
    },
  );
  expect(entities).toMatchObject([
    {
      ...{
        trackedEntity: 'Kj6vYde4LHh',
        trackedEntityType: 'nEenWmSyUEp',
        orgUnit: 'DiszpKrYNg8',
      },
      attributes: [
        { attribute: 'w75KJ2mc4zz', value: 'Ana' },
        { attribute: 'cejWyOfXge6', value: 'F' },
        { attribute: 'zDhUuAYrxNC', value: '2-7' },
      ],
      enrollments: [{ enrollment: 'MNWZ6hnuhSw', program: 'IpHINAT79UW' }],
    },
  ]);
  expect(losses).toContainEqual({
    entity: 'person',
    field: 'identifiers',
    reason: 'no-place-for-field',
    records: 1,
  });
});

it('writes many in pieces, some people at a time, the same each time and whatever their order', async () => {
  const ids = Array.from({ length: 5000 }, (_, index) => `student-${index}`);
  const records: Records = [school, ...ids.map((id) => person(id)), ...ids.map((id) => enrolment(`e-${id}`, id))];
  const [once, again] = [await written(records, {}, {}, 700), await written(records, {}, {}, 700)];
  expect(once.text).toBe(again.text);
  expect(once.passes).toBe(1 + Math.ceil(5000 / 700));
  expect(Math.max(...once.parts.map(({ length }) => length))).toBeLessThan(70_000);
  expect(once.losses).toEqual([{ entity: 'school', reason: 'no-place-for-entity', records: 1 }]);
  const lines = (text: string) =>
    text
      .split('\n')
      .map((line) => line.replace(/,$/, ''))
      .toSorted();
  const whole = await written([...records.slice(0, 5001).toReversed(), ...records.slice(5001).toReversed()]);
  expect(lines(once.text)).toEqual(lines(whole.text));
  expect(new Set(once.entities.map(({ trackedEntity }: { trackedEntity: string }) => trackedEntity)).size).toBe(5000);
});

it('writes valid JSON whatever comes, and each record is in it or told once', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\ud800', '\u0000', '"},', '__proto__', '2026-02-30'),
  );
  const value = fc.oneof(text, text, fc.anything());
  const id = fc.constantFrom('a', 'b', '__proto__', 'constructor', 7);
  const one = fc.oneof(
    fc.tuple(
      fc.constant('school'),
      fc.record({
        id,
        identifiers: fc.oneof(value, fc.constant([{ type: 'school-code', value: '"' }])),
      }),
    ),
    fc.tuple(
      fc.constant('person'),
      fc.record({
        id,
        givenName: value,
        birthDate: value,
        sex: value,
        identifiers: value,
        extensions: value,
      }),
    ),
    fc.tuple(
      fc.constant('enrolment'),
      fc.record({
        id,
        studentId: id,
        schoolId: id,
        entryDate: fc.oneof(value, fc.constant('2026-03-02')),
        exitDate: value,
      }),
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(one, { maxLength: 20 }), fc.integer({ min: 1, max: 3 }), async (made, band) => {
      const order = ['school', 'person', 'enrolment'];
      const records = made.toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b)) as unknown as Records;
      const { entities, losses } = await written(records, {}, {}, band);
      const inside = entities.reduce(
        (sum: number, { enrollments }: { enrollments: [] }) => sum + 1 + enrollments.length,
        0,
      );
      const outside = losses
        .filter(({ field }) => field === undefined)
        .reduce((sum, { records: lost }) => sum + lost, 0);
      expect(inside + outside).toBe(records.length);
    }),
    { numRuns: 200 },
  );
});
