/** The shapes of a report that `emis validate` writes. */
export const REPORT_KINDS = ['text', 'json', 'ndjson', 'csv', 'html', 'sarif', 'junit'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** Whether stdout is kept for data, so that talk goes to stderr. */
export function keepsStdout(options: {
  readonly json?: boolean;
  readonly report?: ReportKind;
  /** The shape in which values are written, where that was asked for. */
  readonly to?: string;
  readonly output?: string;
}): boolean {
  const { json = false, report = 'text', to, output } = options;
  return json || ((report !== 'text' || to !== undefined) && output === undefined);
}
