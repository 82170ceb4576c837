import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../database.ts';
import { testDatabases } from '../databases-for-tests.ts';
import { storeRecords } from '../record-store.ts';
import { type TestClient, type TestServer, testServer } from '../server-for-tests.ts';
import { SMALL_SCHOOL } from './small-school-for-tests.ts';

const databases = await testDatabases();
afterAll(() => Promise.all(databases.map((each) => each.stop())));
const ROSTERING = '/ims/oneroster/rostering/v1p2/';
const GRADEBOOK = '/ims/oneroster/gradebook/v1p2/';
const RESOURCES = '/ims/oneroster/resources/v1p2/';
const NOW = new Date('2026-03-20T12:00:00.000Z');

describe.each(databases)('OneRoster on $name', ({ open }) => {
  let database: Database;
  let emis: TestServer;
  let client: TestClient;
  const clock = () => NOW;
  beforeAll(async () => {
    database = await open();
    emis = await testServer(database, { clock });
    client = await emis.connect();
    const stored = SMALL_SCHOOL.map(({ entity, record }) => ({ entity, id: String(record['id']), record }));
    await storeRecords(database.tables, stored, { source: 'product', now: NOW });
    const other = { entity: 'school', id: 'school-9', record: { id: 'school-9', name: 'De otros' } } as const;
    await storeRecords(database.tables, [other], { source: 'other-product', now: NOW });
  });
  afterAll(() => database.close());

  const get = async (path: string) => {
    const answer = await client.get(path);
    return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Record<string, unknown> };
  };
  const ids = async (path: string) => {
    const { body, status } = await get(path);
    expect([status, body]).toEqual([200, body]);
    return (Object.values(body)[0] as { sourcedId: string }[]).map(({ sourcedId }) => sourcedId);
  };
  const filtered = (path: string, filter: string) => ids(`${path}?filter=${encodeURIComponent(filter)}`);
  const refused = async (path: string) => {
    const { status, body } = await get(path);
    const { imsx_codeMajor, imsx_severity, imsx_CodeMinor } = body as Record<
      string,
      Record<string, { imsx_codeMinorFieldValue: string }[]>
    >;
    expect([imsx_codeMajor, imsx_severity]).toEqual(['failure', 'error']);
    return [status, imsx_CodeMinor?.['imsx_codeMinorField']?.[0]?.imsx_codeMinorFieldValue];
  };

  it('says who a student is, with every place, and nothing that is sensitive or nobody has classified', async () => {
    const { body } = await get(`${ROSTERING}users/ana`);
    const org = {
      href: 'https://emis.test/ims/oneroster/rostering/v1p2/orgs/school-1',
      sourcedId: 'school-1',
      type: 'org',
    };
    expect(body).toEqual({
      user: {
        sourcedId: 'ana',
        status: 'active',
        dateLastModified: '2026-03-20T12:00:00.000Z',
        username: 'ana.oh',
        enabledUser: 'true',
        givenName: 'Ana',
        familyName: "O'Higgins",
        metadata: { 'emis.secondFamilyName': 'Ñancupil' },
        userMasterIdentifier: 'M-1',
        identifier: 'A-1',
        userIds: [{ type: 'cl.run', identifier: '1-9' }],
        roles: [{ roleType: 'primary', role: 'student', org, beginDate: '2026-03-02' }],
        userProfiles: [
          {
            profileId: 'urn:emis:account:acc-1',
            profileType: 'aula',
            vendorId: 'v1',
            credentials: [{ type: 'username', username: 'ana1' }],
          },
        ],
        grades: ['05'],
        agents: [
          { href: 'https://emis.test/ims/oneroster/rostering/v1p2/users/dora', sourcedId: 'dora', type: 'user' },
        ],
        resources: [
          {
            href: 'https://emis.test/ims/oneroster/resources/v1p2/resources/book-1',
            sourcedId: 'book-1',
            type: 'resource',
          },
        ],
      },
    });
  });

  it.each(['', '.es', '.pt'])('answers every question of the guide%s', async (language) => {
    const page = new URL(`../../../../docs/guides/learning-platforms${language}.md`, import.meta.url);
    const asked = [...(await readFile(page, 'utf8')).matchAll(/^GET (\/\S+)$/gm)].map(([, path = '']) => path);
    expect(asked.length).toBeGreaterThanOrEqual(6);
    for (const path of asked) {
      const { status, headers, body } = await get(encodeURI(path));
      expect([path, status, body]).toEqual([path, 200, body]);
      // A question that finds nothing would show no reader anything.
      expect([path, Number(headers.get('x-total-count')) > 0]).toEqual([path, true]);
    }
  });

  it('lists what there is of each kind, and nothing of other products', async () => {
    const found = await Promise.all(
      [
        'orgs',
        'schools',
        'academicSessions',
        'terms',
        'gradingPeriods',
        'courses',
        'classes',
        'enrollments',
        'users',
        'students',
        'teachers',
      ].map(async (name) => [name, await ids(ROSTERING + name)] as const),
    );
    expect(Object.fromEntries(found)).toEqual({
      orgs: ['region-1', 'school-1', 'school-2'],
      schools: ['school-1', 'school-2'],
      academicSessions: ['period-1', 'term-1', 'year'],
      terms: ['term-1'],
      gradingPeriods: ['period-1'],
      // A class of no course has one of its own.
      courses: ['club__1@course', 'course-1'],
      classes: ['class-1', 'club_1'],
      enrollments: ['seat-ana', 'seat-beto', 'teach-1'],
      users: ['ana', 'beto', 'carla', 'dora', 'nobody'],
      students: ['ana', 'beto'],
      teachers: ['carla'],
    });
    expect(await ids(`${ROSTERING}demographics`)).toHaveLength(5);
    expect(await ids(`${GRADEBOOK}categories`)).toEqual(['tests', 'uncategorised@category']);
    expect(await ids(`${GRADEBOOK}lineItems`)).toEqual(['work-1', 'work-2']);
    expect(await ids(`${GRADEBOOK}results`)).toEqual(['mark-1', 'mark-2', 'mark-3']);
    expect(await ids(`${GRADEBOOK}scoreScales`)).toEqual(['scale-1']);
    expect(await ids(`${RESOURCES}resources`)).toEqual(['book-1']);
  });

  it.each([
    ['rostering', 'classes/class-1/students', ['ana']],
    ['rostering', 'classes/class-1/teachers', ['carla']],
    ['rostering', 'courses/course-1/classes', ['class-1']],
    ['rostering', 'courses/club__1@course/classes', ['club_1']],
    ['rostering', 'schools/school-1/classes', ['class-1', 'club_1']],
    ['rostering', 'schools/school-1/classes/class-1/enrollments', ['seat-ana', 'teach-1']],
    ['rostering', 'schools/school-1/classes/club_1/students', ['beto']],
    ['rostering', 'schools/school-1/classes/class-1/teachers', ['carla']],
    ['rostering', 'schools/school-1/courses', ['club__1@course', 'course-1']],
    ['rostering', 'schools/school-1/enrollments', ['seat-ana', 'seat-beto', 'teach-1']],
    ['rostering', 'schools/school-1/students', ['ana', 'beto']],
    ['rostering', 'schools/school-2/students', []],
    ['rostering', 'schools/school-1/teachers', ['carla']],
    ['rostering', 'schools/school-1/terms', ['term-1']],
    ['rostering', 'students/ana/classes', ['class-1']],
    ['rostering', 'teachers/carla/classes', ['class-1']],
    ['rostering', 'users/beto/classes', ['club_1']],
    ['rostering', 'terms/term-1/classes', ['class-1']],
    ['rostering', 'terms/term-1/gradingPeriods', ['period-1']],
    ['gradebook', 'classes/class-1/categories', ['tests', 'uncategorised@category']],
    ['gradebook', 'classes/class-1/lineItems', ['work-1', 'work-2']],
    ['gradebook', 'classes/class-1/lineItems/work-2/results', ['mark-2', 'mark-3']],
    ['gradebook', 'classes/class-1/results', ['mark-1', 'mark-2', 'mark-3']],
    ['gradebook', 'classes/class-1/scoreScales', ['scale-1']],
    ['gradebook', 'classes/class-1/students/ana/results', ['mark-1', 'mark-2']],
    ['gradebook', 'schools/school-1/scoreScales', ['scale-1']],
    ['resources', 'classes/class-1/resources', ['book-1']],
    ['resources', 'courses/course-1/resources', ['book-1']],
    ['resources', 'users/ana/resources', ['book-1']],
    ['resources', 'users/beto/resources', []],
  ])('lists what belongs to an object: %s %s', async (service, path, expected) => {
    expect(await ids(`/ims/oneroster/${service}/v1p2/${path}`)).toEqual(expected);
  });

  it.each([
    'users/nobody-there',
    'students/carla',
    'schools/region-1',
    'terms/year',
    'schools/school-9',
    'classes/nothing/students',
    'schools/school-2/classes/class-1/students',
    'teachers/ana/classes',
    'users/%00',
    'nothing',
    'users/ana/nothing',
  ])('knows no %s', async (path) => {
    expect(await refused(ROSTERING + path)).toEqual([404, 'unknownobject']);
  });

  it.each([
    ['users', "familyName='O''Higgins'", ['ana']],
    ['users', "familyName~'hIGG'", ['ana']],
    ['users', "familyName!='Soto'", ['ana', 'beto', 'nobody']],
    ['users', "metadata.emis.secondFamilyName='Ñancupil'", ['ana']],
    ['users', "roles.role='student' AND roles.org.sourcedId='school-1'", ['ana', 'beto']],
    ['users', "roles.role!='student'", ['carla', 'dora', 'nobody']],
    ['users', "roles.role='ext:person'", ['nobody']],
    ['users', "userIds.identifier='1-9' OR identifier='nothing'", ['ana']],
    ['users', "agents.sourcedId='dora'", ['ana']],
    ['users', "grades>='06'", ['beto']],
    ['users', "enabledUser='true' AND (givenName='Beto' OR givenName='Carla')", ['beto', 'carla']],
    ['users', "givenName='Beto' OR givenName='Carla' AND familyName='nothing'", ['beto']],
    ['users', "dateLastModified>'2026-03-20T12:00:00Z'", []],
    ['users', "dateLastModified>='2026-03-20T09:00:00-03:00'", ['ana', 'beto', 'carla', 'dora', 'nobody']],
    ['users', "status='tobedeleted'", []],
    ['orgs', "type='school'", ['school-1', 'school-2']],
    ['orgs', "type='state'", ['region-1']],
    ['orgs', "parent.sourcedId='region-1'", ['school-1']],
    ['orgs', "identifier='00123'", ['school-1']],
    ['orgs', "children.sourcedId='school-1'", ['region-1']],
    ['classes', "grades='06'", ['class-1']],
    ['classes', "grades!='06'", ['club_1']],
    ['classes', "classType='ext:club'", ['club_1']],
    ['classes', "terms.sourcedId='year'", ['club_1']],
    ['classes', "school.sourcedId='school-1' AND title<'6'", ['class-1']],
    ['academicSessions', "schoolYear=2026 AND startDate>'2026-02-28' AND endDate<=2026-07-01", ['period-1', 'term-1']],
    ['enrollments', "role='student'", ['seat-ana', 'seat-beto']],
    ['enrollments', "primary='true'", ['teach-1']],
    ['demographics', "sex='female'", ['ana']],
    ['../../gradebook/v1p2/categories', 'weight>2', ['tests']],
    ['../../gradebook/v1p2/lineItems', "scoreScale.sourcedId='scale-1'", ['work-1']],
    ['../../gradebook/v1p2/results', 'score=6.50', ['mark-1']],
    ['../../gradebook/v1p2/results', "scoreStatus='exempt'", ['mark-2']],
    ['../../resources/v1p2/resources', "roles='teacher'", ['book-1']],
  ])('finds %s by %s', async (path, filter, expected) => {
    expect(await filtered(ROSTERING + path, filter)).toEqual(expected);
  });

  it.each([
    ['users', "birthDate='2015-05-02'"],
    ['users', "pronouns='ella'"],
    ['users', "ethnicity='mapuche'"],
    ['users', "extensions.secret='kept'"],
    ['users', "body='x'"],
    ['users', "password~'a'"],
    ['users', "givenName='a' OR"],
    ['users', "givenName='a"],
    ['users', "givenName LIKE 'a'"],
    ['users', "roles='student'"],
    ['users', "constructor='x'"],
    ['users', "dateLastModified>'yesterday'"],
    ['enrollments', "user='ana'"],
    ['demographics', "familyName='Soto'"],
  ])('does not compare %s by %s', async (path, filter) => {
    expect(await refused(`${ROSTERING}${path}?filter=${encodeURIComponent(filter)}`)).toEqual([
      400,
      'invalid_filter_field',
    ]);
  });

  it('takes what looks like SQL for the text that it is', async () => {
    for (const value of ["x'' OR 1=1 --", '%', '_', '\\', "''; DROP TABLE records; --", '$1', '{"a":1}']) {
      expect(await filtered(`${ROSTERING}users`, `givenName='${value}'`)).toEqual([]);
      expect(await filtered(`${ROSTERING}users`, `familyName~'${value}'`)).toEqual([]);
    }
    expect(await ids(`${ROSTERING}schools`)).toHaveLength(2);
  });

  it('sorts by the numbers of characters, both ways, with what has no value last', async () => {
    const sorted = (query: string) => ids(`${ROSTERING}users?${query}`);
    expect(await sorted('sort=givenName')).toEqual(['ana', 'beto', 'carla', 'dora', 'nobody']);
    expect(await sorted('sort=familyName&orderBy=desc')).toEqual(['nobody', 'carla', 'dora', 'ana', 'beto']);
    expect(await sorted('orderBy=desc')).toEqual(['nobody', 'dora', 'carla', 'beto', 'ana']);
    expect(await sorted('sort=userMasterIdentifier&limit=1')).toEqual(['ana']);
    expect(await ids(`${GRADEBOOK}results?sort=score&orderBy=desc`)).toEqual(['mark-1', 'mark-2', 'mark-3']);
    for (const query of ['sort=nothing', 'sort=roles', 'sort=grades', 'orderBy=up', 'sort=birthDate']) {
      expect(await refused(`${ROSTERING}users?${query}`)).toEqual([400, 'invalid_selection_field']);
    }
  });

  it('gives only the fields that are asked for', async () => {
    const { body } = await get(`${ROSTERING}users?fields=sourcedId,givenName&limit=1`);
    expect(body).toEqual({ users: [{ sourcedId: 'ana', givenName: 'Ana' }] });
    const one = await get(`${ROSTERING}users/ana?fields=metadata&fields=grades`);
    expect(one.body).toEqual({ user: { metadata: { 'emis.secondFamilyName': 'Ñancupil' }, grades: ['05'] } });
    for (const field of ['pronouns', 'ethnicity', 'password', 'birthDate', '__proto__', 'extensions']) {
      expect(await refused(`${ROSTERING}users?fields=sourcedId,${field}`)).toEqual([400, 'invalid_selection_field']);
    }
  });

  it('leads through a collection page by page', async () => {
    const page = await get(`${ROSTERING}users?limit=2&offset=2&sort=givenName`);
    expect(page.headers.get('x-total-count')).toBe('5');
    const at = (offset: number) => `<https://emis.test${ROSTERING}users?limit=2&offset=${offset}&sort=givenName>`;
    expect(page.headers.get('link')).toBe(
      `${at(4)}; rel="next", ${at(4)}; rel="last", ${at(0)}; rel="first", ${at(0)}; rel="prev"`,
    );
    expect((page.body['users'] as { sourcedId: string }[]).map(({ sourcedId }) => sourcedId)).toEqual([
      'carla',
      'dora',
    ]);
    const beyond = await get(`${ROSTERING}users?offset=100`);
    expect([beyond.body, beyond.headers.get('x-total-count')]).toEqual([{ users: [] }, '5']);
    expect(beyond.headers.get('link')).not.toContain('next');
    for (const query of ['limit=0', 'limit=10001', 'limit=x', 'offset=-1', 'limit=1&limit=2', 'offset=9999999999']) {
      expect(await refused(`${ROSTERING}users?${query}`)).toEqual([400, 'invaliddata']);
    }
  });

  it('says of a mark what it is: a number, a text, or a status', async () => {
    const { body } = await get(
      `${GRADEBOOK}results?fields=sourcedId,score,textScore,scoreStatus,scoreDate,learningObjectiveSet`,
    );
    expect(body['results']).toEqual([
      {
        sourcedId: 'mark-1',
        score: 6.5,
        scoreStatus: 'fully graded',
        scoreDate: '2026-03-10',
        learningObjectiveSet: [
          {
            source: 'unknown',
            learningObjectiveResults: [{ learningObjectiveId: 'LE-05-1', score: 6, textScore: 'L' }],
          },
        ],
      },
      { sourcedId: 'mark-2', scoreStatus: 'exempt', scoreDate: '2026-03-20' },
      { sourcedId: 'mark-3', textScore: 'MB', scoreStatus: 'fully graded', scoreDate: '2026-03-20' },
    ]);
    const work = await get(`${GRADEBOOK}lineItems/work-2?fields=assignDate,dueDate,category,school`);
    expect(work.body).toMatchObject({
      lineItem: {
        assignDate: '2026-03-20T00:00:00.000Z',
        category: { sourcedId: 'uncategorised@category', type: 'category' },
        school: { sourcedId: 'school-1', type: 'org' },
      },
    });
    expect((await get(`${GRADEBOOK}scoreScales/scale-1`)).body).toMatchObject({
      scoreScale: {
        type: 'scale',
        scoreScaleValue: [
          { itemValueLHS: 'A', itemValueRHS: '90-100' },
          { itemValueLHS: 'B', itemValueRHS: '80-89' },
        ],
      },
    });
  });

  it('takes a change of an enrolment for a change of the student', async () => {
    const now = new Date('2026-04-01T08:00:00.000Z');
    const record = { id: 'e-beto', studentId: 'beto', schoolId: 'school-1', grade: '06', entryDate: '2026-03-02' };
    await storeRecords(database.tables, [{ entity: 'enrolment', id: 'e-beto', record }], { source: 'product', now });
    expect(await filtered(`${ROSTERING}users`, "dateLastModified>'2026-03-21'")).toEqual(['beto']);
    expect((await get(`${ROSTERING}users/beto?fields=dateLastModified`)).body).toEqual({
      user: { dateLastModified: '2026-04-01T08:00:00.000Z' },
    });
    expect(await ids(`${ROSTERING}users?sort=dateLastModified&orderBy=desc&limit=1`)).toEqual(['beto']);
  });

  it('lets each permission read what it is for, and core ones no collections of objects', async () => {
    const scope = (name: string) => `https://purl.imsglobal.org/spec/or/v1p2/scope/${name}.readonly`;
    const readWith = async (name: string, path: string) => {
      const answer = await client.askToken(await client.assertion(), { scope: scope(name) });
      const { access_token } = (await answer.json()) as { access_token: string };
      const headers = { authorization: `Bearer ${access_token}` };
      return (await emis.server.fetch(new Request(`https://emis.test${path}`, { headers }))).status;
    };
    const allowed = {
      [`${ROSTERING}users`]: ['roster', 'roster-core'],
      [`${ROSTERING}users/ana`]: ['roster', 'roster-core'],
      [`${ROSTERING}schools/school-1/students`]: ['roster'],
      [`${ROSTERING}demographics`]: ['roster-demographics'],
      [`${GRADEBOOK}results`]: ['gradebook', 'gradebook-core'],
      [`${GRADEBOOK}classes/class-1/results`]: ['gradebook'],
      [`${RESOURCES}resources`]: ['resource', 'resource-core'],
      [`${RESOURCES}users/ana/resources`]: ['resource'],
    };
    const names = [
      'roster',
      'roster-core',
      'roster-demographics',
      'gradebook',
      'gradebook-core',
      'resource',
      'resource-core',
    ];
    for (const [path, may] of Object.entries(allowed)) {
      for (const name of names)
        expect([path, name, await readWith(name, path)]).toEqual([path, name, may.includes(name) ? 200 : 403]);
    }
    const sender = await emis.connect('sender', ['emis/submissions.create', 'emis/rosters.read']);
    expect((await sender.askToken(await sender.assertion(), { scope: scope('gradebook') })).status).toBe(400);
    expect((await sender.get(`${GRADEBOOK}results`)).status).toBe(403);
    const nobody = await emis.server.fetch(new Request(`https://emis.test${ROSTERING}users`));
    expect([nobody.status, nobody.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    expect(await nobody.json()).toMatchObject({
      imsx_CodeMinor: { imsx_codeMinorField: [{ imsx_codeMinorFieldValue: 'unauthorisedrequest' }] },
    });
  });

  it('leaves word of who was shown, and of what', async () => {
    await get(`${ROSTERING}classes/class-1/students?fields=givenName`);
    await get(`${GRADEBOOK}results/mark-1?fields=score`);
    const rows = await database.tables
      .selectFrom('access_queue')
      .select('entry')
      .orderBy('seq', 'desc')
      .limit(2)
      .execute();
    const [one, many] = rows.map(({ entry }) => JSON.parse(entry) as { subjects: string[] });
    const client = expect.any(String);
    expect(one).toMatchObject({
      action: 'read',
      client,
      entities: { mark: { count: 1, fields: ['numericValue', 'studentId'] } },
    });
    expect(many).toMatchObject({ action: 'list', client, entities: { person: { count: 1, fields: ['givenName'] } } });
    // The one pupil, under one pseudonym.
    expect(one?.subjects).toEqual(many?.subjects);
    expect(one?.subjects).toHaveLength(1);
  });
});
