import { canRead, FORMATS, type Format, type ReadableFormat, textIn } from '@emis-sdk/formats';
import { openBundle } from '@emis-sdk/formats/node';
import { editionsOf, loadProfile, profileOfFiles } from '@emis-sdk/profiles';
import { CheckError } from './check-error.ts';
import type { CommandContext } from './context.ts';
import { profileBringing, readableFormat } from './named-format.ts';
import { yearOfBundle } from './year-of-format.ts';

/** By what files are to be read and judged, as far as somebody has said it. */
export interface AskedOfFiles {
  readonly profile: string;
  /** Whether somebody named the profile, rather than leaving it at the one that is meant when nobody does. */
  readonly profileAsked?: boolean;
  readonly edition?: string;
  /** The format that the files are said to be in. */
  readonly format?: string | undefined;
  readonly mapping?: string | undefined;
  /** What plugins bring beside the formats of profiles. */
  readonly brought?: readonly Format[];
}

/** By what files are read and judged. */
export interface CountryOfFiles {
  readonly profile: string;
  readonly edition?: string;
}

/**
 * The profile and the edition that files are of, said to whoever reads along: the profile that brings their format, when nobody named one, and
 * the edition of the year that the files are of, when nobody named that.
 *
 * @throws {CheckError} `cli.format-of-profile` when somebody named another profile than the one that knows the files
 * @throws {BundleError} `bundle.not-a-bundle` and others, when the files cannot be read
 */
export async function countryOfFiles(
  path: string,
  asked: AskedOfFiles,
  context: Pick<CommandContext, 'terminal' | 'say' | 'language'>,
): Promise<CountryOfFiles> {
  const { terminal, say, language } = context;
  const edition = asked.edition === undefined ? {} : { edition: asked.edition };
  const own = await loadProfile(asked.profile, edition);
  if (asked.mapping !== undefined) return { profile: own.id, ...edition };
  const { format, profile } = await formatOf(path, asked, context);
  if (profile !== undefined) {
    if (asked.profileAsked) throw new CheckError('cli.format-of-profile', { format: format.id, profile });
    terminal.talk(say('profile.taken', { format: textIn(format.title, language), profile }));
  }
  const country = profile === undefined ? own : await loadProfile(profile, edition);
  const year = format.edition;
  const judged = asked.edition === undefined && year !== undefined && editionsOf(country).includes(year);
  if (!judged || year === country.edition) return { profile: country.id, ...edition };
  terminal.talk(say('edition.of-files', { edition: year, profile: country.id }));
  return { profile: country.id, edition: year };
}

/** The format of the files, and the profile that brings it where the one that was asked for does not. */
async function formatOf(
  path: string,
  { profile: id, profileAsked, format, brought: more = [] }: AskedOfFiles,
  context: Pick<CommandContext, 'terminal' | 'say'>,
): Promise<{ readonly format: ReadableFormat; readonly profile: string | undefined }> {
  const formats = [...(await loadProfile(id)).formats, ...more];
  const bundle = await openBundle(path);
  if (format === undefined) return await profileOfFiles(bundle, formats);
  const quiet = { ...context, terminal: { ...context.terminal, talk: () => undefined } };
  const named = (known: readonly Format[]) => readableFormat(format, known, quiet, yearOfBundle(bundle));
  try {
    return { format: await named(formats), profile: undefined };
  } catch (error) {
    const brought = profileAsked === true ? undefined : await profileBringing(format, canRead);
    if (!brought || FORMATS.some((one) => one.id === format)) throw error;
    return { format: await named((await loadProfile(brought.profile)).formats), profile: brought.profile };
  }
}
