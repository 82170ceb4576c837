import { objectBuilder } from '@emis-sdk/formats/tables';
import type { RawRecord } from '@emis-sdk/model';
import { ownValue } from '../../facts/own-value.ts';
import {
  dayOfCell,
  extensionsOf,
  idOf,
  idWithinMade,
  numberCode,
  paddedCode,
  recordOf,
  yearOfCell,
} from '../../row-files/cells.ts';
import { keptColumns, oncePerRow, oncePerShared } from '../../row-files/kept-columns.ts';
import type { RecordOfRow, RowAtHand } from '../../row-files/record-of-row.ts';
import { divipola } from '../codes/territories.ts';
import { documents } from '../documents.ts';
import { extensions } from '../extensions.ts';

const DOCUMENTS: ReadonlyMap<string, string | undefined> = new Map(
  documents.map(({ code, identifier }) => [code, identifier]),
);

/** Kinds of shift of the standard for those of SIMAT; a single shift takes the whole day. */
const SHIFTS: Readonly<Record<string, string>> = {
  1: 'full-day',
  2: 'morning',
  3: 'afternoon',
  4: 'evening',
  5: 'weekend',
  6: 'full-day',
};

/** Codes of the recoded list that are no disability. */
const NO_DISABILITY = new Set(['11', '17', '19', '99']);

/** Columns whose codes are texts with a leading zero; all other codes are numbers. */
const TEXT_CODES: Readonly<Record<string, number>> = {
  EXP_DEPTO: 2,
  EXP_MUN: 3,
  RES_DEPTO: 2,
  RES_MUN: 3,
  ESPECIALIDAD: 2,
  APOYO_ACADEMICO_ESPECIAL: 2,
  SRPA: 2,
  PAIS_ORIGEN: 3,
};

const COLUMN_OF = (name: string) => name.slice('metadata.co.'.length).toUpperCase();
const addedTo = (wanted: string) =>
  extensions
    .filter(({ entity }) => entity === wanted)
    .map(({ name }) => ({ name, column: COLUMN_OF(name), width: ownValue(TEXT_CODES, COLUMN_OF(name)) }));
const ADDED = { person: addedTo('person'), enrolment: addedTo('enrolment') };

/** The columns that are kept for an entity, under the names that the profile gives them. */
const columnsFor = (entity: keyof typeof ADDED) =>
  ADDED[entity].map(({ name, column, width }) => ({
    name,
    column,
    convert: width === undefined ? numberCode : (cell: string | undefined) => paddedCode(cell, width),
  }));
const ofPerson = keptColumns(columnsFor('person'));
const ofEnrolment = keptColumns([
  { name: 'metadata.co.mun_codigo', column: 'MUN_CODIGO', convert: (cell) => paddedCode(cell, 3) },
  { name: 'metadata.co.dane_anterior', column: 'DANE_ANTERIOR' },
  { name: 'metadata.co.cons_sede', column: 'CONS_SEDE' },
  ...columnsFor('enrolment'),
]);

const schoolId = oncePerShared(({ cell }) => idOf('co', cell('CODIGO_DANE') ?? cell('DANE_ANTERIOR') ?? 'sin-codigo'));
const siteCode = ({ cell }: RowAtHand) => cell('DANE_ANTERIOR') ?? cell('CODIGO_DANE');
const municipality = ({ cell }: RowAtHand) => /^\d(\d{5})\d{6}$/.exec(cell('CODIGO_DANE') ?? '')?.[1];
const shiftCode = ({ cell }: RowAtHand) => numberCode(cell('TIPO_JORNADA'));
const shiftId = oncePerShared((row) =>
  ownValue(SHIFTS, shiftCode(row)) === undefined ? undefined : idOf(schoolId(row), 'jornada', shiftCode(row)),
);
const gradeOf = oncePerShared(({ cell }) => numberCode(cell('GRADO')));
const classId = oncePerShared((row) =>
  row.cell('GRUPO') === undefined
    ? undefined
    : idOf('co', siteCode(row), row.cell('ANO_INF'), shiftCode(row), row.cell('GRADO'), row.cell('GRUPO')),
);
/** What of the id of an enrolment is the same for many: it stands behind the student's. */
const placeId = oncePerShared((row) => idOf(row.cell('ANO_INF'), siteCode(row)));
const schoolYear = oncePerShared(({ cell }) => yearOfCell(cell('ANO_INF')));

