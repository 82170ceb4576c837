import { profileOfEdition } from './edition.ts';
import type { CountryProfile } from './profile.ts';
import { unknownProfile } from './profile-error.ts';

/** One line a country. Nothing of a country is loaded until it is asked for. */
const PROFILES = {
  argentina: async () => (await import('./argentina/profile.ts')).argentina,
  brazil: async () => (await import('./brazil/profile.ts')).brazil,
  chile: async () => (await import('./chile/profile.ts')).chile,
  colombia: async () => (await import('./colombia/profile.ts')).colombia,
  'dominican-republic': async () => (await import('./dominican-republic/profile.ts')).dominicanRepublic,
  ecuador: async () => (await import('./ecuador/profile.ts')).ecuador,
  guatemala: async () => (await import('./guatemala/profile.ts')).guatemala,
  honduras: async () => (await import('./honduras/profile.ts')).honduras,
  international: async () => (await import('./international/profile.ts')).international,
  jamaica: async () => (await import('./jamaica/profile.ts')).jamaica,
  mexico: async () => (await import('./mexico/profile.ts')).mexico,
  paraguay: async () => (await import('./paraguay/profile.ts')).paraguay,
  peru: async () => (await import('./peru/profile.ts')).peru,
  uruguay: async () => (await import('./uruguay/profile.ts')).uruguay,
} as const satisfies Record<string, () => Promise<CountryProfile>>;

export type ProfileId = keyof typeof PROFILES;

/** The ids of all profiles in this package. */
export const PROFILE_IDS: readonly ProfileId[] = Object.freeze(Object.keys(PROFILES) as ProfileId[]);

/** ISO 3166-1 codes, in small letters, by which a country's profile can be asked for as well. */
const ALIASES: ReadonlyMap<string, ProfileId> = new Map([
  ['ar', 'argentina'],
  ['br', 'brazil'],
  ['cl', 'chile'],
  ['co', 'colombia'],
  ['do', 'dominican-republic'],
  ['ec', 'ecuador'],
  ['gt', 'guatemala'],
  ['hn', 'honduras'],
  ['jm', 'jamaica'],
  ['mx', 'mexico'],
  ['pe', 'peru'],
  ['py', 'paraguay'],
  ['uy', 'uruguay'],
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
