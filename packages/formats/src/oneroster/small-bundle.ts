import { ONEROSTER_TABLES, type OneRosterVersion } from './tables.ts';

/** A small package for tests: one territory, one school, a year and a term, a course, a class, a student, a teacher, a mother. */
export function smallBundle(version: OneRosterVersion = '1.1'): Record<string, string> {
  const files = version === '1.1' ? V1_1 : { ...V1_1, ...V1_2 };
  const written = Object.entries(files).map(([file, rows]) => [file, table(version, file, rows)]);
  return { ...Object.fromEntries(written), 'manifest.csv': manifest(version, Object.keys(files)) };
}

/** A table with every column of the format, and further ones behind them. */
export function table(
  version: OneRosterVersion,
  file: string,
  rows: readonly Readonly<Record<string, string>>[],
): string {
  const known = ONEROSTER_TABLES[version].find((spec) => spec.file === file)?.columns.map(({ name }) => name) ?? [];
  const more = new Set(rows.flatMap((row) => Object.keys(row)).filter((name) => !known.includes(name)));
  const names = [...known, ...more];
  const line = (cells: readonly string[]) =>
    cells.map((cell) => (/[",\r\n;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
  return [line(names), ...rows.map((row) => line(names.map((name) => row[name] ?? '')))]
    .map((text) => `${text}\n`)
    .join('');
}

export function manifest(
  version: OneRosterVersion,
  present: readonly string[],
  more: Readonly<Record<string, string>> = {},
): string {
  const files = ONEROSTER_TABLES[version].map(({ file }) => [
    `file.${file.replace('.csv', '')}`,
    present.includes(file) ? 'bulk' : 'absent',
  ]);
  const properties = { 'manifest.version': '1.0', 'oneroster.version': version, ...Object.fromEntries(files), ...more };
  return ['propertyName,value', ...Object.entries(properties).map(([name, value]) => `${name},${value}`)].join('\n');
}

type Rows = Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;

const V1_1: Rows = {
  'orgs.csv': [
    { sourcedId: 'r1', name: 'Región de Aysén', type: 'state', identifier: '11' },
    {
      sourcedId: 's1',
      name: 'Escuela Ñire',
      type: 'school',
      identifier: '12345-6',
      parentSourcedId: 'r1',
      'metadata.cl.commune': '11101',
    },
  ],
  'academicSessions.csv': [
    {
      sourcedId: 'y1',
      title: '2026',
      type: 'schoolYear',
      startDate: '2026-03-01',
      endDate: '2026-12-15',
      schoolYear: '2026',
    },
    {
      sourcedId: 't1',
      title: 'First',
      type: 'semester',
      startDate: '2026-03-01',
      endDate: '2026-07-01',
      schoolYear: '2026',
      parentSourcedId: 'y1',
    },
  ],
  'courses.csv': [
    {
      sourcedId: 'c1',
      title: 'Maths 5',
      courseCode: 'M5',
      grades: '05',
      orgSourcedId: 's1',
      schoolYearSourcedId: 'y1',
      subjects: 'Maths',
    },
  ],
  'classes.csv': [
    {
      sourcedId: 'k1',
      title: '5 A',
      grades: '05,06',
      courseSourcedId: 'c1',
      classCode: '5A',
      classType: 'homeroom',
      schoolSourcedId: 's1',
      termSourcedIds: 't1, y1',
      'metadata.cl.teachingCode': '110',
    },
  ],
  'users.csv': [
    {
      sourcedId: 'u1',
      enabledUser: 'true',
      orgSourcedIds: 's1',
      role: 'student',
      username: 'ana',
      userIds: '{CL.RUN:11111111-1},{SIS:77}',
      givenName: 'Ana',
      familyName: 'Ñancupil',
      identifier: 'A-1',
      agentSourcedIds: 'u3',
      grades: '05',
      'metadata.emis.secondFamilyName': 'Rojas',
      'metadata.emis.entryDate': '2026-03-04',
    },
    {
      sourcedId: 'u2',
      enabledUser: 'true',
      orgSourcedIds: 's1,r1',
      role: 'teacher',
      username: 'leo',
      givenName: 'Leo',
      familyName: 'Soto',
    },
    {
      sourcedId: 'u3',
      enabledUser: 'false',
      orgSourcedIds: 's1',
      role: 'parent',
      username: 'eva',
      givenName: 'Eva',
      familyName: 'Rojas',
      sms: '+569',
    },
  ],
  'demographics.csv': [
    { sourcedId: 'u1', birthDate: '2015-04-05', sex: 'female', cityOfBirth: 'Coyhaique', white: 'true' },
  ],
  'enrollments.csv': [
    {
      sourcedId: 'e1',
      classSourcedId: 'k1',
      schoolSourcedId: 's1',
      userSourcedId: 'u1',
      role: 'student',
      beginDate: '2026-03-04',
    },
    {
      sourcedId: 'e2',
      classSourcedId: 'k1',
      schoolSourcedId: 's1',
      userSourcedId: 'u2',
      role: 'teacher',
      primary: 'true',
    },
  ],
};

const V1_2: Rows = {
  'users.csv': (V1_1['users.csv'] ?? []).map(({ orgSourcedIds: _, role: __, ...user }) => user),
  'roles.csv': [
    {
      sourcedId: 'p1',
      userSourcedId: 'u1',
      roleType: 'primary',
      role: 'student',
      beginDate: '2026-03-02',
      orgSourcedId: 's1',
    },
    {
      sourcedId: 'p2',
      userSourcedId: 'u2',
      roleType: 'primary',
      role: 'principal',
      beginDate: '2020-01-01',
      orgSourcedId: 's1',
    },
    { sourcedId: 'p3', userSourcedId: 'u3', roleType: 'primary', role: 'relative', orgSourcedId: 's1' },
  ],
};
