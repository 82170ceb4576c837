import type { RetryOptions } from './options.ts';

/** Milliseconds to pause before the attempt after `attempt` (1 was the first): full jitter under a doubling ceiling. */
export function backoff(attempt: number, retry: Required<Pick<RetryOptions, 'baseMs' | 'capMs' | 'random'>>): number {
  const ceiling = Math.min(retry.capMs, retry.baseMs * 2 ** (attempt - 1));
  return Math.round(ceiling * retry.random());
}

/**
 * Milliseconds that an answer asks for by `Retry-After`, in either of its forms (seconds or an HTTP date), or `undefined` when it asks for
 * nothing that can be read. A date is measured against the answer's own `Date`, since this machine's clock may be wrong.
 * Source: RFC 9110 section 10.2.3.
 */
export function retryAfter(headers: Headers, now: Date): number | undefined {
  const text = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = httpDate(text);
  return date && Math.max(0, date.getTime() - (httpDate(headers.get('date')) ?? now).getTime());
}

/** An HTTP date in any of its three forms, or `undefined`. Source: RFC 9110 section 5.6.7. */
export function httpDate(text: string | null): Date | undefined {
  // It begins with the name of the day; without this check `Date.parse` would also read `-5`.
  if (!text || !/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? /.test(text)) return undefined;
  // The oldest form carries no zone, and means GMT all the same.
  const date = new Date(text.endsWith('GMT') ? text : `${text} GMT`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** Whether an answer of this status may be followed by another attempt. */
export function worthRetrying(status: number, problemCode: string | undefined): boolean {
  if (status === 409) return problemCode === 'in-flight';
  return status >= 500 || status === 408 || status === 425 || status === 429;
}

/** Whether an answer of this status says for certain that this attempt changed nothing. */
export function changedNothing(status: number): boolean {
  return status >= 400 && status < 500 && status !== 408 && status !== 409;
}