/** SIMAT's own number of the student; else the document; else the row, so that none is lost. */
const personId = oncePerRow(({ cell, row }) => {
  const document = cell('NRO_DOCUMENTO');
  return idOf('co', cell('PER_ID') ?? (document && `${cell('TIPO_DOCUMENTO') ?? ''}-${document}`) ?? `row-${row}`);
});

function place(code: string, kind: string, parentId?: string): RawRecord | undefined {
  if (!divipola.has(code)) return undefined;
  return recordOf({
    id: `co-divipola-${code}`,
    name: divipola.label(code, 'es'),
    kind,
    parentId,
    country: 'CO',
    identifiers: [{ type: 'co.divipola', value: code }],
  });
}

const enrolmentRecord = objectBuilder([
  'id',
  'studentId',
  'schoolId',
  'grade',
  'schoolYear',
  'shiftId',
  'repeats',
  'extensions',
]);

export const ANEXO_6A_RECORDS: readonly RecordOfRow[] = [
  {
    entity: 'territory',
    shared: ['CODIGO_DANE'],
    columns: { name: 'CODIGO_DANE' },
    make: (row) => place((municipality(row) ?? '').slice(0, 2), 'state'),
  },
  {
    entity: 'territory',
    shared: ['CODIGO_DANE'],
    columns: { name: 'CODIGO_DANE' },
    make(row) {
      const code = municipality(row) ?? '';
      return place(code, 'municipality', `co-divipola-${code.slice(0, 2)}`);
    },
  },
  {
    entity: 'school',
    shared: ['CODIGO_DANE', 'DANE_ANTERIOR'],
    columns: { 'identifiers.0.value': 'CODIGO_DANE', name: 'CODIGO_DANE' },
    make(row) {
      const code = row.cell('CODIGO_DANE');
      const at = municipality(row);
      return recordOf({
        id: schoolId(row),
        // The export names no school.
        name: `DANE ${code ?? siteCode(row) ?? '-'}`,
        territoryId: at !== undefined && divipola.has(at) ? `co-divipola-${at}` : undefined,
        identifiers: code === undefined ? [] : [{ type: 'co.dane', value: code }],
      });
    },
  },
  {
    entity: 'shift',
    shared: ['CODIGO_DANE', 'DANE_ANTERIOR', 'TIPO_JORNADA'],
    columns: { kind: 'TIPO_JORNADA' },
    make(row) {
      const id = shiftId(row);
      return id ? recordOf({ id, schoolId: schoolId(row), kind: ownValue(SHIFTS, shiftCode(row)) }) : undefined;
    },
  },
  {
    entity: 'class',
    shared: ['CODIGO_DANE', 'DANE_ANTERIOR', 'ANO_INF', 'TIPO_JORNADA', 'GRADO', 'GRUPO'],
    columns: { title: 'GRUPO', 'grades.0': 'GRADO' },
    make(row) {
      const id = classId(row);
      const grade = gradeOf(row);
      if (!id) return undefined;
      return recordOf({
        id,
        title: row.cell('GRUPO'),
        type: 'homeroom',
        schoolId: schoolId(row),
        grades: grade === undefined ? [] : [grade],
        shiftId: shiftId(row),
        extensions: extensionsOf([
          ['metadata.co.dane_anterior', row.cell('DANE_ANTERIOR')],
          ['metadata.co.cons_sede', row.cell('CONS_SEDE')],
        ]),
      });
    },
  },
  { entity: 'person', shared: 'by-some', columns: personColumns(), make: personOf },
  {
    entity: 'enrolment',
    shared: 'no',
    columns: { grade: 'GRADO', schoolYear: 'ANO_INF', repeats: 'REPITENTE', schoolId: 'CODIGO_DANE' },
    make: (row) =>
      enrolmentRecord([
        idWithinMade(personId(row), placeId(row)),
        personId(row),
        schoolId(row),
        gradeOf(row),
        schoolYear(row),
        shiftId(row),
        yesOrNo(row.cell('REPITENTE')),
        ofEnrolment(row, row.others()),
      ]),
  },
  {
    entity: 'class-enrolment',
    shared: 'no',
    needs: 'GRUPO',
    columns: { classId: 'GRUPO', studentId: 'PER_ID' },
    make(row) {
      const id = classId(row);
      return id ? { id: idWithinMade(personId(row), id), classId: id, studentId: personId(row) } : undefined;
    },
  },
];

