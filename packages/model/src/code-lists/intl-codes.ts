import type { Code } from '../code-list.ts';
import { LANGUAGES, type Language } from '../language.ts';

/**
 * Codes whose labels the platform knows (Unicode CLDR, through `Intl`): a bundle carries the codes alone.
 * A label is looked up when it is first read.
 */
export function intlCodes(type: 'region' | 'currency' | 'language', codes: string): Code[] {
  return codes
    .trim()
    .split(/\s+/)
    .map((code) => {
      let labels: Record<Language, string> | undefined;
      return {
        code,
        get labels() {
          labels ??= Object.fromEntries(
            LANGUAGES.map((language) => [language, labelOf(type, code, language)]),
          ) as Record<Language, string>;
          return labels;
        },
      };
    });
}

function labelOf(type: 'region' | 'currency' | 'language', code: string, language: Language): string {
  const label = new Intl.DisplayNames(language, { type }).of(code) ?? code;
  return label.charAt(0).toLocaleUpperCase(language) + label.slice(1);
}
