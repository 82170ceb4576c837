import type { Finding } from '@emis-sdk/model';
import type { WireFinding } from '@emis-sdk/protocol';

export function hasError(findings: readonly Finding[] | undefined): boolean {
  return findings?.some(({ severity }) => severity === 'error') ?? false;
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
