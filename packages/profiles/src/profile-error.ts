import { EmisError } from '@emis-sdk/model';

/** A profile was asked for that does not exist. Code `profile.unknown`; params `profile`, `known` and, when one is near, `nearest`. */
export class ProfileError extends EmisError {}

/** The error for an id that no profile has. */
export function unknownProfile(id: string, known: readonly string[]): ProfileError {
  const nearest = nearestOf(id.toLowerCase(), known);
  const asked = id.slice(0, 60);
  return new ProfileError(
    'profile.unknown',
    `There is no profile "${asked}". ${nearest ? `Did you mean "${nearest}"? ` : ''}Known profiles: ${known.join(', ')}.`,
    { profile: asked, known: known.join(', '), ...(nearest !== undefined && { nearest }) },
  );
}

/** The known id that begins as what was asked, or shares most of its pairs of letters; nothing when none is near. */
function nearestOf(asked: string, known: readonly string[]): string | undefined {
  const [best] = known.map((id) => ({ id, share: sharedPairs(asked, id) })).sort((a, b) => b.share - a.share);
  return best && best.share >= 0.4 ? best.id : known.find((id) => asked.length >= 2 && id.startsWith(asked));
}

/** Dice's coefficient of two words: 1 when they have the same pairs of letters, 0 when they share none. */
function sharedPairs(a: string, b: string): number {
  const [left, right] = [pairsOf(a), pairsOf(b)];
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return (2 * shared) / (left.size + right.size);
}

/** The pairs of neighbouring letters of a word, its ends included. */
function pairsOf(word: string): ReadonlySet<string> {
  const letters = [' ', ...word, ' '];
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}
