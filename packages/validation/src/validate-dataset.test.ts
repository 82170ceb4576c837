import { codes, defineCodeList, type ReadItem } from '@emis-sdk/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  counts,
  enrolment,
  group,
  heldIds,
  lost,
  person,
  place,
  profileWith,
  read,
  school,
  validate,
  validIds,
} from './dataset-for-tests.ts';
import { SAMPLES_PER_GROUP } from './report.ts';

const list = (verified: boolean) =>
  defineCodeList({
    id: 'grade',
    title: { en: 'Grade', es: 'Grado', pt: 'Série' },
    source: 'test',
    date: '2026',
    verified,
    codes: [...codes([['1', 'One', 'Uno', 'Um']]), { code: '9', labels: { en: '', es: '', pt: '' }, to: '2025-12-31' }],
  });

describe('a dataset in order', () => {
  const items = [
    school('a'),
    group('c', 'a'),
    person('p'),
    enrolment('e', 'p', 'a', { grade: '01' }),
    place('m', 'p', 'c'),
  ];

  it('is accepted, and comes out as it went in, parents first', async () => {
    const validation = await validate([
      ...items,
      { type: 'file', file: 'all.csv', rows: 5, bytes: 100, encoding: 'utf-8', delimiter: ',' },
    ]);
    expect(validation.report).toMatchObject({
      schemaVersion: 1,
      verdict: 'accepted',
      profile: { id: 'test', edition: '2026' },
      asOf: '2026-03-31',
      read: {
        total: 5,
        byEntity: { school: 1, class: 1, person: 1, enrolment: 1, 'class-enrolment': 1 },
        rows: 5,
        unread: 0,
      },
      findings: { error: 0, warning: 0, info: 0 },
      invalid: 0,
      valid: 5,
      groups: [],
      engineErrors: [],
    });
    expect(validation.report.read.files).toEqual([
      { name: 'all.csv', rows: 5, bytes: 100, encoding: 'utf-8', delimiter: ',' },
    ]);
    expect(await validIds(validation)).toEqual(['school a', 'class c', 'person p', 'enrolment e', 'class-enrolment m']);
    expect(await heldIds(validation)).toEqual([]);
  });

  it('keeps fields that the standard does not know, under extensions', async () => {
    const validation = await validate([
      read('school', { id: 'a', name: 'A', shoe: { size: 3 }, extensions: { hat: 1 } }),
    ]);
    expect(validation.report.verdict).toBe('accepted-with-warnings');
    for await (const { record } of validation.valid()) {
      expect(record).toEqual({ id: 'a', name: 'A', extensions: { shoe: { size: 3 }, hat: 1 } });
    }
  });

  it('is refused when it holds nothing', async () => {
    expect((await validate([])).report).toMatchObject({ verdict: 'empty', valid: 0 });
  });
});

