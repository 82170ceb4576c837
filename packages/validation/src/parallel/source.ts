import type { OpenDataset } from '@emis-sdk/model';
import type { Profile } from '../profile.ts';

/** A dataset and the profile that it is judged by. */
export interface Source {
  readonly open: OpenDataset;
  readonly profile: Profile;
  /** How many bytes of files have been read so far, for whoever watches. */
  bytes?(): number;
}

/**
 * A module from which any thread can open the same dataset. A function cannot be handed to another thread; the address of a
 * module and an argument can.
 */
export interface SourceModule {
  openSource(argument: unknown): Promise<Source>;
}
