import { canonicalJson } from '@emis-sdk/model';
import { describe, expect, it } from 'vitest';
import { memoryBundle } from '../bundle.ts';
import { detectFormat } from '../detect.ts';
import { readWhole } from '../read-whole.ts';
import { personsWithFacts } from './person-facts.ts';
import { PrimaryRoles } from './role-rows.ts';
import { smallBundle } from './small-bundle.ts';
import { ONEROSTER_TABLES } from './tables.ts';
import { writeOneRoster } from './write-oneroster.ts';
import { datasetOf, type Records, written } from './written-for-tests.ts';

const recordsOf = async (files: Readonly<Record<string, string>>): Promise<Records> =>
  (await readWhole(memoryBundle(files))).records.map(({ entity, record }) => [entity, record] as const);
const sorted = (records: Records) => records.map((record) => canonicalJson(record)).sort();
/** The cells of a row by the names of their columns; blank ones are left out. Only for rows without quotes. */
const cellsOf = (text = '', row = 1) => {
  const [header = '', ...rows] = text.split('\n');
  const cells = (rows[row - 1] ?? '').split(',');
  return Object.fromEntries(
    header
      .split(',')
      .map((name, place) => [name, cells[place]])
      .filter(([, cell]) => cell),
  );
};

const SCHOOL: Records = [
  ['territory', { id: 't1', name: 'Aysén', kind: 'region' }],
  ['school', { id: 's1', name: 'Escuela Ñire', territoryId: 't1', status: 'open', openedOn: '1990-03-01' }],
  [
    'academic-session',
    { id: 'y1', title: '2026', type: 'schoolYear', startDate: '2026-03-01', endDate: '2026-12-15', schoolYear: 2026 },
  ],
];
const ANA = { id: 'ana', givenName: 'Ana', familyName: 'Soto', username: 'ana', active: true };

