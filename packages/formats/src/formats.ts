import type { ReadDataset, ReadItem } from '@emis-sdk/model';
import type { Bundle } from './bundle.ts';
import { DHIS2_TRACKER } from './dhis2/dhis2-format.ts';
import { ED_FI } from './ed-fi/ed-fi-format.ts';
import type { Format, FormatId, WritableFormat } from './format.ts';
import { NDJSON } from './ndjson/ndjson-format.ts';
import { readOneRoster } from './oneroster/read-oneroster.ts';
import { recogniseOneRoster } from './oneroster/recognise-oneroster.ts';
import { writeOneRoster } from './oneroster/write-oneroster.ts';
import { PARQUET } from './parquet/parquet-format.ts';
import { RECORDS_CSV } from './records-csv/records-csv-format.ts';
import { ROSTER_ENTITIES, type RowBatches } from './roster/roster.ts';
import { readSds } from './sds/read-sds.ts';
import { recogniseSds } from './sds/recognise-sds.ts';
import { contextOf } from './table/context-of.ts';
import type { ReadingContext } from './table/reading-context.ts';
import { WORKBOOK } from './workbook/workbook-format.ts';

/** Every format, in the order in which they are tried on files of which nobody has said what they are. */
export const FORMATS: readonly Format[] = [
  format(
    'oneroster-1.1',
    'OneRoster 1.1 CSV',
    (bundle) => recogniseOneRoster('1.1', bundle),
    (...args) => readOneRoster('1.1', ...args),
    (...args) => writeOneRoster('1.1', ...args),
  ),
  format(
    'oneroster-1.2',
    'OneRoster 1.2 CSV',
    (bundle) => recogniseOneRoster('1.2', bundle),
    (...args) => readOneRoster('1.2', ...args),
    (...args) => writeOneRoster('1.2', ...args),
  ),
  format(
    'sds-2.1',
    'Microsoft School Data Sync 2.1',
    (bundle) => recogniseSds('2.1', bundle),
    (...args) => readSds('2.1', ...args),
  ),
  format(
    'sds-2',
    'Microsoft School Data Sync 2',
    (bundle) => recogniseSds('2', bundle),
    (...args) => readSds('2', ...args),
  ),
  // Before the first School Data Sync, whose School.csv differs in capital letters only: its rows have no id.
  RECORDS_CSV,
  format(
    'sds-1',
    'Microsoft School Data Sync 1',
    (bundle) => recogniseSds('1', bundle),
    (...args) => readSds('1', ...args),
  ),
  ED_FI,
  NDJSON,
  WORKBOOK,
  PARQUET,
  DHIS2_TRACKER,
];

function format(
  id: FormatId,
  title: string,
  recognise: (bundle: Bundle) => Promise<string | undefined>,
  read: (bundle: Bundle, context: ReadingContext) => RowBatches,
  write?: WritableFormat['write'],
): Format {
  return {
    id,
    title,
    entities: ROSTER_ENTITIES,
    recognise,
    read: (bundle, options) => reading((rows) => read(bundle, contextOf(options, rows))),
    ...(write && { gives: 'files', tellsRemovals: true, write }),
  };
}

/** A reading that begins when somebody asks for its items, in one way or the other. */
function reading(start: (rows: boolean) => RowBatches): ReadDataset {
  return {
    // Where nobody asked for rows, there are none.
    [Symbol.asyncIterator]: () => start(false) as AsyncGenerator<readonly ReadItem[]>,
    rows: () => start(true),
  };
}
