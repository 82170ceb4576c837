import type { Language } from './language.ts';

/** One code of a code list. A code outside `from`–`to` existed or will exist, but not at that time. */
export interface Code {
  readonly code: string;
  readonly labels: Readonly<Record<Language, string>>;
  /** What other lists call the same thing, by the name of the list: `{ 'ISO 5218': '2' }`. */
  readonly same?: Readonly<Record<string, string>>;
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
  /**
   * From when the list is: the day, month or year (`2024-04-30`, `2024-04`, `2024`) on which its source was adopted or published, or was
   * read where it has no date of its own. Its codes hold from then on, but those that have days of their own.
   */
  readonly date: string;
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

export interface CodeListDefinition extends Omit<CodeList, 'has' | 'label' | 'codes'> {
  /** The codes, or a function that is called once, when the list is first used, so that importing long lists stays cheap. */
  readonly codes: readonly Code[] | (() => readonly Code[]);
}

/**
 * Makes a code list. Look-ups are constant in time, whatever the length of the list.
 *
 * @throws {TypeError} when a code stands twice in the list; at its first use when `codes` is a function
 */
// @__NO_SIDE_EFFECTS__
export function defineCodeList(definition: CodeListDefinition): CodeList {
  const { codes, ...rest } = definition;
  let made: Made | undefined;
  const make = (): Made => {
    made ??= madeOf(definition.id, typeof codes === 'function' ? codes() : codes);
    return made;
  };
  if (typeof codes !== 'function') make();
  return {
    ...rest,
    get codes() {
      return make().codes;
    },
    has: (code) => make().byCode.has(code) || (definition.extensible === true && /^ext:[a-zA-Z0-9._-]+$/.test(code)),
    label: (code, language) => make().byCode.get(code)?.labels[language] ?? code,
  };
}

interface Made {
  readonly codes: readonly Code[];
  readonly byCode: ReadonlyMap<string, Code>;
}

function madeOf(id: string, codes: readonly Code[]): Made {
  const byCode = new Map(codes.map((code) => [code.code, code]));
  if (byCode.size !== codes.length) throw new TypeError(`Code list ${id} has a code twice`);
  return { codes, byCode };
}

/** Writes codes as a table of rows `[code, en, es, pt]`. A label that is left out is the one before it. */
// @__NO_SIDE_EFFECTS__
export function codes(rows: readonly (readonly [code: string, en: string, es?: string, pt?: string])[]): Code[] {
  return rows.map(([code, en, es = en, pt = es]) => ({ code, labels: { en, es, pt } }));
}
