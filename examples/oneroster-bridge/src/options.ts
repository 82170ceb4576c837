import type { ClientOptions } from '@emis-sdk/client';
import type { ProfileId } from '@emis-sdk/profiles';

/** To which EMIS, and by whose rules. */
export interface BridgeOptions {
  readonly connection: ClientOptions;
  readonly profile: ProfileId;
}
