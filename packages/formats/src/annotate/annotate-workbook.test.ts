import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { memoryBundle } from '../bundle.ts';
import { readWhole } from '../read-whole.ts';
import { type RawParts, rawWorkbook, textRow } from '../xlsx/raw-workbook.ts';
import { XmlReader } from '../xlsx/xml-reader.ts';
import { annotateWorkbook } from './annotate-workbook.ts';
import type { WorkbookNote } from './cell-notes.ts';

const rows =
  textRow(1, ['Curso 5° A']) +
  textRow(2, ['id', 'givenName', 'familyName', 'birthDate']) +
  `<row r="3"><c r="A3" s="1" t="inlineStr"><is><t>p1</t></is></c><c r="C3" t="inlineStr"><is><t>Díaz &amp; Soto</t></is></c></row>` +
  '<row r="4"/>';
const parts = (more: Partial<RawParts> = {}): RawParts => ({
  formats: [0, 49],
  sheets: [{ name: 'S', rows }],
  ...more,
});
const note = (row: number | undefined, column: string | undefined, more: Partial<WorkbookNote> = {}): WorkbookNote => ({
  where: { file: 'x.xlsx [S]', ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) },
  severity: 'error',
  code: 'field.missing',
  text: 'Falta <el> valor.',
  fix: 'Complételo.',
  ...more,
});

async function annotated(bytes: Uint8Array, notes: readonly WorkbookNote[]): Promise<Uint8Array> {
  const [source] = memoryBundle({ 'x.xlsx': bytes }).files;
  if (!source) throw new Error('no file');
  const pieces = await Array.fromAsync(annotateWorkbook(source, notes, { language: 'es' }));
  const made = Buffer.concat(pieces);
  for (const [path, part] of Object.entries(unzipSync(made))) {
    if (!/\.(xml|rels|vml)$/.test(path)) continue;
    const reader = new XmlReader(path, { open: () => undefined });
    reader.push(part);
    reader.end();
  }
  return made;
}

async function seen(bytes: Uint8Array) {
  const { sheets } = await readXlsx(bytes);
  const notes = [...(sheets[0]?.cells?.entries() ?? [])].flatMap(([at, { comment }]) =>
    comment ? [[at, comment.text] as const] : [],
  );
  return { sheets, notes: Object.fromEntries(notes) };
}
const partOf = (bytes: Uint8Array, path: string) => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

describe('a workbook that comes back', () => {
  it('has each wrong cell coloured and explained, also those that are empty, and a list of everything', async () => {
    const bytes = await annotated(rawWorkbook(parts()), [
      note(3, 'id'),
      note(3, 'id', { severity: 'warning', text: 'Dudoso.' }),
      note(3, 'givenName'),
      note(4, 'familyName'),
      note(3, undefined, { severity: 'info', text: 'Fila.' }),
      note(undefined, undefined, { text: 'Toda la hoja.' }),
    ]);
    const { sheets, notes } = await seen(bytes);
    expect(notes).toMatchObject({
      '2,0': 'Falta <el> valor. Complételo.\nDudoso. Complételo.\nFila. Complételo.',
      '2,1': 'Falta <el> valor. Complételo.',
    });
    const sheet = partOf(bytes, 'xl/worksheets/sheet0.xml');
    const styles = partOf(bytes, 'xl/styles.xml');
    expect(sheet).toContain('<c r="A3" s="2" t="inlineStr">');
    expect(sheet).toContain('<c r="B3" s="3"/><c r="C3" t="inlineStr">');
    expect(sheet).toContain('<row r="4"><c r="C4" s="3"/></row>');
    expect(styles).toMatch(/<xf numFmtId="49" fillId="2" applyFill="1"\/>/);
    expect(sheets.map(({ name }) => name)).toEqual(['S', 'Hallazgos']);
    expect(sheets[1]?.rows.slice(0, 2)).toEqual([
      ['Gravedad', 'Hoja', 'Celda', 'Columna', 'Qué está mal', 'Cómo corregirlo', 'Código'],
      ['Error', 'S', 'A3', 'id', 'Falta <el> valor.', 'Complételo.', 'field.missing'],
    ]);
    expect(sheets[1]?.rows).toHaveLength(7);
  });

  it('is otherwise as it was: every other part to the byte, every value the same', async () => {
    const original = rawWorkbook(
      parts({ parts: { 'xl/media/logo.png': Uint8Array.of(1, 2, 255), 'customXml/a.xml': '<a b = "1" />' } }),
    );
    const bytes = await annotated(original, [note(3, 'familyName')]);
    const [before, after] = [unzipSync(original), unzipSync(bytes)];
    const changed = Object.keys(before).filter(
      (path) => Buffer.compare(before[path] ?? Buffer.of(), after[path] ?? Buffer.of()) !== 0,
    );
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet0.xml',
    ]);
    const values = (one: Awaited<ReturnType<typeof readWhole>>) => one.records.map(({ record }) => record);
    const again = await readWhole({ 'x.xlsx': bytes });
    expect(values(again)).toEqual(values(await readWhole({ 'x.xlsx': original })));
    expect(again.findings).toEqual([]);
  });

  it('keeps the notes that people wrote, and puts ours below them', async () => {
    const own = {
      'xl/worksheets/_rels/sheet0.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/></Relationships>',
      'xl/comments1.xml':
        '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Rosa</author></authors><commentList><comment ref="A3" authorId="0"><text><t>Ojo</t></text></comment></commentList></comments>',
    };
    const bytes = await annotated(rawWorkbook(parts({ parts: own })), [note(3, 'id'), note(3, 'familyName')]);
    const comments = partOf(bytes, 'xl/comments1.xml');
    expect(comments).toMatch(
      /<comment ref="A3" authorId="0"><text><t>Ojo<\/t><r[^>]*><t[^>]*>\nFalta &lt;el&gt; valor/,
    );
    expect(comments).toContain('ref="C3" authorId="1"');
    expect(comments).toContain('>EMIS</author>');
  });

  it('loses the marks of an earlier check where the cell was mended', async () => {
    const first = await annotated(rawWorkbook(parts()), [note(3, 'id'), note(3, 'familyName')]);
    const second = await annotated(first, [note(3, 'familyName', { text: 'Todavía.' })]);
    const { sheets, notes } = await seen(second);
    expect(Object.keys(notes)).toEqual(['2,2']);
    expect(partOf(second, 'xl/worksheets/sheet0.xml')).toContain('<c r="A3" s="1" t="inlineStr">');
    expect(sheets.map(({ name }) => name)).toEqual(['S', 'Hallazgos']);
    expect(sheets[1]?.rows).toHaveLength(2);
    expect(partOf(second, 'xl/drawings/emis-notes1.vml').match(/<v:shape /g)).toHaveLength(1);
  });
});
