import { canWrite, FORMATS } from '@emis-sdk/formats';
import type { EntityName, OpenDataset, RawRecord, ReadItem } from '@emis-sdk/model';

/**
 * Writes so many students with their enrolments and seats in a format, into nowhere, in a process of its own so that its memory can be
 * measured. The records are made anew in each pass, so that what is measured is the writer's. Prints one line of JSON.
 */
const [id = '', count = ''] = process.argv.slice(2);
const students = Number(count);
const format = FORMATS.filter(canWrite).find((one) => one.id === id);
if (!format) throw new Error(`No format is written under ${id}`);

function dataset(): OpenDataset {
  const few: readonly (readonly [EntityName, RawRecord])[] = [
    ['territory', { id: 't', name: 'Chile', kind: 'national' }],
    ...Array.from(
      { length: 1000 },
      (_, n) => ['school', { id: `s${n}`, name: `Escuela ${n}`, territoryId: 't' }] as const,
    ),
    [
      'academic-session',
      { id: 'y', title: '2026', type: 'schoolYear', startDate: '2026-03-01', endDate: '2026-12-15', schoolYear: 2026 },
    ],
  ];
  return async function* open() {
    yield few.map(([entity, record], row) => item(entity, record, row));
    for (const [entity, make] of MADE) {
      for (let from = 0; from < students; from += 1000) {
        yield Array.from({ length: Math.min(1000, students - from) }, (_, n) => item(entity, make(from + n), from + n));
      }
    }
  };
}

const MADE: readonly (readonly [EntityName, (n: number) => RawRecord])[] = [
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

const before = process.memoryUsage.rss();
const began = performance.now();
let bytes = 0;
for await (const part of format.write(dataset(), {})) bytes += part.bytes.length;
const seconds = (performance.now() - began) / 1000;
const peak = process.resourceUsage().maxRSS / 1024;
process.stdout.write(
  `${JSON.stringify({ seconds, rows: students, megabytes: bytes / 1e6, peakMegabytes: peak, aboveStart: peak - before / 1024 / 1024 })}\n`,
);
