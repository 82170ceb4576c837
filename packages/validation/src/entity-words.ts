import type { EntityName } from '@emis-sdk/model';
import type { Words } from './words.ts';

/** What people call records of an entity, for a number of them. */
export function entityWord(entity: EntityName, { entities, language }: Words, count = 1): string {
  const [one, many] = entities[entity];
  return new Intl.PluralRules(language).select(count) === 'one' ? one : many;
}
