import { setImmediate } from 'node:timers/promises';
import type { EntityName, OpenDataset, RawRecord, ReadItem } from '@emis-sdk/model';

/** How many records of each kind. */
export type MadeCounts = Readonly<Partial<Record<'person' | 'enrolment' | 'class-enrolment', number>>>;

/**
 * Invented students with their enrolments and seats in classes, made anew each time they are read, so that they take no memory of
 * their own.
 */
export function madeDataset(counts: MadeCounts): OpenDataset {
  return async function* open() {
    yield FEW.map(([entity, record], row) => item(entity, record, row));
    for (const [entity, make] of MADE) {
      const count = counts[entity] ?? 0;
      for (let from = 0; from < count; from += 1000) {
        // Where a file is read, others get their turn now and then.
        if (from % 10_000 === 0) await setImmediate();
        yield Array.from({ length: Math.min(1000, count - from) }, (_, n) => item(entity, make(from + n), from + n));
      }
    }
  };
}

const FEW: readonly (readonly [EntityName, RawRecord])[] = [
  ['territory', { id: 't', name: 'Chile', kind: 'national' }],
  ...Array.from(
    { length: 1000 },
    (_, n) =>
      [
        'school',
        {
          id: `s${n}`,
          name: `Escuela ${n}`,
          territoryId: 't',
          identifiers: [{ type: 'school-code', value: String(n) }],
        },
      ] as const,
  ),
  [
    'academic-session',
    { id: 'y', title: '2026', type: 'schoolYear', startDate: '2026-03-01', endDate: '2026-12-15', schoolYear: 2026 },
  ],
];

const MADE: readonly (readonly [keyof MadeCounts & EntityName, (n: number) => RawRecord])[] = [
  [
    'person',
    (n) => ({
      id: `student-${n}`,
      active: true,
      username: `u.${n}`,
      givenName: 'María José',
      familyName: 'Ñancupil',
      secondFamilyName: 'Soto',
      roles: ['student'],
      identifiers: [{ type: 'cl.run', value: `${n}-K` }],
      birthDate: '2015-04-05',
      sex: 'female',
    }),
  ],
  [
    'enrolment',
    (n) => ({
      id: `student-${n}@s${n % 1000}`,
      studentId: `student-${n}`,
      schoolId: `s${n % 1000}`,
      sessionId: 'y',
      schoolYear: 2026,
      grade: '05',
      entryDate: '2026-03-04',
    }),
  ],
  ['class-enrolment', (n) => ({ id: `seat-${n}`, classId: `k${n % 30_000}`, studentId: `student-${n}` })],
];

function item(entity: EntityName, record: RawRecord, row: number): ReadItem {
  return { type: 'record', entity, record, file: 'made', row, columns: {}, findings: [] };
}
