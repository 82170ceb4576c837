import { canonicalJson, ENTITIES, type EntityName, type OpenDataset, type RawRecord } from '@emis-sdk/model';
import { describe, expect, it } from 'vitest';
import { memoryBundle } from '../bundle.ts';
import { detectFormat } from '../detect.ts';
import { readWhole, type Whole } from '../read-whole.ts';
import { idOfRow, sourcedIdOf } from './file-ids.ts';
import { fullBundle, manifest, smallBundle, table } from './small-bundle.ts';
import { ONEROSTER_TABLES } from './tables.ts';
import { datasetOf, written } from './written-for-tests.ts';

const VERSIONS = ['1.1', '1.2'] as const;
type Files = Readonly<Record<string, string>>;

const read = async (files: Files): Promise<Whole> => readWhole(memoryBundle(files));
const plain = (whole: Whole, entity: EntityName): RawRecord[] => whole.of(entity).map(({ record }) => record);
const sorted = ({ records }: Whole) => records.map(({ entity, record }) => `${entity} ${canonicalJson(record)}`).sort();

function opening(files: Files): OpenDataset {
  return async function* open() {
    const bundle = memoryBundle(files);
    const { format } = await detectFormat(bundle);
    yield* format.read(bundle, {});
  };
}

/** The rows of a file as objects of the cells that are not blank. Only for files without quotes that matter. */
function rowsOf(text = ''): Record<string, string>[] {
  const [header = '', ...rows] = text.trim().split('\n');
  const names = header.split(',');
  return rows.map((row) => {
    const cells = row.match(/("([^"]|"")*"|[^,]*)(,|$)/g)?.map((cell) => cell.replace(/,$/, '')) ?? [];
    return Object.fromEntries(names.map((name, place) => [name, cells[place] ?? '']).filter(([, cell]) => cell !== ''));
  });
}