function personColumns(): Readonly<Record<string, string>> {
  return {
    givenName: 'NOMBRE1',
    middleName: 'NOMBRE2',
    familyName: 'APELLIDO1',
    secondFamilyName: 'APELLIDO2',
    birthDate: 'FECHA_NACIMIENTO',
    sex: 'GENERO',
    ethnicity: 'CODIGO_ETNIA',
    address: 'DIRECCION_RESIDENCIA',
    phone: 'TEL',
    stateOfBirth: 'NAC_DEPTO',
    cityOfBirth: 'NAC_MUN',
    countryOfBirth: 'PAIS_NACIMIENTO',
    disability: 'TIPO_DISCAPACIDAD',
    'identifiers.0.value': 'NRO_DOCUMENTO',
    'identifiers.1.value': 'PER_ID',
    ...Object.fromEntries(ADDED.person.map(({ name, column }) => [`extensions.${name}`, column])),
  };
}

function personOf(row: RowAtHand): RawRecord {
  const { cell } = row;
  const document = cell('NRO_DOCUMENTO');
  const kind = numberCode(cell('TIPO_DOCUMENTO'));
  const id = cell('PER_ID');
  const sex = cell('GENERO');
  const disability = numberCode(cell('TIPO_DISCAPACIDAD'));
  const identifiers = [
    ...(document === undefined ? [] : [{ type: DOCUMENTS.get(kind ?? '') ?? 'co.document', value: document }]),
    ...(id === undefined ? [] : [{ type: 'co.per-id', value: id }]),
  ];
  return personRecord([
    personId(row),
    ['student'],
    identifiers.length === 0 ? undefined : identifiers,
    cell('NOMBRE1'),
    cell('NOMBRE2'),
    cell('APELLIDO1'),
    cell('APELLIDO2'),
    dayOfCell(cell('FECHA_NACIMIENTO')),
    sex === 'F' ? 'female' : sex === 'M' ? 'male' : sex,
    numberCode(cell('CODIGO_ETNIA')),
    cell('DIRECCION_RESIDENCIA'),
    cell('TEL'),
    cell('PAIS_NACIMIENTO'),
    paddedCode(cell('NAC_DEPTO'), 2),
    paddedCode(cell('NAC_MUN'), 3),
    disability === undefined ? undefined : !NO_DISABILITY.has(disability),
    ofPerson(row),
  ]);
}

const personRecord = objectBuilder([
  'id',
  'roles',
  'identifiers',
  'givenName',
  'middleName',
  'familyName',
  'secondFamilyName',
  'birthDate',
  'sex',
  'ethnicity',
  'address',
  'phone',
  'countryOfBirth',
  'stateOfBirth',
  'cityOfBirth',
  'disability',
  'extensions',
]);

function yesOrNo(cell: string | undefined): boolean | string | undefined {
  return cell === 'S' ? true : cell === 'N' ? false : cell;
}
