import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvShape, CsvTokenizer, type RowMark } from './tokenizer.ts';

interface CsvRow {
  readonly row: number;
  readonly cells: string[];
  readonly mark?: RowMark;
}

/** A tokenizer and what it has handed on since it was last asked. */
function collecting(shape: CsvShape): { tokenizer: CsvTokenizer; taken: () => CsvRow[] } {
  let rows: CsvRow[] = [];
  const tokenizer = new CsvTokenizer(shape, {
    line: (row, text, from, to) => rows.push({ row, cells: text.slice(from, to).split(shape.delimiter) }),
    cells: (row, cells, mark) => rows.push({ row, cells, ...(mark ? { mark } : {}) }),
  });
  return {
    tokenizer,
    taken() {
      const taken = rows;
      rows = [];
      return taken;
    },
  };
}

function tokens(text: string, shape: Partial<CsvShape> = {}, cuts: readonly number[] = []): CsvRow[] {
  const width = shape.width ?? (text.split(/\r|\n/)[0] ?? '').split(shape.delimiter ?? ',').length;
  const { tokenizer, taken } = collecting({ delimiter: ',', ...shape, width });
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
  let from = 0;
  for (const to of [...places, text.length]) {
    tokenizer.push(text.slice(from, to));
    from = to;
  }
  tokenizer.end();
  return taken();
}

const cells = (text: string, shape?: Partial<CsvShape>) => tokens(text, shape).map((row) => row.cells);

/** `row` for one that is read, `row!mark` for one that is not or only just. */
const shown = (rows: readonly CsvRow[]) => rows.map(({ row, mark }) => (mark ? `${row}!${mark}` : String(row)));

describe('rows and values', () => {
  it('reads LF, CRLF and CR, with or without one at the end', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      for (const last of ['', end])
        expect(cells(['a,b', '1,2', '3,4'].join(end) + last)).toEqual([
          ['a', 'b'],
          ['1', '2'],
          ['3', '4'],
        ]);
    }
  });
  it('reads quotes, doubled quotes, delimiters and line breaks inside quotes', () => {
    expect(cells('a,b\n"x,y","say ""hi"""\n"",z')).toEqual([
      ['a', 'b'],
      ['x,y', 'say "hi"'],
      ['', 'z'],
    ]);
    const [, row] = tokens('a,b\n"one\r\ntwo",z\nlast,row\n');
    expect(row).toEqual({ row: 2, cells: ['one\r\ntwo', 'z'], mark: 'line-break' });
  });
  it('numbers rows as a spreadsheet does: a blank row counts, a value over two lines is one row', () => {
    expect(shown(tokens('a,b\n\n1,2\n"x\ny",3\n  \n4,5'))).toEqual(['1', '3', '4!line-break', '6']);
  });
  it('takes a quote inside an unquoted value as it stands, and says so', () => {
    expect(tokens('a,b\n37°36\'37.8"N,x\n')[1]).toEqual({ row: 2, cells: ['37°36\'37.8"N', 'x'], mark: 'stray-quote' });
  });
  it('gives rows of any width', () => {
    expect(cells('a,b\n1\n1,2,3\n,\n')).toEqual([['a', 'b'], ['1'], ['1', '2', '3'], ['', '']]);
  });
});

describe('after a broken quote', () => {
  it('starts again at the next line', () => {
    expect(shown(tokens('a,b,c\n1,"x"y,z\n2,b,c\n'))).toEqual(['1', '2!broken-quote', '3']);
  });
  it('keeps the values before the trouble', () => {
    expect(tokens('a,b,c\nid-1,"x"y,z\n')[1]).toEqual({ row: 2, cells: ['id-1'], mark: 'broken-quote' });
  });
  it('does not let an unclosed quote swallow good rows, whether another quote comes or none', () => {
    expect(shown(tokens('a,b,c\n1,"x,z\n2,b,c\n3,b,c\n'))).toEqual(['1', '2!broken-quote', '3', '4']);
    expect(shown(tokens('a,b,c\n1,"x,z\n2,b,c\n3,"b",c\n'))).toEqual(['1', '2!broken-quote', '3', '4']);
    expect(shown(tokens('a,b,c\n1,"x,z\n2,b,c\n3,b",c\n'))).toEqual(['1', '2!broken-quote', '3', '4!stray-quote']);
  });
  it('does not believe a value over lines that leaves the row too wide or too narrow', () => {
    expect(shown(tokens('a,b,c\n1,"x\ny"\n2,b,c\n'))).toEqual(['1', '2!broken-quote', '3!stray-quote', '4']);
  });
  it('believes free text over many lines', () => {
    const text = 'id,note,x\n1,"Dear all,\nhello, world\n\n""bye""\n",z\n2,b,c\n';
    expect(shown(tokens(text))).toEqual(['1', '2!line-break', '3']);
  });
  it('costs one row each, also when every row is broken', () => {
    const rows = shown(tokens(`a,b\n${'1,"x"y\n'.repeat(1000)}2,z`));
    expect(rows).toHaveLength(1002);
    expect(rows.at(-1)).toBe('1002');
  });
});

