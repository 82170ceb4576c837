import type { EntityName, RawRecord } from '@emis-sdk/model';
import type { FieldMap } from '../roster/record-maker.ts';
import type { OneRosterVersion } from './version.ts';

/** Where records of an entity stand in OneRoster: the one source for reading, writing and the page about the format. */
export interface Binding {
  readonly entity: EntityName;
  /** The file, where the version has one for it. */
  readonly file: Readonly<Partial<Record<OneRosterVersion, string>>>;
  /** Fields that stand in a column each. */
  readonly fields: readonly FieldMap[];
  /** Fields that are made of several columns, with what they are made of. */
  readonly made?: Readonly<Record<string, string>>;
  /** Columns that are no field of their own, and do not come back as extensions. */
  readonly columns?: readonly string[];
  /** Whether the rows are those of other records: then fields without a column stand elsewhere. */
  readonly joined?: true;
  /** Which records stand here, where an entity has several files: the first that holds a record takes it, and the last takes any. */
  readonly holds?: (record: RawRecord) => boolean;
}
