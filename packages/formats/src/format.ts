import type { EntityName, ReadItem } from '@emis-sdk/model';
import type { Bundle } from './bundle.ts';

export type FormatId = 'oneroster-1.1' | 'oneroster-1.2' | 'sds-1' | 'sds-2' | 'sds-2.1';

export interface ReadOptions {
  /** The identifier type of a school's plain code in this country, such as `cl.rbd`. By default `school-code`. */
  readonly schoolIdentifier?: string;
  /**
   * How to take what the format forbids but can be understood. `tolerant`, the default, reads it and gives a warning each time;
   * `strict` gives an error instead, which keeps the record out.
   */
  readonly mode?: 'strict' | 'tolerant';
  readonly signal?: AbortSignal;
  /** Called with the number of bytes just read. Over a whole run it gets each byte of each data file once, however many passes there are. */
  onBytes?(count: number): void;
}

/** A way of writing school records into files. */
export interface Format {
  readonly id: FormatId;
  /** Its name, the same in every language. */
  readonly title: string;
  /** The kinds of record that it can hold: what it cannot hold need not be prepared for. */
  readonly entities: readonly EntityName[];
  /** Why the bundle looks like this format, in one English sentence; nothing when it does not. */
  recognise(bundle: Bundle): Promise<string | undefined>;
  /**
   * Reads the bundle from its start, in pieces of many items. What is wrong inside a file comes as a finding.
   *
   * @throws {BundleError} while reading, when the archive turns out to be damaged
   */
  read(bundle: Bundle, options: ReadOptions): AsyncIterable<readonly ReadItem[]>;
}
