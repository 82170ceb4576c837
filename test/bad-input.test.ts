import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { detectFormat } from '@emis-sdk/formats';
import { openBundle } from '@emis-sdk/formats/node';
import { plainDate } from '@emis-sdk/model';
import { loadProfile } from '@emis-sdk/profiles';
import { generateSchools, writeOneRoster11 } from '@emis-sdk/testing';
import { type Report, validateDataset } from '@emis-sdk/validation';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emisHere } from './page-commands.ts';
import { runEmis } from './run-emis.ts';
import { zipBomb } from './zip-bomb.ts';

let folder: string;
let cleanTotal: number;
const clean = writeOneRoster11(generateSchools({ seed: 7, schools: 1, students: 40, schoolYear: 2026 }));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emis-bad-'));
  cleanTotal = (await judge('clean', (files) => files)).read.total;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Files = Map<string, string | Uint8Array>;

async function bundleOf(name: string, change: (files: Files) => Files): Promise<string> {
  const path = join(folder, name.replaceAll(/[^a-z0-9]+/gi, '-'));
  await mkdir(path, { recursive: true });
  for (const [file, content] of change(new Map(clean))) await writeFile(join(path, file), content);
  return path;
}

async function judge(name: string, change: (files: Files) => Files): Promise<Report> {
  const bundle = await openBundle(await bundleOf(name, change));
  const { format } = await detectFormat(bundle);
  const profile = await loadProfile('international');
  const validation = await validateDataset(() => format.read(bundle, { schoolIdentifier: profile.schoolIdentifier }), {
    profile,
    asOf: plainDate.parse('2026-06-30'),
  });
  let sendable = 0;
  for await (const _ of validation.valid()) sendable++;
  expect(sendable).toBe(validation.report.valid);
  expect(validation.report.valid + validation.report.invalid + validation.report.held.total).toBe(
    validation.report.read.total,
  );
  return validation.report;
}

/** Changes one file as text, line by line: the header is line 1. */
function edit(file: string, change: (lines: string[]) => string[]) {
  return (files: Files): Files => {
    const text = String(files.get(file));
    const end = text.includes('\r\n') ? '\r\n' : '\n';
    const lines = text.trimEnd().split(end);
    return new Map(files).set(file, `${change(lines).join(end)}${end}`);
  };
}

function places(report: Report, code: string) {
  return report.groups
    .filter((group) => group.code === code)
    .flatMap((group) => group.samples.map(({ where }) => ({ file: where.file, row: where.row, column: where.column })));
}

const replaceCell = (line: number, from: RegExp, to: string) => (lines: string[]) =>
  lines.map((text, index) => (index === line - 1 ? text.replace(from, to) : text));

