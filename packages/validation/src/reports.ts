// A report in the shapes that other tools read

// What has changed since another report
export { compareReports, type EarlierReport, readEarlierReport } from './reports/compare-reports.ts';
export { createCsvReport } from './reports/csv.ts';
export { csvRow } from './reports/csv-row.ts';
export { htmlReport } from './reports/html.ts';
// What other reports of ours are made with
export { htmlPage } from './reports/html-page.ts';
export { type Column, htmlTable } from './reports/html-table.ts';
export {
  REPORT_SCHEMA_ID,
  type WordedGroup,
  type WordedReport,
  type WordedSample,
  wordedReport,
} from './reports/json.ts';
export { type JunitCase, type JunitSuite, junitDocument, junitReport } from './reports/junit.ts';
export { markupText } from './reports/markup.ts';
export { createNdjsonReport } from './reports/ndjson.ts';
export { type RootCause, rootCauses } from './reports/root-causes.ts';
export { sarifReport } from './reports/sarif.ts';
// To whom it speaks
export { type ReportWording, VOICES, type Voice } from './reports/voice.ts';
