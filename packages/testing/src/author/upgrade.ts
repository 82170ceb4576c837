import type { Language } from '@emis-sdk/model';

/** One change that a plugin's source needs when something of the contract goes. */
export interface Codemod {
  readonly id: string;
  /** Since when the old form is deprecated, and the day after which it is gone, `YYYY-MM-DD`. */
  readonly deprecated: string;
  readonly gone: string;
  readonly words: Readonly<Record<Language, string>>;
  /** The source with the new form in place of the old one. */
  change(source: string): string;
}

/** What of contract 1 is deprecated: nothing so far. A change comes here with the release that deprecates the old form. */
export const CODEMODS: readonly Codemod[] = [];

/** The changes that a source needs, and the source with all of them. */
export function upgraded(source: string, codemods: readonly Codemod[] = CODEMODS) {
  let text = source;
  const needed: Codemod[] = [];
  for (const codemod of codemods) {
    const after = codemod.change(text);
    if (after !== text) needed.push(codemod);
    text = after;
  }
  return { text, needed };
}