describe('logins, marks and resources of OneRoster', () => {
  it.each(VERSIONS)('are read from every file of %s without a word, and are right by the standard', async (version) => {
    const files = fullBundle(version);
    expect(Object.keys(files)).toHaveLength(1 + ONEROSTER_TABLES[version].length);
    const whole = await read(files);
    expect(whole.findings.map(({ code, where }) => `${code} ${where.file}:${where.row} ${where.column}`)).toEqual(
      version === '1.2' ? ['password.dropped userProfiles.csv:undefined password'] : [],
    );
    expect(whole.unread).toEqual([]);
    const used = new Set(whole.records.map(({ file, row }) => `${file}:${row}`));
    for (const { file } of ONEROSTER_TABLES[version].filter(({ file }) => !/^(roles|demographics)/.test(file)))
      for (const row of rowsOf(files[file]).keys()) expect(used, `${file}:${row + 2}`).toContain(`${file}:${row + 2}`);
    for (const { entity, record } of whole.records)
      expect(ENTITIES[entity].schema.safeParse(record).error, `${entity} ${canonicalJson(record)}`).toBeUndefined();
  });

  it('are records in the words of the standard', async () => {
    const whole = await read(fullBundle('1.2'));
    expect(plain(whole, 'account')).toEqual([
      {
        id: 'f1',
        personId: 'u1',
        kind: 'LMS',
        vendorCode: 'v1',
        applicationCode: 'aula',
        username: 'ana.n',
        extensions: { credentialType: 'username' },
      },
    ]);
    expect(plain(whole, 'mark-category')).toEqual([{ id: 'g1', title: 'Pruebas', weight: 40 }]);
    expect(plain(whole, 'mark-conversion')).toEqual([
      {
        id: 'x1',
        title: 'Niveles',
        ownerId: 's1',
        courseId: 'c1',
        classId: 'k1',
        steps: ['A:4', 'B:3'],
        extensions: { type: 'levels' },
      },
    ]);
    expect(plain(whole, 'marked-work')).toEqual([
      {
        id: 'l1',
        title: 'Prueba, fracciones',
        description: 'Capítulo 3',
        assignedOn: '2026-04-01',
        dueOn: '2026-04-08',
        classId: 'k1',
        schoolId: 's1',
        categoryId: 'g1',
        sessionId: 't1',
        lowest: 1,
        highest: 7,
      },
    ]);
    const of = { workId: 'l1', studentId: 'u1', final: false };
    expect(plain(whole, 'mark')).toEqual([
      {
        ...of,
        id: 'm1',
        classId: 'k1',
        value: '6.50',
        numericValue: 6.5,
        recordedOn: '2026-04-09',
        extensions: { comment: 'Muy bien', late: 'true' },
      },
      { ...of, id: 'm2', value: 'exempt', recordedOn: '2026-04-10', extensions: { scoreStatus: 'exempt' } },
      {
        ...of,
        id: 'm3',
        value: 'Logrado',
        numericValue: 4,
        recordedOn: '2026-04-11',
        extensions: { scoreStatus: 'partially graded' },
      },
    ]);
    expect(plain(whole, 'resource')).toEqual([
      {
        id: 'b1',
        title: 'Libro 5',
        kind: 'other',
        publisherCode: 'EEA-1',
        audience: ['student', 'guardian'],
        extensions: { roles: 'student,parent', importance: 'primary', vendorId: 'eea', applicationId: 'aula' },
      },
      { id: 'b2', title: 'EEA-2', kind: 'other', publisherCode: 'EEA-2' },
    ]);
  });

  it('keep the rows of files that count by themselves apart, and mean the same rows again', async () => {
    const whole = await read(fullBundle('1.2'));
    expect(plain(whole, 'resource-assignment')).toEqual([
      { id: '1@person', personId: 'u1', placeId: 's1', classId: 'k1', resourceId: 'b2' },
      { id: '1@course', courseId: 'c1', resourceId: 'b1' },
      { id: '1', classId: 'k1', resourceId: 'b1', extensions: { title: 'Libro' } },
    ]);
    expect(plain(whole, 'mark-basis').map(({ id }) => id)).toEqual([
      '1@mark-conversion',
      '1@mark-objective',
      '1@work-conversion',
      '1',
    ]);
    for (const id of ['1', 'a@b_c', 'x_a', '@', '_'.repeat(200), 'i'.repeat(255)])
      expect(sourcedIdOf('courseResources.csv', idOfRow('courseResources.csv', id))).toBe(id);
    expect(idOfRow('courseResources.csv', 'i'.repeat(255))).toHaveLength(255);
    expect(sourcedIdOf('courseResources.csv', '@course')).toBe('@course');
  });

  it('come from 1.1 as they come from 1.2, but for what 1.1 has not', async () => {
    const [old, young] = [await read(fullBundle('1.1')), await read(fullBundle('1.2'))];
    expect(plain(old, 'marked-work')).toEqual(plain(young, 'marked-work').map(({ schoolId: _, ...work }) => work));
    expect(plain(old, 'mark')[0]).toEqual({
      id: 'm1',
      workId: 'l1',
      studentId: 'u1',
      final: false,
      value: '6.50',
      numericValue: 6.5,
      recordedOn: '2026-04-09',
      extensions: { comment: 'Muy bien' },
    });
    expect(old.of('mark-basis')).toEqual([]);
  });
});

