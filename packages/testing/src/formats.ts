// What a file format must stand. Needs fast-check, which the rest of the package does not.
export { anyRecord } from './any-record.ts';
export { FORMAT_TRIALS, testFormat } from './test-format.ts';
export { type FormatTrial, makeRecords, type TrialOptions, tryFormat, tryRecords } from './try-format.ts';