describe('codes and identifiers', () => {
  it('are judged by the lists of the profile before those of the standard', async () => {
    const items = (grade: string) => [school('a'), person('p'), enrolment('e', 'p', 'a', { grade })];
    const verified = profileWith({ codeLists: new Map([['grade', list(true)]]) });
    expect((await validate(items('1'), { profile: verified })).report.verdict).toBe('accepted');
    const unknown = await validate(items('01'), { profile: verified });
    expect(unknown.report.groups).toMatchObject([
      {
        code: 'code.unknown',
        severity: 'error',
        samples: [{ params: { field: 'grade', list: 'grade' }, personal: { value: '99' } }],
      },
    ]);
    expect((await validate(items('9'), { profile: verified })).report.groups).toMatchObject([
      { code: 'code.expired', severity: 'error', samples: [{ params: { asOf: '2026-03-31' } }] },
    ]);
    const hearsay = profileWith({ codeLists: new Map([['grade', list(false)]]) });
    expect((await validate(items('01'), { profile: hearsay })).report).toMatchObject({
      verdict: 'accepted-with-warnings',
      valid: 3,
      groups: [{ code: 'code.unknown', severity: 'warning' }],
    });
  });

  it('point at the one wrong item of a list', async () => {
    const { report } = await validate([person('p', { roles: ['student', 'pirate'] })]);
    expect(report.groups[0]?.samples[0]?.where.path).toBe('roles.1');
  });

  it('hide an identifier of a person but not of a school, and let unknown types be', async () => {
    const type = (name: string, verified: boolean) => ({
      type: name,
      on: ['person', 'school'] as const,
      title: { en: '', es: '', pt: '' },
      source: 'test',
      verified,
      check: (value: string) =>
        value === 'good'
          ? ({ valid: true, normalised: value } as const)
          : ({ valid: false, reason: 'check-digit' } as const),
    });
    const profile = profileWith({ identifiers: [type('x.sure', true), type('x.hearsay', false)] });
    const identifiers = [
      { type: 'x.sure', value: 'good' },
      { type: 'x.sure', value: 'Bad 1' },
      { type: 'x.hearsay', value: 'Bad 2' },
      { type: 'x.other', value: 'Bad 3' },
    ];
    const ofPerson = await validate([person('p', { identifiers })], { profile });
    expect(ofPerson.report.groups).toMatchObject([
      {
        code: 'identifier.check-digit',
        severity: 'error',
        samples: [{ where: { path: 'identifiers.1.value' }, params: { type: 'x.sure' }, personal: { value: 'Aaa 9' } }],
      },
      { code: 'identifier.check-digit', severity: 'warning', samples: [{ where: { path: 'identifiers.2.value' } }] },
    ]);
    const ofSchool = await validate([school('a', { identifiers })], { profile });
    expect(ofSchool.report.groups[0]?.samples[0]).toMatchObject({ params: { value: 'Bad 1' } });
    const revealed = await validate([person('p', { identifiers })], { profile, reveal: true });
    expect(revealed.report.groups[0]?.samples[0]?.personal).toEqual({ value: 'Bad 1' });
    expect(revealed.report.revealed).toBe(true);
  });
});