describe('logins, marks and resources as OneRoster', () => {
  it.each(VERSIONS)('are written as %s and say the same, cell by cell and record by record', async (version) => {
    const files = fullBundle(version);
    const again = await written(version, opening(files));
    expect(again.losses).toEqual([]);
    expect(Object.keys(again.files).sort()).toEqual(Object.keys(files).sort());
    const learning = ONEROSTER_TABLES[version]
      .map(({ file }) => file)
      .filter((file) => !(file in smallBundle(version)));
    for (const file of learning) {
      const ours = rowsOf(again.files[file]);
      for (const [place, row] of rowsOf(files[file]).entries()) {
        const { password: _, resultValueMax, score, ...cells } = row;
        // A number is written in its shortest form, and the text of it beside.
        if (score !== undefined) expect(Number(ours[place]?.['score']), file).toBe(Number(score));
        if (resultValueMax !== undefined) expect(ours[place]?.['resultValueMax']).toBe('7');
        expect(ours[place], file).toMatchObject(cells);
      }
    }
    const whole = await read(again.files);
    expect(whole.findings).toEqual([]);
    expect(sorted(whole)).toEqual(sorted(await read(files)));
  });

  it('survive 1.1, where it has a file for them; the others are told', async () => {
    const first = await written('1.1', opening(fullBundle('1.2')));
    const second = await written('1.2', opening(first.files));
    const elsewhere = ['account', 'mark-basis', 'mark-conversion'];
    const kept = sorted(await read(fullBundle('1.2'))).filter((text) => !elsewhere.includes(text.split(' ')[0] ?? ''));
    expect(sorted(await read(second.files))).toEqual(kept);
    expect(first.losses).toEqual([
      { entity: 'account', reason: 'no-place-for-entity', records: 1 },
      { entity: 'mark-conversion', reason: 'no-place-for-entity', records: 1 },
      { entity: 'mark-basis', reason: 'no-place-for-entity', records: 4 },
      { entity: 'mark', field: 'numericValue', reason: 'value-missing', records: 1 },
    ]);
    expect(second.losses).toEqual([]);
  });

  it('carry what OneRoster has not in columns of ours, and fill in what it wants', async () => {
    const records: [EntityName, RawRecord][] = [
      ['school', { id: 's1', name: 'Escuela' }],
      ['class', { id: 'k1', title: '5 A', schoolId: 's1' }],
      ['marked-work', { id: 'w1', title: 'Prueba', classId: 'k1' }],
      [
        'mark',
        { id: 'm1', studentId: 'u1', classId: 'k1', subjectId: 'x', value: '6,5', numericValue: 6.5, final: true },
      ],
      ['mark', { id: 'm2', studentId: 'u1', workId: 'w1', value: '4', numericValue: 4, final: false }],
      ['resource', { id: 'b1', title: 'Mapa', kind: 'video', audience: ['staff'], publisherCode: 'x' }],
      ['resource-assignment', { id: 'a1', resourceId: 'b1', courseId: 'c1', startDate: '2026-03-01' }],
    ];
    const { files, losses } = await written('1.2', datasetOf(records));
    expect(rowsOf(files['lineItems.csv'])[0]).toMatchObject({ schoolSourcedId: 's1' });
    expect(rowsOf(files['results.csv'])).toEqual([
      expect.objectContaining({
        score: '6.5',
        textScore: '"6,5"',
        scoreStatus: 'fully graded',
        'metadata.emis.final': 'true',
        'metadata.emis.subjectId': 'x',
      }),
      expect.not.objectContaining({ textScore: expect.anything() }),
    ]);
    expect(rowsOf(files['resources.csv'])[0]).toMatchObject({ roles: 'teacher', 'metadata.emis.kind': 'video' });
    expect(rowsOf(files['courseResources.csv'])[0]).toMatchObject({ 'metadata.emis.startDate': '2026-03-01' });
    expect(losses.filter(({ entity }) => entity === 'mark')).toEqual([
      { entity: 'mark', field: 'workId', reason: 'value-missing', records: 1 },
      { entity: 'mark', field: 'recordedOn', reason: 'value-missing', records: 2 },
    ]);
    const back = await read(files);
    const found = back.records.map(({ entity, record }) => [entity, record] as const);
    expect(found.map((one) => canonicalJson(one)).sort()).toEqual(records.map((one) => canonicalJson(one)).sort());
  });
});

