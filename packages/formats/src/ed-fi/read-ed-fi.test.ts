import { ENTITY_NAMES } from '@emis-sdk/model';
import { describe, expect, it } from 'vitest';
import { memoryBundle } from '../bundle.ts';
import { detectFormat } from '../detect.ts';
import { readWhole, type Whole } from '../read-whole.ts';
import { ED_FI_ENTITIES } from './ed-fi-format.ts';
import { RESOURCE_MAPS } from './resources.ts';
import { AS_JSON, filesOf, interchange } from './small-district.ts';

const SECTION = '255901@2026@2025-2026_sFall_sSemester@ALG_s1/a@S__1_aa';
const only = (whole: Whole, entity: Parameters<Whole['of']>[0]) => whole.of(entity).map(({ record }) => record);
const told = (whole: Whole, code: string) =>
  whole.findings.filter((one) => one.code === code).map(({ params }) => params);

describe('resources as the API of Ed-Fi returns them', async () => {
  const whole = await readWhole(filesOf(AS_JSON));

  it('are recognised and read, parents first', () => {
    expect(whole.format).toBe('ed-fi');
    const order = whole.records.map(({ entity }) => ENTITY_NAMES.indexOf(entity));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(only(whole, 'territory')).toEqual([{ id: '255', kind: 'district', name: 'Distrito Ñandú' }]);
    expect(only(whole, 'school')).toMatchObject([
      {
        id: '255901',
        name: 'Escuela 1',
        territoryId: '255',
        authorityId: '255',
        sector: 'public',
        status: 'active',
        phone: '555',
        identifiers: [
          { type: 'school-code', value: '255901' },
          { type: 'local', value: 'E-1', issuer: 'SEA' },
        ],
      },
    ]);
    expect(only(whole, 'academic-session')).toMatchObject([
      { type: 'semester', schoolYear: 2026, startDate: '2025-08-25', title: '2025-2026 Fall Semester' },
    ]);
  });

  it('give ids by their natural keys, the same from every reference', () => {
    expect(only(whole, 'class')).toEqual([
      {
        id: SECTION,
        title: 'S_1@a',
        code: 'S_1@a',
        schoolId: '255901',
        courseId: '255@ALG-1',
        sessionIds: ['255901@2026@2025-2026_sFall_sSemester'],
        periods: ['P1'],
        extensions: { edFi: { locationSchoolReference: { schoolId: '999' } } },
      },
    ]);
    expect(only(whole, 'class-enrolment')).toMatchObject([{ classId: SECTION, studentId: 'student@604822' }]);
    expect(only(whole, 'guardian-link')).toEqual([
      {
        id: 'student@604822@contact@777',
        studentId: 'student@604822',
        guardianId: 'contact@777',
        relationship: 'parent',
        main: true,
        livesWith: false,
        extensions: { edFi: { relationDescriptor: 'uri://ed-fi.org/RelationDescriptor#Mother' } },
      },
    ]);
    expect(only(whole, 'daily-attendance')).toMatchObject([
      {
        status: 'absent-unjustified',
        date: '2025-09-16',
        extensions: { edFi: { attendanceEventReason: 'Missed the bus' } },
      },
    ]);
  });

  it('join what organisations say of a student, each value with its place', () => {
    const [student] = whole.of('person').filter(({ record }) => record['id'] === 'student@604822');
    expect(student?.record).toMatchObject({
      roles: ['student'],
      givenName: 'Ñusta',
      familyName: "O'Higgins",
      birthDate: '2011-09-13',
      countryOfBirth: 'CL',
      sex: 'female',
      firstLanguage: 'spa',
      email: 'n@example.org',
      mobile: '1',
      phone: '2',
      address: 'Calle 1, Ñuñoa, TX 1',
      identifiers: [
        { type: 'ed-fi.student-unique-id', value: '604822' },
        { type: 'local', value: 'A-1', issuer: 'District' },
      ],
      extensions: { edFi: { personalTitlePrefix: 'Ms' } },
    });
    expect(student?.elsewhere?.['sex']).toEqual({ file: 'studentEducationOrganizationAssociations.json', row: 2 });
    expect(whole.where('roster.row-without-person')).toHaveLength(1);
    expect(told(whole, 'ed-fi.field-not-read')).toContainEqual({ field: 'hispanicLatinoEthnicity', rows: 1 });
  });

  it('keep a code that no table knows as a private one', () => {
    expect(only(whole, 'enrolment')).toMatchObject([
      { grade: '09', schoolYear: 2026, exitReason: 'ext:Moved to the moon' },
    ]);
  });

  it('account for every row', () => {
    expect(told(whole, 'ed-fi.joined')).toEqual([
      { resource: 'CourseOffering', rows: 1 },
      { resource: 'StudentEducationOrganizationAssociation', rows: 2 },
    ]);
    expect(whole.files.reduce((sum, { rows }) => sum + rows, 0)).toBe(Object.values(AS_JSON).flat().length);
  });

  it('are the same one a line, one in a file, under names with hyphens, and on one line', async () => {
    const students = AS_JSON['students.json'] ?? [];
    const person = only(await readWhole({ 'students.json': JSON.stringify(students) }), 'person');
    for (const [name, text] of [
      ['students.jsonl', students.map((one) => JSON.stringify(one)).join('\n')],
      ['Student.json', JSON.stringify(students[0])],
      ['ed-fi/students.ndjson', `\n${JSON.stringify(students[0])}\n\n`],
    ] as const) {
      const read = await readWhole({ [name]: text });
      expect([name, read.format, only(read, 'person')]).toEqual([name, 'ed-fi', person]);
    }
    const several = await readWhole({ 'students.json': JSON.stringify([...students, { firstName: 'No key' }, 7]) });
    expect(several.records.map(({ row }) => row)).toEqual([1]);
    expect(several.where('ed-fi.no-key')).toEqual(['students.json:2']);
    expect(several.where('json.not-an-object')).toEqual(['students.json:3']);
    expect(several.files).toMatchObject([{ rows: 3 }]);
  });
});

