import { ENTITY_NAMES } from '@emis-sdk/model/core';
import { findingMaker } from '../findings.ts';
import type { ReadableFormat, WritableFormat } from '../format.ts';

/**
 * Excel workbooks: those that we write, and sheets of others whose headings we know. What does the work is loaded when there is a workbook.
 */
export const WORKBOOK: ReadableFormat & WritableFormat = {
  id: 'xlsx',
  title: { en: 'Excel workbook', es: 'Libro de Excel', pt: 'Pasta de trabalho do Excel' },
  entities: ENTITY_NAMES,
  general: true,
  gives: 'one-file',
  async recognise(bundle) {
    if (!bundle.files.some(({ name }) => /\.xls[xm]$/i.test(name))) return undefined;
    const { recogniseWorkbook } = await import('./read-workbook.ts');
    return recogniseWorkbook(bundle);
  },
  async *read(bundle, { mode = 'tolerant', schoolIdentifier = 'school-code', signal, onBytes, country }) {
    const { readWorkbooks } = await import('./read-workbook.ts');
    yield* readWorkbooks(bundle, { finding: findingMaker(mode), schoolIdentifier, signal, onBytes }, country);
  },
  async *write(open, options) {
    const { writeRecords } = await import('./write-records.ts');
    yield* writeRecords(open, options);
  },
};