describe('a OneRoster package is written', () => {
  it.each(['1.1', '1.2'] as const)(
    'as %s with the columns of the binding in their order, and read without a word',
    async (version) => {
      const records = await recordsOf(smallBundle('1.1'));
      const { files, losses } = await written(version, datasetOf(records));
      expect(losses).toEqual([]);
      for (const { file, columns } of ONEROSTER_TABLES[version]) {
        const text = files[file];
        if (text === undefined) continue;
        const names = columns.map(({ name }) => name);
        const header = text.slice(0, text.indexOf('\n')).split(',');
        expect(header.slice(0, names.length)).toEqual(names);
        for (const name of header.slice(names.length)) expect(name).toMatch(/^metadata\./);
      }
      const whole = await readWhole(memoryBundle(files));
      expect(whole.format).toBe(`oneroster-${version}`);
      expect(whole.findings).toEqual([]);
      expect(sorted(whole.records.map(({ entity, record }) => [entity, record]))).toEqual(sorted(records));
    },
  );

  it('from 1.2 to 1.1 and back without losing anything', async () => {
    const records = await recordsOf(smallBundle('1.2'));
    const first = await written('1.1', datasetOf(records));
    const second = await written('1.2', datasetOf(await recordsOf(first.files)));
    expect(sorted(await recordsOf(second.files))).toEqual(sorted(records));
    expect([...first.losses, ...second.losses]).toEqual([]);
  });

  it('with every property of the manifest', async () => {
    const { files } = await written('1.2', datasetOf(SCHOOL));
    const manifest = (files['manifest.csv'] ?? '').trim().split('\n');
    expect(manifest).toHaveLength(1 + 2 + 21 + 1);
    expect(manifest).toContain('file.orgs,bulk');
    expect(manifest).toContain('file.users,absent');
    expect(Object.keys(files)).toEqual(['manifest.csv', 'academicSessions.csv', 'orgs.csv']);
  });

  it('with words of the binding for codes that it does not have, and the codes beside them', async () => {
    const { files } = await written('1.2', datasetOf(SCHOOL));
    expect(cellsOf(files['orgs.csv'], 1)).toMatchObject({ type: 'state' });
    expect(files['orgs.csv']).toContain('"{""kind"":""region""}"');
    expect(cellsOf(files['orgs.csv'], 2)).toMatchObject({
      type: 'school',
      'metadata.emis.openedOn': '1990-03-01',
      'metadata.emis.status': 'open',
    });
    const principal: Records = [
      ...SCHOOL,
      ['person', { ...ANA, roles: ['staff'] }],
      ['staff-assignment', { id: 'a1', personId: 'ana', workplaceId: 's1', role: 'principal' }],
    ];
    const old = await written('1.1', datasetOf(principal));
    expect(cellsOf(old.files['users.csv'])).toMatchObject({ role: 'administrator', orgSourcedIds: 's1' });
    expect(cellsOf((await written('1.2', datasetOf(principal))).files['roles.csv'])).toMatchObject({
      role: 'principal',
      roleType: 'primary',
    });
    expect(sorted(await recordsOf(old.files))).toEqual(sorted(principal));
  });

  it('with what a format requires filled in where records have none, and not taken for theirs', async () => {
    const { username: _, active: __, ...bare } = ANA;
    const records: Records = [
      ...SCHOOL,
      ['person', { ...bare, roles: ['student'] }],
      ['enrolment', { id: 'e', studentId: 'ana', schoolId: 's1', grade: '05' }],
    ];
    const { files, losses } = await written('1.2', datasetOf(records));
    expect(losses).toEqual([]);
    expect(cellsOf(files['users.csv'])).toMatchObject({ enabledUser: 'true', username: 'ana', grades: '05' });
    expect(sorted(await recordsOf(files))).toEqual(sorted(records));
  });

  it('with what nothing can be filled in for told', async () => {
    const records: Records = [...SCHOOL, ['class', { id: 'k', title: '5 A', schoolId: 's1' }]];
    const { losses } = await written('1.2', datasetOf(records));
    expect(losses).toEqual([{ entity: 'class', field: 'courseId', reason: 'value-missing', records: 1 }]);
  });

  it('without records of other kinds, which are told, and without passwords', async () => {
    const records: Records = [
      ['person', { ...ANA, extensions: { password: 'x', colour: 'red' } }],
      ['room', { id: 'r1' }],
      ['room', { id: 'r2' }],
      ['enrolment', { id: 'e', studentId: 'nobody', schoolId: 's1' }],
    ];
    const { files, losses } = await written('1.1', datasetOf(records));
    expect(losses).toEqual(
      expect.arrayContaining([
        { entity: 'room', reason: 'no-place-for-entity', records: 2 },
        { entity: 'enrolment', reason: 'no-record-to-stand-on', records: 1 },
        { entity: 'person', field: 'extensions.password', reason: 'value-left-out', records: 1 },
      ]),
    );
    expect(JSON.stringify(await recordsOf(files))).toContain('"extensions":{"colour":"red"}');
  });

  it('case 28: with texts that look like formulas kept as they are, or made harmless and brought back when asked', async () => {
    const evil = "=cmd|' /C calc'!A1";
    const records: Records = [['person', { ...ANA, givenName: evil, phone: '+56 9 123', roles: ['staff'] }]];
    const plain = await written('1.2', datasetOf(records));
    expect(cellsOf(plain.files['users.csv'])['givenName']).toBe(evil);
    const safe = await written('1.2', datasetOf(records), { forSpreadsheets: true });
    for (const cell of Object.values(cellsOf(safe.files['users.csv']))) expect(cell).not.toMatch(/^[=+@-]/);
    for (const { files } of [plain, safe]) expect(sorted(await recordsOf(files))).toEqual(sorted(records));
  });

  it('never with half a letter or a control character, though they come back', async () => {
    const records: Records = [['person', { ...ANA, givenName: 'A\ud800\u0000\nB', roles: ['staff'] }]];
    const { files } = await written('1.2', datasetOf(records));
    for (const spoilt of ['\ufffd', '\u0000']) expect(files['users.csv']).not.toContain(spoilt);
    expect(files['users.csv']?.trim().split('\n')).toHaveLength(2);
    expect(sorted(await recordsOf(files))).toEqual(sorted(records));
  });
});

