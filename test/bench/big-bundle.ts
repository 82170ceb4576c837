import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { type BadCounts, BigBundleRows, type BigBundleSize, YEAR } from './big-bundle-rows.ts';

export type { BadCounts, BigBundleSize } from './big-bundle-rows.ts';

/** What was written. */
export interface BigBundle {
  /** Rows of data by file, the header not counted. */
  readonly rows: Readonly<Record<string, number>>;
  /** Of all files together. */
  readonly bytes: number;
  /** Planted faults by kind. What depends on a person whose name is missing is held besides. */
  readonly bad: Readonly<BadCounts>;
}

const GRADES = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
const FILES = [
  'academicSessions,categories,classes,classResources,courses,courseResources,demographics,enrollments,lineItems,orgs',
  'resources,results,users',
]
  .join(',')
  .split(',');
const PRESENT = new Set(['academicSessions', 'classes', 'courses', 'enrollments', 'orgs', 'users']);
const PIECE = 1_000_000;

/**
 * Writes a OneRoster 1.1 package of any size into a folder, as a stream: UUIDs, Spanish names with accents, about nine in ten
 * users students. Invented people only. The same size and seed give the same bytes.
 *
 * @throws {RangeError} when there are fewer than one class and 25 users a school, or more enrolments than two seats a student
 */
export async function writeBigBundle(folder: string, size: BigBundleSize): Promise<BigBundle> {
  checkSize(size);
  await mkdir(folder, { recursive: true });
  const rows = new BigBundleRows(size);
  const counts: Record<string, number> = {};
  let bytes = 0;
  const write = async (file: string, header: string, pieces: Iterable<string>): Promise<void> => {
    await using handle = await open(join(folder, file), 'w');
    let text = `${header}\n`;
    let lines = 0;
    const flush = async () => {
      const buffer = Buffer.from(text);
      await handle.write(buffer);
      bytes += buffer.length;
      text = '';
    };
    for (const piece of pieces) {
      for (let at = piece.indexOf('\n'); at !== -1; at = piece.indexOf('\n', at + 1)) lines++;
      text += piece;
      if (text.length > PIECE) await flush();
    }
    await flush();
    counts[file] = lines;
  };
  const each = function* (make: (school: number) => string) {
    for (let school = 0; school < size.schools; school++) yield make(school);
  };
  const manifest = FILES.map((file) => `file.${file},${PRESENT.has(file) ? 'bulk' : 'absent'}\n`);
  await write('manifest.csv', 'propertyName,value', ['manifest.version,1.0\noneroster.version,1.1\n', ...manifest]);
  await write('orgs.csv', 'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId', [
    'country,,,Ministerio de Educación,national,,\n',
    ...Array.from({ length: 16 }, (_, index) => `region-${index},,,Región ${index + 1},state,${index + 1},country\n`),
    ...each((school) => rows.school(school)),
  ]);
  await write(
    'academicSessions.csv',
    'sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear',
    [
      `${YEAR},,,Año escolar 2026,schoolYear,2026-03-04,2026-12-18,,2026\n`,
      `semester-1,,,Primer semestre,semester,2026-03-04,2026-07-10,${YEAR},2026\n`,
      `semester-2,,,Segundo semestre,semester,2026-07-27,2026-12-18,${YEAR},2026\n`,
    ],
  );
  await write(
    'courses.csv',
    'sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,subjectCodes',
    GRADES.map((grade) => `course-${grade},,,${YEAR},Formación general ${grade},G${grade},${grade},country,,\n`),
  );
  await write(
    'classes.csv',
    'sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods',
    each((school) => rows.classes(school)),
  );
  await write(
    'users.csv',
    'sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password',
    each((school) => rows.users(school)),
  );
  await write(
    'enrollments.csv',
    'sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate',
    each((school) => rows.enrolments(school)),
  );
  return { rows: counts, bytes, bad: rows.bad };
}

function checkSize({ schools, classes, users, enrolments }: BigBundleSize): void {
  const fits = classes >= schools && users >= schools * 25 && enrolments <= classes + users * 1.8;
  if (!fits) throw new RangeError('A school has at least one class and 25 users, and a student at most two seats.');
}
