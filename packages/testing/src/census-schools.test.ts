import { canWrite, memoryBundle } from '@emis-sdk/formats';
import { expect, it } from 'vitest';
import { expectSoundMunicipality, fileOf, profile, read } from './census-municipality-for-tests.ts';
import { datasetOf, streamCensusOutcomes } from './census-schools.ts';

const secondStep = profile.formats.find(({ id }) => id === 'educacenso-2025-situacao');
if (!secondStep || !canWrite(secondStep)) throw new TypeError('The second step of 2025 is not written');

it('makes a municipality whose census file breaks no rule of the layout or the standard, and comes back byte by byte', () =>
  expectSoundMunicipality(6, 400));

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
