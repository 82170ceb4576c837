import { ENTITY_NAMES } from '@emis-sdk/model/core';
import type { ReadableFormat, WritableFormat } from '../format.ts';
import { contextOf } from '../table/context-of.ts';
import { entityOf } from './entity-of.ts';

/** Records of the standard as tables, a file for each entity: what spreadsheets and statistics programs open. Loaded when it is asked for. */
export const RECORDS_CSV: ReadableFormat & WritableFormat = {
  id: 'emis-csv',
  title: 'EMIS CSV',
  entities: ENTITY_NAMES,
  gives: 'files',
  oneFile: '.csv',
  async recognise(bundle) {
    if (!bundle.files.some(({ name }) => entityOf(name) !== undefined)) return undefined;
    const { recogniseRecordsCsv } = await import('./recognise-records-csv.ts');
    return recogniseRecordsCsv(bundle);
  },
  async *read(bundle, options) {
    const { readRecordsCsv } = await import('./read-records-csv.ts');
    yield* readRecordsCsv(bundle, contextOf(options));
  },
  async *write(open, options) {
    const { writeRecordsCsv } = await import('./write-records-csv.ts');
    yield* writeRecordsCsv(open, options);
  },
};
