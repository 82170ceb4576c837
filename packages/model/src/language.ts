/** The languages in which every text for people exists. */
export const LANGUAGES = ['en', 'es', 'pt'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The language of ours that serves a locale or a list of preferences best; English when none does.
 *
 * @example pickLanguage('pt_BR.UTF-8') // 'pt'
 * @example pickLanguage('fr, es;q=0.8') // 'es'
 */
export function pickLanguage(preference: string | undefined): Language {
  for (const part of (preference ?? '').split(',')) {
    const primary = part.trim().slice(0, 2).toLowerCase();
    const found = LANGUAGES.find((language) => language === primary);
    if (found) return found;
  }
  return 'en';
}

/** What a finding means, in one language, in the message syntax MessageFormat 2. */
export interface MessageText {
  /** A few words: the heading of the group. */
  readonly title: string;
  /** What is wrong with this one; may use the finding's params as `{$name}`. */
  readonly meaning: string;
  /** How to mend it, for the clerk of a school. */
  readonly fix: string;
  /** The same for the developer of the product: which field, what is expected of it, where programs usually go wrong. */
  readonly developer?: string;
  /** Of a rule, in a sentence: what must hold. */
  readonly must?: string;
  /** Of a rule: why it matters, or where it comes from. */
  readonly why?: string;
}

/** Words for finding codes in each language. The types force every language to cover every code. */
export type Catalogue<Code extends string = string> = Readonly<Record<Language, Readonly<Record<Code, MessageText>>>>;
