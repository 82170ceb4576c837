import type { EntityName } from '@emis-sdk/model';

export interface Row {
  readonly entity: EntityName;
  readonly record: Readonly<Record<string, unknown>>;
}

const GIVEN = ['María José', 'Ana', 'Luis Ángel', 'João', 'Ñusta', 'Valentina Sofía', 'Thiago'];
const FAMILY = ['González', 'Pérez', 'de la Cruz', 'O’Higgins', 'Muñoz', 'Silva', 'Quispe Mamani'];
const SCHOOLS = 100;

/** The schools that the rows refer to. */
export function ingestSchools(): Row[] {
  return Array.from({ length: SCHOOLS }, (_, index) => ({
    entity: 'school',
    record: { id: idOf('5c', index), name: `Escuela ${index}` },
  }));
}

/** Invented students and as many enrolments, parents first: half of the rows each, 700 bytes of JSON on average. */
export function* ingestRows(count: number): Generator<Row> {
  const students = Math.floor(count / 2);
  for (let index = 0; index < students; index++) yield { entity: 'person', record: studentOf(index) };
  for (let index = 0; index < count - students; index++) {
    yield { entity: 'enrolment', record: enrolmentOf(index, index % students) };
  }
}

function studentOf(index: number): Record<string, unknown> {
  const pick = (list: readonly string[], by: number) => list[Math.floor(index / by) % list.length];
  return {
    id: idOf('9e', index),
    roles: ['student'],
    givenName: pick(GIVEN, 1),
    familyName: pick(FAMILY, 3),
    secondFamilyName: pick(FAMILY, 11),
    birthDate: dayOf(2008 + (index % 12), index),
    sex: index % 2 ? 'female' : 'male',
    identifiers: [
      { type: 'local', value: String(10_000_000 + index), issuer: 'Registro de invención', from: '2026-03-01' },
    ],
    extensions: {
      'product.address': {
        street: `Calle Los Álamos ${index % 900}`,
        city: 'Ciudad Inventada',
        postalCode: String(10_000 + (index % 8999)),
      },
      'product.contact': { phone: `+000 ${5_000_000 + index}`, email: `s${index}@example.invalid`, prefers: 'phone' },
      'product.notes': ['transport', index % 3 ? 'meals' : 'books'],
      'product.updated': '2026-03-01T12:00:00Z',
    },
  };
}

function enrolmentOf(index: number, student: number): Record<string, unknown> {
  return {
    id: idOf('e1', index),
    studentId: idOf('9e', student),
    schoolId: idOf('5c', index % SCHOOLS),
    grade: String(1 + (index % 6)).padStart(2, '0'),
    schoolYear: 2026,
    entryDate: dayOf(2026, index % 60),
    extensions: {
      'product.enrolledBy': `Secretaría ${index % 40}`,
      'product.course': {
        letter: 'ABCD'[index % 4],
        room: `Aula ${index % 30}`,
        shift: index % 2 ? 'mañana' : 'tarde',
      },
      'product.previousSchool': `Escuela Nº ${index % 777} de la invención`,
      'product.subsidies': [
        { kind: 'transport', amount: 120.5 },
        { kind: 'meals', amount: 80 },
      ],
      'product.checks': { documents: true, vaccination: index % 5 > 0, photo: false },
      'product.updated': '2026-03-01T12:00:00Z',
    },
  };
}

/** A UUID in form, the same for the same number, spread over the range as random ones are. */
function idOf(kind: string, index: number): string {
  const hex = (Math.imul(index + 1, 2_654_435_761) >>> 0).toString(16).padStart(8, '0');
  return `${hex}-${kind}00-7000-8000-${index.toString(16).padStart(12, '0')}`;
}

function dayOf(year: number, index: number): string {
  return new Date(Date.UTC(year, 0, 1 + (index % 360))).toISOString().slice(0, 10);
}
