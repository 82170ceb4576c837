// Whole files of records. Apart from the entry of the client, so that a product that brings none does not load it.

export { recordsFile } from './uploads/records-file.ts';
export type { UploadProgress, UploadReceipt } from './uploads/send-upload.ts';
export { bulkUploads, type UploadOptions, type Uploads, type UploadsPart } from './uploads/uploads.ts';
