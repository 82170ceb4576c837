import { ONEROSTER_TABLES } from './tables.ts';
import type { OneRosterVersion } from './version.ts';

/** A small package for tests: one territory, one school, a year and a term, a course, a class, a student, a teacher, a mother. */
export function smallBundle(version: OneRosterVersion = '1.1'): Record<string, string> {
  const files = version === '1.1' ? V1_1 : { ...V1_1, ...V1_2 };
  const written = Object.entries(files).map(([file, rows]) => [file, table(version, file, rows)]);
  return { ...Object.fromEntries(written), 'manifest.csv': manifest(version, Object.keys(files)) };
}

/** The small package with files of logins, marks and resources beside: a row of each kind that the version has. */
export function fullBundle(version: OneRosterVersion): Record<string, string> {
  const small = smallBundle(version);
  const more = ONEROSTER_TABLES[version].flatMap(({ file }) => {
    const rows = LEARNING[file];
    return rows ? [[file, table(version, file, rows(version))] as const] : [];
  });
  const files = { ...small, ...Object.fromEntries(more) };
  return { ...files, 'manifest.csv': manifest(version, Object.keys(files)) };
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

type RowsOf = (version: OneRosterVersion) => readonly Readonly<Record<string, string>>[];

const newer = (version: OneRosterVersion, cells: Readonly<Record<string, string>>) => (version === '1.2' ? cells : {});

const LEARNING: Readonly<Record<string, RowsOf>> = {
  'userProfiles.csv': () => [
    {
      sourcedId: 'f1',
      userSourcedId: 'u1',
      profileType: 'LMS',
      vendorId: 'v1',
      applicationId: 'aula',
      credentialType: 'username',
      username: 'ana.n',
      password: 'secreto',
    },
  ],
  'categories.csv': (version) => [{ sourcedId: 'g1', title: 'Pruebas', ...newer(version, { weight: '40' }) }],
  'scoreScales.csv': () => [
    {
      sourcedId: 'x1',
      title: 'Niveles',
      type: 'levels',
      orgSourcedId: 's1',
      courseSourcedId: 'c1',
      classSourcedId: 'k1',
      scoreScaleValue: '{A:4},{B:3}',
    },
  ],
  'lineItems.csv': (version) => [
    {
      sourcedId: 'l1',
      title: 'Prueba, fracciones',
      description: 'Capítulo 3',
      assignDate: '2026-04-01',
      dueDate: '2026-04-08',
      classSourcedId: 'k1',
      categorySourcedId: 'g1',
      resultValueMin: '1',
      resultValueMax: '7.0',
      ...(version === '1.2'
        ? { academicSessionSourcedId: 't1', schoolSourcedId: 's1' }
        : { gradingPeriodSourcedId: 't1' }),
    },
  ],
  'results.csv': (version) => [
    {
      sourcedId: 'm1',
      lineItemSourcedId: 'l1',
      studentSourcedId: 'u1',
      scoreStatus: 'fully graded',
      score: '6.50',
      scoreDate: '2026-04-09',
      comment: 'Muy bien',
      ...newer(version, { classSourcedId: 'k1', late: 'true' }),
    },
    {
      sourcedId: 'm2',
      lineItemSourcedId: 'l1',
      studentSourcedId: 'u1',
      scoreStatus: 'exempt',
      scoreDate: '2026-04-10',
      ...(version === '1.1' ? { score: '1' } : {}),
    },
    ...(version === '1.2'
      ? [
          {
            sourcedId: 'm3',
            lineItemSourcedId: 'l1',
            studentSourcedId: 'u1',
            scoreStatus: 'partially graded',
            score: '4',
            textScore: 'Logrado',
            scoreDate: '2026-04-11',
          },
        ]
      : []),
  ],
  'lineItemLearningObjectiveIds.csv': () => [
    { sourcedId: '1', lineItemSourcedId: 'l1', source: 'unknown', learningObjectiveId: 'MA05 OA 07' },
  ],
  'lineItemScoreScales.csv': () => [
    { sourcedId: '1', title: 'Niveles', lineItemSourcedId: 'l1', scoreScaleSourcedId: 'x1' },
  ],
  'resultLearningObjectiveIds.csv': () => [
    {
      sourcedId: '1',
      resultSourcedId: 'm1',
      source: 'case',
      learningObjectiveId: 'urn:uuid:018f4d3e-7c1a-7000-8000-000000000000',
      score: '7',
      textScore: 'L',
    },
  ],
  'resultScoreScales.csv': () => [{ sourcedId: '1', resultSourcedId: 'm1', scoreScaleSourcedId: 'x1' }],
  'resources.csv': () => [
    {
      sourcedId: 'b1',
      vendorResourceId: 'EEA-1',
      title: 'Libro 5',
      roles: 'student,parent',
      importance: 'primary',
      vendorId: 'eea',
      applicationId: 'aula',
    },
    { sourcedId: 'b2', vendorResourceId: 'EEA-2' },
  ],
  'classResources.csv': () => [{ sourcedId: '1', title: 'Libro', classSourcedId: 'k1', resourceSourcedId: 'b1' }],
  'courseResources.csv': () => [{ sourcedId: '1', courseSourcedId: 'c1', resourceSourcedId: 'b1' }],
  'userResources.csv': () => [
    { sourcedId: '1', userSourcedId: 'u1', orgSourcedId: 's1', classSourcedId: 'k1', resourceSourcedId: 'b2' },
  ],
};
