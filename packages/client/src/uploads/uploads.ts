import type { Rejection, RejectionPage } from '@emis-sdk/protocol';
import type { Settings } from '../options.ts';
import type { Session } from '../session.ts';
import { rejectionsAfter, sendUpload } from './send-upload.ts';
import type { UploadOptions, UploadReceipt } from './upload-options.ts';

/** Whole files of records: a year of a municipality at once. */
export interface Uploads {
  /**
   * Sends a file of records, NDJSON with one `{"entity":…,"record":…}` a line, parents before children, and waits until every line is judged. A line that
   * breaks costs the piece that was under way; the EMIS says where to go on. Memory does not grow with the file.
   *
   * Unlike `submit`, children of a rejected record are sent as well, and rejected for it.
   *
   * @param file `recordsFile(records)`; a `File` of a browser; `await openAsBlob(path)` of `node:fs`
   * @throws {ProblemError} the EMIS said no to the whole
   * @throws {AuthError} the EMIS does not let this client in
   * @throws {NetworkError} the line broke forty times in a row, with pauses of up to 20 s; go on with the same `key`
   * @throws {TimeoutError} the same, for want of time
   * @throws {ProtocolError} the EMIS takes no uploads, or is none
   */
  send(file: Blob, options: UploadOptions): Promise<UploadReceipt>;

  /** The lines that were not taken, in their order: the first 10,000 of an upload. */
  rejections(submissionId: string, options?: { readonly signal?: AbortSignal }): AsyncGenerator<Rejection, void, void>;
}

/** Makes the part of a client that brings whole files. */
export type UploadsPart = (session: Session, settings: Settings) => Uploads;

/**
 * The part of a client for whole files, which a product that sends little does not load.
 *
 * @example
 * const client = createClient({ url, clientId, privateKey, uploads: bulkUploads() });
 * await client.uploads.send(await openAsBlob('year.ndjson'), { profile, key: 'year-2026' });
 */
export function bulkUploads(): UploadsPart {
  return (session, settings) => ({
    send: (file, options) => sendUpload(session, settings, file, options),
    async *rejections(submissionId, { signal } = {}) {
      for (let after: number | null = 0; after !== null; ) {
        const page: RejectionPage = await session.ask({ ...rejectionsAfter(submissionId, after), signal });
        yield* page.rejections;
        after = page.next;
      }
    },
  });
}
