import type { ReadableFormat } from '@emis-sdk/formats';
import { columns, objectBuilder } from '@emis-sdk/formats/tables';
import { ownValue } from '../../facts/own-value.ts';
import {
  dayOfCell,
  extensionsOf,
  idOf,
  idWithin,
  idWithinMade,
  numberCode,
  paddedCode,
  recordOf,
  yearOfCell,
} from '../../row-files/cells.ts';
import { keptColumns, oncePerRow, oncePerShared } from '../../row-files/kept-columns.ts';
import type { RowAtHand } from '../../row-files/record-of-row.ts';
import { hasColumnsOf, type RowFile, readRowFile, sourcesOf } from '../../row-files/row-file.ts';
import { TEACHING_CODE } from '../extension.ts';

/** COD_DEPE2: municipal, subsidised, paid, delegated administration, local service. */
const SECTORS: Readonly<Record<string, string>> = {
  1: 'public',
  2: 'charter',
  3: 'private',
  4: 'charter',
  5: 'public',
};
const LOCALITIES: Readonly<Record<string, string>> = { 0: 'urban', 1: 'rural' };
/** GEN_ALU: unverified. */
const SEXES: Readonly<Record<string, string>> = { 1: 'male', 2: 'female' };

const schoolId = oncePerShared(({ cell }) => idOf('cl', cell('RBD') ?? 'sin-rbd'));
const personId = oncePerRow(({ cell, row }) => idWithin('cl-mrun', cell('MRUN') ?? `row-${row}`));
const teachingCode = ({ cell }: RowAtHand) => paddedCode(cell('COD_ENSE'), 3);

/** As the EDE writes a grade: `110.05`. */
const gradeOf = oncePerShared((row) => {
  const code = teachingCode(row);
  const grade = paddedCode(row.cell('COD_GRADO'), 2);
  return code === undefined || grade === undefined ? undefined : `${code}.${grade}`;
});

const classId = oncePerShared((row) => {
  const letter = row.cell('LET_CUR');
  return letter && idWithin(schoolId(row), row.cell('AGNO'), gradeOf(row), letter);
});

/** What of the id of an enrolment is the same for many: it stands behind the student's. */
const placeId = oncePerShared((row) => idOf(row.cell('AGNO'), row.cell('RBD'), gradeOf(row)));
const schoolYear = oncePerShared(({ cell }) => yearOfCell(cell('AGNO')));

/** The file names nobody. A name is needed, no two people should seem one, and digits in a name would be taken for a slip. */
function maskedName(mrun = ''): string {
  const letters: number[] = [];
  for (let at = 0; at < Math.min(mrun.length, LONGEST_MRUN); at++) {
    const digit = mrun.charCodeAt(at) - ZERO;
    if (digit >= 0 && digit <= 9) letters.push(A + digit);
  }
  return letters.length === 0 ? 'Enmascarado' : `Enmascarado ${String.fromCharCode(...letters)}`;
}

const [ZERO, A] = [0x30, 0x41];
/** A number is much shorter: what is longer is something else. */
const LONGEST_MRUN = 40;

/** Some years give the month of birth alone. */
const isMonth = (born: string | undefined) => born?.length === 6 && /^\d{6}$/.test(born);

const personOf = objectBuilder(['id', 'roles', 'identifiers', 'givenName', 'sex', 'birthDate', 'extensions']);
const keptOfPerson = keptColumns([
  { name: 'metadata.cl.gen_alu', column: 'GEN_ALU' },
  {
    name: 'metadata.cl.fec_nac_alu',
    column: 'FEC_NAC_ALU',
    convert: (born) => (isMonth(born) ? born : undefined),
  },
]);
const enrolmentOf = objectBuilder(['id', 'studentId', 'schoolId', 'grade', 'schoolYear', 'extensions']);

