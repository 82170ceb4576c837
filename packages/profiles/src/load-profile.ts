import { profileOfEdition } from './edition.ts';
import type { CountryProfile } from './profile.ts';
import { unknownProfile } from './profile-error.ts';

/** One line a country. Nothing of a country is loaded until it is asked for. */
const PROFILES = {
  brazil: async () => (await import('./brazil/profile.ts')).brazil,
  chile: async () => (await import('./chile/profile.ts')).chile,
  international: async () => (await import('./international/profile.ts')).international,
} as const satisfies Record<string, () => Promise<CountryProfile>>;

export type ProfileId = keyof typeof PROFILES;

/** The ids of all profiles in this package. */
export const PROFILE_IDS: readonly ProfileId[] = Object.freeze(Object.keys(PROFILES) as ProfileId[]);

/** ISO 3166-1 codes, in small letters, by which a country's profile can be asked for as well. */
const ALIASES: ReadonlyMap<string, ProfileId> = new Map([
  ['br', 'brazil'],
  ['cl', 'chile'],
]);

/**
 * The id of a profile, from its id or from its country's ISO 3166-1 code in small letters.
 *
 * @throws {ProfileError} `profile.unknown` when there is none of that id; the message names the known ones
 * @example profileIdOf('br') // 'brazil'
 */
export function profileIdOf(asked: string): ProfileId {
  const found = PROFILE_IDS.find((known) => known === asked) ?? ALIASES.get(asked);
  if (found === undefined) throw unknownProfile(asked, PROFILE_IDS);
  return found;
}

export interface LoadProfileOptions {
  /** The school year, named by the calendar year in which it ends: `2022`. By default the profile's own, which is the newest. */
  readonly edition?: string;
}

/**
 * Loads a profile by its id, or by its country's ISO 3166-1 code in small letters. Only the profile that is asked for is loaded.
 *
 * @throws {ProfileError} `profile.unknown` when there is none of that id, `profile.unknown-edition` when it does not know that school year;
 * the message names the known ones
 * @example const profile = await loadProfile('chile');
 */
export async function loadProfile(id: string, { edition }: LoadProfileOptions = {}): Promise<CountryProfile> {
  const profile = await PROFILES[profileIdOf(id)]();
  return edition === undefined ? profile : profileOfEdition(profile, edition);
}
