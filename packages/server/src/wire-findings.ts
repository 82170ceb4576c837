import type { Finding } from '@emis-sdk/model';
import type { WireFinding } from '@emis-sdk/protocol';

export function hasError(findings: readonly Finding[] | undefined): boolean {
  return findings?.some(({ severity }) => severity === 'error') ?? false;
}

/** Findings of a record, after one that was known before it was judged. */
export function withFirst(first: Finding | undefined, findings: readonly Finding[]): readonly Finding[] {
  return first ? [first, ...findings] : findings;
}

/** What stands under `personal` never travels. */
export function wireFindingOf({ code, severity, where, params }: Finding): WireFinding {
  return {
    code,
    severity,
    ...(where.path !== undefined && { path: where.path }),
    ...(params && { params: { ...params } }),
  };
}
