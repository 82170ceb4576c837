export { asOneFile, onlyFile } from './node/one-file.ts';
export { openBundle } from './node/open-bundle.ts';
export { type WriteFilesOptions, type WrittenFiles, writeFiles } from './node/write-files.ts';
