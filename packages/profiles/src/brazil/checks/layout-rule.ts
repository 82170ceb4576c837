import type { FindingParams } from '@emis-sdk/model';
import type { CensusLine } from '../files/census-line.ts';
import type { RecordType } from '../files/layout-field.ts';

/** Says that a rule is broken, at a field of the line where it is about one. */
export type Say = (
  field?: string,
  facts?: { readonly params?: FindingParams; readonly personal?: FindingParams },
) => void;

/** A rule of the layout that its tables cannot hold: between fields, and between lines. */
export interface LayoutRule {
  readonly record: RecordType;
  /** The last part of its code, `br.educacenso.<record>.<rule>`. */
  readonly rule: string;
  /** What it asks, in one sentence. */
  readonly text: string;
  /** Where it stands, in the terms of the description of the layout: IE25, IE26, TAG26, PKG, INEP-S22. */
  readonly source: string;
  /** Set where it only warns, because its source is not certain or takes it as a warning itself. */
  readonly warns?: true;
  /** The first and last census year for which it holds. */
  readonly from?: number;
  readonly to?: number;
  check(line: CensusLine, say: Say): void;
}
