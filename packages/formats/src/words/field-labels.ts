import type { EntityName, Language } from '@emis-sdk/model';
import { LEARNING_LABELS } from './labels-learning.ts';
import { PEOPLE_LABELS } from './labels-people.ts';
import { PLACES_LABELS } from './labels-places.ts';

const LABELS: ReadonlyMap<string, Readonly<Record<Language, string>>> = new Map(
  [...PEOPLE_LABELS, ...PLACES_LABELS, ...LEARNING_LABELS].map(([field, en, es, pt]) => [field, { en, es, pt }]),
);

/** What people call a field of an entity, in their language; the field's own name where nobody wrote one down. */
export function fieldLabel(entity: EntityName, field: string, language: Language): string {
  return (LABELS.get(`${entity}.${field}`) ?? LABELS.get(field))?.[language] ?? field;
}