describe('a delta with marks and resources', () => {
  const removed = (text = '', id: string) => text.replace(`\n${id},,`, `\n${id},tobedeleted,2026-05-01T00:00:00.000Z`);
  const changes = (): Files => {
    const full = fullBundle('1.2');
    const dated = Object.fromEntries(
      Object.entries(full).map(([file, text]) => [
        file,
        text.replaceAll(/\n([^,\n]+),,,/g, '\n$1,active,2026-05-01T00:00:00.000Z,'),
      ]),
    );
    return {
      ...dated,
      'manifest.csv': (full['manifest.csv'] ?? '').replaceAll(',bulk', ',delta'),
      'results.csv': removed(full['results.csv'], 'm2').replaceAll(
        /\n(m[13]),,,/g,
        '\n$1,active,2026-05-01T00:00:00.000Z,',
      ),
      'courseResources.csv': removed(full['courseResources.csv'], '1'),
      'resultScoreScales.csv': removed(full['resultScoreScales.csv'], '1'),
    };
  };

  it('tells what is to be removed, and is written on as one', async () => {
    const whole = await read(changes());
    expect(whole.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const removes = whole.told.flatMap((item) => item.removes ?? []);
    expect(removes).toEqual([
      { entity: 'mark', id: 'm2' },
      { entity: 'mark-basis', id: '1@mark-conversion' },
      { entity: 'resource-assignment', id: '1@course' },
    ]);
    const { files, losses } = await written('1.2', opening(changes()), { asOf: '2026-05-06' });
    expect(losses).toEqual([]);
    expect(files['manifest.csv']).toContain('file.courseResources,delta');
    expect(rowsOf(files['courseResources.csv'])).toEqual([
      { sourcedId: '1', status: 'tobedeleted', dateLastModified: '2026-05-06T00:00:00.000Z' },
    ]);
    expect(rowsOf(files['resultScoreScales.csv'])).toHaveLength(1);
    expect(rowsOf(files['classResources.csv'])).toMatchObject([{ sourcedId: '1', status: 'active' }]);
    const again = await read(files);
    expect(again.told.flatMap((item) => item.removes ?? [])).toEqual(removes);
    expect(sorted(again)).toEqual(sorted(whole));
  });
});

describe('what is wrong in files of marks and resources', () => {
  const spoilt = () => {
    const full = fullBundle('1.2');
    return {
      ...full,
      'results.csv': table('1.2', 'results.csv', [
        {
          sourcedId: 'm1',
          lineItemSourcedId: 'l1',
          studentSourcedId: 'u1',
          scoreStatus: 'done',
          score: '6,5',
          scoreDate: '2026-04-09',
        },
        {
          sourcedId: 'm2',
          studentSourcedId: 'u1',
          scoreStatus: 'ext:late',
          score: '1e400',
          scoreDate: '2026-04-09',
          late: 'TRUE',
        },
      ]),
      'lineItems.csv': table('1.2', 'lineItems.csv', [{ sourcedId: 'l1', title: 'x', classSourcedId: 'k1' }]),
      'resources.csv': table('1.2', 'resources.csv', [
        { sourcedId: 'b1', title: 'x', roles: 'student,pirate', importance: 'high' },
      ]),
    };
  };

  it('is said, each where it is', async () => {
    const whole = await read(spoilt());
    expect(whole.where('oneroster.unknown-word')).toEqual([
      'results.csv:2 scoreStatus',
      'resources.csv:2 roles',
      'resources.csv:2 importance',
    ]);
    expect(whole.where('oneroster.decimal-comma')).toEqual(['results.csv:2 score']);
    expect(whole.where('oneroster.boolean')).toEqual(['results.csv:3 late']);
    expect(whole.where('oneroster.missing-value')).toEqual([
      ...['assignDate', 'dueDate', 'categorySourcedId', 'academicSessionSourcedId', 'schoolSourcedId'].map(
        (column) => `lineItems.csv:2 ${column}`,
      ),
      'results.csv:3 lineItemSourcedId',
      'resources.csv:2 vendorResourceId',
    ]);
    expect(plain(whole, 'mark')).toMatchObject([
      { value: '6,5', numericValue: 6.5, extensions: { scoreStatus: 'done' } },
      { value: '1e400', numericValue: '1e400', extensions: { scoreStatus: 'ext:late' } },
    ]);
    const word = whole.findings.find(({ code }) => code === 'oneroster.unknown-word');
    expect([word?.severity, word?.personal, JSON.stringify(word?.params).includes('done')]).toEqual([
      'warning',
      { found: 'done' },
      false,
    ]);
  });

  it('is an error in the strict way', async () => {
    const bundle = memoryBundle(spoilt());
    const { format } = await detectFormat(bundle);
    const said: string[] = [];
    for await (const items of format.read(bundle, { mode: 'strict' }))
      for (const item of items)
        if (item.type === 'record') said.push(...item.findings.map(({ code, severity }) => `${code} ${severity}`));
    expect(said).toEqual(expect.arrayContaining(['oneroster.unknown-word error', 'oneroster.decimal-comma error']));
  });

  it('takes no words of others in 1.1', async () => {
    const full = fullBundle('1.1');
    const whole = await read({ ...full, 'results.csv': (full['results.csv'] ?? '').replace('exempt', 'ext:exempt') });
    expect(whole.where('oneroster.unknown-word')).toEqual(['results.csv:3 scoreStatus']);
  });

  it('leaves nothing of a file without its class or person unread', async () => {
    const files = {
      'lineItems.csv': fullBundle('1.2')['lineItems.csv'] ?? '',
      'results.csv': fullBundle('1.2')['results.csv'] ?? '',
    };
    const whole = await read({ ...files, 'manifest.csv': manifest('1.2', Object.keys(files)) });
    expect(whole.records).toHaveLength(4);
    expect((await read(files)).format).toBe('oneroster-1.2');
  });
});
