import { DHIS2_TRACKER } from './dhis2/dhis2-format.ts';
import { ED_FI } from './ed-fi/ed-fi-format.ts';
import type { Format } from './format.ts';
import { NDJSON } from './ndjson/ndjson-format.ts';
import { oneRosterFormat } from './oneroster/oneroster-format.ts';
import { PARQUET } from './parquet/parquet-format.ts';
import { RECORDS_CSV } from './records-csv/records-csv-format.ts';
import { sdsFormat } from './sds/sds-format.ts';
import { WORKBOOK } from './workbook/workbook-format.ts';

/** Every format, in the order in which they are tried on files of which nobody has said what they are. Each loads what it needs when asked. */
export const FORMATS: readonly Format[] = [
  oneRosterFormat('1.1'),
  oneRosterFormat('1.2'),
  sdsFormat('2.1'),
  sdsFormat('2'),
  // Before the first School Data Sync, whose School.csv differs in capital letters only: its rows have no id.
  RECORDS_CSV,
  sdsFormat('1'),
  ED_FI,
  NDJSON,
  WORKBOOK,
  PARQUET,
  DHIS2_TRACKER,
];
