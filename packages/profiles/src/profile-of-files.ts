import {
  type Bundle,
  BundleError,
  canRead,
  detectFormat,
  type Format,
  type FormatText,
  type ReadableFormat,
} from '@emis-sdk/formats';
import { loadProfile, PROFILE_IDS, type ProfileId } from './load-profile.ts';

/** What a bundle is: its format, what gives that away, and the profile that brings the format where one does. */
export interface RecognisedFiles {
  readonly format: ReadableFormat;
  /** Files, and what stands in them. */
  readonly reason: FormatText;
  /** Absent for a format that belongs to no country. */
  readonly profile: ProfileId | undefined;
}

/**
 * Finds out in which format a bundle is, among those of everybody and those that the countries bring. The countries are loaded only for a
 * bundle that is in no other.
 *
 * @param more formats to try before those of other countries: what the profile at hand brings
 * @throws {BundleError} `bundle.not-a-bundle` when it is in none
 * @example const { profile = 'international' } = await profileOfFiles(bundle); // 'brazil' for a file of its school census
 */
export async function profileOfFiles(bundle: Bundle, more: readonly Format[] = []): Promise<RecognisedFiles> {
  try {
    return { ...(await detectFormat(bundle, more)), profile: undefined };
  } catch (error) {
    if (!(error instanceof BundleError) || error.code !== 'bundle.not-a-bundle') throw error;
    for (const profile of PROFILE_IDS) {
      const { formats } = await loadProfile(profile);
      for (const format of formats.filter(canRead)) {
        const reason = await format.recognise(bundle);
        if (reason !== undefined) return { format, reason, profile };
      }
    }
    throw error;
  }
}
