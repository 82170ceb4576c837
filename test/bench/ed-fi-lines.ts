import { join } from 'node:path';
import { family, given } from './roster-lines.ts';
import { writeLines } from './write-lines.ts';

const uri = (descriptor: string, value: string) => `uri://ed-fi.org/${descriptor}Descriptor#${value}`;
const GRADE = uri('GradeLevel', 'Fifth grade');

/** Half of the rows are students, the others say in which school each is. */
export async function writeXml(folder: string, rows: number): Promise<void> {
  const students = Math.round(rows / 2);
  const open = (name: string) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<Interchange${name} xmlns="http://ed-fi.org/5.2.0">`;
  const close = (name: string) => `</Interchange${name}>\n`;
  await writeLines(
    join(folder, 'EducationOrganization.xml'),
    open('EducationOrganization'),
    () => '<School><SchoolId>255901</SchoolId><NameOfInstitution>Escuela 1</NameOfInstitution></School>',
    1,
    close('EducationOrganization'),
  );
  await writeLines(join(folder, 'Student.xml'), open('Student'), studentXml, students, close('Student'));
  await writeLines(
    join(folder, 'StudentEnrollment.xml'),
    open('StudentEnrollment'),
    placeXml,
    students,
    close('StudentEnrollment'),
  );
}

function studentXml(row: number): string {
  return `	<Student>
		<StudentUniqueId>${row}</StudentUniqueId>
		<Name>
			<FirstName>${given(row)}</FirstName>
			<LastSurname>${family(row)}</LastSurname>
		</Name>
		<BirthData>
			<BirthDate>2014-11-13</BirthDate>
		</BirthData>
	</Student>`;
}

function placeXml(row: number): string {
  return `	<StudentSchoolAssociation>
		<StudentReference><StudentIdentity><StudentUniqueId>${row}</StudentUniqueId></StudentIdentity></StudentReference>
		<SchoolReference><SchoolIdentity><SchoolId>255901</SchoolId></SchoolIdentity></SchoolReference>
		<EntryDate>2026-03-04</EntryDate>
		<EntryGradeLevel>${GRADE}</EntryGradeLevel>
	</StudentSchoolAssociation>`;
}

/** The same, as the API gives it. */
export async function writeJson(folder: string, rows: number): Promise<void> {
  const students = Math.round(rows / 2);
  const list = (make: (row: number) => object, count: number) => (row: number) =>
    `${JSON.stringify(make(row))}${row + 1 < count ? ',' : ''}`;
  const school = () => ({ schoolId: 255_901, nameOfInstitution: 'Escuela 1' });
  await writeLines(join(folder, 'schools.json'), '[', list(school, 1), 1, ']\n');
  await writeLines(join(folder, 'students.json'), '[', list(studentOf, students), students, ']\n');
  await writeLines(join(folder, 'studentSchoolAssociations.json'), '[', list(placeOf, students), students, ']\n');
}

function studentOf(row: number): object {
  return {
    id: row.toString(16),
    studentUniqueId: String(row),
    firstName: given(row),
    lastSurname: family(row),
    birthDate: '2014-11-13',
    _etag: '5250',
  };
}

function placeOf(row: number): object {
  return {
    id: row.toString(16),
    studentReference: { studentUniqueId: String(row), link: { rel: 'Student', href: '/x' } },
    schoolReference: { schoolId: 255_901, link: { rel: 'School', href: '/x' } },
    entryDate: '2026-03-04',
    entryGradeLevelDescriptor: GRADE,
    _etag: '5250',
  };
}
