import type { EntityName, ReadRecord, RowBatch, RowField } from '@emis-sdk/model';
import fc from 'fast-check';

/** What rows of one entity are made of in a test: values for the cells of each field, and for each coded field. */
interface Columns {
  readonly cells: Readonly<Record<string, readonly string[]>>;
  readonly coded: Readonly<Record<string, readonly unknown[]>>;
  /** Cells that the id is made of, in place of one of its own. */
  readonly pair?: readonly [string, string];
}

/** Values of which most are good, so that some rows are good altogether. */
const mostly = <Value>(good: readonly Value[], bad: readonly Value[]): Value[] => [
  ...Array.from({ length: 6 }, () => good).flat(),
  ...bad,
];

const UUIDS = [1, 2, 3, 4, 5, 6].map((end) => `00000000-0000-4000-8000-00000000000${end}`);
const NAMES = mostly(
  ['Ana', 'Ángela', 'Núñez', 'Rojas'],
  [
    'MuÃ±oz',
    'Mu?oz',
    'Soto Rojas',
    'ANA',
    'M.',
    'ROJAS',
    'Mari4',
    '٣',
    '',
    ' x',
    'a\u0007b',
    '\ud800',
    'x'.repeat(300),
  ],
);
const DAYS = mostly(['', '2026-03-01', '2026-05-01'], ['2025-03-01', '2027-01-01', '2026-02-30', '1.3.2026']);
const LONG = 'an-id-that-fits-into-no-words-as-it-is-long';
const people = mostly([...UUIDS, 'p1'], [LONG, 'x@y', 'lost', 'x y', '']);
const places = mostly(UUIDS.slice(0, 2), ['s1', 'lost', '']);
const groups = mostly(UUIDS.slice(0, 3), ['c1', 'lost', '']);
const years = [undefined, 2026, 2025, '2026'];
const seats = mostly(
  [10, 20, 30, 40].flatMap((end) => UUIDS.map((id) => `${end}${id.slice(2)}`)),
  people,
);

const COLUMNS: readonly (readonly [EntityName, Columns])[] = [
  [
    'school',
    {
      cells: { id: places, name: NAMES },
      coded: {
        status: [undefined, 'open', 'closed'],
        closedOn: [undefined, '2024-01-01'],
      },
    },
  ],
  [
    'academic-session',
    {
      cells: {
        id: ['y', 'z'],
        title: ['Year'],
        startDate: DAYS,
        endDate: DAYS,
      },
      coded: { type: ['schoolYear'] },
    },
  ],
  [
    'class',
    {
      cells: { id: groups, title: mostly(['A'], ['']), schoolId: places },
      coded: {
        grades: [undefined, ['01'], ['01', '02']],
        sessionIds: mostly([undefined, ['y'], ['y', 'z']], [['lost']]),
      },
    },
  ],
  [
    'person',
    {
      cells: {
        id: people,
        givenName: NAMES,
        familyName: NAMES,
        secondFamilyName: ['', 'Soto'],
        birthDate: DAYS,
      },
      coded: {
        roles: mostly([undefined, ['student'], ['staff']], [['nobody']]),
        active: mostly<unknown>([true], ['perhaps']),
      },
    },
  ],
  [
    'guardian-link',
    {
      cells: { id: people, studentId: people, guardianId: people },
      coded: { relationship: mostly(['parent', 'relative'], ['x']) },
    },
  ],
  [
    'enrolment',
    {
      cells: {
        studentId: people,
        schoolId: places,
        entryDate: DAYS,
        exitDate: DAYS,
      },
      coded: {
        schoolYear: years,
        grade: mostly([undefined, '01', '02'], ['no grade']),
        sessionId: mostly([undefined, 'y'], ['lost']),
      },
      pair: ['studentId', 'schoolId'],
    },
  ],
  [
    'enrolment',
    {
      cells: { id: people, entryDate: DAYS },
      coded: {
        studentId: people.filter((id) => id !== ''),
        schoolId: places,
        schoolYear: years,
        grade: [undefined, '01'],
      },
    },
  ],
  [
    'class-enrolment',
    {
      cells: {
        id: seats,
        classId: groups,
        studentId: people,
        schoolId: places,
        startDate: DAYS,
        endDate: DAYS,
      },
      coded: {},
    },
  ],
  // A format may give a reference of which there are few different ones as codes.
  [
    'class-enrolment',
    {
      cells: { id: seats, startDate: DAYS },
      coded: { classId: groups, studentId: people.filter((id) => id !== ''), schoolId: places },
    },
  ],
  [
    'staff-assignment',
    {
      cells: {
        id: people,
        personId: people,
        workplaceId: places,
        endDate: DAYS,
      },
      coded: { role: mostly(['teacher', 'aide'], ['x']) },
    },
  ],
  [
    'teaching-assignment',
    {
      cells: {
        id: people,
        classId: groups,
        personId: people,
        schoolId: places,
        startDate: DAYS,
      },
      coded: { role: ['teacher', 'aide'], primary: [undefined, true, false] },
    },
  ],
  [
    'teaching-assignment',
    {
      cells: { id: people },
      coded: { classId: groups, personId: people, schoolId: places, role: ['teacher', 'aide'] },
    },
  ],
];

