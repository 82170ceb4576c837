import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { memoryBundle } from './bundle.ts';
import { detectFormat } from './detect.ts';
import { canRead } from './format.ts';
import { FORMATS } from './formats.ts';
import { smallBundle } from './oneroster/small-bundle.ts';

const detect = async (files: Record<string, string>) => (await detectFormat(memoryBundle(files))).format.id;
const without = (files: Record<string, string>, ...names: string[]) =>
  Object.fromEntries(Object.entries(files).filter(([name]) => !names.includes(name)));

describe('the format of a bundle', () => {
  it('is what manifest.csv says', async () => {
    expect(await detect(smallBundle('1.1'))).toBe('oneroster-1.1');
    expect(await detect(smallBundle('1.2'))).toBe('oneroster-1.2');
    const { reason } = await detectFormat(memoryBundle(smallBundle('1.2')));
    expect(reason).toBe('manifest.csv: oneroster.version 1.2');
  });
  it('is guessed from the files when there is no manifest, or it says nothing usable', async () => {
    for (const version of ['1.1', '1.2'] as const) {
      const files = smallBundle(version);
      expect(await detect(without(files, 'manifest.csv'))).toBe(`oneroster-${version}`);
      expect(await detect({ ...files, 'manifest.csv': 'propertyName,value\noneroster.version,7\n' })).toBe(
        `oneroster-${version}`,
      );
      expect(await detect({ ...files, 'manifest.csv': '' })).toBe(`oneroster-${version}`);
    }
    expect(await detect({ 'users.csv': smallBundle()['users.csv'] ?? '' })).toBe('oneroster-1.1');
  });
  it('is School Data Sync by its own columns', async () => {
    expect(await detect({ 'School.csv': 'SIS ID,Name\n1,A\n', 'Student.csv': 'SIS ID,School SIS ID,Username\n' })).toBe(
      'sds-1',
    );
    expect(
      await detect({ 'orgs.csv': 'sourcedId,name,type\n', 'users.csv': 'sourcedId,orgSourcedIds,username,role\n' }),
    ).toBe('sds-2');
    expect(
      await detect({
        'users.csv': 'sourcedId,username\n',
        'roles.csv': 'userSourcedId,orgSourcedId,role,sessionSourcedId,grade\n',
      }),
    ).toBe('sds-2.1');
  });
  it('is found whatever the encoding and delimiter of the files', async () => {
    const text = '\uFEFFSIS ID;Name\n1;A\n';
    const bundle = memoryBundle({ 'School.csv': Buffer.from(text, 'utf16le') });
    expect((await detectFormat(bundle)).format.id).toBe('sds-1');
  });
  it('is recognised by one format only', async () => {
    const bundles = [
      smallBundle('1.1'),
      smallBundle('1.2'),
      without(smallBundle('1.1'), 'manifest.csv'),
      without(smallBundle('1.2'), 'manifest.csv'),
    ];
    for (const files of bundles) {
      const reasons = await Promise.all(FORMATS.filter(canRead).map((format) => format.recognise(memoryBundle(files))));
      expect(reasons.filter((reason) => reason !== undefined)).toHaveLength(1);
    }
  });
  it('is none for anything else: what was found is named', async () => {
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`file${index}.txt`, 'x']));
    await expect(detect(many)).rejects.toMatchObject({
      name: 'BundleError',
      code: 'bundle.not-a-bundle',
      message: expect.stringMatching(/file7\.txt and 4 more/),
    });
    await expect(detect({})).rejects.toMatchObject({ code: 'bundle.not-a-bundle' });
  });
  it.each([
    ['users.csv.gz', gzipSync('sourcedId\n'), 'bundle.packed', /users\.csv\.gz is packed \(gzip\).*Unpack it/],
    ['inner.zip', Buffer.from('PK\u0003\u0004'), 'bundle.packed', /inner\.zip is packed \(zip\)/],
    ['export.rar', Buffer.from('Rar!\u001a\u0007\u0001\u0000'), 'bundle.packed', /\(rar\)/],
    ['alumnos.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'xlsx.other-kind', /save it as \.xlsx/],
  ])('says of %s how to make it readable', async (name, bytes, code, message) => {
    const failure = detectFormat(memoryBundle({ [name]: bytes }));
    await expect(failure).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });
});
