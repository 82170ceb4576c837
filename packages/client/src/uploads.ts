// Whole files of records. Apart from the entry of the client, so that a product that brings none does not load it.

export { recordsFile } from './uploads/records-file.ts';
export type { UploadOptions, UploadProgress, UploadReceipt } from './uploads/upload-options.ts';
export { bulkUploads, type Uploads, type UploadsPart } from './uploads/uploads.ts';
