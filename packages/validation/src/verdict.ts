import type { Severity } from '@emis-sdk/model';
import type { Verdict } from './report.ts';

/** What comes of a dataset as a whole, from its counts. */
export function verdictOf(counts: {
  readonly total: number;
  readonly valid: number;
  readonly unread: number;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly engineErrors: number;
}): Verdict {
  if (counts.engineErrors > 0) return 'incomplete';
  if (counts.total === 0 && counts.unread === 0 && counts.findings.error === 0) return 'empty';
  if (counts.valid === 0) return 'refused';
  if (counts.valid < counts.total || counts.unread > 0 || counts.findings.error > 0) return 'accepted-in-part';
  return counts.findings.warning > 0 ? 'accepted-with-warnings' : 'accepted';
}
