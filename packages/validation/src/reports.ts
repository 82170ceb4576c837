// A report in the shapes that other tools read
export { createCsvReport } from './reports/csv.ts';
export {
  REPORT_SCHEMA_ID,
  type WordedGroup,
  type WordedReport,
  type WordedSample,
  wordedReport,
} from './reports/json.ts';
export { createNdjsonReport } from './reports/ndjson.ts';
export { type ReportWording, VOICES, type Voice } from './reports/voice.ts';
