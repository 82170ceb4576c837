import type { Language } from '@emis-sdk/model';
import { createTranslator, type Translator } from '@emis-sdk/validation';
import { loadWords } from '@emis-sdk/validation/words';
import type { ServerParts } from '../parts.ts';

/** Words for findings of every profile and plugin of this server. */
export async function findingWords(
  { profiles, messages }: Pick<ServerParts, 'profiles' | 'messages'>,
  language: Language,
): Promise<Translator> {
  return createTranslator(await loadWords(language), ...profiles.map((profile) => profile.messages), ...messages);
}