describe('what the report says', () => {
  it('counts exactly while it keeps only a few samples', async () => {
    const { report } = await validate(
      Array.from({ length: 250 }, (_, index) => person(`p${index}`, { birthDate: 'x', sex: 'x' })),
    );
    expect(report.findings.error).toBe(500);
    expect(
      report.groups.map(({ code, entity, count, records, samples }) => [code, entity, count, records, samples.length]),
    ).toEqual([
      ['code.unknown', 'person', 250, 250, SAMPLES_PER_GROUP],
      ['field.not-a-date', 'person', 250, 250, SAMPLES_PER_GROUP],
    ]);
    expect(report).toMatchObject({ verdict: 'refused', invalid: 250, valid: 0 });
  });

  it('counts once what one cell brought into several records', async () => {
    const cell = { file: 'users.csv', row: 7, columns: { schoolId: 'orgSourcedIds' } };
    const validation = await validate([
      person('p'),
      enrolment('e1', 'p', 'x', {}),
      ...['x', 'y'].map((id) => read('enrolment', { id: `e-${id}`, studentId: 'p', schoolId: id }, cell)),
    ]);
    expect(validation.report.groups).toMatchObject([{ code: 'reference.missing', count: 2, records: 3 }]);
    expect(validation.report).toMatchObject({ findings: { error: 2 }, invalid: 3 });
  });

  it('does not take two fields for one cell when no column is known', async () => {
    const bare = { file: 'all.ndjson', row: 3 };
    const { report } = await validate([read('enrolment', { id: 'e', studentId: 'x', schoolId: 'x' }, bare)]);
    expect(report.groups).toMatchObject([{ code: 'reference.missing', count: 2, records: 1 }]);
  });

  it('names the file, row and column of each field, also of one that came from another file', async () => {
    const { report } = await validate([
      person('p', { birthDate: 'x', sex: 'x' }),
      read(
        'person',
        { id: 'q', givenName: 'Q', birthDate: 'x', sex: 'x', constructor: 1 },
        {
          file: 'users.csv',
          row: 12,
          columns: { sex: 'Sex' },
          elsewhere: { birthDate: { file: 'demographics.csv', row: 40, column: 'birthDate' } },
        },
      ),
    ]);
    const sampleOf = (code: string) => report.groups.find((one) => one.code === code)?.samples.at(-1)?.where;
    expect(sampleOf('field.not-a-date')).toEqual({
      file: 'demographics.csv',
      row: 40,
      column: 'birthDate',
      path: 'birthDate',
    });
    expect(sampleOf('code.unknown')).toEqual({ file: 'users.csv', row: 12, column: 'Sex', path: 'sex' });
    expect(sampleOf('record.unknown-field')).toEqual({ file: 'users.csv', row: 12, path: 'constructor' });
  });

  it('takes in what the format found, and keeps a record out for it', async () => {
    const finding = { code: 'date.reformatted', severity: 'info', where: { file: 'f', row: 2 } } as const;
    const ragged = { code: 'csv.ragged-row', severity: 'error', where: { file: 'f', row: 3 } } as const;
    const validation = await validate([
      {
        type: 'finding',
        finding: { code: 'manifest.missing', severity: 'warning', where: { file: 'manifest.csv' } },
        unread: false,
      },
      { type: 'finding', finding: ragged, unread: true },
      { type: 'finding', finding: ragged, unread: true },
      person('p', {}),
      read(
        'person',
        { id: 'q', givenName: 'Quena' },
        { findings: [finding, { ...finding, code: 'oneroster.missing-value', severity: 'error' }] },
      ),
      enrolment('e', 'q', 'a'),
    ]);
    expect(validation.report).toMatchObject({
      findings: { error: 3, warning: 1, info: 1 },
      read: { unread: 1 },
      invalid: 2,
    });
    expect(validation.report.groups.map(({ severity }) => severity)).toEqual([
      'error',
      'error',
      'error',
      'warning',
      'info',
    ]);
    expect(await validIds(validation)).toEqual(['person p']);
  });

  it('follows the severities of the profile, for the format’s findings too', async () => {
    const profile = profileWith({
      severities: {
        'field.not-a-date': 'warning',
        'code.unknown': 'off',
        'csv.broken-quote': 'info',
        'record.unknown-field': 'error',
      },
    });
    const { report } = await validate([lost([]), person('p', { birthDate: 'x', sex: 'x' }), person('q', { shoe: 1 })], {
      profile,
    });
    expect(report.groups.map(({ code, severity }) => [code, severity])).toEqual([
      ['record.unknown-field', 'error'],
      ['field.not-a-date', 'warning'],
      ['csv.broken-quote', 'info'],
    ]);
    expect(report).toMatchObject({ invalid: 1, valid: 1 });
  });
});