describe('limits', () => {
  it('lists a row that is too long and goes on', () => {
    const text = `a,b\nid-1,${'x'.repeat(500)}\n2,z\n`;
    expect(shown(tokens(text, { maxRow: 100 }))).toEqual(['1', '2!too-long', '3']);
    expect(tokens(text, { maxRow: 100 })[1]?.cells).toEqual(['id-1']);
  });
  it('does not look further than a row may be long for the end of a quote', () => {
    const text = `a,b\n1,"${'x\n'.repeat(200)}",z\n2,z\n`;
    const rows = tokens(text, { maxRow: 100 });
    expect(shown(rows).slice(0, 2)).toEqual(['1', '2!broken-quote']);
    expect(rows.at(-1)?.cells).toEqual(['2', 'z']);
  });
  it('keeps no more than a row in memory while it waits', () => {
    const { tokenizer, taken } = collecting({ delimiter: ',', width: 2, maxRow: 1000 });
    for (let piece = 0; piece < 10_000; piece++) tokenizer.push('x'.repeat(100));
    expect(taken()).toHaveLength(1);
    tokenizer.push('\n1,2\n');
    tokenizer.end();
    expect(taken().map(({ cells }) => cells)).toEqual([['1', '2']]);
  });
});

const piece = fc.constantFrom(
  'a',
  'ñ',
  '€',
  '😀',
  '"',
  '""',
  ',',
  ';',
  '\n',
  '\r',
  '\r\n',
  ' ',
  '\t',
  '"x",',
  'a,b',
  'x"y',
);
const anyText = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));

describe('properties', () => {
  it('the same rows come out however the text is cut', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.array(fc.nat(200), { maxLength: 30 }),
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom(12, 1000),
        (text, cuts, width, maxRow) => {
          expect(tokens(text, { width, maxRow }, cuts)).toEqual(tokens(text, { width, maxRow }));
        },
      ),
      { numRuns: 3000 },
    );
  });
  it('no line is lost: rows are numbered upwards and the last is never beyond the lines', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const rows = tokens(text, { width: 2 }).map(({ row }) => row);
        expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
        expect(rows.at(-1) ?? 0).toBeLessThanOrEqual(text.split(/\r\n|\n|\r/).length);
      }),
    );
  });

  const plain = fc.stringMatching(/^[a-zñ0-9 ;"]{0,8}$/);
  const broken = fc.tuple(plain, fc.constantFrom('\n', '\r\n', '\n\n'), plain).map((parts) => parts.join(''));
  const value = fc.oneof(plain, plain, fc.constant(','), broken);
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((width) =>
      fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
    );
  const written = (text: string) => `"${text.replaceAll('"', '""')}"`;

  it('reads what csv-parse reads, when the values over lines hold no delimiter', () => {
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, end) => {
        const text = rows.map((row) => row.map(written).join(',')).join(end);
        const oracle = parse(text, { relax_column_count: true }) as string[][];
        const ours = cells(text, { width: rows[0]?.length ?? 0 });
        expect(ours).toEqual(oracle);
        expect(ours).toEqual(rows);
      }),
      { numRuns: 1000 },
    );
  });
  it('loses exactly the row in which a quote was broken', () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,6}$/);
    const good = fc.array(fc.tuple(word, word, word), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(good, fc.nat(), fc.constantFrom('"', '"x"y', 'x", "'), (rows, at, mess) => {
        const bad = at % rows.length;
        const lines = rows.map((row, index) =>
          index === bad ? `${row[0]},${mess}${row[1]},${row[2]}` : row.join(','),
        );
        const read = tokens(`h1,h2,h3\n${lines.join('\n')}\n`).slice(1);
        const whole = read.filter(({ mark }) => !mark || mark === 'stray-quote');
        expect(whole.map(({ row }) => row)).toEqual(
          expect.arrayContaining(rows.flatMap((_, index) => (index === bad ? [] : [index + 2]))),
        );
        for (const { row, cells: found } of whole) if (row !== bad + 2) expect(found).toEqual(rows[row - 2]);
      }),
    );
  });
});

const SPECTRUM = '/work/shared/data/hostile/csv-spectrum';

describe('csv-spectrum', () => {
  if (!existsSync(SPECTRUM)) {
    it('is not here', () => console.log(`Passed over: ${SPECTRUM} is not on this machine.`));
    return;
  }
  it.each(readdirSync(`${SPECTRUM}/csvs`))('%s', (name) => {
    const text = readFileSync(`${SPECTRUM}/csvs/${name}`, 'utf8');
    const expected = [
      JSON.parse(readFileSync(`${SPECTRUM}/json/${name.replace('.csv', '.json')}`, 'utf8')) as object,
    ].flat();
    const [header = [], ...rows] = cells(text);
    const read = rows.map((row) => Object.fromEntries(row.map((cell, index) => [header[index] ?? '', cell])));
    // The corpus itself gives another telephone number in this one expectation than in the file.
    const telephone = name === 'location_coordinates.csv' ? { 'Contact Phone Number': '2095257564' } : {};
    expect(read).toEqual(expected.map((row) => ({ ...row, ...telephone })));
  });
});
