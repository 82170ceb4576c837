import type { ReadItem, ReadRecord } from '@emis-sdk/model';
import { describe, expect, it } from 'vitest';
import { detectFormat, memoryBundle } from '../index.ts';

async function read(
  files: Record<string, string>,
): Promise<{ format: string; items: ReadItem[]; records: ReadRecord[] }> {
  const bundle = memoryBundle(files);
  const { format } = await detectFormat(bundle);
  const items = (await Array.fromAsync(format.read(bundle, {}))).flat();
  return { format: format.id, items, records: items.filter((item) => item.type === 'record') };
}

const found = (items: ReadItem[], code: string) =>
  items
    .flatMap((item) => (item.type === 'record' ? item.findings : item.type === 'finding' ? [item.finding] : []))
    .filter((finding) => finding.code === code)
    .map(({ where }) => `${where.file}:${where.row} ${where.column}`);

const of = (records: ReadRecord[], entity: string) =>
  records.filter((item) => item.entity === entity).map((item) => item.record);

describe('School Data Sync 1', () => {
  it('becomes schools, classes, people, enrolments and places, with its dates written our way', async () => {
    const { format, items, records } = await read({
      'School.csv': 'SIS ID,Name\n10,Escuela Ñandú\n',
      'Section.csv':
        'SIS ID,School SIS ID,Section Name,Term SIS ID,Term Name,Term StartDate,Term EndDate,Course SIS ID,Course Name\n' +
        '20,10,Lenguaje,T1,Año 2026,3/4/2026,12/18/2026,C1,Lenguaje\n',
      'Student.csv':
        'SIS ID,School SIS ID,First Name,Last Name,Username,Password,Grade,Birthdate\n30,10,Amaranta,Buendía,ab,s3cret,9,4/2/2011\n',
      'Teacher.csv': 'SIS ID,School SIS ID,First Name,Last Name,Username\n40,10,Úrsula,Iguarán,ui\n',
      'StudentEnrollment.csv': 'Section SIS ID,SIS ID\n20,30\n',
      'TeacherRoster.csv': 'Section SIS ID,SIS ID\n20,40\n',
    });
    expect(format).toBe('sds-1');
    expect(of(records, 'person')).toMatchObject([
      { id: '30', roles: ['student'], givenName: 'Amaranta', birthDate: '2011-04-02' },
      { id: '40', roles: ['staff'], familyName: 'Iguarán' },
    ]);
    expect(of(records, 'enrolment')).toMatchObject([{ studentId: '30', schoolId: '10', grade: '09' }]);
    expect(of(records, 'academic-session')).toMatchObject([{ startDate: '2026-03-04', endDate: '2026-12-18' }]);
    expect(of(records, 'class')).toMatchObject([{ id: '20', schoolId: '10', title: 'Lenguaje' }]);
    expect(of(records, 'class-enrolment')).toMatchObject([{ classId: '20', studentId: '30' }]);
    expect(of(records, 'teaching-assignment')).toMatchObject([{ classId: '20', personId: '40' }]);
    expect(found(items, 'date.reformatted')).toContain('Student.csv:2 Birthdate');
    expect(found(items, 'password.dropped')).toHaveLength(1);
    expect(JSON.stringify(items)).not.toContain('s3cret');
  });
});

describe('School Data Sync 2', () => {
  it('keeps a unit inside a school where it stands, without blaming it', async () => {
    const { format, items, records } = await read({
      'orgs.csv': 'sourcedId,name,type,parentSourcedId\nc,Facultad,college,\nd,Computación,department,c\n',
      'users.csv': 'sourcedId,orgSourcedIds,givenName,familyName,role,grade\nu,c,Remedios,Moscote,Student,PS1\n',
      'classes.csv': 'sourcedId,orgSourcedId,title\nk,c,Álgebra\n',
      'enrollments.csv': 'classSourcedId,userSourcedId,role\nk,u,Student\n',
    });
    expect(format).toBe('sds-2');
    expect(of(records, 'school')).toMatchObject([{ id: 'c', extensions: { type: 'college' } }]);
    expect(of(records, 'territory')).toEqual([
      { id: 'd', name: 'Computación', kind: 'department', extensions: { parentSourcedId: 'c' } },
    ]);
    expect(found(items, 'roster.parent-is-school')).toEqual(['orgs.csv:3 parentSourcedId']);
    expect(of(records, 'enrolment')).toMatchObject([{ studentId: 'u', grade: 'PS' }]);
  });

  it('2.1 says which grade a student is in, in which session, and who answers for the student', async () => {
    const { format, records } = await read({
      'orgs.csv': 'sourcedId,name,type,parentSourcedId\ns,Escuela,school,\n',
      'users.csv': 'sourcedId,username,givenName,familyName\nu,u,Meme,Buendía\ng,g,Fernanda,del Carpio\n',
      'academicSessions.csv':
        'sourcedId,title,type,schoolYear,startDate,endDate\ny,2026,schoolYear,2026,2026-03-01,2026-12-18\n',
      'roles.csv':
        'userSourcedId,orgSourcedId,role,sessionSourcedId,grade,isPrimary,roleStartDate,roleEndDate\nu,s,student,y,10,TRUE,2026-03-02,\n',
      'relationships.csv': 'userSourcedId,relationshipUserSourcedId,relationshipRole\nu,g,guardian\n',
      'classes.csv': 'sourcedId,orgSourcedId,title,sessionSourcedIds,courseSourcedId\nk,s,Música,y,\n',
      'enrollments.csv': 'classSourcedId,userSourcedId,role\nk,u,student\n',
    });
    expect(format).toBe('sds-2.1');
    expect(of(records, 'enrolment')).toMatchObject([
      { studentId: 'u', schoolId: 's', sessionId: 'y', grade: '10', entryDate: '2026-03-02' },
    ]);
    expect(of(records, 'guardian-link')).toMatchObject([{ studentId: 'u', guardianId: 'g', relationship: 'guardian' }]);
    expect(of(records, 'person')).toMatchObject([{ roles: ['student'] }, { roles: ['guardian'] }]);
  });
});
