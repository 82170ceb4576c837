import type { CountryProfile } from './profile.ts';
import { unknownEdition } from './profile-error.ts';

/** The school years for which a profile can be asked, the earliest first. */
export function editionsOf(profile: CountryProfile): readonly string[] {
  return [...new Set([profile.edition, ...profile.editions.map(({ id }) => id)])].sort();
}

/**
 * A profile as it is for another school year: with the lists and severities of that year.
 *
 * @throws {ProfileError} `profile.unknown-edition` when it does not know that year; the message names those that it knows
 * @example profileOfEdition(await loadProfile('colombia'), '2021') // with the list of disabilities from before it was recoded
 */
export function profileOfEdition(profile: CountryProfile, edition: string): CountryProfile {
  if (edition === profile.edition) return profile;
  const found = profile.editions.find(({ id }) => id === edition);
  if (found === undefined) throw unknownEdition(profile.id, edition, editionsOf(profile));
  const codeLists = new Map(profile.codeLists);
  for (const list of found.codeLists ?? []) codeLists.set(list.id, list);
  return { ...profile, edition, codeLists, severities: { ...profile.severities, ...found.severities } };
}
