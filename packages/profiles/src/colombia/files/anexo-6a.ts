import type { ReadableFormat } from '@emis-sdk/formats';
import { hasColumnsOf, type RowFile, readRowFile, sourcesOf } from '../../row-files/row-file.ts';
import { ANEXO_6A_COLUMNS } from './anexo-6a-columns.ts';
import { ANEXO_6A_RECORDS } from './anexo-6a-records.ts';

const TITLE = {
  en: 'SIMAT, Anexo 6A (Colombia)',
  es: 'SIMAT, Anexo 6A (Colombia)',
  pt: 'SIMAT, Anexo 6A (Colômbia)',
};

const ANEXO_6A_FILE: RowFile = {
  spec: {
    columns: ANEXO_6A_COLUMNS,
    ordered: false,
    delimiter: ';',
    encodings: ['windows-1252', 'iso-8859-1'],
  },
  knownBy: ['ANO_INF', 'CODIGO_DANE', 'NRO_DOCUMENTO', 'GRADO'],
  records: ANEXO_6A_RECORDS,
};

/**
 * The enrolment export of SIMAT: a row is a student's place. Schools, classes and shifts are made out from their codes, as the file names
 * none. What the standard has no field for is kept under `extensions`, as `metadata.co.<column>`; a column that the dictionary does not
 * know, under its own name.
 */
export const ANEXO_6A_FORMAT: ReadableFormat = {
  id: 'simat-anexo-6a',
  title: TITLE,
  entities: ['territory', 'school', 'shift', 'class', 'person', 'enrolment', 'class-enrolment'],
  async recognise(bundle) {
    const [source] = await sourcesOf(bundle, ANEXO_6A_FILE);
    return source && hasColumnsOf(source, TITLE, ANEXO_6A_FILE.knownBy.join(', '));
  },
  read: (bundle, options) => readRowFile(bundle, options, ANEXO_6A_FILE),
};
