/**
 * A fault of the server in one line: its kind, its code and the request it befell. Not its message: a database may quote
 * a value of somebody's record there.
 */
export function serverFault(error: unknown, requestId: string): string {
  const name = error instanceof Error ? error.name : typeof error;
  const code = typeof error === 'object' && error !== null && 'code' in error ? ` ${String(error.code)}` : '';
  return `server: ${name}${code}, request ${requestId}`;
}
