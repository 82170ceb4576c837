import type { EntityName, Where } from '@emis-sdk/model';
import { topField } from './fault.ts';

/** A record on its way through a run: where it stands, and how it fares. The record itself is not kept. */
export interface Subject {
  /** Number of the record in the dataset or batch, from 0. */
  readonly ordinal: number;
  readonly entity: EntityName;
  readonly origin: Origin;
  /** Its id, once it is known to be usable. */
  id: string | undefined;
  /** Whether it is the record that its id stands for. */
  ownsId: boolean;
  /** Whether it has a fault that keeps it out. */
  invalid: boolean;
}

/** Where a record comes from; empty for records that come from no file. */
export interface Origin {
  readonly file?: string;
  readonly row?: number;
  readonly columns?: Readonly<Record<string, string>>;
  readonly elsewhere?: Readonly<Record<string, Where>>;
}

export function newSubject(ordinal: number, entity: EntityName, origin: Origin): Subject {
  return { ordinal, entity, origin, id: undefined, ownsId: false, invalid: false };
}

/** The place of a field of a record, or of the record when no path is given. */
export function placeOf(origin: Origin, path: string | undefined): Where {
  const { file, row, columns = {}, elsewhere = {} } = origin;
  const other = path === undefined ? undefined : nearest(elsewhere, path);
  if (other) return { ...other, ...(path === undefined ? {} : { path }) };
  const column = path === undefined ? undefined : nearest(columns, path);
  return {
    ...(file === undefined ? {} : { file }),
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    ...(path === undefined ? {} : { path }),
  };
}

/** What a table says of a path, or else of the field at its top. Own keys only: a record may well have a field `constructor`. */
export function nearest<Value>(table: Readonly<Record<string, Value>>, path: string): Value | undefined {
  const key = [path, topField(path)].find((candidate) => Object.hasOwn(table, candidate));
  return key === undefined ? undefined : table[key];
}
