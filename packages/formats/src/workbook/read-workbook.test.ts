import { describe, expect, it } from 'vitest';
import { readWhole } from '../read-whole.ts';
import { rawWorkbook, textRow } from '../xlsx/raw-workbook.ts';

const HEADINGS = [
  'Código interno',
  'Nombres',
  'Apellido paterno',
  'Fecha de nacimiento',
  'Sexo',
  'Grado',
  'Año escolar',
];
const first = (whole: Awaited<ReturnType<typeof readWhole>>) => whole.of('person')[0]?.record;

/** A sheet of students with a title over merged cells, as people make them. */
function students(rows: string, more: Partial<Parameters<typeof rawWorkbook>[0]> = {}): { 'alumnos.xlsx': Uint8Array } {
  const head = textRow(1, ['Escuela Ñandú, curso 5° A']) + textRow(3, ['Profesora: R. Soto']) + textRow(5, HEADINGS);
  const after = '<mergeCells count="1"><mergeCell ref="A1:G1"/></mergeCells>';
  return { 'alumnos.xlsx': rawWorkbook({ ...more, sheets: [{ name: 'Hoja1', rows: head + rows, after }] }) };
}

/** A row whose cells are given as XML, by column. */
const row = (at: number, cells: Readonly<Record<string, string>>, attributes = '') =>
  `<row r="${at}"${attributes}>${Object.entries(cells)
    .map(([column, xml]) => xml.replace('<c', `<c r="${column}${at}"`))
    .join('')}</row>`;
const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (value: string | number, style = 0) => `<c s="${style}"><v>${value}</v></c>`;

describe('a workbook that a person made', () => {
  it('is read below its titles: each row a student with a place in the school', async () => {
    const whole = await readWhole(
      students(
        row(6, {
          A: text('a-1'),
          B: text('María José'),
          C: text('Soto'),
          D: text('1/3/2016'),
          E: text('mujer'),
          F: text('05'),
          G: number(2026),
        }),
      ),
    );
    expect(whole.format).toBe('xlsx');
    expect(first(whole)).toEqual({
      id: 'a-1',
      givenName: 'María José',
      familyName: 'Soto',
      birthDate: '2016-03-01',
      sex: 'female',
      roles: ['student'],
    });
    expect(whole.of('enrolment').map(({ record, row: at }) => [record, at])).toEqual([
      [{ studentId: 'a-1', grade: '05', schoolYear: 2026, id: 'a-1@2026' }, 6],
    ]);
    expect(whole.of('person')[0]?.columns).toMatchObject({ birthDate: 'Fecha de nacimiento' });
    expect(whole.where('date.rewritten')).toEqual(['alumnos.xlsx [Hoja1]:6 Fecha de nacimiento']);
    expect(whole.files).toEqual([expect.objectContaining({ file: 'alumnos.xlsx [Hoja1]', rows: 1, encoding: 'xlsx' })]);
  });

  it('keeps columns that nobody knows, but for passwords', async () => {
    const head = textRow(1, ['id', 'givenName', 'familyName', 'Casa', 'Contraseña']);
    const whole = await readWhole({
      'x.xlsx': rawWorkbook({
        sheets: [{ name: 'S', rows: head + textRow(2, ['p1', 'Ana', 'Díaz', 'roja', 'secreto']) }],
      }),
    });
    expect(first(whole)).toMatchObject({ extensions: { Casa: 'roja' } });
    expect(JSON.stringify(whole.records)).not.toContain('secreto');
  });

  it('has texts in the ways of all programs: shared, rich, inline, escaped, with the reading of ideographs', async () => {
    const strings =
      '<si><t>a-1</t></si><si><r><t>Mar</t></r><r><rPr><b/></rPr><t>ía</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si>';
    const rows = `<row r="6"><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="str"><f>"So"&amp;"to"</f><v>So_x0074_o</v></c></row>`;
    const whole = await readWhole(students(rows, { strings }));
    expect(first(whole)).toMatchObject({ id: 'a-1', givenName: 'María', familyName: 'Soto' });
    expect(whole.where('xlsx.formula')).toEqual(['alumnos.xlsx [Hoja1]:6 Apellido paterno']);
  });

  it('lists sheets that it cannot read, with their rows', async () => {
    const own = textRow(1, ['id', 'givenName', 'familyName']) + textRow(2, ['p1', 'Ana', 'Díaz']);
    const sheets = [
      { name: 'Datos', rows: own, state: 'hidden' },
      { name: 'Notas sueltas', rows: textRow(1, ['llamar a', 'la madre']) + textRow(9, ['x']) },
    ];
    const whole = await readWhole({ 'x.xlsx': rawWorkbook({ sheets }) });
    expect(whole.findings.find(({ code }) => code === 'xlsx.sheet-not-read')).toMatchObject({
      where: { file: 'x.xlsx [Notas sueltas]' },
      params: { rows: 2 },
    });
    expect(whole.where('xlsx.hidden-sheet')).toEqual(['x.xlsx [Datos]:']);
  });
});

