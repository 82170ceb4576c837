import type { EntityName } from './entity-names.ts';
import type { Finding, Where } from './finding.ts';
import type { RecordKey } from './record.ts';
import type { RawRecord } from './references.ts';

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
  /** Places of fields that came from another row or file than the record itself (a birth date from `demographics.csv`). */
  readonly elsewhere?: Readonly<Record<string, Where>>;
  /** What the format has to say of this record's row. One of severity `error` means that the record cannot be sent. */
  readonly findings: readonly Finding[];
}

/** Something about a file or a row that is not about one record. */
export interface ReadFinding {
  readonly type: 'finding';
  readonly finding: Finding;
  /** True when a row of data could not be turned into a record: it is listed as unread, so that nothing is lost unseen. */
  readonly unread: boolean;
  /** How many rows are left out on purpose, by a rule that the finding tells: they are counted apart from what could not be read. */
  readonly leftOut?: number;
  /** The records that an unread row would have held, as far as they can be made out: what depends on them is held, not blamed. */
  readonly lost?: readonly RecordKey[];
  /**
   * Present when the row says that a record is to be removed: which one, as far as it can be made out. Nothing is carried out here; who reads
   * counts and tells it, and writes it on where the target has a word for it.
   */
  readonly removes?: readonly RecordKey[];
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

/**
 * What a format yields. Records come entity by entity in the order of `ENTITY_NAMES`, so that a parent stands before its
 * children; only records of one entity may point forward to each other (a territory to its parent).
 */
export type ReadItem = ReadRecord | ReadFinding | ReadFile;
