import type { CommandContext } from './context.ts';
import { type AskedOfFiles, countryOfFiles } from './country-of-files.ts';
import { formatsOf } from './plugin-formats.ts';
import { loadProfileAndPlugins } from './plugin-loading.ts';

/**
 * The profile and the plugins by which files are read and judged: the country is that of the files, whose format a plugin may know.
 *
 * @throws whatever {@link countryOfFiles} and {@link loadProfileAndPlugins} throw
 */
export async function judgesOfFiles(
  path: string,
  asked: AskedOfFiles & { readonly plugin: readonly string[] },
  context: Pick<CommandContext, 'terminal' | 'say' | 'language'>,
): ReturnType<typeof loadProfileAndPlugins> {
  if (asked.plugin.length === 0) {
    const country = await countryOfFiles(path, asked, context);
    return await loadProfileAndPlugins(country.profile, [], country.edition);
  }
  const first = await loadProfileAndPlugins(asked.profile, asked.plugin, asked.edition);
  try {
    const country = await countryOfFiles(path, { ...asked, brought: formatsOf(first.host) }, context);
    if (country.profile === first.profile.id && country.edition === asked.edition) return first;
    const judges = await loadProfileAndPlugins(country.profile, asked.plugin, country.edition);
    await first.host.close();
    return judges;
  } catch (error) {
    await first.host.close();
    throw error;
  }
}
