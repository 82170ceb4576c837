import { type Catalogue, type CodeList, LANGUAGES } from '@emis-sdk/model';
import type { Profile } from '@emis-sdk/validation';
import type { CountryFacts } from './facts/country-facts.ts';
import { rulesAndMessages } from './rule-kinds/country-rule.ts';
import { editionMismatch } from './rule-kinds/edition-mismatch.ts';

/** A profile with all that is known of its country. */
export interface CountryProfile extends Profile, CountryFacts {}

/** What a country writes down; the rest is that of the standard. */
export interface ProfileDefinition
  extends Pick<Profile, 'id' | 'edition' | 'title' | 'schoolIdentifier'>,
    Partial<Pick<Profile, 'identifiers' | 'rules' | 'severities'>>,
    Partial<CountryFacts> {
  /** Lists that replace those of the standard, or are new. */
  readonly codeLists?: readonly CodeList[];
  /** Words for every code that `rules` report. */
  readonly messages?: Catalogue;
}

/**
 * Makes a profile out of what a country writes down.
 *
 * @throws {TypeError} when two code lists, identifier types, rules or editions share a name, or a rule has no words in some language
 * @example
 * export const sampleland = defineProfile({
 *   id: 'sampleland', edition: '2026', title: { en: 'Sampleland', es: 'Ejemplolandia', pt: 'Exemplolândia' },
 *   schoolIdentifier: 'xx.school', codeLists: [grades], identifiers: [schoolNumber],
 * });
 */
export function defineProfile(definition: ProfileDefinition): CountryProfile {
  const { codeLists = [], identifiers = [], rules = [], severities = {}, editions = [] } = definition;
  const messages = definition.messages ?? { en: {}, es: {}, pt: {} };
  const fault = (what: string): never => {
    throw new TypeError(`Profile ${definition.id} ${what}`);
  };
  unique(
    codeLists.map((list) => list.id),
    (id) => fault(`has code list ${id} twice`),
  );
  unique(
    identifiers.map((identifier) => identifier.type),
    (type) => fault(`has identifier ${type} twice`),
  );
  unique(
    rules.map((rule) => rule.code),
    (code) => fault(`has rule ${code} twice`),
  );
  unique([definition.edition, ...editions.map(({ id }) => id)], (id) => fault(`has edition ${id} twice`));
  for (const { code } of rules) {
    for (const language of LANGUAGES) {
      if (!Object.hasOwn(messages[language], code)) fault(`has no words for ${code} in ${language}`);
    }
  }
  const own = { edition: definition.edition, codeLists, editions };
  const mismatch = editions.length > 0 ? [editionMismatch({ ...own, extensions: definition.extensions ?? [] })] : [];
  const added = rulesAndMessages(mismatch);
  return {
    id: definition.id,
    edition: definition.edition,
    title: definition.title,
    codeLists: new Map(codeLists.map((list) => [list.id, list])),
    identifiers,
    schoolIdentifier: definition.schoolIdentifier,
    rules: [...rules, ...added.rules],
    severities,
    messages: joined(messages, added.messages),
    ...factsOf(definition, editions),
  };
}

function joined(one: Catalogue, other: Catalogue): Catalogue {
  const both = LANGUAGES.map((language) => [language, { ...one[language], ...other[language] }] as const);
  return Object.fromEntries(both) as unknown as Catalogue;
}

/** The facts that a country wrote down; none where it wrote nothing. */
function factsOf(definition: ProfileDefinition, editions: CountryFacts['editions']): CountryFacts {
  const { levels = [], calendars = [], scales = [], territories = [], documents = [], privacy = [] } = definition;
  const { law = [], formats = [], extensions = [], country, ageReference } = definition;
  return {
    ...(country !== undefined && { country }),
    ...(ageReference !== undefined && { ageReference }),
    ...{ levels, calendars, scales, territories, documents, extensions, privacy, law, editions, formats },
  };
}

function unique(names: readonly string[], onTwice: (name: string) => void): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) onTwice(twice);
}
