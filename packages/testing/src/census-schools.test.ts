import { canRead, canWrite, memoryBundle, type WritableFormat } from '@emis-sdk/formats';
import { type OpenDataset, plainDate } from '@emis-sdk/model';
import { loadProfile } from '@emis-sdk/profiles';
import { validateDataset } from '@emis-sdk/validation';
import { expect, it } from 'vitest';
import { datasetOf, streamCensusOutcomes, streamCensusSchools } from './census-schools.ts';

const profile = await loadProfile('brazil', { edition: '2025' });
const format = profile.formats.find(({ id }) => id === 'educacenso-2025');
if (!format || !canRead(format) || !canWrite(format)) throw new TypeError('Educacenso 2025 is not read and written');
const { read, write } = format;

const secondStep = profile.formats.find(({ id }) => id === 'educacenso-2025-situacao');
if (!secondStep || !canWrite(secondStep)) throw new TypeError('The second step of 2025 is not written');

async function fileOf(
  open: OpenDataset,
  { write: writes }: Pick<WritableFormat, 'write'> = { write },
): Promise<Buffer> {
  return Buffer.concat((await Array.fromAsync(writes(open, {}))).map(({ bytes }) => bytes));
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

it('makes the results of the year of a municipality, right by the rules of the second step, and equal when they are read', async () => {
  const made = datasetOf(() => streamCensusOutcomes({ seed: 6, schools: 6, students: 500, schoolYear: 2025 }));
  const [first, file] = [await fileOf(made), await fileOf(made, secondStep)];
  const read2 = () => read(memoryBundle({ 'situacao.txt': file }), {});
  const both = () => read(memoryBundle({ 'censo.txt': first, 'situacao.txt': file }), {});
  const findings = (await Array.fromAsync(read2())).flat().flatMap((item) => {
    if (item.type === 'record') return item.findings;
    return item.type === 'finding' && item.finding.severity !== 'info' ? [item.finding] : [];
  });
  expect(findings).toEqual([]);
  const lines = file.toString('latin1').trimEnd().split('\n');
  const count = (start: string) => lines.filter((line) => line.startsWith(start)).length;
  expect(count('89|')).toBe(6);
  expect(count('90|')).toBeGreaterThan(450);
  expect(count('91|')).toBeGreaterThan(2);
  const situations = new Set(lines.filter((line) => /^9[01]/.test(line)).map((line) => line.at(-1)));
  expect([...situations].sort()).toEqual(['1', '2', '3', '4', '5', '6']);
  expect((await fileOf(read2, secondStep)).equals(file)).toBe(true);
  expect((await fileOf(both, secondStep)).equals(file)).toBe(true);
  expect((await fileOf(both)).equals(first)).toBe(true);
});
