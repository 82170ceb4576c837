import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { detectFormat } from '@emis-sdk/formats';
import { openBundle } from '@emis-sdk/formats/node';
import { plainDate } from '@emis-sdk/model';
import { loadProfile } from '@emis-sdk/profiles';
import { validateDataset } from '@emis-sdk/validation';
import { expect, it, onTestFinished } from 'vitest';
import { writeBigBundle } from './big-bundle.ts';

const SIZE = { schools: 20, classes: 200, users: 2000, enrolments: 2400, badShare: 0.02, seed: 7 };

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'emis-big-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}

it('writes the faults that it counts, and no others', async () => {
  const path = await folder();
  const written = await writeBigBundle(path, SIZE);
  expect(written.rows).toMatchObject({ 'classes.csv': 200, 'users.csv': 2000, 'enrollments.csv': 2400 });
  const bundle = await openBundle(path);
  const { format } = await detectFormat(bundle);
  const { report } = await validateDataset(() => format.read(bundle, {}), {
    profile: await loadProfile('international'),
    asOf: plainDate.parse('2026-06-01'),
  });
  const { bad } = written;
  expect(Object.fromEntries(report.groups.map(({ code, count }) => [code, count]))).toEqual({
    'field.not-a-date': bad['bad-date'],
    'code.unknown': bad['unknown-code'],
    'field.missing': bad['missing-value'],
    'reference.missing': bad['dangling-reference'],
    'record.duplicate-id': bad['duplicate-id'],
  });
});

it('writes the same bytes for the same seed', async () => {
  const [one, other] = [await folder(), await folder()];
  const { bytes } = await writeBigBundle(one, SIZE);
  expect((await writeBigBundle(other, SIZE)).bytes).toBe(bytes);
  expect(await readFile(join(one, 'users.csv'))).toEqual(await readFile(join(other, 'users.csv')));
});
