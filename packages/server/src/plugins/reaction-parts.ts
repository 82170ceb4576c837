import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** What reactions and jobs of plugins are run with. */
export interface ReactionParts {
  readonly tables: Kysely<Tables>;
  /** Of the feed: under another one its positions mean nothing. */
  readonly epoch: string;
  readonly clock: () => Date;
  readonly onError: (error: unknown) => void;
}
