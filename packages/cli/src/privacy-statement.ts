import {
  ENTITIES,
  ENTITY_NAMES,
  type EntityName,
  type Language,
  PRIVACY_CLASSES,
  type PrivacyClass,
} from '@emis-sdk/model';
import type { CountryProfile } from '@emis-sdk/profiles';
import type { Say } from './words.ts';

/** What is collected of persons, by the model; the privacy class is that of the country where its law gives another. */
export interface CollectedEntity {
  readonly entity: EntityName;
  readonly fields: readonly { readonly name: string; readonly privacy: PrivacyClass }[];
}

/** The entities that say something of a person: the person, and whatever refers to one. */
export function collected(profile: CountryProfile): CollectedEntity[] {
  return ENTITY_NAMES.filter(isPersonal).map((entity) => ({
    entity,
    fields: Object.entries(ENTITIES[entity].fields).map(([name, { privacy }]) => {
      const own = profile.privacy.find((one) => one.entity === entity && one.field === name);
      return { name, privacy: own?.privacy ?? privacy };
    }),
  }));
}

function isPersonal(entity: EntityName): boolean {
  if (entity === 'person') return true;
  return Object.values(ENTITIES[entity].fields).some((field) => 'ref' in field && field.ref?.includes('person'));
}

/** The statement as Markdown, in plain words. What is not decided by the software stands in brackets, for the ministry to fill in. */
export function privacyStatement(profile: CountryProfile, language: Language, say: Say): string {
  const entities = collected(profile);
  const lines = [`# ${say('privacy.title', { country: profile.title[language] })}`, '', say('privacy.intro'), ''];
  const section = (heading: string, ...text: string[]) => lines.push(`## ${heading}`, '', ...text, '');
  section(
    say('privacy.what'),
    say('privacy.what-text', { entities: entities.length }),
    '',
    ...PRIVACY_CLASSES.flatMap((privacy) => {
      const named = entities.flatMap(({ entity, fields }) => {
        const names = fields.filter((field) => field.privacy === privacy).map(({ name }) => `\`${name}\``);
        return names.length === 0 ? [] : [`  - ${entity}: ${names.join(', ')}`];
      });
      return named.length === 0 ? [] : [`- **${say(`privacy.class.${privacy}`)}**`, ...named];
    }),
  );
  section(say('privacy.why'), say('privacy.why-text'));
  section(
    say('privacy.law'),
    ...(profile.law.length === 0
      ? [say('privacy.no-law')]
      : profile.law.map(({ law, text, verified, from, to }) => {
          const days = [from && say('privacy.from', { day: from }), to && say('privacy.to', { day: to })].filter(
            Boolean,
          );
          const doubt = verified ? '' : ` (${say('privacy.unverified')})`;
          return `- **${law}**${days.length > 0 ? ` (${days.join(', ')})` : ''}: ${text[language]}${doubt}`;
        })),
  );
  section(say('privacy.how-long'), say('privacy.how-long-text'));
  section(say('privacy.who'), say('privacy.who-text'));
  section(say('privacy.rights'), say('privacy.rights-text'));
  return `${lines.join('\n').trimEnd()}\n`;
}
