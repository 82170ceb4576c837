import type { ReadableFormat, WritableFormat } from '@emis-sdk/formats';
import { hasColumnsOf, type RowFile, readRowFile, sourcesOf } from '../../row-files/row-file.ts';
import { BNH_20, BNH_33, type BnhLayout } from './bnh-fields.ts';
import { bnhRecords } from './bnh-records.ts';
import { writeBnh } from './write-bnh.ts';

function fileOf(layout: BnhLayout): RowFile {
  return {
    spec: {
      columns: layout.fields.map((field) => ({
        name: layout.columnOf(field),
        need: field.need === 'optional' ? 'O' : 'R',
        type: 'string',
      })),
      ordered: true,
      delimiter: layout.delimiter,
    },
    knownBy: layout.fields.filter(({ need }) => need === 'value').map((field) => layout.columnOf(field).toUpperCase()),
    records: bnhRecords(layout),
  };
}

function formatOf(layout: BnhLayout): ReadableFormat & WritableFormat {
  const file = fileOf(layout);
  return {
    id: layout.id,
    title: layout.title,
    entities: ['school', 'class', 'person', 'enrolment', 'class-enrolment'],
    async recognise(bundle) {
      const [source] = await sourcesOf(bundle, file);
      return source && hasColumnsOf(source, layout.title, file.knownBy.join(', '));
    },
    read: (bundle, options) => readRowFile(bundle, options, file),
    gives: 'one-file',
    write: (open, options) => writeBnh(layout, open, options),
  };
}

/** The nominal file from the jurisdictions to the nation, in both layouts that are known. */
export const BNH_FORMATS = [formatOf(BNH_20), formatOf(BNH_33)] as const;
