import type { EntityName, FindingParams, Severity, Where } from '@emis-sdk/model';

/** What comes of a dataset as a whole. */
export type Verdict =
  /** Nothing to mend. */
  | 'accepted'
  /** Every record can be sent; some findings are worth a look. */
  | 'accepted-with-warnings'
  /** Some records are kept out; the others can be sent. */
  | 'accepted-in-part'
  /** No record can be sent. */
  | 'refused'
  /** The files are in order and hold no record, as a workbook that nobody has filled in yet. */
  | 'empty'
  /** A rule failed, so nobody knows. */
  | 'incomplete';

/** One finding as a report shows it. Personal facts are masked unless the report was asked to reveal them. */
export interface Sample {
  readonly where: Where;
  readonly id?: string;
  readonly params?: FindingParams;
  readonly personal?: FindingParams;
}

/** One finding of a dataset, as it is told while the dataset is judged. */
export interface FoundFinding extends Sample {
  readonly code: string;
  readonly severity: Severity;
  readonly entity?: EntityName;
}

/** All findings of one code and severity. `count` is exact; `samples` are the first few. */
export interface FindingGroup {
  readonly code: string;
  readonly severity: Severity;
  readonly entity?: EntityName;
  readonly count: number;
  /** How many records it touches. */
  readonly records: number;
  /** How many of `count` stand in which file. Exact; without the findings that are in no file. */
  readonly byFile: Readonly<Record<string, number>>;
  readonly samples: readonly Sample[];
  /** By what its findings are known again in a later run, for `compareReports`. Absent when there are too many. */
  readonly marks?: string;
}

export interface FileSummary {
  readonly name: string;
  readonly rows: number;
  readonly bytes: number;
  readonly encoding: string;
  readonly delimiter: string;
}

/** A rule that threw: a fault of the software, never counted among the findings. */
export interface EngineError {
  readonly rule: string;
  readonly message: string;
  readonly count: number;
}

/** What became of the findings of an earlier report. */
export interface FindingChange {
  readonly mended: number;
  readonly new: number;
  readonly remaining: number;
  /**
   * False when only counts could be compared: there were too many findings to keep a mark of each, or the rule failed in one of
   * the two runs. Then as many as possible are taken to remain.
   */
  readonly exact: boolean;
}

/** How a report differs from an earlier one. */
export interface ReportComparison extends FindingChange {
  /** The day on which the earlier report judged. */
  readonly asOf: string;
  /** The codes of either report. */
  readonly byCode: Readonly<Record<string, FindingChange>>;
}

/** What validation says of a dataset, for a machine. {@link reportText} says it for a person. */
export interface Report {
  readonly schemaVersion: 1;
  readonly verdict: Verdict;
  readonly profile: { readonly id: string; readonly edition: string };
  /** The day on which the data was judged, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly read: {
    /** Records, not rows: one row may hold several. */
    readonly total: number;
    readonly byEntity: Readonly<Partial<Record<EntityName, number>>>;
    /** Rows of data in all files. */
    readonly rows: number;
    /** Rows that could not be turned into a record; each has a finding. */
    readonly unread: number;
    /** Rows that say that a record is to be removed; absent when there are none. Nothing is removed by reading. */
    readonly removed?: number;
    /** Rows that a mapping leaves out on purpose; absent when there are none. A finding for each rule says how many. */
    readonly leftOut?: number;
    readonly files: readonly FileSummary[];
  };
  /** Exact counts of findings. */
  readonly findings: Readonly<Record<Severity, number>>;
  /** Records with an error. */
  readonly invalid: number;
  /** Records without an error of their own that depend on one with an error. */
  readonly held: {
    readonly total: number;
    readonly byEntity: Readonly<Partial<Record<EntityName, number>>>;
    /** The records they wait for, most awaited first; capped. */
    readonly because: readonly { readonly entity: EntityName; readonly id: string; readonly holds: number }[];
  };
  /** Records that can be sent. */
  readonly valid: number;
  /** Worst first: errors, warnings, infos; inside each by count. */
  readonly groups: readonly FindingGroup[];
  readonly engineErrors: readonly EngineError[];
  /** What was judged, as its reader named it: a folder or archive. */
  readonly origin?: string;
  /** The id of a profile that fits the data clearly better, where somebody looked: most of what was found may vanish under it. */
  readonly betterProfile?: string;
  /** Present when the report was compared with an earlier one. */
  readonly since?: ReportComparison;
  /** Present when personal facts stand unmasked in the samples, because the reader asked for it. */
  readonly revealed?: boolean;
}

/** How many samples a group keeps. The count beside them is always exact. */
export const SAMPLES_PER_GROUP = 10;
