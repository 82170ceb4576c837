import { type CodeList, LANGUAGES } from '@emis-sdk/model';
import { foldedName } from './folded-name.ts';

/** Finds the code that a text stands for: the code itself, or its label in any language. Nothing when none or several fit. */
export type ReadCode = (text: string) => string | undefined;

const CODE_IN_BRACKETS = /\(([^()]{1,100})\)$/;

/** Makes what reads the codes of a list. Capital letters and accents of labels do not matter. */
export function codeReader(list: CodeList): ReadCode {
  const byLabel = new Map<string, string | undefined>();
  for (const { code, labels } of list.codes) {
    for (const language of LANGUAGES) {
      const label = foldedName(labels[language]);
      byLabel.set(label, byLabel.has(label) && byLabel.get(label) !== code ? undefined : code);
    }
  }
  const byFoldedCode = new Map(list.codes.map(({ code }) => [code.toLowerCase(), code]));
  return (text) => {
    if (list.has(text)) return text;
    const trimmed = text.trim();
    if (list.has(trimmed)) return trimmed;
    const bracketed = CODE_IN_BRACKETS.exec(trimmed)?.[1];
    if (bracketed !== undefined && list.has(bracketed)) return bracketed;
    return byLabel.get(foldedName(trimmed)) ?? byFoldedCode.get(trimmed.toLowerCase());
  };
}