describe('bad input is told with file and row, and the good rows go on', () => {
  it('a clean bundle says nothing', async () => {
    const report = await judge('clean', (files) => files);
    expect(report.findings).toMatchObject({ error: 0, warning: 0 });
    expect(report.valid).toBe(report.read.total);
  });

  it('missing file', async () => {
    const report = await judge('missing file', (files) => {
      files.delete('courses.csv');
      return files;
    });
    expect(report.groups.map(({ code }) => code)).toContain('file.missing');
    expect(places(report, 'file.missing')[0]?.file).toBe('courses.csv');
    expect(report.valid).toBeGreaterThan(0);
  });

  it('empty file, and header only', async () => {
    const empty = await judge('empty file', (files) => files.set('demographics.csv', ''));
    expect(places(empty, 'file.empty')).toEqual([expect.objectContaining({ file: 'demographics.csv' })]);
    expect(empty.valid).toBe(cleanTotal);
    const header = await judge(
      'header only',
      edit('demographics.csv', (lines) => lines.slice(0, 1)),
    );
    expect(places(header, 'file.empty')).toEqual([expect.objectContaining({ file: 'demographics.csv' })]);
  });

  it('wrong header', async () => {
    const report = await judge(
      'wrong header',
      edit('orgs.csv', ([header = '', ...rows]) => [header.replace('name', 'nombre'), ...rows]),
    );
    expect(places(report, 'header.missing-column')[0]).toMatchObject({ file: 'orgs.csv', column: 'name' });
    expect(places(report, 'header.extra-column')).toContainEqual(
      expect.objectContaining({ file: 'orgs.csv', column: 'nombre' }),
    );
  });

  it('extra column: kept', async () => {
    const report = await judge(
      'extra column',
      edit('courses.csv', (lines) => lines.map((line, i) => `${line},${i === 0 ? 'shoeSize' : '42'}`)),
    );
    expect(places(report, 'header.extra-column')).toContainEqual(
      expect.objectContaining({ file: 'courses.csv', column: 'shoeSize' }),
    );
    expect(report.findings.error).toBe(0);
    expect(report.valid).toBe(cleanTotal);
  });

  it('reordered columns', async () => {
    const report = await judge(
      'reordered',
      edit('academicSessions.csv', (lines) => lines.map((line) => line.split(',').reverse().join(','))),
    );
    expect(report.groups.map(({ code }) => code)).toContain('header.order');
    expect(report.valid).toBe(cleanTotal);
  });

  it('BOM, CRLF, semicolons', async () => {
    const bom = await judge('bom', (files) => files.set('users.csv', `\uFEFF${files.get('users.csv')}`));
    expect(bom.valid).toBe(cleanTotal);
    expect(bom.findings.error).toBe(0);
    const crlf = await judge('crlf', (files) =>
      files.set('users.csv', String(files.get('users.csv')).replaceAll(/\r?\n/g, '\r\n')),
    );
    expect(crlf.valid).toBe(cleanTotal);
    const lf = await judge('lf', (files) =>
      files.set('users.csv', String(files.get('users.csv')).replaceAll('\r\n', '\n')),
    );
    expect(lf.valid).toBe(cleanTotal);
    const semicolons = await judge(
      'semicolons',
      edit('academicSessions.csv', (lines) => lines.map((line) => line.replaceAll(',', ';'))),
    );
    expect(places(semicolons, 'csv.delimiter')[0]).toMatchObject({ file: 'academicSessions.csv' });
    expect(semicolons.valid).toBe(cleanTotal);
  });

  it('Latin-1 and UTF-16', async () => {
    const latin1 = await judge('latin1', (files) =>
      files.set('users.csv', Buffer.from(String(files.get('users.csv')), 'latin1')),
    );
    expect(places(latin1, 'file.encoding')).toEqual([expect.objectContaining({ file: 'users.csv' })]);
    expect(latin1.valid).toBe(cleanTotal);
    const utf16 = await judge('utf16', (files) =>
      files.set('users.csv', Buffer.from(`\uFEFF${files.get('users.csv')}`, 'utf16le')),
    );
    expect(places(utf16, 'file.encoding')).toEqual([expect.objectContaining({ file: 'users.csv' })]);
    expect(utf16.valid).toBe(cleanTotal);
  });

  it('broken quotes: the row is listed, what hangs on it waits, the rest goes on', async () => {
    const report = await judge('broken quote', edit('users.csv', replaceCell(10, /^([^,]+,)/, '$1"oops" x,')));
    expect(places(report, 'csv.broken-quote')).toEqual([expect.objectContaining({ file: 'users.csv', row: 10 })]);
    expect(report.read.unread).toBe(1);
    expect(report.findings.error).toBe(1);
    expect(report.valid).toBeGreaterThan(cleanTotal * 0.8);
  });

  it('a quote that is never closed does not swallow the file', async () => {
    const report = await judge('open quote', edit('users.csv', replaceCell(10, /^([^,]+,)/, '$1"')));
    expect(places(report, 'csv.broken-quote')).toEqual([expect.objectContaining({ file: 'users.csv', row: 10 })]);
    expect(report.read.unread).toBe(1);
    expect(report.valid).toBeGreaterThan(cleanTotal * 0.8);
  });

  it('ragged rows', async () => {
    const report = await judge(
      'ragged',
      edit('enrollments.csv', (lines) =>
        lines.map((line, i) => (i === 4 ? `${line},x,y` : i === 5 ? 'e-short' : line)),
      ),
    );
    expect(places(report, 'csv.ragged-row').map(({ row }) => row)).toEqual([5, 6]);
    expect(report.read.unread).toBe(2);
    expect(report.findings.error).toBe(2);
  });

  it('duplicate ids', async () => {
    const report = await judge(
      'duplicate',
      edit('users.csv', (lines) => [...lines, lines[20] ?? '']),
    );
    const [place] = places(report, 'record.duplicate-id');
    expect(place).toMatchObject({ file: 'users.csv', column: 'sourcedId' });
    expect(report.groups.find(({ code }) => code === 'record.duplicate-id')?.count).toBe(1);
  });

  it('dangling references', async () => {
    const report = await judge(
      'dangling',
      edit('enrollments.csv', (lines) =>
        lines.map((line, i) => (i === 3 ? line.replace(/^([^,]*,[^,]*,[^,]*,)[^,]*/, '$1no-such-class') : line)),
      ),
    );
    expect(places(report, 'reference.missing')).toEqual([
      { file: 'enrollments.csv', row: 4, column: 'classSourcedId' },
    ]);
    expect(report.findings.error).toBe(1);
    expect(report.valid).toBe(cleanTotal - 1);
  });

  it('impossible dates and unknown codes', async () => {
    const dates = await judge('dates', edit('demographics.csv', replaceCell(3, /\d{4}-\d\d-\d\d/, '2015-02-30')));
    expect(places(dates, 'field.not-a-date')).toEqual([{ file: 'demographics.csv', row: 3, column: 'birthDate' }]);
    const codes = await judge('codes', edit('demographics.csv', replaceCell(3, /,(female|male),/, ',F,')));
    expect(places(codes, 'code.unknown')).toEqual([{ file: 'demographics.csv', row: 3, column: 'sex' }]);
  });
});

