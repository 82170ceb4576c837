import { existsSync } from 'node:fs';
import { canonicalJson, ENTITY_NAMES, type OpenDataset, type ReadRecord } from '@emis-sdk/model';
import { describe, expect, it } from 'vitest';
import { memoryBundle } from './bundle.ts';
import { detectFormat } from './detect.ts';
import { openBundle } from './node/open-bundle.ts';
import { writeOneRoster } from './oneroster/write-oneroster.ts';
import { readWhole, type Whole } from './read-whole.ts';

const INTEROP = '/work/shared/data/interop';

/** `entity number` of what was read. */
function counts(whole: Whole): Record<string, number> {
  return Object.fromEntries(
    ENTITY_NAMES.map((entity) => [entity, whole.of(entity).length] as const).filter(([, count]) => count > 0),
  );
}

/** Rows of data of a file that are neither in a record nor listed. */
function rowsLost(whole: Whole): string[] {
  const known = new Set<string>();
  const add = (file: string | undefined, row: number | undefined) => known.add(`${file}:${row}`);
  for (const record of whole.records) {
    add(record.file, record.row);
    for (const { file, row } of Object.values(record.elsewhere ?? {})) add(file, row);
  }
  for (const { finding } of whole.unread) add(finding.where.file, finding.where.row);
  const joined = new Set(['manifest.csv', 'userFlags.csv']);
  return whole.files
    .filter(({ file }) => !joined.has(file))
    .flatMap(({ file, rows }) => Array.from({ length: rows }, (_, index) => `${file}:${index + 2}`))
    .filter((place) => !known.has(place));
}

const errors = (whole: Whole) =>
  whole.findings
    .filter(({ severity }) => severity === 'error')
    .map(({ code, where: { file, row } }) => `${code} ${file}:${row}`);
const sorted = ({ records }: Whole) => records.map(({ entity, record }) => `${entity} ${canonicalJson(record)}`).sort();

async function* readOneRosterAgain(files: Readonly<Record<string, Uint8Array>>) {
  const bundle = memoryBundle(files);
  const { format } = await detectFormat(bundle);
  yield* format.read(bundle, {});
}

const byId = (records: readonly ReadRecord[]) =>
  Object.fromEntries(records.map(({ record }) => [record['id'], record]));

