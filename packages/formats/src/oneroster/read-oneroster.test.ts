import { ENTITY_NAMES } from '@emis-sdk/model';
import { describe, expect, it } from 'vitest';
import { readWhole } from '../read-whole.ts';
import { smallBundle, table } from './small-bundle.ts';

describe('a OneRoster 1.1 package', () => {
  it('becomes records of the standard, and says nothing when all is well', async () => {
    const whole = await readWhole(smallBundle(), { schoolIdentifier: 'cl.rbd' });
    expect(whole.format).toBe('oneroster-1.1');
    expect(whole.findings).toEqual([]);
    expect(whole.records.map(({ entity, record }) => ({ entity, ...record }))).toEqual([
      {
        entity: 'territory',
        id: 'r1',
        name: 'Región de Aysén',
        kind: 'state',
        identifiers: [{ type: 'territory-code', value: '11' }],
      },
      {
        entity: 'school',
        id: 's1',
        name: 'Escuela Ñire',
        territoryId: 'r1',
        identifiers: [{ type: 'cl.rbd', value: '12345-6' }],
        extensions: { 'metadata.cl.commune': '11101' },
      },
      {
        entity: 'academic-session',
        id: 'y1',
        title: '2026',
        type: 'schoolYear',
        startDate: '2026-03-01',
        endDate: '2026-12-15',
        schoolYear: 2026,
      },
      {
        entity: 'academic-session',
        id: 't1',
        title: 'First',
        type: 'semester',
        startDate: '2026-03-01',
        endDate: '2026-07-01',
        schoolYear: 2026,
        parentId: 'y1',
      },
      {
        entity: 'course',
        id: 'c1',
        title: 'Maths 5',
        code: 'M5',
        ownerId: 's1',
        sessionId: 'y1',
        grades: ['05'],
        subjects: ['Maths'],
      },
      {
        entity: 'class',
        id: 'k1',
        title: '5 A',
        code: '5A',
        type: 'homeroom',
        schoolId: 's1',
        courseId: 'c1',
        sessionIds: ['t1', 'y1'],
        grades: ['05', '06'],
        extensions: { 'metadata.cl.teachingCode': '110' },
      },
      {
        entity: 'person',
        id: 'u1',
        roles: ['student'],
        active: true,
        username: 'ana',
        givenName: 'Ana',
        familyName: 'Ñancupil',
        secondFamilyName: 'Rojas',
        identifiers: [
          { type: 'cl.run', value: '11111111-1' },
          { type: 'sis', value: '77' },
          { type: 'local', value: 'A-1' },
        ],
        birthDate: '2015-04-05',
        sex: 'female',
        cityOfBirth: 'Coyhaique',
        extensions: { white: 'true' },
      },
      {
        entity: 'person',
        id: 'u2',
        roles: ['staff'],
        active: true,
        username: 'leo',
        givenName: 'Leo',
        familyName: 'Soto',
      },
      {
        entity: 'person',
        id: 'u3',
        roles: ['guardian'],
        active: false,
        username: 'eva',
        givenName: 'Eva',
        familyName: 'Rojas',
        mobile: '+569',
        extensions: { orgSourcedIds: 's1' },
      },
      { entity: 'guardian-link', id: 'u1@u3', studentId: 'u1', guardianId: 'u3', relationship: 'parent' },
      {
        entity: 'enrolment',
        id: 'u1@s1',
        studentId: 'u1',
        schoolId: 's1',
        grade: '05',
        entryDate: '2026-03-04',
        schoolYear: 2026,
        sessionId: 'y1',
      },
      { entity: 'class-enrolment', id: 'e1', classId: 'k1', studentId: 'u1', schoolId: 's1', startDate: '2026-03-04' },
      { entity: 'staff-assignment', id: 'u2@s1', personId: 'u2', workplaceId: 's1', role: 'teacher' },
      { entity: 'staff-assignment', id: 'u2@r1', personId: 'u2', workplaceId: 'r1', role: 'teacher' },
      {
        entity: 'teaching-assignment',
        id: 'e2',
        classId: 'k1',
        personId: 'u2',
        schoolId: 's1',
        role: 'teacher',
        primary: true,
      },
    ]);
  });

  it('comes entity by entity in the order of the standard, each file told once', async () => {
    const whole = await readWhole(smallBundle());
    const order = whole.records.map(({ entity }) => ENTITY_NAMES.indexOf(entity));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(whole.files.map(({ file, rows }) => `${file} ${rows}`).sort()).toEqual([
      'academicSessions.csv 2',
      'classes.csv 1',
      'courses.csv 1',
      'demographics.csv 1',
      'enrollments.csv 2',
      'manifest.csv 15',
      'orgs.csv 2',
      'users.csv 3',
    ]);
  });

  it('keeps the place of every field, also of those from another file', async () => {
    const whole = await readWhole(smallBundle());
    const [student] = whole.of('person');
    expect(student).toMatchObject({
      file: 'users.csv',
      row: 2,
      columns: {
        id: 'sourcedId',
        givenName: 'givenName',
        identifiers: 'userIds',
        'identifiers.2': 'identifier',
        roles: 'role',
      },
      elsewhere: {
        birthDate: { file: 'demographics.csv', row: 2, column: 'birthDate' },
        sex: { file: 'demographics.csv', row: 2, column: 'sex' },
      },
    });
    expect(whole.of('enrolment')[0]).toMatchObject({
      row: 2,
      columns: {
        studentId: 'sourcedId',
        schoolId: 'orgSourcedIds',
        grade: 'grades',
        entryDate: 'metadata.emis.entryDate',
      },
      elsewhere: { schoolYear: { file: 'academicSessions.csv', row: 2, column: 'schoolYear' } },
    });
    expect(whole.of('guardian-link')[0]?.columns).toMatchObject({
      studentId: 'sourcedId',
      guardianId: 'agentSourcedIds',
    });
  });

  it('gives the same items in every pass', async () => {
    const files = smallBundle();
    expect((await readWhole(files)).records).toEqual((await readWhole(files)).records);
  });

  it('counts each byte of the data files once, however many passes there are', async () => {
    let bytes = 0;
    const files = smallBundle();
    await readWhole(files, { onBytes: (count) => (bytes += count) });
    expect(bytes).toBe(Object.values(files).reduce((sum, text) => sum + Buffer.byteLength(text), 0));
  });

  it('stops when it is told to', async () => {
    await expect(readWhole(smallBundle(), { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow(
      'enough',
    );
  });
});

describe('guardians', () => {
  const users = (rows: readonly Readonly<Record<string, string>>[]) => ({
    ...smallBundle(),
    'demographics.csv': table('1.1', 'demographics.csv', []),
    'users.csv': table(
      '1.1',
      'users.csv',
      rows.map((row) => ({
        enabledUser: 'true',
        orgSourcedIds: 's1',
        username: 'x',
        givenName: 'X',
        familyName: 'Y',
        ...row,
      })),
    ),
  });
  const links = async (rows: readonly Readonly<Record<string, string>>[]) =>
    (await readWhole(users(rows)))
      .of('guardian-link')
      .map(({ record, row }) => `${record['id']} ${record['relationship'] ?? '-'} row ${row}`);

  it('are linked once, whichever side says it', async () => {
    expect(
      await links([
        { sourcedId: 'a', role: 'student' },
        { sourcedId: 'b', role: 'guardian', agentSourcedIds: 'a' },
      ]),
    ).toEqual(['a@b guardian row 3']);
    expect(
      await links([
        { sourcedId: 'b', role: 'relative', agentSourcedIds: 'a' },
        { sourcedId: 'a', role: 'student', agentSourcedIds: 'b,b' },
      ]),
    ).toEqual(['a@b relative row 3']);
  });
  it('who are not there are still linked, so that the missing reference is found', async () => {
    expect(await links([{ sourcedId: 'a', role: 'student', agentSourcedIds: 'nobody' }])).toEqual(['a@nobody - row 2']);
    expect(await links([{ sourcedId: 'b', role: 'parent', agentSourcedIds: 'nobody' }])).toEqual([
      'nobody@b parent row 2',
    ]);
  });
  it('who name another adult get no link but a finding', async () => {
    const whole = await readWhole(
      users([
        { sourcedId: 'b', role: 'parent', agentSourcedIds: 'c' },
        { sourcedId: 'c', role: 'parent' },
      ]),
    );
    expect(whole.of('guardian-link')).toEqual([]);
    expect(whole.where('roster.agent-not-a-student')).toEqual(['users.csv:2 agentSourcedIds']);
  });
});

describe('a OneRoster 1.2 package', () => {
  it('takes roles, schools and dates from roles.csv', async () => {
    const whole = await readWhole(smallBundle('1.2'));
    expect(whole.format).toBe('oneroster-1.2');
    expect(whole.findings).toEqual([]);
    expect(whole.of('person').map(({ record }) => record['roles'])).toEqual([['student'], ['staff'], ['guardian']]);
    expect(whole.of('enrolment').map(({ record }) => record)).toEqual([
      {
        id: 'p1',
        studentId: 'u1',
        schoolId: 's1',
        entryDate: '2026-03-02',
        grade: '05',
        schoolYear: 2026,
        sessionId: 'y1',
        extensions: { roleType: 'primary' },
      },
    ]);
    expect(whole.of('enrolment')[0]?.elsewhere).toMatchObject({
      grade: { file: 'users.csv', row: 2, column: 'grades' },
    });
    expect(whole.of('staff-assignment').map(({ record }) => record)).toEqual([
      {
        id: 'p2',
        personId: 'u2',
        workplaceId: 's1',
        role: 'principal',
        startDate: '2020-01-01',
        extensions: { roleType: 'primary' },
      },
    ]);
    expect(whole.of('guardian-link').map(({ record }) => record['relationship'])).toEqual(['relative']);
  });

  it('lists roles of guardians who are not there', async () => {
    const files = smallBundle('1.2');
    const whole = await readWhole({
      ...files,
      'roles.csv': `${files['roles.csv']}p9,,,nobody,primary,parent,,,s1,\n`,
    });
    expect(whole.where('roster.row-without-person')).toEqual(['roles.csv:5 userSourcedId']);
    expect(whole.unread).toHaveLength(1);
  });
});
