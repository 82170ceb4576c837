import { join } from 'node:path';
import { writeLines } from './write-lines.ts';

/** Places in memory for names, with the letters of the region. */
const GIVEN = ['María José', 'Ñusta', 'João', 'Agustín', 'Belén', 'Zoë', 'José', 'Inés'];
const FAMILY = ['Ñancupil', 'Muñoz', 'Araújo', 'Quispe', 'Peña', 'González', 'Rojas', 'Soto'];
export const given = (row: number): string => GIVEN[row & 7] ?? '';
export const family = (row: number): string => FAMILY[(row >> 3) & 7] ?? '';

const SCHOOLS = 1000;
const school = (row: number): string => `school-${row % SCHOOLS}`;

type Tables = readonly (readonly [file: string, header: string, make: (row: number) => string, rows: number])[];

async function writeTables(folder: string, tables: Tables): Promise<void> {
  for (const [file, header, make, rows] of tables) await writeLines(join(folder, file), header, make, rows);
}

const properties = (version: string, present: readonly string[]) =>
  [
    ['manifest.version', '1.0'],
    ['oneroster.version', version],
    ...ONEROSTER_FILES[version === '1.1' ? '1.1' : '1.2'].map((file) => [
      `file.${file}`,
      present.includes(file) ? 'bulk' : 'absent',
    ]),
  ].map((property) => property.join(','));

const OF_BOTH =
  'academicSessions,categories,classes,classResources,courses,courseResources,demographics,enrollments,lineItems,orgs,resources,results,users'.split(
    ',',
  );
const ONEROSTER_FILES = {
  '1.1': OF_BOTH,
  '1.2': [
    ...OF_BOTH,
    ...'lineItemLearningObjectiveIds,lineItemScoreScales,resultLearningObjectiveIds,resultScoreScales,roles,scoreScales,userProfiles,userResources'.split(
      ',',
    ),
  ],
};

function manifest(version: string, present: readonly string[]): Tables[number] {
  const rows = properties(version, present);
  return ['manifest.csv', 'propertyName,value', (row) => rows[row] ?? '', rows.length];
}

const ORGS: Tables[number] = [
  'orgs.csv',
  'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId',
  (row) => `${school(row)},,,Escuela ${row},school,${row},`,
  SCHOOLS,
];
const YEAR: Tables[number] = [
  'academicSessions.csv',
  'sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear',
  () => 'year,,,2026,schoolYear,2026-03-04,2026-12-18,,2026',
  1,
];

/** Users of whom each is a student in one school. */
export function writeOneRoster11(folder: string, rows: number): Promise<void> {
  return writeTables(folder, [
    manifest('1.1', ['orgs', 'academicSessions', 'users']),
    ORGS,
    YEAR,
    [
      'users.csv',
      'sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password',
      (row) =>
        `student-${row},,,true,${school(row)},student,u.${row},{cl.run:${row}-K},${given(row)},${family(row)},,${row},u${row}@example.org,,,,05,`,
      rows,
    ],
  ]);
}

/** The same, with a role for each user. */
export function writeOneRoster12(folder: string, rows: number): Promise<void> {
  return writeTables(folder, [
    manifest('1.2', ['orgs', 'academicSessions', 'users', 'roles']),
    ORGS,
    YEAR,
    [
      'users.csv',
      'sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns',
      (row) =>
        `student-${row},,,true,u.${row},{cl.run:${row}-K},${given(row)},${family(row)},,${row},u${row}@example.org,,,,05,,,,,,${school(row)},`,
      rows,
    ],
    [
      'roles.csv',
      'sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId',
      (row) => `role-${row},,,student-${row},primary,student,2026-03-04,2026-12-18,${school(row)},`,
      rows,
    ],
  ]);
}

export function writeSds1(folder: string, rows: number): Promise<void> {
  return writeTables(folder, [
    ['School.csv', 'SIS ID,Name', (row) => `${school(row)},Escuela ${row}`, SCHOOLS],
    [
      'Student.csv',
      'SIS ID,School SIS ID,First Name,Last Name,Username,Grade',
      (row) => `student-${row},${school(row)},${given(row)},${family(row)},u.${row},5`,
      rows,
    ],
  ]);
}

export function writeSds2(folder: string, rows: number): Promise<void> {
  return writeTables(folder, [
    ['orgs.csv', 'sourcedId,name,type', (row) => `${school(row)},Escuela ${row},school`, SCHOOLS],
    [
      'users.csv',
      'sourcedId,orgSourcedIds,givenName,familyName,username,role,grade',
      (row) => `student-${row},${school(row)},${given(row)},${family(row)},u.${row},student,05`,
      rows,
    ],
  ]);
}

export function writeSds21(folder: string, rows: number): Promise<void> {
  return writeTables(folder, [
    ['orgs.csv', 'sourcedId,name,type', (row) => `${school(row)},Escuela ${row},school`, SCHOOLS],
    [
      'academicSessions.csv',
      'sourcedId,title,type,schoolYear,startDate,endDate',
      () => 'year,2026,schoolYear,2026,2026-03-04,2026-12-18',
      1,
    ],
    [
      'users.csv',
      'sourcedId,username,givenName,familyName,email',
      (row) => `student-${row},u.${row},${given(row)},${family(row)},u${row}@example.org`,
      rows,
    ],
    [
      'roles.csv',
      'userSourcedId,orgSourcedId,role,sessionSourcedId,grade,isPrimary',
      (row) => `student-${row},${school(row)},student,year,05,true`,
      rows,
    ],
  ]);
}
