import type { Permission } from '@emis-sdk/plugin';
import type { State } from './lifecycle.ts';

/** One line of what happened to plugins, free of personal values. It is handed over before the thing takes effect. */
export type AuditEntry = {
  /** By the host's clock, ISO 8601. */
  readonly at: string;
  readonly plugin: string;
} & (
  | {
      readonly event: 'state';
      readonly from: State | 'none';
      readonly to: State /** Why, when it was refused or failed. */;
      readonly code?: string;
    }
  | {
      readonly event: 'approval';
      readonly by: string;
      readonly version: string;
      readonly runner: string;
      readonly permissions: readonly Permission[];
    }
  /** A handler asked the broker for something. */
  | {
      readonly event: 'call';
      readonly call: string;
      /** What the plugin was doing: `reaction submission.accepted`. */
      readonly occasion: string;
      readonly allowed: boolean;
      /** The origin that was called; never a path, which may hold a person's data. */
      readonly target?: string;
    }
  | { readonly event: 'fault'; readonly contribution: string; readonly code: string }
);

export type Audit = (entry: AuditEntry) => void;