describe('what cannot be read ends with one clear line and the right exit code', () => {
  const zipOf = (files: Zippable) => zipSync(files);
  const good = (): Zippable => Object.fromEntries([...clean].map(([name, text]) => [name, strToU8(text)]));

  async function zipFile(name: string, bytes: Uint8Array): Promise<string> {
    const path = join(folder, `${name}.zip`);
    await writeFile(path, bytes);
    return path;
  }

  async function refused(path: string, code: string, exit: number) {
    const run = await emisHere(['validate', path]);
    expect(run.output).toContain(`(code ${code})`);
    expect(run.output.trim().split('\n'), run.output).toHaveLength(1);
    expect(run.exit).toBe(exit);
  }

  it('a good zip is read like the folder', async () => {
    const run = await runEmis(['validate', await zipFile('good', zipOf(good())), '--json']);
    expect(run.exit, run.stderr).toBe(0);
    expect(run.json).toMatchObject({ verdict: 'accepted', read: { total: cleanTotal } });
  });
  it('traversal', async () =>
    refused(await zipFile('traversal', zipOf({ ...good(), '../evil.csv': strToU8('x') })), 'zip.traversal', 1));
  it('symlink', async () =>
    refused(
      await zipFile(
        'symlink',
        zipOf({ ...good(), 'users.csv': [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] }),
      ),
      'zip.symlink',
      1,
    ));
  it('bomb: 392 kB that unpacks to 400 MB', async () => {
    const bytes = zipBomb(good(), 'demographics.csv', 400_000_000);
    expect(bytes.length).toBeLessThan(450_000);
    await refused(await zipFile('bomb', bytes), 'zip.too-large', 1);
  });
  it('wrong sizes', async () => {
    const bytes = zipOf(good());
    // The uncompressed size of the first entry in the central directory.
    const central = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(central + 24, 7, true);
    await refused(await zipFile('lying', bytes), 'zip.wrong-size', 1);
  });
  it('cut short', async () => {
    const bytes = zipOf(good());
    await refused(await zipFile('cut', bytes.slice(0, bytes.length / 2)), 'zip.broken', 1);
  });
  it('a folder that is no bundle', async () => {
    const path = join(folder, 'no-bundle');
    await mkdir(path);
    await writeFile(join(path, 'holiday.txt'), 'beach');
    await refused(path, 'bundle.not-a-bundle', 1);
  });
  it('a path that does not exist', async () => {
    const run = await runEmis(['validate', join(folder, 'nowhere')]);
    expect(run).toMatchObject({ exit: 2, stdout: '' });
    expect(run.stderr.trim().split('\n')).toEqual([expect.stringContaining('(code bundle.not-found)')]);
  });
  it('a link inside the folder is not followed out of it', async () => {
    const path = await bundleOf('linked', (files) => files);
    await rm(join(path, 'courses.csv'));
    await symlink('/etc/passwd', join(path, 'courses.csv'));
    expect((await emisHere(['validate', path, '--json'])).output).not.toContain('root:');
  });
  it('wrong usage', async () => {
    expect((await emisHere(['start', '--profil', 'x'])).exit).toBe(2);
    expect((await emisHere(['validate', folder, '--profile', 'atlantis'])).exit).toBe(2);
    expect((await emisHere(['submit', '--from', folder, '--credentials', join(folder, 'none.json')])).exit).toBe(3);
  });
});