describe('interchanges in XML', () => {
  it('of data standard 3 call contacts parents, and mean the same', async () => {
    const whole = await readWhole({
      'Parent.xml': interchange(
        'Parent',
        `<Parent id="P1"><ParentUniqueId>777</ParentUniqueId><Name><FirstName>Inés</FirstName><LastSurname>Ñ &amp; Ü</LastSurname></Name></Parent>
<StudentParentAssociation><StudentReference><StudentIdentity><StudentUniqueId>1</StudentUniqueId></StudentIdentity></StudentReference>
<ParentReference ref="P1"/><Relation>uri://ed-fi.org/RelationDescriptor#Father</Relation><PrimaryContactStatus>1</PrimaryContactStatus></StudentParentAssociation>`,
        '3.3.0-b',
      ),
    });
    expect(only(whole, 'person')).toEqual([
      {
        id: 'contact@777',
        roles: ['guardian'],
        identifiers: [{ type: 'ed-fi.contact-unique-id', value: '777' }],
        givenName: 'Inés',
        familyName: 'Ñ & Ü',
      },
    ]);
    expect(whole.of('guardian-link')).toMatchObject([
      { row: 4, record: { studentId: 'student@1', guardianId: 'contact@777', relationship: 'parent', main: true } },
    ]);
  });

  it('may carry a prefix, comments, CDATA and another encoding', async () => {
    const text = `<?xml version="1.0" encoding="ISO-8859-1"?><!-- x --><ed:InterchangeStudent xmlns:ed="http://ed-fi.org/4.0.0">
<ed:Student><ed:StudentUniqueId>1</ed:StudentUniqueId><ed:Name><ed:FirstName><![CDATA[Ñ < Ü]]></ed:FirstName></ed:Name></ed:Student></ed:InterchangeStudent>`;
    const whole = await readWhole({ 'a.xml': Buffer.from(text, 'latin1') });
    expect(only(whole, 'person')).toMatchObject([{ id: 'student@1', givenName: 'Ñ < Ü' }]);
    expect(whole.files).toMatchObject([{ encoding: 'iso-8859-1', rows: 1 }]);
  });

  it('come out the same in chunks of any size', async () => {
    const text = interchange(
      'Student',
      Array.from(
        { length: 40 },
        (_, at) =>
          `<Student><StudentUniqueId>${at}</StudentUniqueId><Name><FirstName>Ñ${at}</FirstName></Name></Student>`,
      ).join('\n'),
    );
    const bytes = Buffer.from(text);
    const whole = await readWhole({ 'a.xml': bytes });
    for (const size of [1, 7, 100]) {
      const file = {
        name: 'a.xml',
        async *open() {
          for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
        },
      };
      expect((await readWhole({ origin: 'test', files: [file] })).records).toEqual(whole.records);
    }
  });

  it('are told from other XML and JSON', async () => {
    for (const [name, text] of Object.entries({
      'a.xml': '<?xml version="1.0"?><note>InterchangeStudent</note>',
      'students.json': '[{"id":1,"name":"x"}]',
      'package.json': '{"studentUniqueId":"1"}',
      'd.xml': interchange('Descriptors', '<SexDescriptor><CodeValue>Female</CodeValue></SexDescriptor>'),
    })) {
      await expect(detectFormat(memoryBundle({ [name]: text }))).rejects.toMatchObject({ code: 'bundle.not-a-bundle' });
    }
  });
});

it('says of which entities it makes records', () => {
  const made = new Set(RESOURCE_MAPS.map(({ entity }) => entity));
  expect(ED_FI_ENTITIES).toEqual(ENTITY_NAMES.filter((entity) => made.has(entity)));
});
