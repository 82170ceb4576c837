import type { Problem } from '@emis-sdk/protocol';
import type { Answer } from './answer.ts';
import { problem } from './answer-shapes.ts';

/** What an answer says against a request: its own problem details, or ones made from the status when it has none. */
export function problemOf(answer: Answer): Problem {
  const parsed = problem.safeParse(answer.json);
  // The status line is what gateways and caches acted upon; a body that says otherwise does not change it.
  if (parsed.success) return { ...parsed.data, status: answer.status };
  return {
    type: 'about:blank',
    title: `HTTP status ${answer.status}`,
    status: answer.status,
    code: `http-${answer.status}`,
  };
}
