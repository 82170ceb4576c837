import { detectFormat, memoryBundle } from '@emis-sdk/formats';
import type { RawRecord } from '@emis-sdk/model';
import { loadProfile } from '@emis-sdk/profiles';
import { describe, expect, it } from 'vitest';

const formats = (
  await Promise.all(['argentina', 'brazil', 'chile', 'colombia', 'peru'].map((id) => loadProfile(id)))
).flatMap((profile) => profile.formats);

type Files = Readonly<Record<string, string>>;

/** What becomes of files: their format, the records that are read, what is said, and rows that became none. */
async function read(files: Readonly<Record<string, string | Uint8Array>>) {
  const bundle = memoryBundle(files);
  const { format } = await detectFormat(bundle, formats);
  const items = (await Array.fromAsync(format.read(bundle, {}))).flat();
  const records: { entity: string; record: RawRecord }[] = [];
  const said = new Set<string>();
  let unread = 0;
  for (const item of items) {
    if (item.type === 'record') records.push({ entity: item.entity, record: item.record });
    for (const { severity, code } of item.type === 'record' ? item.findings : []) said.add(`${severity} ${code}`);
    if (item.type !== 'finding') continue;
    said.add(`${item.finding.severity} ${item.finding.code}`);
    if (item.unread) unread++;
  }
  return { format: format.id, records, unread, said: [...said].sort() };
}

const OPEN_ENROLMENT = [
  'AGNO;RBD;DGV_RBD;COD_DEPE2;RURAL_RBD;COD_ENSE;COD_GRADO;LET_CUR;COD_JOR;MRUN;GEN_ALU;FEC_NAC_ALU',
  '2026;1;9;1;1;110;5;A;3;8412077;2;20150321',
  '2026;1;9;1;1;110;5;A;3;8412078;1;20150322',
  '2026;12;2;1;1;110;6;B;3;8412079;1;20140322',
];
const ANEXO = [
  'ANO_INF;CODIGO_DANE;TIPO_DOCUMENTO;NRO_DOCUMENTO;APELLIDO1;NOMBRE1;FECHA_NACIMIENTO;GENERO;GRADO;GRUPO;METODOLOGIA',
  '2026;276892000404;2;1098765432;MUÑOZ;JOSÉ;03/02/2012;M;5;501;1',
  '2026;276892000404;2;1098765433;PEÑA;ANA;04/02/2012;F;5;501;1',
];
const BNH = [
  'ID_PERSONA_JURISDICCIONAL,APELLIDOS,NOMBRES,TIPO_DOCUMENTO,NUMERO_DOCUMENTO,FECHA_NACIMIENTO,SEXO,CUEANEXO,GRADO',
  'P1,PEREZ,ANA,1,45123456,01/03/2016,F,060012300,5',
  'P2,ÑANDU,LUZ,1,45123457,02/03/2016,F,060012300,5',
];
const ROSTER: Readonly<Record<string, readonly string[]>> = {
  'orgs.csv': [
    'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId',
    'd1,,,Distrito,district,D1,',
    'o1,,,Escuela Ñandú,school,0012,d1',
  ],
  'users.csv': [
    'sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,givenName,familyName',
    '00012345678901234567,,,true,o1,student,s1,José,Núñez',
    't1,,,true,o1,teacher,t1,Ana,Luz',
  ],
};
const SDS = {
  'School.csv': ['SIS ID,Name', '1,Escuela', '2,Liceo'],
  'Section.csv': ['SIS ID,School SIS ID,Section Name', 'k1,1,5 A', 'k2,2,6 A'],
  'Student.csv': ['SIS ID,School SIS ID,First Name,Last Name,Username', '11,1,José,Núñez,j', '12,2,Ana,Luz,a'],
  'Teacher.csv': ['SIS ID,School SIS ID,First Name,Last Name,Username', '21,1,Eva,Sol,e', '22,2,Leo,Paz,l'],
  'StudentEnrollment.csv': ['Section SIS ID,SIS ID', 'k1,11', 'k2,12'],
  'TeacherRoster.csv': ['Section SIS ID,SIS ID', 'k1,21', 'k2,22'],
};

