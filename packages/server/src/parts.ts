import type { Catalogue } from '@emis-sdk/model';
import type { Profile } from '@emis-sdk/validation';
import type { Kysely } from 'kysely';
import type { Checkers } from './checkers.ts';
import type { Cursors } from './cursor.ts';
import type { PortalIndicator } from './indicators.ts';
import type { TokenKey } from './meta.ts';
import type { Tables } from './tables.ts';

/** What the routes are made of. Everything that varies is passed in. */
export interface ServerParts {
  readonly tables: Kysely<Tables>;
  /** Without a slash at its end. */
  readonly issuer: string;
  readonly clock: () => Date;
  readonly newId: () => string;
  readonly tokenKey: TokenKey;
  readonly cursors: Cursors;
  readonly profiles: readonly Profile[];
  readonly checkers: Checkers;
  /** Words for finding codes beside those of the standard and of the profiles. */
  readonly messages: readonly Catalogue[];
  readonly indicators: readonly PortalIndicator[];
  /** Told of errors that are not the client's. */
  readonly onError: (error: unknown, requestId: string) => void;
}
