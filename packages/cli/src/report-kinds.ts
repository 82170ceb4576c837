/** The shapes of a report that `emis validate` writes. */
export const REPORT_KINDS = ['text', 'json', 'ndjson', 'csv', 'html', 'sarif', 'junit'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** Whether stdout is kept for data, so that talk goes to stderr. */
export function keepsStdout(options: {
  readonly json?: boolean;
  readonly report?: ReportKind;
  readonly output?: string;
}): boolean {
  const { json = false, report = 'text', output } = options;
  return json || (report !== 'text' && output === undefined);
}
