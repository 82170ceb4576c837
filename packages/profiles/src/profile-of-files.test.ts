import { memoryBundle, textIn } from '@emis-sdk/formats';
import { expect, it } from 'vitest';
import { BNH_20, BNH_33, type BnhLayout } from './argentina/files/bnh-fields.ts';
import { censusText, sampleLines } from './brazil/files/census-for-tests.ts';
import { profileOfFiles } from './profile-of-files.ts';

const headOf = (layout: BnhLayout) =>
  `${layout.fields.map((field) => layout.columnOf(field)).join(layout.delimiter)}\n`;

it.each([
  ['brazil', 'educacenso-2025', censusText(sampleLines())],
  ['argentina', 'bnh-20', headOf(BNH_20)],
  ['argentina', 'bnh-33', headOf(BNH_33)],
  ['colombia', 'simat-anexo-6a', 'ANO_INF;MUN_CODIGO;CODIGO_DANE;TIPO_DOCUMENTO;NRO_DOCUMENTO;GRADO\n'],
  ['chile', 'mineduc-matricula', 'AGNO;RBD;COD_ENSE;COD_GRADO;MRUN\n'],
])('finds the country whose file it is: %s, %s', async (profile, id, text) => {
  const found = await profileOfFiles(memoryBundle({ 'archivo.txt': text }));
  expect([found.profile, found.format.id]).toEqual([profile, id]);
  expect(textIn(found.reason, 'es')).toContain('archivo.txt');
});

it('names no country for what everybody may bring, and refuses what nobody knows', async () => {
  const everybodys = memoryBundle({ 'School.csv': 'SIS ID,Name\n1,A\n' });
  expect((await profileOfFiles(everybodys)).profile).toBeUndefined();
  await expect(profileOfFiles(memoryBundle({ 'x.txt': 'hello' }))).rejects.toMatchObject({
    code: 'bundle.not-a-bundle',
  });
});
