import { findingMaker } from '../findings.ts';
import type { ReadOptions } from '../format.ts';
import type { ReadingContext } from './reading-context.ts';

/** What the parts of one reading share, by what its caller asked for. */
export function contextOf(
  { mode = 'tolerant', schoolIdentifier = 'school-code', encoding, signal, onBytes }: ReadOptions,
  rows = false,
): ReadingContext {
  return { finding: findingMaker(mode), schoolIdentifier, encoding, signal, onBytes, rows };
}
