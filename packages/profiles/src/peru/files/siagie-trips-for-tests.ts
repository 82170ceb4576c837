import { countLosses, memoryBundle } from '@emis-sdk/formats';
import { type CellToWrite, rowXml, writeWorkbook } from '@emis-sdk/formats/tables';
import type { OpenDataset, ReadItem } from '@emis-sdk/model';
import fc from 'fast-check';
import { expect } from 'vitest';
import { SIAGIE_FORMAT } from './siagie.ts';

export type Row = readonly (string | CellToWrite | undefined)[];
export const NAME = 'MatriculaIE_0325464_2026.xlsx';

export async function workbook(rows: readonly Row[], other: readonly Row[] = []): Promise<Uint8Array> {
  const sheet = (name: string, of: readonly Row[]) => ({
    name,
    rows: of.map((row, index) =>
      rowXml(
        index + 1,
        row.map((cell) => (typeof cell === 'string' ? (cell === '' ? undefined : { text: cell }) : cell)),
      ),
    ),
  });
  const sheets = [sheet('Hoja1', rows), ...(other.length > 0 ? [sheet('Ayuda', other)] : [])];
  return Buffer.concat(await Array.fromAsync(writeWorkbook(sheets)));
}

export const HEAD = 'DNI,PATERNO,MATERNO,NOMBRES,NACIMIENTO,SEXO,UBIGEO,NIVEL,GRADO,SECC.,TIPO,CONDICION,FECHA'.split(
  ',',
);
export async function read(bytes: Uint8Array, name = NAME): Promise<readonly ReadItem[]> {
  return (await Array.fromAsync(SIAGIE_FORMAT.read(memoryBundle({ [name]: bytes }), {}))).flat();
}
export async function written(open: OpenDataset) {
  const losses = countLosses();
  const parts = new Map<string, Uint8Array[]>();
  for await (const { file, bytes } of SIAGIE_FORMAT.write(open, { onLost: losses.onLost }))
    parts.set(file, [...(parts.get(file) ?? []), bytes]);
  const files = new Map([...parts].map(([file, pieces]) => [file, Buffer.concat(pieces)]));
  return { files, lost: losses.list().map(({ entity, field = '', reason }) => `${entity}.${field} ${reason}`) };
}
export async function* read2(items: readonly ReadItem[]): AsyncGenerator<readonly ReadItem[]> {
  yield items;
}

export function bare(item: ReadItem) {
  return item.type === 'record' ? [item.entity, item.record] : [];
}

const NAMES = fc.oneof(
  fc.constantFrom(
    '=cmd|x',
    '@SUM(A1)',
    '+1',
    '-1',
    '__proto__',
    'Ñusta',
    "O'Higgins",
    'José   Luis',
    '07/03/2016',
    '1E5',
  ),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .map((value) => value.trim())
    .filter((value) => value !== ''),
);
/** Rows of which every cell has a place in the standard. */
const FULL_ROW = fc.record({
  names: fc.tuple(NAMES, NAMES, NAMES),
  born: fc.constantFrom('07/03/2016', '29/02/2012', '31/12/2019'),
  sex: fc.constantFrom('F', 'M'),
  place: fc.constantFrom('PRIMARIA 1', 'PRIMARIA 6', 'SECUNDARIA 1', 'SECUNDARIA 5'),
  section: fc.constantFrom('A', 'B', 'Ñ'),
  others: fc.tuple(NAMES, NAMES, NAMES, NAMES),
});

/** Students with hostile names, into workbooks of a thousand each and back: all must be as they were. */
export async function bringsBack(workbooks: number): Promise<void> {
  const EACH = 1000;
  let compared = 0;
  for (let seed = 1; seed <= workbooks; seed++) {
    const rows = fc.sample(FULL_ROW, { numRuns: EACH, seed }).map((row, at) => {
      const [level = '', grade = ''] = row.place.split(' ');
      const [tongue, people, ...exemptions] = row.others;
      const number = String(10_000_000 + seed * EACH + at);
      const before = [number, ...row.names, row.born, row.sex, '140101', level, grade, row.section];
      return [...before, 'INGRESO', 'PROMOVIDO', '10/03/2026', '', '', '', tongue, people, ...exemptions];
    });
    const items = await read(await workbook([HEAD, ...rows]));
    const { files, lost } = await written((() => read2(items)) as OpenDataset);
    expect(lost).toEqual([]);
    const again = await read(files.get(NAME) ?? new Uint8Array());
    // As texts: to compare so many objects takes longer than to read them.
    const texts = (all: readonly ReadItem[]) => all.map((item) => JSON.stringify(bare(item)));
    expect(texts(again)).toEqual(texts(items));
    compared += items.filter((item) => item.type === 'record' && item.entity === 'enrolment').length;
  }
  expect(compared).toBe(workbooks * EACH);
}
