import { canRead, canWrite, memoryBundle } from '@emis-sdk/formats';
import { type OpenDataset, plainDate } from '@emis-sdk/model';
import { loadProfile } from '@emis-sdk/profiles';
import { validateDataset } from '@emis-sdk/validation';
import { expect, it } from 'vitest';
import { datasetOf, streamCensusSchools } from './census-schools.ts';

const profile = await loadProfile('brazil', { edition: '2025' });
const format = profile.formats.find(({ id }) => id === 'educacenso-2025');
if (!format || !canRead(format) || !canWrite(format)) throw new TypeError('Educacenso 2025 is not read and written');
const { read, write } = format;

async function fileOf(open: OpenDataset): Promise<Buffer> {
  return Buffer.concat((await Array.fromAsync(write(open, {}))).map(({ bytes }) => bytes));
}

it('makes a municipality whose census file breaks no rule of the layout or the standard, and comes back byte by byte', async () => {
  const file = await fileOf(
    datasetOf(() => streamCensusSchools({ seed: 5, schools: 6, students: 400, schoolYear: 2025 })),
  );
  const bundle = memoryBundle({ 'educacenso-2025.txt': file });
  const open = () => read(bundle, {});
  const { report } = await validateDataset(open, { profile, asOf: plainDate.parse('2025-05-28') });
  expect(report.verdict).toBe('accepted');
  expect(report.findings).toMatchObject({ error: 0, warning: 0 });
  const lines = file.toString('latin1').split('\n');
  expect(lines.filter((line) => line.startsWith('00|'))).toHaveLength(6);
  expect(new Set(lines.filter((line) => line.startsWith('00|')).map((line) => line.split('|')[7])).size).toBe(1);
  expect(lines.filter((line) => line.startsWith('60|')).length).toBeGreaterThan(380);
  expect((await fileOf(open)).equals(file)).toBe(true);
});
