import { describe, expect, it } from 'vitest';
import { readWhole, type Whole } from '../read-whole.ts';
import { manifest, smallBundle, table } from './small-bundle.ts';

type Files = Record<string, string | Uint8Array>;

/** Reads the small bundle after one change. */
async function changed(change: (files: Files) => void, mode?: 'strict'): Promise<Whole> {
  const files: Files = smallBundle();
  change(files);
  return readWhole(files, mode ? { mode } : {});
}

/** Replaces a piece of text in one file. */
const replace = (file: string, from: string | RegExp, to: string) => (files: Files) => {
  const text = String(files[file]);
  const next = text.replace(from, to);
  expect(next).not.toBe(text);
  files[file] = next;
};

const ids = (whole: Whole) => whole.records.map(({ entity, record }) => `${entity} ${record['id']}`);
const codes = (whole: Whole) => whole.findings.map(({ code, severity }) => `${code} ${severity}`);
const clean = async () => ids(await readWhole(smallBundle()));

describe('files', () => {
  it('missing', async () => {
    const whole = await changed((files) => delete files['courses.csv']);
    expect(whole.where('file.missing')).toEqual(['courses.csv:']);
    expect(ids(whole)).toEqual((await clean()).filter((id) => id !== 'course c1'));
  });
  it('missing, but announced: a file that is not of the core', async () => {
    const whole = await changed((files) => delete files['demographics.csv']);
    expect(codes(whole)).toEqual(['manifest.file-not-there error']);
  });
  it('empty, blank, or with a header only', async () => {
    for (const text of ['', '\n\n', '\uFEFF', table('1.1', 'demographics.csv', [])]) {
      const whole = await changed((files) => (files['demographics.csv'] = text));
      expect(codes(whole)).toEqual(['file.empty warning']);
      expect(whole.where('file.empty')).toEqual(['demographics.csv:']);
      expect(ids(whole)).toEqual(await clean());
    }
  });
  it('under a name in other capital letters', async () => {
    const whole = await changed((files) => {
      files['Users.CSV'] = String(files['users.csv']);
      delete files['users.csv'];
    });
    expect(codes(whole)).toEqual(['file.name-case warning']);
    expect(ids(whole)).toEqual(await clean());
    expect(whole.of('person')[0]?.file).toBe('Users.CSV');
  });
  it('that do not belong', async () => {
    const whole = await changed((files) => (files['notes.txt'] = 'hello'));
    expect(codes(whole)).toEqual(['file.unexpected info']);
  });
  it('in Latin-1, UTF-16 with and without a mark, UTF-8 with a mark', async () => {
    const text = smallBundle()['users.csv'] ?? '';
    for (const [bytes, encoding] of [
      [Buffer.from(text, 'latin1'), 'iso-8859-1'],
      [Buffer.from(`\uFEFF${text}`, 'utf16le'), 'utf-16le'],
      [Buffer.from(text, 'utf16le').swap16(), 'utf-16be'],
    ] as const) {
      const whole = await changed((files) => (files['users.csv'] = bytes));
      expect(codes(whole)).toEqual(['file.encoding warning']);
      expect(whole.findings[0]?.params).toEqual({ encoding });
      expect(whole.of('person')[0]?.record['familyName']).toBe('Ñancupil');
      expect(whole.files.find(({ file }) => file === 'users.csv')).toMatchObject({
        encoding,
        bytes: bytes.length,
        rows: 3,
      });
    }
    const marked = await changed((files) => (files['users.csv'] = `\uFEFF${text}`));
    expect(marked.findings).toEqual([]);
  });
  it('that are a spreadsheet under the name of a text', async () => {
    const whole = await changed(
      (files) => (files['courses.csv'] = Buffer.from('PK\u0003\u0004\u0000\u0000\u0000spreadsheet')),
    );
    expect(codes(whole)).toEqual(['file.not-text error']);
  });
});

