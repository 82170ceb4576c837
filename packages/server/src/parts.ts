import type { Catalogue } from '@emis-sdk/model';
import type { Purpose } from '@emis-sdk/protocol';
import type { Profile } from '@emis-sdk/validation';
import type { Kysely } from 'kysely';
import type { AccessRecorder } from './audit/record-access.ts';
import type { RefusalLog } from './audit/refusals.ts';
import type { Checkers } from './checkers.ts';
import type { Cursors } from './cursor.ts';
import type { EventStream } from './event-stream.ts';
import type { FeedWatch } from './feed-watch.ts';
import type { FieldSight } from './field-sight.ts';
import type { KeptIndicators } from './figures/kept-indicators.ts';
import type { PortalIndicator } from './indicators.ts';
import type { TokenKey } from './meta.ts';
import type { Metrics } from './metrics.ts';
import type { Need } from './needs.ts';
import type { Reactions, ServerPlugins } from './plugins/reactions.ts';
import type { PluginRegistry } from './plugins/registry.ts';
import type { PortalParts } from './portal-options.ts';
import type { FieldsByPurpose } from './purpose-fields.ts';
import type { Tables } from './tables.ts';
import type { TrustedIssuers } from './trusted-issuers.ts';
import type { Caller } from './within-grant.ts';

/** What the routes are made of. Everything that varies is passed in. */
export interface ServerParts {
  readonly tables: Kysely<Tables>;
  /** Whether the database survives a power cut. */
  readonly durable: boolean;
  /** Without a slash at its end. */
  readonly issuer: string;
  readonly clock: () => Date;
  readonly newId: () => string;
  readonly tokenKey: TokenKey;
  /** Whose tokens are taken beside the server's own. */
  readonly issuers: TrustedIssuers;
  /** Whether only tokens are given and taken that are bound to a key of the client. */
  readonly boundOnly: boolean;
  /**
   * The client whose token a request carries, if it may do what it asks for, within its share of requests. `names`: what a token may call the
   * scope, where that is not only its own name.
   */
  readonly authorise: (request: Request, need: Need, names?: readonly string[]) => Promise<Caller>;
  /** Which fields each purpose shows. */
  readonly sights: Readonly<Record<Purpose, FieldSight>>;
  readonly purposeFields: FieldsByPurpose;
  /** Writes who saw or brought what, in the transaction of it. */
  readonly access: AccessRecorder;
  /** Writes who was not let in. */
  readonly refusals: RefusalLog;
  readonly cursors: Cursors;
  readonly watch: FeedWatch;
  /** Streams that are open, to be ended with the server. */
  readonly streams: Set<EventStream>;
  readonly metrics: Metrics;
  /** Days for which things are kept at least. */
  readonly retentionDays: { readonly operations: number; readonly changes: number };
  readonly profiles: readonly Profile[];
  readonly checkers: Checkers;
  /** Words for finding codes beside those of the standard and of the profiles. */
  readonly messages: readonly Catalogue[];
  readonly indicators: readonly PortalIndicator[];
  /** Keeps what they came to. */
  readonly keptIndicators: KeptIndicators;
  /** Who may open the portal, and what its pages are lent. */
  readonly portal: PortalParts;
  /** What plugins added to be called. */
  readonly plugins: ServerPlugins;
  /** Who looks after the plugins, where there is somebody. */
  readonly registry: PluginRegistry | undefined;
  readonly reactions: Reactions;
  /** Whether webhooks may lead to this machine and over plain http: for trying things out. */
  readonly webhooksInside: boolean;
  /** Told of errors that are not the client's. */
  readonly onError: (error: unknown, requestId: string) => void;
}
