import type { Problem } from '@emis-sdk/protocol';
import type { Reason } from '../refusal.ts';

/** Where the services of OneRoster stand. Source: `servers` in the OpenAPI documents of version 1.2. */
export const ONEROSTER_ROOT = '/ims/oneroster/';

/** Whether a request is one of a learning platform, which expects errors in the way of OneRoster. */
export function isOneRoster(request: Request): boolean {
  return new URL(request.url).pathname.startsWith(ONEROSTER_ROOT);
}

const OF_REASONS: Readonly<Partial<Record<Reason, string>>> = {
  'roster-filter': 'invalid_filter_field',
  'roster-fields': 'invalid_selection_field',
  'roster-page': 'invaliddata',
};
const OF_STATUSES: Readonly<Record<number, string>> = {
  401: 'unauthorisedrequest',
  403: 'forbidden',
  404: 'unknownobject',
  429: 'server_busy',
  503: 'server_busy',
};

/** A problem as OneRoster tells it: imsx_StatusInfo. */
export function statusInfo(problem: Problem, reason: Reason, headers: Readonly<Record<string, string>>): Response {
  const { status, detail, fix, requestId } = problem;
  const minor = OF_REASONS[reason] ?? OF_STATUSES[status] ?? (status < 500 ? 'invaliddata' : 'internal_server_error');
  const body = {
    imsx_codeMajor: 'failure',
    imsx_severity: 'error',
    imsx_description: `${detail} ${fix} (${requestId})`,
    imsx_CodeMinor: {
      imsx_codeMinorField: [{ imsx_codeMinorFieldName: 'TargetEndSystem', imsx_codeMinorFieldValue: minor }],
    },
  };
  return Response.json(body, { status, headers });
}
