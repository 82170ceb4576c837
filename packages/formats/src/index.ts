// What is read
export { type Bundle, type ByteSource, memoryBundle } from './bundle.ts';
export { BundleError, type BundleErrorCode } from './bundle-error.ts';

// How it is read
export { detectFormat } from './detect.ts';
// What reading says
export { FILE_FINDINGS, type FileFindingCode } from './findings.ts';
export type { Format, FormatId, ReadOptions } from './format.ts';
export { FORMATS } from './formats.ts';
