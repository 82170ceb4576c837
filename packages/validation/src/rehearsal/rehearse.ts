import type { FindingParams, OpenDataset, PlainDate, Severity } from '@emis-sdk/model';
import type { Profile } from '../profile.ts';
import type { FindingGroup, Report, Sample } from '../report.ts';
import { validateDataset } from '../validate-dataset.ts';

/** What a draft says of one code that today's profile does not say, or says otherwise. */
export interface RehearsalGroup {
  readonly code: string;
  /** Under the draft; as it is today where the draft no longer finds any. */
  readonly severity: Severity;
  /** Findings under today's profile, and under the draft. Exact. */
  readonly today: number;
  readonly draft: number;
  /** The first findings under the draft. */
  readonly samples: readonly RehearsalSample[];
}

/** One finding of a rehearsal. Personal facts are masked. */
export interface RehearsalSample {
  /** The record, as its reader names it. */
  readonly record: string;
  readonly path?: string;
  readonly params?: FindingParams;
  readonly personal?: FindingParams;
}

/** What would become of the records of one sender. */
export interface Rehearsal {
  readonly records: number;
  /** Records with an error, or that depend on one with an error. */
  readonly keptOut: { readonly today: number; readonly draft: number };
  /** Only codes of which something changes, worst first. */
  readonly groups: readonly RehearsalGroup[];
  /** Findings that stay as they are. */
  readonly unchanged: number;
  /** Rules that threw: what they would have found, nobody knows. */
  readonly failedRules: readonly string[];
}

/**
 * Judges the same records by the profile of today and by a draft, and says what differs.
 *
 * @param open reads the records from their start; called once for each profile. What stands as the `file` of a record is how samples name it
 */
export async function rehearse(
  open: OpenDataset,
  options: {
    readonly today: Profile;
    readonly draft: Profile;
    readonly asOf: PlainDate;
    readonly signal?: AbortSignal;
  },
): Promise<Rehearsal> {
  const { asOf, signal } = options;
  const judge = async (profile: Profile): Promise<Report> =>
    (await validateDataset(open, { profile, asOf, ...(signal && { signal }) })).report;
  const today = await judge(options.today);
  const draft = await judge(options.draft);
  const groups: RehearsalGroup[] = [];
  let unchanged = 0;
  for (const code of new Set([...draft.groups, ...today.groups].map((group) => group.code))) {
    const [before, after] = [groupsOf(today, code), groupsOf(draft, code)];
    if (sameCounts(before, after)) unchanged += countOf(after);
    else groups.push({ code, severity: worst(after) ?? worst(before) ?? 'info', ...counts(before, after) });
  }
  return {
    records: draft.read.total,
    keptOut: { today: today.invalid + today.held.total, draft: draft.invalid + draft.held.total },
    groups,
    unchanged,
    failedRules: [...new Set([...today.engineErrors, ...draft.engineErrors].map(({ rule }) => rule))],
  };
}

function counts(before: readonly FindingGroup[], after: readonly FindingGroup[]) {
  return {
    today: countOf(before),
    draft: countOf(after),
    samples: after.flatMap(({ samples }) => samples.map(sampleOf)),
  };
}

/** What is stored has no rows and columns. */
function sampleOf({ where: { file, path }, id, params, personal }: Sample): RehearsalSample {
  return {
    record: file ?? id ?? '',
    ...(path !== undefined && { path }),
    ...(params && { params }),
    ...(personal && { personal }),
  };
}

/** A code may stand in a report once for each severity. */
function groupsOf(report: Report, code: string): FindingGroup[] {
  return report.groups.filter((group) => group.code === code);
}

function countOf(groups: readonly FindingGroup[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0);
}

function sameCounts(before: readonly FindingGroup[], after: readonly FindingGroup[]): boolean {
  const told = (groups: readonly FindingGroup[]) => groups.map(({ severity, count }) => `${severity} ${count}`).join();
  return told(before) === told(after);
}

/** Groups of a report come worst first. */
function worst(groups: readonly FindingGroup[]): Severity | undefined {
  return groups[0]?.severity;
}
