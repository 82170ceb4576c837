import { Refusal } from './refusal.ts';

/**
 * Classes of SQLSTATE that pass by themselves: the connection, too many connections, a shutdown, a serialisation failure, a
 * deadlock, a statement that took too long. Source: PostgreSQL 15, appendix A.
 */
const PASSING = /^(08...|53...|57P0.|57014|25P03|40001|40P01)$/;
const NETWORK = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND'];

/** What a request is told when something threw: the refusal itself, or one that says nothing of what failed inside. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (isPassing(error)) return new Refusal('unavailable', { headers: { 'retry-after': '2' }, cause: error });
  return new Refusal('internal-error', { cause: error });
}

function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return (
    PASSING.test(code) || NETWORK.includes(code) || /^(Connection terminated|timeout exceeded)/i.test(error.message)
  );
}
