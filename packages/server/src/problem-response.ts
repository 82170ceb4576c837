import { type ErrorParams, type Language, pickLanguage } from '@emis-sdk/model';
import { PROBLEMS, type Problem } from '@emis-sdk/protocol';
import { FAULT_WORDS } from './messages/faults.ts';
import { REFUSAL_WORDS } from './messages/refusals.ts';
import { TITLES } from './messages/titles.ts';
import { isOneRoster, statusInfo } from './oneroster/status-info.ts';
import { REASONS, type Refusal } from './refusal.ts';

/** A body may have thousands of faults; the first ones are enough to mend the program that made it. */
const FAULTS_TOLD = 50;

/** A refusal as RFC 9457 problem details, in the language that the request asks for. */
export function problemResponse(refusal: Refusal, request: Request, requestId: string): Response {
  const language = pickLanguage(request.headers.get('accept-language') ?? undefined);
  const problem = problemDetails(refusal, language, requestId);
  const headers = { ...refusal.headers, 'content-language': language, 'cache-control': 'no-store' };
  if (isOneRoster(request)) return statusInfo(problem, refusal.reason, headers);
  // RFC 6749 section 5.2 wants plain JSON with its own word for the error; the problem's members stand beside it.
  if (refusal.oauth) {
    const body = { error: refusal.oauth, error_description: problem.detail, ...problem };
    return Response.json(body, { status: problem.status, headers });
  }
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { ...headers, 'content-type': 'application/problem+json' },
  });
}

/** What a refusal says, in words. */
export function problemDetails(refusal: Refusal, language: Language, requestId: string): Problem {
  const code = REASONS[refusal.reason];
  const words = REFUSAL_WORDS[language][refusal.reason];
  return {
    type: `urn:emis:problem:${code}`,
    title: TITLES[language][code],
    status: PROBLEMS[code],
    code,
    detail: filled(words.detail, refusal.params),
    fix: filled(words.fix, refusal.params),
    requestId,
    ...refusal.members,
    ...(refusal.editions.length > 0 && { editions: refusal.editions }),
    ...(refusal.faults.length > 0 && {
      faults: refusal.faults
        .slice(0, FAULTS_TOLD)
        .map(({ path, kind }) => ({ path, message: FAULT_WORDS[language][kind] })),
    }),
  };
}

function filled(text: string, params: ErrorParams): string {
  return text.replaceAll(/\{\$(\w+)\}/g, (_, name: string) => String(params[name] ?? '…'));
}
