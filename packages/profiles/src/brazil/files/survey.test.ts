import { describe, expect, it } from 'vitest';
import { censusText, readCensus, SCHOOL, sampleLines } from './census-for-tests.ts';

const right = censusText(sampleLines());
const lines = right.trimEnd().split('\n');
const file = (all: readonly string[]) => ({ 'censo.txt': `${all.join('\n')}\n` });
const told = async (all: readonly string[], id?: string) => (await readCensus(file(all), id)).told;
const swapped = (one: number, other: number) =>
  lines.map((line, index) => (index === one ? lines[other]! : index === other ? lines[one]! : line));

describe('the file as a whole', () => {
  it('is read from bytes in any pieces, with CRLF as well, and says how', async () => {
    const { told: said, items } = await readCensus({ 'censo.txt': right.replaceAll('\n', '\r\n') });
    expect(said).toEqual(['warning br.educacenso.file.line-break']);
    expect(items.find(({ type }) => type === 'file')).toMatchObject({ rows: 14, delimiter: '|', file: 'censo.txt' });
  });

  it('says when letters are those of UTF-8', async () => {
    const text = right.replace('|1 ANO A|', '|1º ANO A|');
    expect((await readCensus({ 'censo.txt': Buffer.from(text, 'utf8') })).told).toEqual([
      'warning br.educacenso.file.not-latin',
    ]);
    expect((await readCensus({ 'censo.txt': Buffer.from(text, 'latin1') })).told).toEqual([]);
  });

  it('is read with a bar behind each line, and in the year that it is of without the bars', async () => {
    const { told: said, records } = await readCensus({ 'censo.txt': right.replaceAll('\n', '|\n') });
    expect(said).toEqual(['warning br.educacenso.file.bar-behind']);
    expect(records.map(({ record }) => record)).toEqual(
      (await readCensus({ 'censo.txt': right })).records.map(({ record }) => record),
    );
  });

  it('is read with CR alone at the end of lines', async () => {
    const { told: said, findings, items } = await readCensus({ 'censo.txt': right.replaceAll('\n', '\r') });
    expect(said).toEqual(['warning br.educacenso.file.line-break']);
    expect(findings[0]?.params).toEqual({ found: 'CR' });
    expect(items.find(({ type }) => type === 'file')).toMatchObject({ rows: 14 });
  });

  it('is read from UTF-16, which is said', async () => {
    const { told: said, items } = await readCensus({ 'censo.txt': Buffer.from(`\ufeff${right}`, 'utf16le') });
    expect(said).toEqual(['warning br.educacenso.file.not-latin']);
    expect(items.find(({ type }) => type === 'file')).toMatchObject({ rows: 14, encoding: 'utf-16le' });
  });

  it.each([
    [
      'a line of a wrong length is listed, and what hangs on it is not blamed',
      [...lines.slice(0, 6), `${lines[6]}|`, ...lines.slice(7)],
      'error br.educacenso.file.field-count 7',
    ],
    [
      'a line of no record',
      [...lines.slice(0, 6), '77|1', ...lines.slice(6)],
      'error br.educacenso.file.record-type 7',
    ],
    [
      'a line longer than any',
      [...lines.slice(0, 6), `30|${'X'.repeat(70_000)}`, ...lines.slice(6)],
      'error br.educacenso.file.too-long 7',
    ],
    ['records out of order', swapped(2, 4), 'error br.educacenso.file.order 4'],
    ['no end', lines.slice(0, -1), 'error br.educacenso.file.no-end'],
    ['lines after the end', [...lines, lines[13]!], 'error br.educacenso.file.after-end'],
    ['the same school twice', [...lines.slice(0, -1), ...lines], 'error br.educacenso.file.school-twice 15'],
    [
      'a line of another school',
      lines.map((line) => line.replace(/^(60\|)35000012/, '$135000020')),
      'error br.educacenso.file.other-school 12',
    ],
    [
      'a class in a closed school',
      lines.map((line) => line.replace(/^(00\|35000012\|)1/, '$12')),
      'error br.educacenso.file.closed-school 2',
    ],
  ] as const)('%s', async (_what, all, code) => {
    expect(await told(all)).toContain(code);
  });

  it('keeps account of every line, whatever is wrong', async () => {
    const all = [...lines.slice(0, 6), '77|1', `${lines[6]}|`, ...lines.slice(7)];
    const { records, items } = await readCensus(file(all));
    const rows = new Set(records.map(({ row }) => row));
    for (const item of items) if (item.type === 'finding' && item.unread) rows.add(item.finding.where.row ?? 0);
    expect([...rows].sort((one, other) => one - other)).toEqual(
      Array.from({ length: all.length - 1 }, (_, index) => index + 1),
    );
  });

  it('finds out the year by the number of fields, and says when another was asked for', async () => {
    const of2026 = censusText(
      [
        { record: '00', fields: { escola: SCHOOL, situacao: '1', nome: 'ESCOLA' } },
        { record: '60', fields: { escola: SCHOOL } },
      ],
      2026,
    );
    const { told: said } = await readCensus({ 'censo.txt': of2026 });
    expect(said).toContain('info br.educacenso.file.edition-not-confirmed');
    expect(said.filter((one) => one.startsWith('error'))).toEqual([]);
    expect((await readCensus({ 'censo.txt': of2026 }, 'educacenso-2025')).told).toContain(
      'error br.educacenso.file.edition',
    );
  });

  it('says when the dates are those of another year', async () => {
    const all = lines.map((line) => line.replace('03/02/2025|19/12/2025', '06/02/2023|15/12/2023'));
    expect(await told(all)).toEqual(
      expect.arrayContaining([
        'warning br.educacenso.file.year-of-other-edition',
        'error br.educacenso.00.year-start 1',
      ]),
    );
  });

  it('says of a year whose layout is not known that it is not, and still reads', async () => {
    const all = lines.map((line) => line.replace('03/02/2025|19/12/2025', '05/02/2024|18/12/2024'));
    const { findings, records } = await readCensus(file(all));
    const finding = findings.find(({ code }) => code === 'br.educacenso.file.year-not-known');
    expect(finding).toMatchObject({
      severity: 'warning',
      params: { found: '2024', expected: '2025', known: '2021, 2022, 2023, 2025, 2026' },
    });
    expect(records.length).toBeGreaterThan(20);
  });

  it.each(['', '00', '00|', '00|\u0000', '|||', 'name,id\n1,2', '99|', '\ufeff'])(
    'takes %j for no file of the census',
    async (text) => {
      await expect(readCensus({ 'x.txt': text })).rejects.toThrow('no file of Educacenso');
    },
  );
});
