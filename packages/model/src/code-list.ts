import type { Language } from './language.ts';

/** One code of a code list. A code outside `from`–`to` existed or will exist, but not at that time. */
export interface Code {
  readonly code: string;
  readonly labels: Readonly<Record<Language, string>>;
  /** First day on which the code may be used, inclusive, `YYYY-MM-DD`. */
  readonly from?: string;
  /** Last day on which the code may be used, inclusive, `YYYY-MM-DD`. */
  readonly to?: string;
}

/** A closed list of codes with labels, validity and its official source. */
export interface CodeList {
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
  /** Where the codes come from: publication, edition, date. */
  readonly source: string;
  /** False when the source is second-hand. A code missing from such a list is a warning, never an error. */
  readonly verified: boolean;
  /** True when the source allows private codes that start with `ext:`. */
  readonly extensible?: boolean;
  readonly codes: readonly Code[];
  /** Whether the list knows the code (private `ext:` codes included where the source allows them). */
  has(code: string): boolean;
  /** The label of a code in a language, or the code itself. */
  label(code: string, language: Language): string;
}

export type CodeListDefinition = Omit<CodeList, 'has' | 'label'>;

/**
 * Makes a code list. Look-ups are constant in time, whatever the length of the list.
 *
 * @throws {TypeError} when a code stands twice in the list
 */
export function defineCodeList(definition: CodeListDefinition): CodeList {
  const byCode = new Map(definition.codes.map((code) => [code.code, code]));
  if (byCode.size !== definition.codes.length) throw new TypeError(`Code list ${definition.id} has a code twice`);
  return {
    ...definition,
    has: (code) => byCode.has(code) || (definition.extensible === true && /^ext:[a-zA-Z0-9._-]+$/.test(code)),
    label: (code, language) => byCode.get(code)?.labels[language] ?? code,
  };
}

/** Writes codes as a table of rows `[code, en, es, pt]`. */
export function codes(rows: readonly (readonly [code: string, en: string, es: string, pt: string])[]): Code[] {
  return rows.map(([code, en, es, pt]) => ({ code, labels: { en, es, pt } }));
}
