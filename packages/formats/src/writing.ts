import type { EntityName } from '@emis-sdk/model';

/** A piece of a file that is written. A file is one piece or many, one after the other; files are never mixed. */
export interface WrittenPart {
  /** Its name, without a folder: `users.csv`. */
  readonly file: string;
  /** Good for as long as somebody holds it. */
  readonly bytes: Uint8Array;
}

export const LOSS_REASONS = [
  /** The format has no place for records of this kind. */
  'no-place-for-entity',
  /** It has no place for the field. */
  'no-place-for-field',
  /** The record cannot stand without another that the dataset does not have, such as a place of a person who is not there. */
  'no-record-to-stand-on',
  /** The value cannot be written, and is left out. */
  'value-left-out',
  /** The format wants a value where the record has none: the place is left blank. */
  'value-missing',
  /** The format has no way to say that a record is to be removed. */
  'removal-not-held',
  /** The value is written, but what is read back differs: shorter, without accents, less precise. */
  'value-changed',
] as const;
export type LossReason = (typeof LOSS_REASONS)[number];

/** What the target cannot hold. Never a value of a record. */
export interface Loss {
  readonly entity: EntityName;
  /** A field of the entity, `extensions.<name>` for one that the standard does not know; absent when the whole record is lost. */
  readonly field?: string;
  readonly reason: LossReason;
  /** How many records lose it. One when absent. */
  readonly records?: number;
}

export interface WriteOptions {
  /** The identifier type of a school's plain code in this country, such as `cl.rbd`. By default `school-code`. */
  readonly schoolIdentifier?: string;
  /** The day on which the files are written, `YYYY-MM-DD`, for formats that say it, and for files that hold only changes. */
  readonly asOf?: string;
  /**
   * Texts that a spreadsheet would take for a formula are written with an apostrophe before them, where the format has a
   * place from which they come back exact.
   */
  readonly forSpreadsheets?: boolean;
  /** One file instead of several, of a format that can be one; it may then have any name. */
  readonly oneFile?: boolean;
  readonly signal?: AbortSignal;
  /** Called for everything that the format cannot hold, as often as it happens. {@link countLosses} adds up. */
  onLost?(loss: Loss): void;
}

export type CountedLoss = Loss & { readonly records: number };

/** Losses added up. */
export interface LossCount {
  readonly onLost: (loss: Loss) => void;
  /** By entity and field in the order in which they were met, each with its number of records. */
  list(): CountedLoss[];
}

/**
 * Adds up losses, one line for each entity, field and reason.
 *
 * @example
 * const losses = countLosses();
 * for await (const part of format.write(open, { onLost: losses.onLost })) keep(part);
 * console.log(losses.list());
 */
export function countLosses(): LossCount {
  const counts = new Map<string, CountedLoss>();
  return {
    onLost({ entity, field, reason, records = 1 }) {
      const key = `${entity}\n${field ?? ''}\n${reason}`;
      const before = counts.get(key)?.records ?? 0;
      counts.set(key, { entity, ...(field === undefined ? {} : { field }), reason, records: before + records });
    },
    list: () => [...counts.values()],
  };
}