const LOCAL: RowField = {
  kind: 'identifiers',
  field: 'identifiers',
  parts: [{ type: 'local', cell: 0 }],
};

/** Batches of rows of several entities, parents first: with ids that are taken, lead nowhere or are none, and values of all sorts. */
export const rowBatches: fc.Arbitrary<readonly RowBatch[]> = fc
  .tuple(...COLUMNS.map(([entity, columns]) => fc.array(batchOf(entity, columns), { minLength: 1, maxLength: 2 })))
  .map((lists) => lists.flat());

function batchOf(entity: EntityName, { cells, coded, pair }: Columns): fc.Arbitrary<RowBatch> {
  const [names, codes] = [Object.keys(cells), Object.keys(coded)];
  const fields: RowField[] = [
    ...names.map((field, cell) => ({ kind: 'cell' as const, field, cell })),
    ...codes.map((field, index) => ({
      kind: 'coded' as const,
      field,
      codes: index,
      values: coded[field] ?? [],
    })),
  ];
  if (pair)
    fields.push({
      kind: 'two-cells',
      field: 'id',
      cells: [names.indexOf(pair[0]), names.indexOf(pair[1])],
    });
  if (entity === 'person') fields.push(LOCAL);
  const columns = Object.fromEntries([...names, ...codes].map((name) => [name, `column of ${name}`]));
  const shape = {
    entity,
    file: `${entity}.csv`,
    columns,
    width: names.length,
    fields,
  };
  // A half of an id made of two is never empty, and has no sign that such an id writes anew.
  const allowed = (name: string) =>
    (cells[name] ?? []).filter((cell) => !pair?.includes(name) || /^[^@_ ]+$/.test(cell));
  const row = fc.tuple(
    fc.tuple(...names.map((name) => fc.constantFrom(...allowed(name)))),
    fc.tuple(...codes.map((name) => fc.nat({ max: (coded[name]?.length ?? 1) - 1 }))),
  );
  return fc.tuple(fc.array(row, { maxLength: 12 }), fc.nat(50)).map(([rows, first]) => {
    let text = '"';
    const bounds: number[] = [];
    for (const [values] of rows) {
      bounds.push(text.length);
      for (const value of values) {
        text += `${value},`;
        bounds.push(text.length);
      }
    }
    return {
      type: 'rows',
      shape,
      text,
      rows: Uint32Array.from(rows, (_, index) => first + index + 2),
      bounds: Int32Array.from(bounds),
      codes: codes.map((_, index) => Uint16Array.from(rows, ([, values]) => values[index] ?? 0)),
    };
  });
}

/** An item with a finding of its own between rows. */
export function spoken(record: ReadRecord): ReadRecord {
  const where = { file: record.file, row: record.row };
  return {
    ...record,
    findings: [{ code: 'csv.stray-quote', severity: 'warning', where }],
  };
}
