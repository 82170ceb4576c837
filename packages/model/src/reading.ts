import type { EntityName } from './entity-names.ts';
import type { Finding } from './finding.ts';
import type { RawRecord } from './record.ts';

/** One record as a format read it, with the place it came from. Its values are not checked yet. */
export interface ReadRecord {
  readonly type: 'record';
  readonly entity: EntityName;
  readonly record: RawRecord;
  readonly file: string;
  /** Row of the file as a spreadsheet numbers it: the header is row 1. */
  readonly row: number;
  /** Field of the record -> name of the column it came from, as it stands in the file. */
  readonly columns: Readonly<Record<string, string>>;
  /** What the format has to say of this record's row. One of severity `error` means that the record cannot be sent. */
  readonly findings: readonly Finding[];
}

/** Something about a file or a row that is not about one record. */
export interface ReadFinding {
  readonly type: 'finding';
  readonly finding: Finding;
  /** True when a row of data could not be turned into a record: it is listed as unread, so that nothing is lost unseen. */
  readonly unread: boolean;
}

/** A file has been read to its end. */
export interface ReadFile {
  readonly type: 'file';
  readonly file: string;
  /** Rows of data, the header and blank rows not counted. */
  readonly rows: number;
  readonly bytes: number;
  /** As it was recognised: `utf-8`, `utf-16le`, `windows-1252`… */
  readonly encoding: string;
  /** `,` or `;` or a tab. */
  readonly delimiter: string;
}

/** What a format yields, in the order of the files: parents before children wherever the format allows it. */
export type ReadItem = ReadRecord | ReadFinding | ReadFile;

/** Reads the whole dataset from its start; called once for each pass. Each pass yields the same items in the same order. */
export type OpenDataset = () => AsyncIterable<ReadItem>;