const OPEN_ENROLMENT: RowFile = {
  spec: {
    columns: columns([
      ['AGNO', 'R'],
      ['RBD', 'R'],
      ['DGV_RBD', 'O'],
      // Not in the layout at hand; where a file has it, it is the name of the school.
      ['NOM_RBD', 'O'],
      ['COD_DEPE', 'O'],
      ['COD_DEPE2', 'O'],
      ['RURAL_RBD', 'O'],
      ['ESTADO_ESTAB', 'O'],
      ['COD_ENSE', 'R'],
      ['COD_GRADO', 'R'],
      ['LET_CUR', 'O'],
      ['COD_JOR', 'O'],
      ['MRUN', 'R'],
      ['GEN_ALU', 'O'],
      ['FEC_NAC_ALU', 'O'],
    ]),
    ordered: false,
    delimiter: ';',
  },
  knownBy: ['AGNO', 'RBD', 'COD_ENSE', 'COD_GRADO', 'MRUN'],
  records: [
    {
      entity: 'school',
      shared: ['RBD'],
      columns: { name: 'NOM_RBD', 'identifiers.0.value': 'RBD', sector: 'COD_DEPE2', localityKind: 'RURAL_RBD' },
      make(row) {
        const [rbd, digit] = [row.cell('RBD'), row.cell('DGV_RBD')];
        return recordOf({
          id: schoolId(row),
          name: row.cell('NOM_RBD') ?? `RBD ${rbd ?? '-'}`,
          identifiers:
            rbd === undefined ? [] : [{ type: 'cl.rbd', value: digit === undefined ? rbd : `${rbd}-${digit}` }],
          sector: ownValue(SECTORS, row.cell('COD_DEPE2')),
          localityKind: ownValue(LOCALITIES, row.cell('RURAL_RBD')),
          extensions: extensionsOf([
            ['metadata.cl.cod_depe', row.cell('COD_DEPE')],
            ['metadata.cl.estado_estab', row.cell('ESTADO_ESTAB')],
          ]),
        });
      },
    },
    {
      entity: 'class',
      shared: ['RBD', 'AGNO', 'COD_ENSE', 'COD_GRADO', 'LET_CUR'],
      columns: { title: 'LET_CUR', 'grades.0': 'COD_GRADO' },
      make(row) {
        const [id, grade] = [classId(row), gradeOf(row)];
        if (!id) return undefined;
        return recordOf({
          id,
          title: `${grade ?? ''} ${row.cell('LET_CUR') ?? ''}`.trim(),
          type: 'homeroom',
          schoolId: schoolId(row),
          grades: grade === undefined ? [] : [grade],
          extensions: extensionsOf([
            [TEACHING_CODE, teachingCode(row)],
            ['metadata.cl.cod_jor', numberCode(row.cell('COD_JOR'))],
          ]),
        });
      },
    },
    {
      entity: 'person',
      shared: 'by-some',
      columns: { givenName: 'MRUN', 'identifiers.0.value': 'MRUN', sex: 'GEN_ALU', birthDate: 'FEC_NAC_ALU' },
      make(row) {
        const [mrun, born] = [row.cell('MRUN'), row.cell('FEC_NAC_ALU')];
        return personOf([
          personId(row),
          ['student'],
          mrun === undefined ? undefined : [{ type: 'cl.mrun', value: mrun }],
          maskedName(mrun),
          ownValue(SEXES, row.cell('GEN_ALU')),
          isMonth(born) ? undefined : dayOfCell(born),
          keptOfPerson(row),
        ]);
      },
    },
    {
      entity: 'enrolment',
      shared: 'no',
      columns: { grade: 'COD_GRADO', schoolYear: 'AGNO', studentId: 'MRUN', schoolId: 'RBD' },
      make: (row) =>
        enrolmentOf([
          idWithinMade(personId(row), placeId(row)),
          personId(row),
          schoolId(row),
          gradeOf(row),
          schoolYear(row),
          row.hasOthers ? extensionsOf(row.others()) : undefined,
        ]),
    },
    {
      entity: 'class-enrolment',
      shared: 'no',
      needs: 'LET_CUR',
      columns: { classId: 'LET_CUR', studentId: 'MRUN' },
      make(row) {
        const id = classId(row);
        return id ? { id: idWithinMade(personId(row), id), classId: id, studentId: personId(row) } : undefined;
      },
    },
  ],
};

const TITLE = {
  en: 'MINEDUC, open enrolment file (Chile)',
  es: 'MINEDUC, archivo abierto de matrícula (Chile)',
  pt: 'MINEDUC, arquivo aberto de matrículas (Chile)',
};

/** MINEDUC's open enrolment file: a row is a student's place. People are masked; who is who says the MRUN. */
export const OPEN_ENROLMENT_FORMAT: ReadableFormat = {
  id: 'mineduc-matricula',
  title: TITLE,
  entities: ['school', 'class', 'person', 'enrolment', 'class-enrolment'],
  async recognise(bundle) {
    const [source] = await sourcesOf(bundle, OPEN_ENROLMENT);
    return source && hasColumnsOf(source, TITLE, OPEN_ENROLMENT.knownBy.join(', '));
  },
  read: (bundle, options) => readRowFile(bundle, options, OPEN_ENROLMENT),
};
