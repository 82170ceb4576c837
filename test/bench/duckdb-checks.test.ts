import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { detectFormat } from '@emis-sdk/formats';
import { openBundle } from '@emis-sdk/formats/node';
import { plainDate } from '@emis-sdk/model';
import { loadProfile } from '@emis-sdk/profiles';
import { validateDataset } from '@emis-sdk/validation';
import { expect, it, onTestFinished } from 'vitest';
import { writeBigBundle } from './big-bundle.ts';
import { runDuckDb } from './duckdb-checks.ts';

const SIZE = { schools: 20, classes: 200, users: 2000, enrolments: 2400, badShare: 0.02, seed: 7 };

async function bundle(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'emis-duckdb-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeBigBundle(folder, SIZE);
  return folder;
}

async function ours(folder: string): Promise<Record<string, number>> {
  const opened = await openBundle(folder);
  const { format } = await detectFormat(opened);
  const { report } = await validateDataset(() => format.read(opened, {}), {
    profile: await loadProfile('international'),
    asOf: plainDate.parse('2026-06-01'),
  });
  return Object.fromEntries(report.groups.map(({ code, count }) => [code, count]));
}

async function firstRows(folder: string, file: string): Promise<string[][]> {
  const text = await readFile(join(folder, file), 'utf8');
  return text.split('\n', 400).map((row) => row.split(','));
}

it('counts in SQL the very faults that are found here', async () => {
  const folder = await bundle();
  const { findings } = await runDuckDb(folder, 1);
  expect(findings).toEqual(await ours(folder));
});

it('finds in SQL what each rule over one or several rows finds here', async () => {
  const folder = await bundle();
  const school = (await firstRows(folder, 'orgs.csv')).find((row) => row[4] === 'school') ?? [];
  const [, one = []] = await firstRows(folder, 'classes.csv');
  const users = await firstRows(folder, 'users.csv');
  const of = (role: string) => users.filter((row) => row[5] === role && row[8] !== '');
  const [[teacher] = [], [second] = []] = of('teacher');
  const [pupil] = of('student').find((row) => row[16] === '01') ?? [];
  const [home] = school;
  const [first] = one;
  const user = (id: string, names: string, number = '') =>
    `${id},,,true,${home},student,${id},,${names},,${number},,,,,01,\n`;
  await appendFile(join(folder, 'orgs.csv'), `empty,,,Escuela vacía,school,${school[5]},country\n`);
  await appendFile(join(folder, 'classes.csv'), `lonely,,,Curso,01,course-01,C,scheduled,,${home},year-2026,,,\n`);
  await appendFile(join(folder, 'classes.csv'), `kept,,,Curso,01,course-01,C,scheduled,,${home},year-2026,,,\n`);
  await appendFile(
    join(folder, 'users.csv'),
    [
      user('garbled', 'José,MuÃ±oz'),
      user('digits', 'Jos3,Soto'),
      user('equal', 'Soto,Soto'),
      user('short', 'J,Soto'),
      user('number', 'Ana,Soto', '1111111'),
      `one,,,true,${home},student,one,{cl.run:11111111-1},Ana,Díaz,,,,,,,01,\n`,
      `two,,,true,"${home},empty",student,two,{cl.run:11111111-1},Ana,Rojas,,,,,,two,01,\n`,
    ].join(''),
  );
  const seat = (id: string, group: unknown, who: unknown, role: string, more = ',2026-03-04,') =>
    `${id},,,${group},${home},${who},${role},${more}\n`;
  await appendFile(
    join(folder, 'enrollments.csv'),
    [
      seat('s1', 'lonely', pupil, 'student'),
      seat('s2', 'kept', pupil, 'student'),
      seat('s3', 'kept', pupil, 'student'),
      seat('s4', 'kept', teacher, 'student'),
      seat('s5', 'kept', 'digits', 'student', ',2027-03-04,'),
      seat('s6', 'kept', 'short', 'student', ',2026-06-04,2026-05-04'),
      `s7,,,kept,empty,equal,student,,2026-03-04,\n`,
      seat('t1', 'kept', teacher, 'teacher', 'true,,'),
      seat('t2', 'kept', second, 'teacher', 'true,,'),
      seat('t3', 'kept', second, 'teacher', 'false,,'),
      seat('g1', first, 'garbled', 'student'),
    ].join(''),
  );
  const { findings } = await runDuckDb(folder, 2);
  const found = await ours(folder);
  expect(Object.keys(findings).sort()).toEqual(Object.keys(found).sort());
});
