import { EmisError, nearest } from '@emis-sdk/model';

/** A profile was asked for that does not exist. Code `profile.unknown`; params `profile`, `known` and, when one is near, `nearest`. */
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
