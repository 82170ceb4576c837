import type { MakeFinding } from '../findings.ts';

/** What every part of one reading shares. */
export interface ReadingContext {
  readonly finding: MakeFinding;
  readonly schoolIdentifier: string;
  readonly signal: AbortSignal | undefined;
  readonly onBytes: ((count: number) => void) | undefined;
}