describe('files that others made', () => {
  if (!existsSync(INTEROP)) {
    it('are not here', () => console.log(`Passed over: ${INTEROP} is not on this machine.`));
    return;
  }

  it('OneRoster 1.1 by name and 1.0 by habit (oat-sa/oneroster-import)', async () => {
    const bundle = await openBundle(`${INTEROP}/oat-oneroster-1.1`);
    expect(bundle.origin).toBe(`${INTEROP}/oat-oneroster-1.1 (data/samples/OneRosterv1p1BaseCSV)`);
    const whole = await readWhole(bundle);
    expect(whole.format).toBe('oneroster-1.1');
    expect(counts(whole)).toEqual({ school: 2, class: 3, person: 2, enrolment: 2, 'class-enrolment': 3 });
    expect(rowsLost(whole)).toEqual([]);
    expect(errors(whole)).toEqual([
      'header.missing-column academicSessions.csv:1',
      'oneroster.missing-value classes.csv:2',
      'oneroster.missing-value classes.csv:3',
      'oneroster.missing-value classes.csv:4',
    ]);
    expect(whole.where('file.empty')).toEqual(['academicSessions.csv:', 'courses.csv:', 'demographics.csv:']);
    expect(whole.of('person')[0]?.record).toMatchObject({
      id: 'user1',
      active: true,
      identifiers: [
        { type: 'local', value: 'abc' },
        { type: 'local', value: 'user identifier' },
      ],
    });
  });

  it.each([
    [
      'SDS Format/Min Required Attributes',
      {
        school: 2,
        class: 2,
        person: 24,
        enrolment: 22,
        'class-enrolment': 44,
        'staff-assignment': 2,
        'teaching-assignment': 2,
      },
    ],
    [
      'SDS Format/25 Users',
      {
        school: 2,
        'academic-session': 1,
        course: 2,
        class: 2,
        person: 24,
        enrolment: 22,
        'class-enrolment': 44,
        'staff-assignment': 2,
        'teaching-assignment': 2,
      },
    ],
    [
      'SDS Format/100 Users',
      {
        school: 2,
        'academic-session': 1,
        course: 28,
        class: 28,
        person: 98,
        enrolment: 86,
        'class-enrolment': 602,
        'staff-assignment': 12,
        'teaching-assignment': 28,
      },
    ],
    [
      'UK Format/Min Required Attributes',
      {
        school: 2,
        class: 28,
        person: 24,
        enrolment: 22,
        'class-enrolment': 154,
        'staff-assignment': 2,
        'teaching-assignment': 4,
      },
    ],
    [
      'UK Format/25 Users',
      {
        school: 2,
        'academic-session': 1,
        course: 28,
        class: 28,
        person: 24,
        enrolment: 22,
        'class-enrolment': 154,
        'staff-assignment': 2,
        'teaching-assignment': 4,
      },
    ],
    [
      'UK Format/100 Users',
      {
        school: 2,
        'academic-session': 1,
        course: 28,
        class: 28,
        person: 98,
        enrolment: 86,
        'class-enrolment': 602,
        'staff-assignment': 12,
        'teaching-assignment': 28,
      },
    ],
  ])('School Data Sync, first format: %s', async (folder, expected) => {
    const whole = await readWhole(await openBundle(`${INTEROP}/sds-csv/${folder}`), { schoolIdentifier: 'cl.rbd' });
    expect(whole.format).toBe('sds-1');
    expect(counts(whole)).toEqual(expected);
    expect(rowsLost(whole)).toEqual([]);
    expect(errors(whole)).toEqual([]);
    expect(JSON.stringify(whole.records)).not.toMatch(/P@ssw/);
    if (folder.includes('Min')) return;
    expect(byId(whole.of('person'))['13001']).toMatchObject({
      givenName: 'Ora',
      familyName: 'Klein',
      birthDate: '2000-04-02',
      active: true,
      roles: ['student'],
    });
    expect(whole.of('enrolment')[0]?.record).toMatchObject({ id: '13001@10001', grade: '09' });
    expect(whole.of('academic-session')[0]?.record).toMatchObject({
      id: '12000',
      startDate: '2017-07-01',
      endDate: '2018-06-30',
      schoolYear: 2018,
    });
    expect(whole.of('school')[0]?.record).toMatchObject({
      identifiers: [{ type: 'cl.rbd', value: '10001' }],
      extensions: { City: 'Redmond' },
    });
  });

  it('School Data Sync, second format', async () => {
    const whole = await readWhole(await openBundle(`${INTEROP}/sds-csv/SDS v2`));
    expect(whole.format).toBe('sds-2');
    expect(counts(whole)).toEqual({
      territory: 1,
      school: 4,
      class: 4,
      person: 29,
      enrolment: 22,
      'class-enrolment': 22,
      'staff-assignment': 7,
      'teaching-assignment': 7,
    });
    expect(rowsLost(whole)).toEqual([]);
    expect(errors(whole)).toEqual([]);
    expect(whole.of('territory')[0]?.record).toMatchObject({
      id: '10000',
      kind: 'national',
      extensions: { type: 'ministryofeducation' },
    });
    const places = byId(whole.of('enrolment'));
    expect(places['13001@10001']).toMatchObject({ grade: '06' });
    expect(places['13018@10003']).toMatchObject({ grade: 'PS', extensions: { grade: 'PS2' } });
    expect(new Set(whole.of('staff-assignment').map(({ record }) => record['role']))).toEqual(
      new Set(['teacher', 'ext:staff', 'aide']),
    );
    expect(JSON.stringify(whole.records)).not.toContain('P@ssword');
  });

  it('School Data Sync 2.1', async () => {
    const whole = await readWhole(await openBundle(`${INTEROP}/sds-csv/SDS v2.1`));
    expect(whole.format).toBe('sds-2.1');
    expect(counts(whole)).toEqual({
      territory: 2,
      school: 2,
      'academic-session': 2,
      course: 3,
      class: 2,
      person: 8,
      'guardian-link': 3,
      enrolment: 4,
      'class-enrolment': 4,
      'staff-assignment': 3,
      'teaching-assignment': 2,
    });
    expect(errors(whole)).toEqual([]);
    expect(rowsLost(whole)).toEqual([]);
    expect(byId(whole.of('enrolment'))['114001@110003@SY2021K12']).toEqual({
      id: '114001@110003@SY2021K12',
      studentId: '114001',
      schoolId: '110003',
      sessionId: 'SY2021K12',
      schoolYear: 2021,
      grade: '10',
      entryDate: '2021-08-24',
      exitDate: '2022-06-11',
      extensions: { isPrimary: 'TRUE' },
    });
    expect(byId(whole.of('person'))['114001']).toMatchObject({
      roles: ['student'],
      birthDate: '2001-07-02',
      cityOfBirth: 'Woodenville',
      extensions: { userFlags: ['iep'], ethnicityCodes: 'hispanicOrLatinoEthnicity' },
    });
    expect(byId(whole.of('person'))['114002']).toMatchObject({ roles: ['guardian'] });
    expect(whole.of('guardian-link').map(({ record }) => `${record['id']} ${record['relationship']}`)).toEqual([
      '114001@114002 guardian',
      '114003@114002 relative',
      '114004@114005 guardian',
    ]);
  });

  it.each([
    'oat-oneroster-1.1',
    'sds-csv/SDS Format/100 Users',
    'sds-csv/SDS Format/Min Required Attributes',
    'sds-csv/UK Format/100 Users',
    'sds-csv/SDS v2',
    'sds-csv/SDS v2.1',
  ])('written as OneRoster 1.2, then as 1.1, and read again: the same records: %s', async (folder) => {
    const bundle = await openBundle(`${INTEROP}/${folder}`);
    const first = await readWhole(bundle);
    const { format } = await detectFormat(bundle);
    let open: OpenDataset = () => format.read(bundle, {});
    for (const version of ['1.2', '1.1'] as const) {
      const files: Record<string, Uint8Array> = {};
      for await (const { file, bytes } of writeOneRoster(version, open, {}))
        files[file] = Buffer.concat([files[file] ?? new Uint8Array(), bytes]);
      const again = await readWhole(files);
      expect(again.format).toBe(`oneroster-${version}`);
      expect(again.unread).toEqual([]);
      expect(sorted(again)).toEqual(sorted(first));
      open = () => readOneRosterAgain(files);
    }
  });

  it('several bundles below one folder: says which', async () => {
    await expect(openBundle(`${INTEROP}/sds-csv`)).rejects.toMatchObject({
      code: 'bundle.ambiguous',
      message: expect.stringContaining('SDS v2.1'),
    });
  });
});