it('writes changes as changes, with what is to be removed', async () => {
  const small = smallBundle('1.1');
  const files = {
    ...small,
    'manifest.csv': (small['manifest.csv'] ?? '').replaceAll(',bulk', ',delta'),
    'courses.csv': (small['courses.csv'] ?? '').replace('c1,,,', 'c1,tobedeleted,2026-01-01T00:00:00.000Z,'),
  };
  const bundle = memoryBundle(files);
  const { format } = await detectFormat(bundle);
  const changes: Record<string, string> = {};
  for await (const { file, bytes } of writeOneRoster('1.2', () => format.read(bundle, {}), { asOf: '2026-05-06' })) {
    changes[file] = (changes[file] ?? '') + new TextDecoder().decode(bytes);
  }
  expect(changes['manifest.csv']).toContain('file.users,delta');
  expect(cellsOf(changes['courses.csv'])).toEqual({
    sourcedId: 'c1',
    status: 'tobedeleted',
    dateLastModified: '2026-05-06T00:00:00.000Z',
  });
  expect(cellsOf(changes['roles.csv'])).toMatchObject({
    status: 'active',
    dateLastModified: '2026-05-06T00:00:00.000Z',
  });
  expect(sorted(await recordsOf(changes))).toEqual(sorted(await recordsOf(files)));
  const again = await readWhole(memoryBundle(changes));
  expect(again.told.flatMap(({ removes = [] }) => removes)).toEqual([{ entity: 'course', id: 'c1' }]);
});

it('brings back what demographics.csv has no words for', async () => {
  const records: Records = [...SCHOOL, ['person', { ...ANA, sex: 'intersex', cityOfBirth: ' ', roles: ['staff'] }]];
  for (const version of ['1.1', '1.2'] as const) {
    const { files } = await written(version, datasetOf(records));
    expect(sorted(await recordsOf(files))).toEqual(sorted(records));
  }
});

it('takes persons in slices, with what later records say of each', async () => {
  const people = Array.from({ length: 7 }, (_, index) => ['person', { id: `p${index}` }] as const);
  const links = [['guardian-link', { id: 'l', studentId: 'p1', guardianId: 'p6' }] as const];
  const places = people.map(
    ([, { id }]) => ['enrolment', { id: `e-${id}`, studentId: id, schoolId: `s-${id}` }] as const,
  );
  const orphan = [['enrolment', { id: 'x', studentId: 'p99', schoolId: 's' }] as const];
  const left: unknown[] = [];
  let opened = 0;
  const open = () => {
    opened++;
    return datasetOf([...people, ...links, ...places, ...orphan])();
  };
  const pieces = await Array.fromAsync(personsWithFacts(open, (...what) => left.push(what), 3));
  const found = pieces.flatMap((piece) => [...piece]);
  expect(found.map(([{ id }, facts]) => [id, facts.enrolments.map(({ id }) => id)])).toEqual(
    people.map(([, { id }]) => [id, [`e-${id}`]]),
  );
  expect(found[1]?.[1].links).toHaveLength(1);
  expect([...(found[6]?.[1].schoolsOfStudents ?? [])]).toEqual(['s-p1']);
  expect(left).toEqual([['enrolment', 1]]);
  expect(opened).toBe(4);
});

it('has one primary role for a person at a place', () => {
  const roles = new PrimaryRoles();
  expect([roles.take('a', 's'), roles.take('a', 's'), roles.take('a', 't'), roles.take('as', '')]).toEqual([
    true,
    false,
    true,
    true,
  ]);
});
