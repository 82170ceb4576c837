import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateSchools } from './generate-schools.ts';
import { csvLine, csvText } from './oneroster/csv.ts';
import { writeOneRoster11 } from './write-oneroster-11.ts';

describe('csvText', () => {
  it('writes cells that another reader reads back as they were, whatever they hold', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .array(fc.constantFrom(',', '"', '\n', '\r', ' ', 'ñ', ';', 'a', '\u00a0', '\ufeff'), { maxLength: 6 })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 8 }), (rows) => {
        const text = csvText(rows.map(csvLine));
        expect(parse(text, { record_delimiter: '\n' })).toEqual(rows);
      }),
    );
  });
});

describe('writeOneRoster11', () => {
  const dataset = generateSchools({ seed: 3, schools: 3, students: 90, schoolYear: 2026, profile: 'chile' });
  const files = writeOneRoster11(dataset);
  const rowsOf = (file: string): Record<string, string>[] => parse(files.get(file) ?? '', { columns: true });

  it('writes the manifest and the seven rostering files', () => {
    expect([...files.keys()]).toEqual([
      'academicSessions.csv',
      'classes.csv',
      'courses.csv',
      'demographics.csv',
      'enrollments.csv',
      'manifest.csv',
      'orgs.csv',
      'users.csv',
    ]);
    const manifest = parse(files.get('manifest.csv') ?? '');
    expect(manifest).toContainEqual(['oneroster.version', '1.1']);
    expect(manifest).toContainEqual(['file.users', 'bulk']);
    expect(manifest).toContainEqual(['file.results', 'absent']);
    expect(manifest.filter(([name]) => name?.startsWith('file.'))).toHaveLength(13);
  });

  it('leaves status and dateLastModified blank, as bulk asks', () => {
    for (const file of files.keys()) {
      if (file === 'manifest.csv') continue;
      for (const row of rowsOf(file)) expect([row.status, row.dateLastModified]).toEqual(['', '']);
    }
  });

  it('says of a student the school, grade, guardians, numbers and days', () => {
    const link = dataset.records['guardian-link'][0];
    const student = dataset.records.person.find(({ id }) => id === link?.studentId);
    const enrolment = dataset.records.enrolment.find(({ studentId }) => studentId === link?.studentId);
    const row = rowsOf('users.csv').find(({ sourcedId }) => sourcedId === link?.studentId);
    expect(row).toMatchObject({
      role: 'student',
      orgSourcedIds: enrolment?.schoolId,
      grades: enrolment?.grade,
      givenName: student?.givenName,
      'metadata.emis.entryDate': enrolment?.entryDate,
    });
    expect(row?.agentSourcedIds?.split(',')).toContain(link?.guardianId);
    const run = student?.identifiers?.find(({ type }) => type === 'cl.run');
    expect(row?.userIds).toBe(run ? `{cl.run:${run.value}}` : '');
  });

  it('gives a shared teacher both schools, and writes a principal as an administrator', () => {
    const users = rowsOf('users.csv');
    const principal = dataset.records['staff-assignment'].find(({ role }) => role === 'principal');
    expect(users.find(({ sourcedId }) => sourcedId === principal?.personId)?.role).toBe('administrator');
    expect(
      users.some(({ role, orgSourcedIds }) => role === 'teacher' && orgSourcedIds === 'school-001,school-002'),
    ).toBe(true);
  });
});
