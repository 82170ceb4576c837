import { ENTITY_NAMES } from '@emis-sdk/model/core';
import type { WritableFormat } from '../format.ts';

/** Apache Parquet, a file for each entity: what statistics programs and warehouses read fastest. Its writer is loaded when it is asked for. */
export const PARQUET: WritableFormat = {
  id: 'parquet',
  title: 'Apache Parquet',
  entities: ENTITY_NAMES,
  gives: 'files',
  oneFile: '.parquet',
  async *write(open, options) {
    const { writeParquet } = await import('./write-parquet.ts');
    yield* writeParquet(open, options);
  },
};
