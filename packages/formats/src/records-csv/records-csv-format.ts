import { ENTITY_NAMES } from '@emis-sdk/model';
import type { ReadableFormat, WritableFormat } from '../format.ts';
import { contextOf } from '../table/context-of.ts';
import { readRecordsCsv } from './read-records-csv.ts';
import { recogniseRecordsCsv } from './recognise-records-csv.ts';
import { writeRecordsCsv } from './write-records-csv.ts';

/** Records of the standard as tables, a file for each entity: what spreadsheets and statistics programs open. */
export const RECORDS_CSV: ReadableFormat & WritableFormat = {
  id: 'emis-csv',
  title: 'EMIS CSV',
  entities: ENTITY_NAMES,
  gives: 'files',
  recognise: recogniseRecordsCsv,
  read: (bundle, options) => readRecordsCsv(bundle, contextOf(options)),
  write: writeRecordsCsv,
};
