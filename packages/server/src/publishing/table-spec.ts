import { EmisError } from '@emis-sdk/model';

/** One person, as codes by column. */
export type PersonRow = Readonly<Record<string, string>>;

/** By what people are counted: columns from coarse to fine, such as `['region', 'municipality']`. Each finer code lies within one coarser. */
export type Dimension = readonly string[];

/** A table of counts with all its totals. */
export interface TableSpec {
  readonly name: string;
  readonly dimensions: readonly Dimension[];
  /** Only people with one of these codes. */
  readonly where?: Readonly<Record<string, readonly string[]>>;
  /**
   * A column that says something of people which a share would reveal, such as `passed`: it is one of the dimensions, and shares of its codes are
   * given for each group. Where nearly all or nearly none have a code, only that is said.
   */
  readonly share?: string;
}

/** How strictly small groups are kept from sight. */
export interface PublishingLimits {
  /** Fewer people than this are not shown. @default 10, the mode of the US states (NCES 2011-603) */
  readonly smallest: number;
  /** Counts are rounded to a multiple of it. @default 5 */
  readonly roundedTo: number;
}

export const DEFAULT_LIMITS: PublishingLimits = { smallest: 10, roundedTo: 5 };

/** A table cannot be published as it is asked for. */
export class PublishError extends EmisError {}

/**
 * @throws {PublishError} `publish.table-malformed`
 */
export function assertSpec({ name, dimensions, share }: TableSpec): void {
  const columns = dimensions.flat();
  const wrong =
    name === '' || columns.length === 0
      ? 'it needs a name and a column'
      : dimensions.some((one) => one.length === 0) || new Set(columns).size < columns.length
        ? 'a column stands twice, or a dimension is empty'
        : share !== undefined && !dimensions.some((one) => one.length === 1 && one[0] === share)
          ? 'the column of shares is a dimension of its own'
          : undefined;
  if (wrong !== undefined) {
    throw new PublishError('publish.table-malformed', `The table cannot be made: ${wrong}.`, { why: wrong });
  }
}