const FAMILIES: readonly {
  readonly format: string;
  readonly files: Readonly<Record<string, readonly string[]>>;
  readonly delimiter: string;
}[] = [
  { format: 'mineduc-matricula', files: { 'matricula.csv': OPEN_ENROLMENT }, delimiter: ';' },
  { format: 'simat-anexo-6a', files: { 'ANEXO6A.csv': ANEXO }, delimiter: ';' },
  { format: 'bnh-20', files: { 'bnh.csv': BNH }, delimiter: ',' },
  { format: 'oneroster-1.1', files: ROSTER, delimiter: ',' },
  { format: 'sds-1', files: SDS, delimiter: ',' },
];

type Change = (lines: readonly string[], delimiter: string) => string;

const text = (lines: readonly string[]) => `${lines.join('\r\n')}\r\n`;
const header =
  (change: (name: string) => string): Change =>
  ([names = '', ...rows], delimiter) =>
    text([names.split(delimiter).map(change).join(delimiter), ...rows]);
const between =
  (other: string): Change =>
  (lines, delimiter) =>
    text(lines.map((line) => line.replaceAll(delimiter, other)));

/** What is changed, and what is to be said of it besides what is said of the files as they are. */
const CHANGES: readonly (readonly [what: string, change: Change, code: string | undefined])[] = [
  ['bars between the values', between('|'), 'warning csv.delimiter'],
  ['tabs between the values', between('\t'), 'warning csv.delimiter'],
  [
    'a bar or comma behind each row but the header',
    ([names = '', ...rows], d) => text([names, ...rows.map((row) => row + d)]),
    'info header.extra-column',
  ],
  ['names in small letters', header((name) => name.toLowerCase()), 'warning header.case'],
  [
    'names with accents',
    header((name) => name.replace(/^(.*?)([aeiou])/i, (_, before, vowel) => `${before}${vowel}\u0301`)),
    'warning header.case',
  ],
  ['blanks within and around names', header((name) => ` ${name.replaceAll('_', ' ')} `), 'warning header.case'],
  [
    'underscores in names',
    header((name) => name.replaceAll(' ', '').replace(/(?<=.)(?=.$)/, '_')),
    'warning header.case',
  ],
  ['names in quotes behind a mark', header((name) => `"${name}"`), undefined],
  ['titles above the header', (lines) => text(['Reporte de matrícula 2026', '', ...lines]), 'warning csv.above-header'],
  ['CR alone', (lines) => lines.map((line) => `${line}\r`).join(''), undefined],
  ['empty lines at the end', (lines) => `${text(lines)}\r\n  \r\n`, undefined],
];

describe.each(FAMILIES)('files of $format', ({ format, files, delimiter }) => {
  const changed = (change: Change): Files =>
    Object.fromEntries(Object.entries(files).map(([name, lines]) => [name, change(lines, delimiter)]));

  it.each(CHANGES)('are known and read whole with %s', async (_what, change, code) => {
    const plain = await read(changed(text));
    expect(plain).toMatchObject({ format, unread: 0 });
    const { said, ...other } = await read(changed(change));
    expect(other).toEqual({ format, unread: 0, records: plain.records });
    expect(said.filter((one) => !plain.said.includes(one))).toEqual(code === undefined ? [] : [code]);
  });
});

it('a file that may hold records and is not of the format is told as more than a note', async () => {
  const files = Object.fromEntries(Object.entries(ROSTER).map(([name, lines]) => [name, text(lines)]));
  const { said } = await read({ ...files, 'enrolments.csv': 'sourcedId\ne1\n' });
  expect(said).toContain('warning file.unexpected');
  expect((await read({ ...files, '._users.csv': 'x', 'README.txt': 'x' })).said).toContain('info file.unexpected');
});

it('two titles are counted, and rows keep their numbers', async () => {
  const bundle = memoryBundle({ 'matricula.csv': text(['Matrícula', 'Región 1', ...OPEN_ENROLMENT]) });
  const { format } = await detectFormat(bundle, formats);
  const items = (await Array.fromAsync(format.read(bundle, {}))).flat();
  expect(items).toContainEqual({
    type: 'finding',
    finding: { code: 'csv.above-header', severity: 'warning', where: { file: 'matricula.csv' }, params: { rows: 2 } },
    unread: false,
  });
  expect(new Set(items.flatMap((item) => (item.type === 'record' ? [item.row] : [])))).toEqual(new Set([4, 5, 6]));
});
