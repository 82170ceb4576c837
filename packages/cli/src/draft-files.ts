import { readFile } from 'node:fs/promises';
import { EmisError } from '@emis-sdk/model';
import { CURRENT_EDITION, EDITIONS, EditionError } from '@emis-sdk/model/standard';
import { loadProfile } from '@emis-sdk/profiles';
import type { Profile } from '@emis-sdk/validation';
import { parseDraft, profileOfDraft, profileOfEdition } from '@emis-sdk/validation/rehearsal';

/** What a rehearsal compares for the records of one sender. */
export interface RehearsedProfiles {
  readonly today: Profile;
  readonly draft: Profile;
}

/** What is rehearsed, as people call it, and the two profiles for a sender that submits by a profile. */
export interface Rehearsed {
  readonly name: string;
  profilesFor(profileId: string): Promise<RehearsedProfiles>;
}

/**
 * Reads what `--profile` of a rehearsal names: the file of a draft, which says from which profile it starts, or the current edition of the
 * standard, which is rehearsed for each sender by the profile that it submits by.
 *
 * @throws {EmisError} `draft.not-readable`
 * @throws {DraftError} `draft.shape` or `draft.unknown-name`
 * @throws {EditionError} `edition.not-current`
 * @throws {ProfileError} `profile.unknown`
 */
export async function readRehearsed(named: string): Promise<Rehearsed> {
  if (EDITIONS.some(({ name }) => name === named)) return editionRehearsed(named);
  const parsed = parseDraft(await readJson(named));
  const today = await loadProfile(parsed.base);
  const draft = profileOfDraft(today, parsed);
  return { name: `${parsed.base} ${parsed.edition}`, profilesFor: () => Promise.resolve({ today, draft }) };
}

function editionRehearsed(named: string): Rehearsed {
  if (named !== CURRENT_EDITION) {
    throw new EditionError(
      'edition.not-current',
      `Only the current edition, ${CURRENT_EDITION}, can be rehearsed: its rules are those of this program. Or give the file of a draft.`,
      { current: CURRENT_EDITION },
    );
  }
  return {
    name: named,
    async profilesFor(profileId) {
      const today = await loadProfile(profileId);
      return { today, draft: profileOfEdition(today, named) };
    },
  };
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown;
  } catch (cause) {
    throw new EmisError(
      'draft.not-readable',
      `${path} is neither a JSON file nor an edition of the standard. Give the file of a draft, or ${CURRENT_EDITION}.`,
      { path, current: CURRENT_EDITION },
      { cause },
    );
  }
}
