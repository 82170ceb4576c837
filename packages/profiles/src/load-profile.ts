import type { Profile } from '@emis-sdk/validation';
import { unknownProfile } from './profile-error.ts';

/** One line a country. Nothing of a country is loaded until it is asked for. */
const PROFILES = {
  chile: async () => (await import('./chile/profile.ts')).chile,
  international: async () => (await import('./international/profile.ts')).international,
} as const satisfies Record<string, () => Promise<Profile>>;

export type ProfileId = keyof typeof PROFILES;

/** The ids of all profiles in this package. */
export const PROFILE_IDS: readonly ProfileId[] = Object.freeze(Object.keys(PROFILES) as ProfileId[]);

/**
 * Loads a profile by its id. Only the profile that is asked for is loaded.
 *
 * @throws {ProfileError} `profile.unknown` when there is none of that id; the message names the known ones
 * @example const profile = await loadProfile('chile');
 */
export async function loadProfile(id: string): Promise<Profile> {
  const found = PROFILE_IDS.find((known) => known === id);
  if (found === undefined) throw unknownProfile(id, PROFILE_IDS);
  return PROFILES[found]();
}
