import * as z from 'zod';
import { decodeMarks } from '../finding-mark.ts';
import type { EngineError, FindingChange, Report, ReportComparison } from '../report.ts';

/** What a comparison needs of an earlier report. */
export interface EarlierReport {
  readonly asOf: string;
  readonly groups: readonly { readonly code: string; readonly count: number; readonly marks?: string | undefined }[];
  readonly engineErrors: readonly Pick<EngineError, 'rule'>[];
}

const earlierReport = z.object({
  schemaVersion: z.literal(1),
  asOf: z.string(),
  groups: z.array(z.object({ code: z.string(), count: z.int().min(0), marks: z.string().optional() })),
  engineErrors: z.array(z.object({ rule: z.string() })),
});

/** Reads a report that was kept as JSON. Nothing when the value is none of this version. */
export function readEarlierReport(value: unknown): EarlierReport | undefined {
  return earlierReport.safeParse(value).data;
}

/**
 * Says what was mended since an earlier report, what is new and what is still there.
 *
 * Findings are known again by their marks, so it is exact also where the samples are capped. A finding without a record's id is
 * known by its file and row: where rows were added above it, it counts as mended and new. A code with more than
 * `MARKS_PER_GROUP` findings, and a rule that failed to run, are compared by their counts, and `exact` is false.
 */
export function compareReports(before: EarlierReport, after: Report): ReportComparison {
  const failed = new Set([...before.engineErrors, ...after.engineErrors].map(({ rule }) => rule));
  const codes = [...new Set([...before.groups, ...after.groups].map(({ code }) => code))].sort();
  const byCode = codes.map((code) => [code, changeOf(code, before, after, failed.has(code))] as const);
  const total = { mended: 0, new: 0, remaining: 0, exact: true };
  for (const [, change] of byCode) {
    total.mended += change.mended;
    total.new += change.new;
    total.remaining += change.remaining;
    total.exact &&= change.exact;
  }
  return { asOf: before.asOf, ...total, byCode: Object.fromEntries(byCode) };
}

function changeOf(code: string, before: EarlierReport, after: EarlierReport, failed: boolean): FindingChange {
  const [was, is] = [findingsOf(code, before), findingsOf(code, after)];
  const common = failed || !was.marks || !is.marks ? undefined : countCommon(was.marks, is.marks);
  const remaining = common ?? Math.min(was.count, is.count);
  return { mended: was.count - remaining, new: is.count - remaining, remaining, exact: common !== undefined };
}

/** All findings of a code, whatever severity its profile gave it; without marks when some are missing. */
function findingsOf(code: string, { groups }: EarlierReport): { count: number; marks: string[] | undefined } {
  const own = groups.filter((group) => group.code === code);
  const marks = own.flatMap((group) => (group.marks === undefined ? [] : (decodeMarks(group.marks) ?? [])));
  const count = own.reduce((sum, group) => sum + group.count, 0);
  return { count, marks: marks.length === count ? marks.sort() : undefined };
}

/** How many members two sorted lists share, each counted as often as it stands in both. */
function countCommon(one: readonly string[], other: readonly string[]): number {
  let common = 0;
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const [a, b] = [one[i] ?? '', other[j] ?? ''];
    if (a === b) common++;
    if (a <= b) i++;
    if (b <= a) j++;
  }
  return common;
}
