import { EmisError, nearest } from '@emis-sdk/model';

/**
 * A profile, or a school year of one, was asked for that does not exist. Codes `profile.unknown` (params `profile`, `known` and, when one
 * is near, `nearest`) and `profile.unknown-edition` (params `profile`, `edition`, `known`).
 */
export class ProfileError extends EmisError {}

/** The error for an id that no profile has. */
export function unknownProfile(id: string, known: readonly string[]): ProfileError {
  const near = nearest(id.toLowerCase(), known);
  const asked = id.slice(0, 60);
  return new ProfileError(
    'profile.unknown',
    `There is no profile "${asked}". ${near ? `Did you mean "${near}"? ` : ''}Known profiles: ${known.join(', ')}.`,
    { profile: asked, known: known.join(', '), ...(near !== undefined && { nearest: near }) },
  );
}

/** The error for a school year that a profile does not know. */
export function unknownEdition(profile: string, edition: string, known: readonly string[]): ProfileError {
  const asked = edition.slice(0, 60);
  return new ProfileError(
    'profile.unknown-edition',
    `Profile "${profile}" has no edition "${asked}". Known editions, by the year in which the school year ends: ${known.join(', ')}.`,
    { profile, edition: asked, known: known.join(', ') },
  );
}
