import { memoryBundle } from '@emis-sdk/formats';
import { plainDate, type RawRecord } from '@emis-sdk/model';
import { validateDataset } from '@emis-sdk/validation';
import { expect, it } from 'vitest';
import { chile } from '../profile.ts';
import { OPEN_ENROLMENT_FORMAT } from './open-enrolment.ts';

const FILE = `\ufeffAGNO;RBD;DGV_RBD;COD_DEPE;COD_DEPE2;RURAL_RBD;ESTADO_ESTAB;COD_ENSE;COD_GRADO;LET_CUR;COD_JOR;MRUN;GEN_ALU;FEC_NAC_ALU;EDAD_ALU
2026;1;9;2;1;1;1;110;5;A;3;8412077;2;20150321;10
2026;1;9;2;1;1;1;10;5;B;3;8412078;1;202010;5
`;
const bundle = memoryBundle({ '20260910_Matricula.csv': FILE });

it('reads the open enrolment file of Chile, every row, without inventing a name', async () => {
  expect(await OPEN_ENROLMENT_FORMAT.recognise(bundle)).toMatchObject({
    es: expect.stringContaining('tiene las columnas de MINEDUC, archivo abierto de matrícula'),
  });
  const items = (await Array.fromAsync(OPEN_ENROLMENT_FORMAT.read(bundle, {}))).flat();
  const of = (entity: string): RawRecord[] =>
    items.flatMap((item) => (item.type === 'record' && item.entity === entity ? [item.record] : []));
  expect(of('school')).toEqual([
    {
      id: 'cl-1',
      name: 'RBD 1',
      identifiers: [{ type: 'cl.rbd', value: '1-9' }],
      sector: 'public',
      localityKind: 'rural',
      extensions: { 'metadata.cl.cod_depe': '2', 'metadata.cl.estado_estab': '1' },
    },
  ]);
  expect(of('enrolment')).toMatchObject([
    { grade: '110.05', schoolYear: 2026, extensions: { EDAD_ALU: '10' } },
    { grade: '010.05' },
  ]);
  expect(of('person')).toMatchObject([
    { givenName: 'Enmascarado IEBCAHH', sex: 'female', birthDate: '2015-03-21' },
    { sex: 'male', extensions: { 'metadata.cl.fec_nac_alu': '202010' } },
  ]);
});

it('is judged without errors, and without a word about its semicolons', async () => {
  const { report } = await validateDataset(() => OPEN_ENROLMENT_FORMAT.read(bundle, {}), {
    profile: chile,
    asOf: plainDate.parse('2026-08-01'),
  });
  expect(report.engineErrors).toEqual([]);
  expect(report.groups.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([]);
  expect(report.groups.map(({ code }) => code).filter((code) => code.startsWith('csv.'))).toEqual([]);
});
