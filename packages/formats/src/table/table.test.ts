import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ByteSource } from '../bundle.ts';
import { contextOf } from './context-of.ts';
import { openTable } from './open-table.ts';
import { RowSet } from './row-set.ts';
import type { Table } from './table.ts';

const SPEC = {
  file: 'a.csv',
  columns: [{ name: 'id', need: 'R', type: 'guid' } as const, { name: 'name', need: 'O', type: 'string' } as const],
  ordered: false,
};

/** A file that is read in chunks of a size, each in the same buffer, and counts what is read of it. */
class Counted implements ByteSource {
  readonly name = 'a.csv';
  readings = 0;
  bytes = 0;
  readonly #content: Uint8Array;
  readonly #chunk: number;

  constructor(content: string | Uint8Array, chunk = 16) {
    this.#content = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    this.#chunk = chunk;
  }

  async *open() {
    this.readings++;
    const buffer = new Uint8Array(this.#chunk);
    for (let at = 0; at < this.#content.length; at += this.#chunk) {
      const part = this.#content.subarray(at, at + this.#chunk);
      this.bytes += part.length;
      buffer.fill(0x22).set(part);
      yield buffer.subarray(0, part.length);
    }
  }
}

async function tableOf(source: ByteSource): Promise<Table> {
  const { table } = await openTable(source, SPEC, contextOf({}));
  if (!table) throw new Error('The file has no header.');
  return table;
}

/** The rows of a pass, with what is said of each. */
async function rowsOf(table: Table, only?: RowSet) {
  const rows: { row: number; cells: string[]; said: string[] }[] = [];
  const visit: Parameters<Table['read']>[0] = (row) => {
    const said = row.findings.map(({ code }) => code);
    rows.push({ row: row.row, cells: [row.raw(0), row.raw(1)], said });
  };
  for await (const _ of table.read(visit, only ? { only } : {}));
  return rows;
}

function setOf(rows: readonly number[]): RowSet {
  const set = new RowSet();
  for (const row of rows) set.add(row);
  return set;
}

const manyRows = (first: string) => `id,name\n${first}\n${'x,y\n'.repeat(5000)}`;

describe('a pass after the first', () => {
  it('does not open the file when it wants no row of it', async () => {
    const source = new Counted('id\n1\n2\n');
    const table = await tableOf(source);
    const opened = source.readings;
    // What is to be said of a file is said the first time, whatever is wanted of it.
    expect(await rowsOf(table, new RowSet())).toEqual([]);
    expect(source.readings).toBe(opened + 1);
    expect(await rowsOf(table, new RowSet())).toEqual([]);
    expect(source.readings).toBe(opened + 1);
    expect(await rowsOf(table, setOf([3]))).toMatchObject([{ row: 3, cells: ['2', ''] }]);
    expect(await rowsOf(table)).toMatchObject([{ row: 2 }, { row: 3 }]);
    expect(source.readings).toBe(opened + 3);
  });

  it.each([
    ['of lines', 'ñ,b', 2],
    ['with values over several lines', 'a,"b\nc"', 2],
    ['whose lines end by a carriage return', 'a,b\rc,d', 3],
  ])('reads a file %s no further than to the last row that it wants', async (_, first, last) => {
    const source = new Counted(manyRows(first));
    const table = await tableOf(source);
    const rows = await rowsOf(table);
    const before = source.bytes;
    expect(await rowsOf(table, setOf([last]))).toEqual(rows.filter(({ row }) => row === last));
    expect(source.bytes - before).toBeLessThan(100);
  });

  it('ends where it is told to, however far the next row wanted is', async () => {
    const abort = new AbortController();
    const source = new Counted(manyRows('a,b'));
    const { table } = await openTable(source, SPEC, contextOf({ signal: abort.signal }));
    if (!table) throw new Error('The file has no header.');
    await rowsOf(table);
    abort.abort(new Error('enough'));
    const before = source.bytes;
    await expect(rowsOf(table, setOf([5000]))).rejects.toThrow('enough');
    expect(source.bytes - before).toBeLessThan(100);
  });

  it('gives the same rows as the first, whatever stands around them', async () => {
    const cell = fc.oneof(
      fc.constantFrom('', 'a', 'ñ', ' ', 'b"c', '"a,b"', '"q""r"', '"', '"a\nb"', '"a\r\nb"', 'a\rb', 'too,many'),
      fc.string({ maxLength: 6 }),
    );
    const line = fc.tuple(cell, cell).map((cells) => cells.join(','));
    const lines = fc.array(
      fc.oneof({ weight: 6, arbitrary: fc.constantFrom('a,ñ', 'b,é', ',', '') }, { weight: 1, arbitrary: line }),
      { minLength: 20, maxLength: 80 },
    );
    await fc.assert(
      fc.asyncProperty(
        lines,
        fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom('utf-8', 'bom', 'utf-16le', 'latin'),
        fc.integer({ min: 1, max: 40 }),
        fc.boolean(),
        async (body, picks, lineBreak, encoding, chunk, isEnded) => {
          const text = ['id,name', ...body].join(lineBreak) + (isEnded ? lineBreak : '');
          const bytes = encoded(text, encoding);
          const table = await tableOf(new Counted(bytes, chunk));
          const all = await rowsOf(table);
          if (all.length === 0) return;
          const wanted = setOf(picks.map((pick) => all[pick % all.length]?.row ?? 0));
          expect(await rowsOf(table, wanted)).toEqual(all.filter(({ row }) => wanted.has(row)));
        },
      ),
      { numRuns: 300 },
    );
  });
});

function encoded(text: string, encoding: string): Uint8Array {
  if (encoding === 'bom') return new TextEncoder().encode(`\ufeff${text}`);
  if (encoding === 'utf-16le') return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (encoding === 'latin') return Buffer.from(text, 'latin1');
  return new TextEncoder().encode(text);
}
