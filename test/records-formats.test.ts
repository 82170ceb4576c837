import { FORMATS, type ReadableFormat, type WritableFormat } from '@emis-sdk/formats';
import { tryFormat } from '@emis-sdk/testing/formats';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';

const called = (id: string) => FORMATS.find((format) => format.id === id) as ReadableFormat & WritableFormat;

describe('formats of the standard itself', () => {
  it('case 28: hold every field of every entity: CSV changes nothing, and no cell is a formula', async () => {
    const { losses, findings, files } = await tryFormat(called('emis-csv'), { records: 4000, seed: 11 });
    expect(losses).toEqual([]);
    expect(Object.keys(findings)).toEqual([]);
    const cells = [...files.values()].flatMap((bytes) => parse(Buffer.from(bytes)) as string[][]).flat();
    expect(cells.length).toBeGreaterThan(20_000);
    const formulas = cells.filter(
      (cell) => /^[=+@＝＋－＠\t\r\0]/.test(cell) || (cell.startsWith('-') && Number.isNaN(Number(cell))),
    );
    expect(formulas.slice(0, 5)).toEqual([]);
  });

  it('hold every field of every entity: NDJSON leaves out what no reader may be given', async () => {
    const { losses, findings } = await tryFormat(called('emis-ndjson'), { records: 4000, seed: 11 });
    expect(losses.filter(({ field, reason }) => field !== 'extensions' || reason !== 'value-left-out')).toEqual([]);
    expect(Object.keys(findings)).toEqual([]);
  });
});
