import type { EntityName, OpenDataset, ReadDataset } from '@emis-sdk/model';
import type { Bundle } from './bundle.ts';
import type { EncodingName } from './csv/encoding.ts';
import type { CountryFacts } from './fields/country-facts.ts';
import type { FormatText } from './format-text.ts';
import type { WriteOptions, WrittenPart } from './writing.ts';

/** The formats of this package, and any other: countries and plugins bring their own. */
export type FormatId =
  | 'oneroster-1.1'
  | 'oneroster-1.2'
  | 'sds-1'
  | 'sds-2'
  | 'sds-2.1'
  | 'ed-fi'
  | 'emis-ndjson'
  | 'emis-csv'
  | 'xlsx'
  | 'parquet'
  | 'dhis2-tracker'
  | (string & {});

export interface ReadOptions {
  /** The identifier type of a school's plain code in this country, such as `cl.rbd`. By default `school-code`. */
  readonly schoolIdentifier?: string;
  /** The country, for formats that people fill in: headings may be the names of its numbers, values the labels of its codes. A profile fits. */
  readonly country?: CountryFacts;
  /**
   * How to take what the format forbids but can be understood. `tolerant`, the default, reads it and gives a warning each time;
   * `strict` gives an error instead, which keeps the record out.
   */
  readonly mode?: 'strict' | 'tolerant';
  /** The encoding of all files, for who knows it. Found out for each file when absent, and said with it. */
  readonly encoding?: EncodingName;
  readonly signal?: AbortSignal;
  /** Called with the number of bytes just read. Over a whole run it gets each byte of each data file once, however many passes there are. */
  onBytes?(count: number): void;
}

/** What every format says of itself. */
export interface FormatFacts {
  readonly id: FormatId;
  /** Its name. */
  readonly title: FormatText;
  /** The kinds of record that it can hold: what it cannot hold need not be prepared for. */
  readonly entities: readonly EntityName[];
  /** The school year whose files these are, where every year has a format of its own: `2025`. Such files say by which edition they are to be judged. */
  readonly edition?: string;
}

/** A format that can be read. */
export interface ReadableFormat extends FormatFacts {
  /** Whether it reads whatever has headings that it knows: then it is asked after formats that know their own files. */
  readonly general?: true;
  /** Why the bundle looks like this format; nothing when it does not. Looks at the beginnings of few files. */
  recognise(bundle: Bundle): Promise<FormatText | undefined>;
  /** The kinds of record that these files can hold, where their names tell: fewer than the format can. {@link entitiesIn} asks. */
  entitiesIn?(bundle: Bundle): readonly EntityName[];
  /**
   * Reads the bundle from its start, in pieces of many items. What is wrong inside a file comes as a finding.
   *
   * @throws {BundleError} while reading, when the archive turns out to be damaged
   */
  read(bundle: Bundle, options: ReadOptions): ReadDataset;
}

/** A format that can be written. */
export interface WritableFormat extends FormatFacts {
  /** Whether it is always one file, which may then have any name, or files with names of their own. */
  readonly gives: 'one-file' | 'files';
  /**
   * The ending of the one file that it can be instead, such as `.ndjson`, when the options ask for `oneFile`. A format that is a file for each
   * entity is one file only where there is one entity.
   */
  readonly oneFile?: string;
  /** Whether it has a way to say that a record is to be removed: what items say in `removes` is written too. */
  readonly tellsRemovals?: true;
  /**
   * Writes the records of a dataset. Files come one after the other, in pieces, so that a zip can be made as they come. The dataset may be
   * opened several times: a writer keeps no records in memory. What the format cannot hold is told to `onLost`, never dropped in silence.
   */
  write(open: OpenDataset, options: WriteOptions): AsyncIterable<WrittenPart>;
}

/** A way of keeping school records in files: readable, writable, or both. {@link canRead} and {@link canWrite} tell. */
export type Format = ReadableFormat | WritableFormat;

export function canRead(format: Format): format is ReadableFormat {
  return 'read' in format;
}

export function canWrite(format: Format): format is WritableFormat {
  return 'write' in format;
}

/**
 * The kinds of record that a bundle can hold, for `entities` of a validation: rules over others are not started.
 *
 * @example
 * const { format } = await detectFormat(bundle);
 * await validateDataset(() => format.read(bundle, {}), { profile, asOf, entities: entitiesIn(format, bundle) });
 */
export function entitiesIn(format: ReadableFormat, bundle: Bundle): readonly EntityName[] {
  return format.entitiesIn?.(bundle) ?? format.entities;
}
