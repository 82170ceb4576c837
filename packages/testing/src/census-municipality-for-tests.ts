import { canRead, canWrite, memoryBundle, type WritableFormat } from '@emis-sdk/formats';
import { type OpenDataset, plainDate } from '@emis-sdk/model';
import { loadProfile } from '@emis-sdk/profiles';
import { validateDataset } from '@emis-sdk/validation';
import { expect } from 'vitest';
import { datasetOf, streamCensusSchools } from './census-schools.ts';

export const profile = await loadProfile('brazil', { edition: '2025' });
const format = profile.formats.find(({ id }) => id === 'educacenso-2025');
if (!format || !canRead(format) || !canWrite(format)) throw new TypeError('Educacenso 2025 is not read and written');
export const { read } = format;
const { write } = format;

export async function fileOf(
  open: OpenDataset,
  { write: writes }: Pick<WritableFormat, 'write'> = { write },
): Promise<Buffer> {
  return Buffer.concat((await Array.fromAsync(writes(open, {}))).map(({ bytes }) => bytes));
}

/** The census file of a made municipality breaks no rule of the layout or the standard, and comes back byte by byte. */
export async function expectSoundMunicipality(schools: number, students: number): Promise<void> {
  const file = await fileOf(datasetOf(() => streamCensusSchools({ seed: 5, schools, students, schoolYear: 2025 })));
  const open = () => read(memoryBundle({ 'educacenso-2025.txt': file }), {});
  const { report } = await validateDataset(open, { profile, asOf: plainDate.parse('2025-05-28') });
  expect(report.verdict).toBe('accepted');
  expect(report.findings).toMatchObject({ error: 0, warning: 0 });
  expect(report.read.unread).toBe(0);
  const lines = file.toString('latin1').split('\n');
  expect(lines.filter((line) => line.startsWith('00|'))).toHaveLength(schools);
  expect(new Set(lines.filter((line) => line.startsWith('00|')).map((line) => line.split('|')[7])).size).toBe(1);
  expect(lines.filter((line) => line.startsWith('60|')).length).toBeGreaterThan(0.95 * students);
  expect((await fileOf(open)).equals(file)).toBe(true);
}
