import { type Catalogue, LANGUAGES, type MessageText } from '@emis-sdk/model';

/** Joins catalogues; where two have words for the same code, the later one speaks. */
export function mergeCatalogues(...catalogues: readonly Catalogue[]): Catalogue {
  const merged = { en: {}, es: {}, pt: {} } satisfies Record<keyof Catalogue, Record<string, MessageText>>;
  for (const catalogue of catalogues) {
    for (const language of LANGUAGES) Object.assign(merged[language], catalogue[language]);
  }
  return merged;
}
