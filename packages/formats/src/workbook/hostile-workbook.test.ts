import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWhole } from '../read-whole.ts';
import { rawWorkbook, textRow } from '../xlsx/raw-workbook.ts';

const rows = textRow(1, ['id', 'givenName', 'familyName']) + textRow(2, ['p1', 'Ana', 'Díaz']);
const book = (parts: Readonly<Record<string, string | Uint8Array>>) => ({
  'x.xlsx': rawWorkbook({ sheets: [{ name: 'S', rows }], parts }),
});
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const sheet = (inside: string) => `<worksheet xmlns="${MAIN}"><sheetData>${inside}</sheetData></worksheet>`;
/** Letters that do not pack well. */
const noise = Array.from({ length: 200_000 }, (_, at) => Math.imul(at, 2_654_435_761).toString(36)).join('');
const laughs = `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, at) => `<!ENTITY b${at} "${`&${at === 0 ? 'a' : `b${at - 1}`};`.repeat(10)}">`).join('')}]>`;

describe('a workbook that must not be read', () => {
  it.each<[what: string, parts: Readonly<Record<string, string | Uint8Array>>, code: string]>([
    ['laughs a billion times', { 'xl/worksheets/sheet0.xml': `${laughs}${sheet('&b8;')}` }, 'xlsx.broken'],
    [
      'asks for a file of the machine',
      {
        'xl/sharedStrings.xml': '<!DOCTYPE s [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst><si><t>&x;</t></si></sst>',
      },
      'xlsx.broken',
    ],
    [
      'uses an entity that nobody defined',
      { 'xl/worksheets/sheet0.xml': sheet('<row r="1">&x;</row>') },
      'xlsx.broken',
    ],
    ['nests without end', { 'xl/worksheets/sheet0.xml': sheet('<a>'.repeat(100_000)) }, 'xlsx.broken'],
    [
      'has a value of megabytes',
      { 'xl/worksheets/sheet0.xml': sheet(`<row><c><v>${noise}</v></c></row>`) },
      'xlsx.broken',
    ],
    ['has rows out of order', { 'xl/worksheets/sheet0.xml': sheet('<row r="5"/><row r="4"/>') }, 'xlsx.broken'],
    [
      'has columns past the last',
      { 'xl/worksheets/sheet0.xml': sheet('<row><c r="ZZZ1"><v>1</v></c></row>') },
      'xlsx.broken',
    ],
    ['is not XML', { 'xl/workbook.xml': 'hello' }, 'xlsx.broken'],
    [
      'is not in the encoding that it says',
      { 'xl/workbook.xml': Uint8Array.of(0x3c, 0xff, 0xfe, 0x3e) },
      'xlsx.broken',
    ],
    ['unpacks to a thousand times its size', { 'xl/media/image1.png': new Uint8Array(8_000_000) }, 'zip.too-large'],
  ])('%s', async (_, parts, code) => {
    await expect(readWhole(book(parts))).rejects.toMatchObject({ name: 'BundleError', code });
  });

  it('has hundreds of sheets', async () => {
    const sheets = Array.from({ length: 300 }, (_, at) => ({ name: `S${at}`, rows: '' }));
    await expect(readWhole({ 'x.xlsx': rawWorkbook({ sheets }) })).rejects.toMatchObject({ code: 'xlsx.broken' });
  });

  it('is something else under that name', async () => {
    const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
    for (const bytes of [ole, strToU8('<html><table>'), new Uint8Array(0)]) {
      await expect(readWhole({ 'x.xlsx': bytes })).rejects.toMatchObject({ code: 'xlsx.other-kind' });
    }
    await expect(readWhole({ 'x.xlsx': zipSync({ 'a.txt': strToU8('x') }) })).rejects.toMatchObject({
      code: 'xlsx.broken',
    });
    await expect(readWhole({ 'x.xlsx': book({})['x.xlsx'].slice(0, 900) })).rejects.toMatchObject({
      code: 'zip.broken',
    });
  });

  it('has a million columns: those past the limit are not kept', async () => {
    const wide = Array.from({ length: 16_384 }, () => '<c><v>1</v></c>').join('');
    const whole = await readWhole(book({ 'xl/worksheets/sheet0.xml': sheet(`${rows}<row r="3">${wide}</row>`) }));
    expect(whole.of('person')).toHaveLength(2);
  });
});

it('macros and links to other files are never touched, and said', async () => {
  const whole = await readWhole({
    'x.xlsm': book({ 'xl/vbaProject.bin': Uint8Array.of(1, 2, 3), 'xl/externalLinks/externalLink1.xml': '<x/>' })[
      'x.xlsx'
    ],
  });
  expect(whole.of('person')).toHaveLength(1);
  expect(whole.where('xlsx.macros')).toEqual(['x.xlsm:']);
  expect(whole.where('xlsx.links')).toEqual(['x.xlsm:']);
});

it('a name that programs trip over is a name', async () => {
  const head = textRow(1, ['id', 'givenName', 'familyName', '__proto__', 'constructor']);
  const whole = await readWhole({
    'x.xlsx': rawWorkbook({ sheets: [{ name: 'S', rows: head + textRow(2, ['__proto__', 'Ana', 'Díaz', 'x', 'y']) }] }),
  });
  expect(whole.of('person')[0]?.record['id']).toBe('__proto__');
  expect(Object.keys(whole.of('person')[0]?.record['extensions'] ?? {})).toEqual(['__proto__', 'constructor']);
  expect(({} as Record<string, unknown>)['x']).toBeUndefined();
});
