import { type Catalogue, type EntityName, LANGUAGES, type Language, type MessageText } from '@emis-sdk/model';
import {
  CONTRACT,
  emit,
  type Grant,
  type Permission,
  type Plugin,
  permissionsToRead,
  type Rule,
} from '@emis-sdk/plugin';

/** What is taken from a profile. */
export interface ProfileRules {
  readonly id: string;
  readonly edition: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly rules: readonly Rule[];
  readonly messages: Catalogue;
}

/**
 * A profile's rules as a plugin, so that they come through the same contract as everybody's. The grants that it asks for
 * follow from what its rules read, each with the codes of the rules that need it. Its rules are mandatory.
 */
export function pluginOfProfile(profile: ProfileRules): Plugin {
  const { rules } = profile;
  const [country = ''] = rules[0]?.code.split('.') ?? [];
  return {
    id: `org.emis-sdk.profile.${profile.id}`,
    contract: CONTRACT,
    version: profile.edition,
    title: profile.title,
    phase: 'profile',
    ...(/^[a-z]{2}$/.test(country) ? { country } : {}),
    grants: grantsFor(rules),
    contributes: { rules: rules.map(({ code }) => code), mandatory: true },
    messages: wordsFor(rules, profile.messages),
    setup({ rule }) {
      for (const one of rules) rule(one);
    },
  };
}

function grantsFor(rules: readonly Rule[]): Grant[] {
  const fields = new Map<EntityName, Set<string>>();
  const neededBy = new Map<EntityName, Set<string>>();
  for (const rule of rules) {
    for (const permission of permissionsToRead(rule)) {
      const [entity, field] = entityAndField(permission);
      if (field !== 'id') setIn(fields, entity).add(field);
      setIn(neededBy, entity).add(rule.code);
    }
  }
  const reads = [...neededBy].map(([entity, codes]): Grant => {
    const list = [...codes].sort().join(', ');
    const reason = {
      en: `Read by the rules ${list}.`,
      es: `Lo leen las reglas ${list}.`,
      pt: `Lido pelas regras ${list}.`,
    };
    return { kind: 'read', entity, fields: [...setIn(fields, entity)].sort(), reason };
  });
  if (rules.length === 0) return reads;
  return [
    ...reads,
    emit('finding', {
      en: 'Says what the rules of the profile find.',
      es: 'Dice lo que encuentran las reglas del perfil.',
      pt: 'Diz o que as regras do perfil encontram.',
    }),
  ];
}

function entityAndField(permission: Permission): [EntityName, string] {
  const [entity = '', field = ''] = permission.replace('read ', '').split('.');
  return [entity as EntityName, field];
}

/** Only the words of its rules: those of identifiers and files stay with the profile. */
function wordsFor(rules: readonly Rule[], messages: Catalogue): Catalogue {
  const words = (language: Language): Record<string, MessageText> =>
    Object.fromEntries(
      rules.flatMap(({ code }) => (messages[language][code] ? [[code, messages[language][code]]] : [])),
    );
  return Object.fromEntries(LANGUAGES.map((language) => [language, words(language)])) as Catalogue;
}

function setIn<Key>(map: Map<Key, Set<string>>, key: Key): Set<string> {
  const set = map.get(key) ?? new Set<string>();
  map.set(key, set);
  return set;
}
