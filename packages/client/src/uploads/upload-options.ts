import type { ReceiptCounts, Rejection, SenderReport } from '@emis-sdk/protocol';

/** How far an upload has come, in bytes. */
export interface UploadProgress {
  readonly bytes: number;
  /** Bytes that the EMIS has. */
  readonly sent: number;
  /** Bytes whose records it has judged. */
  readonly judged: number;
}

/** What came of an upload. */
export interface UploadReceipt {
  readonly submissionId: string;
  /** Records, exactly. */
  readonly counts: ReceiptCounts;
  /** The first lines that were not taken, at most 500. `rejections` gives more of them. */
  readonly rejected: readonly Rejection[];
}

export interface UploadOptions {
  /** The profile by whose rules the records are judged. */
  readonly profile: { readonly id: string; readonly edition: string };
  /** The edition of the standard in which the records are written. @default that of this SDK */
  readonly edition?: string;
  /** The files that the records were read from. */
  readonly bundle?: { readonly format: string; readonly files: number };
  /** What the sender's own check said. */
  readonly report?: SenderReport;
  /**
   * The name of this upload. Keep it with the file: after a crash of yours, the same name with the same file goes on where the EMIS is, and gives the receipt
   * of one that was done. A name stands for one file. @default a new one
   */
  readonly key?: string;
  /** Bytes of a piece at most. They are as large as the line carries in a second or some. @default what the EMIS takes, 4 MiB */
  readonly pieceBytes?: number;
  /** Ends the call with the signal's reason. What arrived stays; go on with the same `key`. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: UploadProgress) => void;
}
