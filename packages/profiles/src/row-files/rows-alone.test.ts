import { memoryBundle, type ReadableFormat } from '@emis-sdk/formats';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { BNH_FORMATS } from '../argentina/files/bnh.ts';
import { BNH_33 } from '../argentina/files/bnh-fields.ts';
import { OPEN_ENROLMENT_FORMAT } from '../chile/files/open-enrolment.ts';
import { ANEXO_6A_FORMAT } from '../colombia/files/anexo-6a.ts';

interface Case {
  readonly format: ReadableFormat;
  readonly file: string;
  readonly delimiter: string;
  readonly header: readonly string[];
  /** The column that tells students apart. */
  readonly student: string;
  /** What the other columns may say; those that are not here say nothing. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

const CASES: readonly Case[] = [
  {
    format: OPEN_ENROLMENT_FORMAT,
    file: 'matricula.csv',
    delimiter: ';',
    header: ['AGNO', 'RBD', 'COD_ENSE', 'COD_GRADO', 'LET_CUR', 'COD_JOR', 'MRUN', 'GEN_ALU'],
    student: 'MRUN',
    values: {
      AGNO: ['2025', '2026'],
      RBD: ['1', '2', '12', ''],
      COD_ENSE: ['10', '110'],
      COD_GRADO: ['1', '10'],
      LET_CUR: ['A', 'B', ''],
      GEN_ALU: ['1', '2'],
    },
  },
  {
    format: ANEXO_6A_FORMAT,
    file: 'anexo.csv',
    delimiter: ';',
    header: [
      ...['ANO_INF', 'CODIGO_DANE', 'DANE_ANTERIOR', 'PER_ID', 'TIPO_DOCUMENTO', 'NRO_DOCUMENTO', 'APELLIDO1'],
      ...['NOMBRE1', 'TIPO_JORNADA', 'GRADO', 'GRUPO', 'REPITENTE'],
    ],
    student: 'PER_ID',
    values: {
      ANO_INF: ['2025', '2026'],
      CODIGO_DANE: ['105001000001', '276892000404', ''],
      DANE_ANTERIOR: ['105001000001', '276892000412', ''],
      TIPO_JORNADA: ['2', '3', '02', '9'],
      GRADO: ['1', '01', '10'],
      GRUPO: ['1', '101', ''],
      REPITENTE: ['S', 'N'],
    },
  },
  {
    format: BNH_FORMATS[1],
    file: BNH_33.file,
    delimiter: BNH_33.delimiter,
    header: BNH_33.fields.map((field) => BNH_33.columnOf(field)),
    student: 'id_persona_jurisdiccional',
    values: {
      cueanexo: ['060012300', '060012301', ''],
      cd_oferta_padron: ['101', '102'],
      cd_grado: ['1', '2'],
      id_seccion: ['S1', 'S2', '0'],
    },
  },
];

/** Records of a file with these rows, as JSON, under their kind and id. */
async function recordsOf({ format, file, delimiter, header }: Case, lines: readonly string[]) {
  const bundle = memoryBundle({ [file]: [header.join(delimiter), ...lines, ''].join('\n') });
  const items = (await Array.fromAsync(format.read(bundle, {}))).flat();
  return items.flatMap((item) =>
    item.type === 'record' ? [[`${item.entity} ${item.record['id']}`, JSON.stringify(item.record)] as const] : [],
  );
}

it.each(CASES)(
  '$format.id says of each row what it says of it alone, whatever the rows before it share',
  async (one) => {
    const { delimiter, header, student, values } = one;
    const row = fc.record(
      Object.fromEntries(header.map((column) => [column, fc.constantFrom(...(values[column] ?? ['']))])),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (rows) => {
        const lines = rows.map((cells, at) =>
          header.map((column) => (column === student ? String(900 + at) : cells[column])).join(delimiter),
        );
        // Of rows that say different things of one school, the first stands.
        const alone = new Map<string, string>();
        for (const line of lines) {
          for (const [id, record] of await recordsOf(one, [line])) if (!alone.has(id)) alone.set(id, record);
        }
        const together = await recordsOf(one, lines);
        expect(new Map(together)).toEqual(alone);
        expect(together).toHaveLength(alone.size);
      }),
      { numRuns: 60 },
    );
  },
);