describe('a run', () => {
  it('stops when it is told to', async () => {
    const controller = new AbortController();
    async function* endless(): AsyncGenerator<ReadItem[]> {
      for (let index = 0; ; index++) {
        if (index === 2000) controller.abort(new Error('enough'));
        yield [school(`s${index}`)];
      }
    }
    const seen: number[] = [];
    const { validateDataset } = await import('./index.ts');
    await expect(
      validateDataset(endless, {
        profile: profileWith(),
        asOf: '2026-03-31' as never,
        signal: controller.signal,
        onProgress: ({ records }) => seen.push(records),
      }),
    ).rejects.toThrow('enough');
    expect(seen).toEqual([1000, 2000]);
  });

  it('says so when the data is no longer what was checked', async () => {
    const items: ReadItem[] = [school('a'), school('b')];
    const validation = await validate(items);
    items.pop();
    await expect(validIds(validation)).rejects.toMatchObject({ code: 'dataset.changed' });
    items.push(school('b'), school('c'));
    await expect(heldIds(validation)).rejects.toMatchObject({ code: 'dataset.changed' });
  });

  it('refuses a format that yields children before their parents', async () => {
    await expect(validate([person('p'), school('a')])).rejects.toThrow('A record of school comes after one of person');
  });

  it('goes on past a record that cannot even be looked at', async () => {
    const trap = Object.defineProperty({ id: 'a' }, 'name', {
      enumerable: true,
      get() {
        throw new Error('mine');
      },
    });
    const { report } = await validate([{ ...school('a'), record: trap } as ReadItem, school('b')]);
    expect(report.groups.map(({ code, count }) => [code, count])).toEqual([['record.unreadable', 1]]);
    expect(report).toMatchObject({ invalid: 1, valid: 1, engineErrors: [] });
  });

  it('refuses a record of a kind that was not announced, as the rules on it would not be asked', async () => {
    const entities = ['school'] as const;
    await expect(validate([school('a')], { entities })).resolves.toMatchObject({ report: { valid: 1 } });
    await expect(validate([school('a'), person('p')], { entities })).rejects.toThrow('not among the kinds announced');
  });

  it('judges each record alike, in whatever order the records of an entity come', async () => {
    const schools = [
      school('a'),
      school('b', { territoryId: 'a' }),
      school('c', { territoryId: 'd' }),
      school('d', { name: 1 }),
      school('e', { territoryId: 'x' }),
    ];
    const classes = [group('k1', 'a'), group('k2', 'c'), group('k3', 'e'), group('k4', 'none')];
    const places = [place('m1', 'p', 'k1'), place('m2', 'p', 'k2'), place('m3', 'q', 'k3'), place('m4', 'p', 'k4')];
    const persons = [person('p'), person('q', { birthDate: 'never' })];
    const outcome = async (items: readonly ReadItem[]) => {
      const validation = await validate(items);
      return {
        counts: counts(validation),
        valid: (await validIds(validation)).sort(),
        held: (await heldIds(validation)).map((text) => text.split(' <')[0]).sort(),
      };
    };
    const expected = await outcome([...schools, ...classes, ...persons, ...places]);
    expect(expected).toEqual({
      counts: { 'field.bad-text': 1, 'field.not-a-date': 1, 'reference.missing': 2 },
      valid: ['class k1', 'class-enrolment m1', 'person p', 'school a', 'school b'],
      held: ['class k2', 'class k3', 'class-enrolment m2', 'class-enrolment m3', 'class-enrolment m4', 'school c'],
    });
    const shuffled = <Item>(list: Item[]) => fc.shuffledSubarray(list, { minLength: list.length });
    await fc.assert(
      fc.asyncProperty(
        shuffled(schools),
        shuffled(classes),
        shuffled(persons),
        shuffled(places),
        async (a, b, c, d) => {
          expect(await outcome([...a, ...b, ...c, ...d])).toEqual(expected);
        },
      ),
    );
  });

  it('never throws on any JSON, and loses no record: each is valid, held or invalid', async () => {
    const entity = fc.constantFrom('territory', 'school', 'class', 'person', 'enrolment', 'class-enrolment');
    const id = fc.constantFrom('a', 'b', 'c', '', '\ud800', '__proto__', 'constructor');
    const fields = fc.record(
      {
        id,
        name: fc.string(),
        title: id,
        kind: id,
        schoolId: id,
        classId: id,
        studentId: id,
        parentId: id,
        territoryId: id,
        givenName: fc.string({ unit: 'binary' }),
        birthDate: fc.constantFrom('2016-01-01', '2016-02-30'),
        entryDate: fc.constantFrom('2010-01-01', '2026-02-30', 4),
        identifiers: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    const order = ['territory', 'school', 'class', 'person', 'enrolment', 'class-enrolment'];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(entity, fc.oneof({ weight: 9, arbitrary: fields }, fc.jsonValue())), { maxLength: 40 }),
        async (records) => {
          const items = records
            .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
            .map(([name, record], index) => read(name as 'school', record, { row: index }));
          const validation = await validate(items);
          const { report } = validation;
          expect(report.invalid + report.held.total + report.valid).toBe(records.length);
          expect(await validIds(validation)).toHaveLength(report.valid);
          expect(await heldIds(validation)).toHaveLength(report.held.total);
          expect(report.engineErrors).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
