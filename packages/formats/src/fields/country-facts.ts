import { CODE_LISTS, type CodeList, type EntityName, type Language } from '@emis-sdk/model';

/** A kind of identifier, as far as files need it. What a profile says of one fits. */
export interface IdentifierFacts {
  readonly type: string;
  readonly on: readonly EntityName[];
  readonly title: Readonly<Record<Language, string>>;
  check(value: string): { readonly valid: boolean };
}

/** What files need of a country. A profile fits. */
export interface CountryFacts {
  readonly id: string;
  readonly edition: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly codeLists: ReadonlyMap<string, CodeList>;
  readonly identifiers: readonly IdentifierFacts[];
  readonly schoolIdentifier: string;
}

/** A code list of a country by its id: its own, or else that of the standard. */
export function codeListIn(country: CountryFacts | undefined, id: string): CodeList | undefined {
  return country?.codeLists.get(id) ?? CODE_LISTS.get(id);
}