describe('what Excel does to values', () => {
  const say = async (cells: Readonly<Record<string, string>>, more = {}) => {
    const whole = await readWhole(students(row(6, { A: text('a-1'), B: text('Ana'), ...cells }), more));
    const codes = whole.findings.map(({ code }) => code).filter((code) => code.startsWith('xlsx.'));
    return { record: { ...whole.of('enrolment')[0]?.record, ...first(whole) }, codes };
  };

  it('numbers where texts were', async () => {
    expect(await say({ A: number(20417) })).toMatchObject({ record: { id: '20417' }, codes: ['xlsx.number-for-text'] });
    expect(await say({ A: number('1.23456789012E+11') })).toMatchObject({
      record: { id: '123456789012' },
      codes: ['xlsx.number-for-text'],
    });
    expect(await say({ A: number('1.2345678901234568E+17') })).toMatchObject({ codes: ['xlsx.digits-lost'] });
    expect(await say({ A: text('1.23E+11') })).toMatchObject({
      record: { id: '1.23E+11' },
      codes: ['xlsx.scientific-text'],
    });
    expect(await say({ G: text('2026') })).toMatchObject({
      record: { schoolYear: 2026 },
      codes: ['xlsx.text-for-number'],
    });
  });

  it.each([
    ['1900', false, 42430, '2016-03-01'],
    ['1904', true, 40968, '2016-03-01'],
    ['1900', false, 59, '1900-02-28'],
    ['1900', false, 61, '1900-03-01'],
  ])('days counted from %s', async (_, date1904, serial, day) => {
    const { record } = await say({ D: number(serial, 1) }, { formats: [0, 14], date1904 });
    expect(record).toMatchObject({ birthDate: day });
  });

  it('days without a format, with a time, or that never were; years and 5-2', async () => {
    const formats = [0, 14, 22];
    const of = (xml: string, column = 'D') => say({ [column]: xml }, { formats });
    expect(await of(number(42430))).toMatchObject({ record: { birthDate: '2016-03-01' }, codes: ['xlsx.serial-date'] });
    expect(await of(number(42430.75, 2))).toMatchObject({
      record: { birthDate: '2016-03-01' },
      codes: ['xlsx.time-dropped'],
    });
    expect(await of(number(60, 1))).toMatchObject({ record: { birthDate: '60' }, codes: ['xlsx.no-such-day'] });
    expect(await of(number(-4, 1))).toMatchObject({ codes: ['xlsx.no-such-day'] });
    expect(await of(number(2015))).toMatchObject({ record: { birthDate: '2015' }, codes: [] });
    expect(await of(number(20160301))).toMatchObject({ record: { birthDate: '2016-03-01' }, codes: [] });
    expect(await of('<c t="d"><v>2016-03-01T00:00:00</v></c>')).toMatchObject({ record: { birthDate: '2016-03-01' } });
    expect(await of(number(45327, 1), 'F')).toMatchObject({
      record: { grade: '2024-02-05' },
      codes: ['xlsx.became-a-date'],
    });
    expect((await of(number(45327, 1), 'G')).codes).toEqual(['xlsx.became-a-date']);
  });

  it('errors and formulas', async () => {
    const broken = await say({ C: '<c t="e"><v>#N/A</v></c>', D: '<c><f>TODAY()</f></c>' });
    expect(broken.codes).toEqual(['xlsx.error-value', 'xlsx.formula-without-value']);
    expect(broken.record).not.toHaveProperty('familyName');
  });

  it('rows that are hidden or merged are read all the same, and said', async () => {
    const sheet = {
      name: 'H',
      rows:
        textRow(1, ['id', 'givenName', 'familyName']) +
        textRow(2, ['p1', 'Ana', 'Díaz'], ' hidden="1"') +
        textRow(3, ['p2', 'Eva']),
      after: '<mergeCells><mergeCell ref="C2:C3"/></mergeCells>',
    };
    const whole = await readWhole({ 'x.xlsx': rawWorkbook({ sheets: [sheet] }) });
    expect(whole.of('person')).toHaveLength(2);
    expect(whole.findings.find(({ code }) => code === 'xlsx.hidden-rows')?.params).toEqual({ rows: 1 });
    expect(whole.where('xlsx.merged-cells')).toEqual(['x.xlsx [H]:2']);
  });

  it('a row of which nothing can be read is listed', async () => {
    const rows = textRow(1, ['id', 'givenName', 'familyName']) + row(2, { A: '<c t="e"><v>#REF!</v></c>' });
    const whole = await readWhole({ 'x.xlsx': rawWorkbook({ sheets: [{ name: 'H', rows }] }) });
    expect(whole.unread.map(({ finding }) => [finding.code, finding.where.row])).toEqual([['xlsx.row-not-read', 2]]);
  });
});
