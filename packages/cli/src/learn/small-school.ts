import { join } from 'node:path';
import { detectFormat, entitiesIn } from '@emis-sdk/formats';
import { openBundle } from '@emis-sdk/formats/node';
import { dayOf } from '@emis-sdk/model';
import { loadProfile } from '@emis-sdk/profiles';
import { type Report, validateDataset } from '@emis-sdk/validation';

const HEAD = 'sourcedId,status,dateLastModified';
const NAMES = ['demographics', 'classes', 'courses', 'enrollments', 'categories', 'lineItems', 'results', 'resources'];
const FURTHER = ['classResources', 'courseResources'];

/** A OneRoster bundle of an invented school with three students, by file. */
export function smallSchool(folder: string, users: readonly (readonly [given: string, role: string])[]) {
  const rows = users.map(
    ([given, role], index) => `course-p${index + 1},,,true,course-s,${role},user${index + 1},,${given},Buendía,,,,,,,,`,
  );
  const files = {
    'manifest.csv': [
      'propertyName,value',
      'manifest.version,1.0',
      'oneroster.version,1.1',
      ...['orgs', 'academicSessions', 'users'].map((name) => `file.${name},bulk`),
      ...[...NAMES, ...FURTHER].map((name) => `file.${name},absent`),
    ],
    'orgs.csv': [`${HEAD},name,type,identifier,parentSourcedId`, 'course-s,,,Escuela Los Ñires,school,1001,'],
    'academicSessions.csv': [
      `${HEAD},title,type,startDate,endDate,parentSourcedId,schoolYear`,
      'course-y,,,2026,schoolYear,2026-03-01,2026-12-15,,2026',
    ],
    'users.csv': [
      `${HEAD},enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password`,
      ...rows,
    ],
  };
  return Object.fromEntries(
    Object.entries(files).map(([name, lines]) => [`${folder}/${name}`, `${lines.join('\n')}\n`]),
  );
}

export const GOOD_USERS = [
  ['Amaranta', 'student'],
  ['Aureliano', 'student'],
  ['Remedios', 'student'],
] as const;

/** What the rules of the international profile say of a folder or file. */
export async function judged(
  folder: string,
  name: string,
): Promise<{ readonly format: string; readonly report: Report }> {
  const [bundle, profile] = await Promise.all([openBundle(join(folder, name)), loadProfile('international')]);
  const { format } = await detectFormat(bundle, profile.formats);
  const open = () => format.read(bundle, { schoolIdentifier: profile.schoolIdentifier });
  const { report } = await validateDataset(open, {
    profile,
    asOf: dayOf(new Date()),
    entities: entitiesIn(format, bundle),
  });
  return { format: format.id, report };
}
