import type { EncodingName } from '../csv/encoding.ts';
import type { MakeFinding } from '../findings.ts';

/** What every part of one reading shares. */
export interface ReadingContext {
  readonly finding: MakeFinding;
  readonly schoolIdentifier: string;
  /** The encoding asked for; found out for each file when undefined. */
  readonly encoding?: EncodingName | undefined;
  readonly signal: AbortSignal | undefined;
  /** Whether rows may be handed on together instead of record by record. */
  readonly rows?: boolean;
  readonly onBytes: ((count: number) => void) | undefined;
}
