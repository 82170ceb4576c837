import { canRead, type EncodingName, FORMATS } from '@emis-sdk/formats';
import { openBundle } from '@emis-sdk/formats/node';
import { loadProfile } from '@emis-sdk/profiles';
import type { Source } from '@emis-sdk/validation/node';

/** A bundle, as the command that checks it names it to another thread. */
export interface BundleArgument {
  readonly from: string;
  readonly format: string;
  readonly profile: string;
  readonly edition: string;
  readonly strict: boolean;
  readonly encoding: EncodingName | undefined;
}

/** Opens a bundle for a thread that reads it. */
export async function openSource(argument: unknown): Promise<Source> {
  const { from, format: id, profile: profileId, edition, strict, encoding } = argument as BundleArgument;
  const [bundle, profile] = await Promise.all([openBundle(from), loadProfile(profileId, { edition })]);
  const format = [...FORMATS, ...profile.formats].filter(canRead).find((candidate) => candidate.id === id);
  if (!format) throw new TypeError(`No format is called ${id}`);
  let bytes = 0;
  const onBytes = (count: number): void => {
    bytes += count;
  };
  const { schoolIdentifier } = profile;
  return {
    open: () =>
      format.read(bundle, {
        schoolIdentifier,
        country: profile,
        mode: strict ? 'strict' : 'tolerant',
        onBytes,
        ...(encoding ? { encoding } : {}),
      }),
    profile,
    bytes: () => bytes,
  };
}
