import { LANGUAGES, type Language } from '@emis-sdk/model';

const NAMES: Readonly<Record<Language, string>> = { en: 'English', es: 'Español', pt: 'Português' };

/** The file of a page in a language, beside its like. */
export function pageFile(language: Language): string {
  return language === 'en' ? 'README.md' : `README.${language}.md`;
}

/** Links from a page to the same one in the other languages. */
export function languageLinks(language: Language): string {
  const others = LANGUAGES.filter((other) => other !== language);
  return others.map((other) => `[${NAMES[other]}](${pageFile(other)})`).join(' · ');
}
