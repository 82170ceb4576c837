// What is read
export { type Bundle, type ByteSource, memoryBundle } from './bundle.ts';
export { BundleError, type BundleErrorCode } from './bundle-error.ts';

// How it is read
export { decodeText } from './csv/decode.ts';
export { ENCODINGS, type Encoding, type EncodingName, type EncodingScan, scanEncoding } from './csv/encoding.ts';
export { detectFormat } from './detect.ts';
// What reading says
export { FILE_FINDINGS, type FileFindingCode } from './findings.ts';
export {
  canRead,
  canWrite,
  entitiesIn,
  type Format,
  type FormatFacts,
  type FormatId,
  type ReadableFormat,
  type ReadOptions,
  type WritableFormat,
} from './format.ts';
export { type FormatText, textIn } from './format-text.ts';
export { FORMATS } from './formats.ts';
export { LineCutter, type LineSink } from './json/lines.ts';
// Records of the standard, one a line
export { MANIFEST_FILE, manifestText, type RecordsManifest } from './ndjson/manifest.ts';
// How files are written
export { OutputError, type OutputErrorCode } from './output-error.ts';
export {
  type CountedLoss,
  countLosses,
  LOSS_REASONS,
  type Loss,
  type LossCount,
  type LossReason,
  type WriteOptions,
  type WrittenPart,
} from './writing.ts';