describe('headers', () => {
  it('with a wrong name: the column is missing, the other one is kept', async () => {
    const whole = await changed(replace('orgs.csv', ',name,', ',nombre,'));
    expect(whole.where('header.missing-column')).toEqual(['orgs.csv:1 name']);
    expect(whole.where('header.extra-column')).toEqual(['orgs.csv:1 nombre']);
    expect(whole.of('school')[0]?.record).not.toHaveProperty('name');
    expect(whole.of('school')[0]?.record['extensions']).toMatchObject({ nombre: 'Escuela Ñire' });
  });
  it('that nobody knows: every row is listed', async () => {
    const whole = await changed((files) => (files['orgs.csv'] = 'a,b\n1,2\n\n3,4\n'));
    expect(codes(whole)).toEqual([
      'header.unknown error',
      'row.under-unknown-header error',
      'row.under-unknown-header error',
    ]);
    expect(whole.unread.map(({ finding }) => finding.where)).toEqual([
      { file: 'orgs.csv', row: 2 },
      { file: 'orgs.csv', row: 4 },
    ]);
  });
  it('with more columns: their values stay with the record, even under a dangerous name', async () => {
    const whole = await changed(
      replace('courses.csv', /^(.*)\n(.*)\n$/, '$1,shoeSize,__proto__,metadata.x\n$2,42,polluted,m\n'),
    );
    expect(whole.where('header.extra-column')).toEqual(['courses.csv:1 shoeSize', 'courses.csv:1 __proto__']);
    const extensions = whole.of('course')[0]?.record['extensions'] as object;
    expect(Object.entries(extensions)).toEqual([
      ['shoeSize', '42'],
      ['__proto__', 'polluted'],
      ['metadata.x', 'm'],
    ]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
  it('in another order, in other capital letters, with blanks', async () => {
    const reversed = await changed((files) => {
      files['academicSessions.csv'] = String(files['academicSessions.csv']).replaceAll(/.+/g, (line) =>
        line.split(',').reverse().join(','),
      );
    });
    expect(codes(reversed)).toEqual(['header.order warning']);
    expect(ids(reversed)).toEqual(await clean());
    const cased = await changed(replace('orgs.csv', 'sourcedId,status', 'SOURCEDID, status'));
    expect(cased.where('header.case')).toEqual(['orgs.csv:1 SOURCEDID', 'orgs.csv:1 status']);
    expect(ids(cased)).toEqual(await clean());
  });
  it('without columns that are optional', async () => {
    const whole = await changed((files) => (files['orgs.csv'] = 'sourcedId,name,type\nr1,R,state\ns1,S,school\n'));
    expect(whole.findings).toMatchObject([
      {
        code: 'header.optional-missing',
        severity: 'warning',
        params: { columns: 'status, dateLastModified, identifier, parentSourcedId' },
      },
    ]);
  });
  it('with a column twice: the first counts, the second is kept', async () => {
    const whole = await changed(replace('courses.csv', /^(.*)\n(.*)\n$/, '$1,title\n$2,Other\n'));
    expect(whole.where('csv.duplicate-column')).toEqual(['courses.csv:1 title']);
    expect(whole.of('course')[0]?.record).toMatchObject({ title: 'Maths 5', extensions: { 'title (11)': 'Other' } });
  });
  it('with far too many columns, or a broken quote', async () => {
    const wide = await changed(
      (files) => (files['orgs.csv'] = `${Array.from({ length: 600 }, (_, i) => `c${i}`).join(',')}\n1\n`),
    );
    expect(codes(wide)).toEqual(['csv.too-many-columns error', 'row.under-unknown-header error']);
    const broken = await changed(replace('orgs.csv', 'sourcedId', '"sourcedId'));
    expect(codes(broken).slice(0, 2)).toEqual(['csv.broken-quote error', 'row.under-unknown-header error']);
    expect(broken.unread).toHaveLength(2);
  });
  it('below blank rows', async () => {
    const whole = await changed(replace('orgs.csv', /^/, '\n\n'));
    expect(whole.findings).toEqual([]);
    expect(whole.of('school')[0]?.row).toBe(5);
  });
});

describe('rows', () => {
  it('separated by semicolons or tabs', async () => {
    for (const delimiter of [';', '\t']) {
      const whole = await changed(
        (files) => (files['academicSessions.csv'] = String(files['academicSessions.csv']).replaceAll(',', delimiter)),
      );
      expect(codes(whole)).toEqual(['csv.delimiter warning']);
      expect(ids(whole)).toEqual(await clean());
      expect(whole.files.find(({ file }) => file === 'academicSessions.csv')?.delimiter).toBe(delimiter);
    }
  });
  it('ended by CRLF or CR', async () => {
    for (const end of ['\r\n', '\r']) {
      const whole = await changed((files) => (files['users.csv'] = String(files['users.csv']).replaceAll('\n', end)));
      expect(whole.findings).toEqual([]);
      expect(ids(whole)).toEqual(await clean());
    }
  });
  it('with a broken quote: listed with what it held, and what belongs to it is not blamed', async () => {
    const whole = await changed(replace('users.csv', 'u1,,,true', 'u1,,,"true"x'));
    expect(whole.findings.map(({ code, where }) => ({ code, where }))).toEqual([
      { code: 'csv.broken-quote', where: { file: 'users.csv', row: 2 } },
    ]);
    expect(whole.unread).toMatchObject([{ unread: true, lost: [{ entity: 'person', id: 'u1' }] }]);
    expect(whole.of('person').map(({ record }) => record['id'])).toEqual(['u2', 'u3']);
    expect(whole.files.find(({ file }) => file === 'users.csv')?.rows).toBe(3);
  });
  it('with too few or too many values', async () => {
    const whole = await changed(replace('enrollments.csv', /$/, 'e3,,,k1\ne4,,,k1,s1,u1,student,,,,,x\n'));
    expect(whole.findings).toMatchObject([
      { code: 'csv.ragged-row', where: { row: 4 }, params: { expected: 10, found: 4 } },
      { code: 'csv.ragged-row', where: { row: 5 }, params: { expected: 10, found: 12 } },
    ]);
    expect(whole.unread.map(({ lost }) => lost?.map(({ entity, id }) => `${entity} ${id}`))).toEqual([
      ['class-enrolment e3', 'teaching-assignment e3'],
      ['class-enrolment e4'],
    ]);
  });
  it('blank, or of delimiters only: no data', async () => {
    const whole = await changed(replace('orgs.csv', /$/, '\n   \n,,,,,,,\n'));
    expect(whole.findings).toEqual([]);
    expect(whole.files.find(({ file }) => file === 'orgs.csv')?.rows).toBe(2);
  });
  it('with a line break inside a value: read, and said with the record', async () => {
    const whole = await changed(replace('classes.csv', '5 A', '"5\nA"'));
    expect(whole.of('class')).toMatchObject([
      { record: { title: '5\nA' }, findings: [{ code: 'csv.line-break-in-value', severity: 'warning' }] },
    ]);
  });
  it('without a role', async () => {
    const whole = await changed(replace('enrollments.csv', ',student,', ',,'));
    expect(whole.where('roster.role-not-read')).toEqual(['enrollments.csv:2 role']);
    expect(whole.unread).toHaveLength(1);
  });
  it('about persons who are not there, or twice about one', async () => {
    const whole = await changed(replace('demographics.csv', /\n(.*)\n$/, '\n$1\n$1\nnobody,,,,,,,,,,,,,,,\n'));
    expect(whole.where('roster.row-twice')).toEqual(['demographics.csv:3 sourcedId']);
    expect(whole.where('roster.row-without-person')).toEqual(['demographics.csv:4 sourcedId']);
    expect(whole.unread).toHaveLength(2);
  });
});

describe('cells', () => {
  it('that cannot be converted are passed on as they are', async () => {
    const whole = await changed((files) => {
      replace('academicSessions.csv', ',2026\n', ',MMXXVI\n')(files);
      replace('users.csv', 'true', 'yes')(files);
      replace('users.csv', '{CL.RUN:11111111-1}', '{CL.RUN')(files);
    });
    expect(whole.of('academic-session')[0]?.record['schoolYear']).toBe('MMXXVI');
    expect(whole.of('person')[0]?.record).toMatchObject({
      active: 'yes',
      identifiers: ['{CL.RUN,{SIS:77}', { type: 'local', value: 'A-1' }],
    });
  });
  it('that are blank are absent fields; those that the binding requires are told', async () => {
    const whole = await changed(replace('users.csv', ',ana,', ',  ,'));
    expect(whole.of('person')[0]?.record).not.toHaveProperty('username');
    expect(whole.of('person')[0]?.findings).toMatchObject([
      { code: 'oneroster.missing-value', severity: 'error', where: { file: 'users.csv', row: 2, column: 'username' } },
    ]);
  });
  it('with TRUE and FALSE are understood', async () => {
    const whole = await changed(replace('users.csv', 'u1,,,true', 'u1,,,TRUE'));
    expect(whole.of('person')[0]).toMatchObject({
      record: { active: true },
      findings: [{ code: 'oneroster.boolean', where: { column: 'enabledUser' } }],
    });
  });
  it('with passwords are dropped, whatever the column is called', async () => {
    const files: Files = smallBundle();
    const lines = String(files['users.csv']).trimEnd().split('\n');
    files['users.csv'] = lines
      .map((line, index) => `${line},${index === 0 ? 'ext_studentPassword' : index === 1 ? 'hunter2' : ''}`)
      .join('\n');
    const extra = await readWhole(files);
    expect(extra.findings.find(({ code }) => code === 'password.dropped')).toMatchObject({
      where: { column: 'ext_studentPassword' },
      params: { rows: 1 },
    });
    expect(JSON.stringify(extra.records)).not.toContain('hunter2');

    const named = await readWhole({
      ...smallBundle(),
      'users.csv': table('1.1', 'users.csv', [{ sourcedId: 'u1', role: 'student', password: 'hunter2' }]),
    });
    expect(named.where('password.dropped')).toEqual(['users.csv: password']);
    expect(JSON.stringify(named.records)).not.toContain('hunter2');
  });
});

describe('names and habits of 1.0', () => {
  it('are read, each with a warning', async () => {
    const whole = await changed((files) => {
      replace('users.csv', 'userIds', 'userId')(files);
      replace('users.csv', '"{CL.RUN:11111111-1},{SIS:77}"', 'abc')(files);
      replace('users.csv', 'agentSourcedIds,grades', 'agents,grade')(files);
      replace('demographics.csv', 'sourcedId,', 'userSourcedId,')(files);
      replace('demographics.csv', 'birthDate', 'birthdate')(files);
      replace('courses.csv', 'schoolYearSourcedId', 'schoolYearId')(files);
      replace('classes.csv', 'k1,,', 'k1,inactive,')(files);
    });
    expect(whole.where('oneroster.old-name')).toEqual([
      'courses.csv:1 schoolYearId',
      'users.csv:1 userId',
      'users.csv:1 agents',
      'users.csv:1 grade',
      'demographics.csv:1 userSourcedId',
      'demographics.csv:1 birthdate',
      'classes.csv:2 status',
    ]);
    expect(whole.where('oneroster.plain-user-id')).toEqual(['users.csv:2 userId']);
    expect(ids(whole)).toEqual(await clean());
    expect(whole.of('person')[0]).toMatchObject({
      record: { birthDate: '2015-04-05' },
      elsewhere: { birthDate: { column: 'birthdate' } },
    });
  });
});

describe('manifest.csv', () => {
  it('missing', async () => {
    const whole = await changed((files) => delete files['manifest.csv']);
    expect(whole.format).toBe('oneroster-1.1');
    expect(codes(whole)).toEqual(['manifest.missing warning']);
  });
  it('against what is there', async () => {
    const whole = await changed(
      (files) =>
        (files['manifest.csv'] = manifest(
          '1.1',
          Object.keys(files)
            .filter((file) => file !== 'demographics.csv')
            .concat('results.csv'),
        )),
    );
    expect(whole.where('manifest.file-not-declared')).toEqual(['demographics.csv:']);
    expect(whole.where('manifest.file-not-there')).toEqual(['results.csv:']);
    expect(ids(whole)).toEqual(await clean());
  });
  it('with wrong, unknown, repeated and missing properties', async () => {
    const whole = await changed((files) => {
      replace('manifest.csv', 'file.orgs,bulk', 'file.orgs,BULK')(files);
      replace('manifest.csv', 'file.results,absent\n', '')(files);
      replace('manifest.csv', /$/, '\nfile.roles*,absent\nfile.users,bulk\nfile.classes*,bulk')(files);
    });
    expect(whole.where('manifest.bad-value')).toHaveLength(3);
    expect(
      whole.findings
        .filter(({ code }) => code === 'manifest.unknown-property')
        .map(({ params }) => params?.['property']),
    ).toEqual(['file.roles*']);
    expect(
      whole.findings
        .filter(({ code }) => code === 'manifest.missing-property')
        .map(({ params }) => params?.['property']),
    ).toEqual(['file.results']);
    expect(ids(whole)).toEqual(await clean());
  });
  it('with an asterisk behind the new names of 1.2', async () => {
    const files = smallBundle('1.2');
    const whole = await readWhole({
      ...files,
      'manifest.csv': (files['manifest.csv'] ?? '').replace('file.roles,', 'file.roles*,'),
    });
    expect(codes(whole)).toEqual(['manifest.unknown-property warning']);
    expect(whole.of('enrolment')).toHaveLength(1);
  });
  it('that calls a file delta: deletions are listed, the rest is read', async () => {
    const whole = await changed((files) => {
      replace('manifest.csv', 'file.orgs,bulk', 'file.orgs,delta')(files);
      replace('orgs.csv', 'r1,,,', 'r1,tobedeleted,2026-01-01T00:00:00.000Z,')(files);
    });
    expect(whole.where('manifest.delta')).toEqual(['orgs.csv:']);
    expect(whole.unread).toEqual([]);
    expect(whole.told.filter(({ removes }) => removes)).toMatchObject([
      {
        finding: { code: 'oneroster.deletion', severity: 'warning', where: { row: 2 } },
        unread: false,
        lost: [{ entity: 'territory', id: 'r1' }],
        removes: [{ entity: 'territory', id: 'r1' }],
      },
    ]);
    expect(whole.where('oneroster.missing-value')).toEqual(['orgs.csv:3 dateLastModified', 'orgs.csv:3 status']);
    expect(whole.of('school')).toHaveLength(1);
  });
  it('that calls a file bulk, where a row has a status all the same', async () => {
    const whole = await changed(replace('orgs.csv', 's1,,,', 's1,active,,'));
    expect(whole.of('school')[0]?.findings).toMatchObject([
      { code: 'oneroster.status-in-bulk', severity: 'warning', where: { column: 'status' } },
    ]);
  });
});

describe('the strict way', () => {
  it('gives errors for what the tolerant way warns of, with the record where there is one', async () => {
    const change = (files: Files) => {
      replace('orgs.csv', 's1,,,', 's1,active,,')(files);
      replace('users.csv', 'u1,,,true', 'u1,,,TRUE')(files);
      delete files['manifest.csv'];
    };
    const tolerant = await changed(change);
    const strict = await changed(change, 'strict');
    expect(codes(tolerant)).toEqual([
      'manifest.missing warning',
      'oneroster.status-in-bulk warning',
      'oneroster.boolean warning',
    ]);
    expect(codes(strict)).toEqual([
      'manifest.missing error',
      'oneroster.status-in-bulk error',
      'oneroster.boolean error',
    ]);
    expect(ids(strict)).toEqual(ids(tolerant));
    expect(strict.of('school')[0]?.findings.map(({ severity }) => severity)).toEqual(['error']);
  });
});
