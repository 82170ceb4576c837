import { type EntityName, isEntityName, LANGUAGES, type Language } from '@emis-sdk/model';
import { fieldFacts } from '../fields/field-kind.ts';

/** A column that holds one field of one kind of record. */
export interface FieldColumn {
  readonly entity: EntityName;
  readonly field: string;
  /** For a column that holds one kind of identifier: its type. */
  readonly identifier?: string;
  /** Set when people fill the column in, in this language: codes stand there as labels. Otherwise a program wrote it, and each value is exact. */
  readonly labels?: Language;
}

const KEY = /^([a-z-]{2,40})\.([A-Za-z]{1,60})(?:\[([a-z0-9.-]{1,100})\])?(?:\|([a-z]{2}))?$/;

/** The key that stands above a column, by which it is known whatever its heading says: `person.birthDate`, `person.identifiers[cl.run]`. */
export function keyOf({ entity, field, identifier, labels }: FieldColumn): string {
  const type = identifier === undefined ? '' : `[${identifier}]`;
  return `${entity}.${field}${type}${labels === undefined ? '' : `|${labels}`}`;
}

/** The column that a key stands for; nothing for any other text. */
export function columnOfKey(key: string): FieldColumn | undefined {
  const [, entity = '', field = '', identifier, language] = KEY.exec(key.trim()) ?? [];
  if (!isEntityName(entity) || !fieldFacts(entity).has(field)) return undefined;
  const labels = LANGUAGES.find((one) => one === language);
  if (language !== undefined && !labels) return undefined;
  if (identifier !== undefined && field !== 'identifiers') return undefined;
  return { entity, field, ...(identifier === undefined ? {} : { identifier }), ...(labels ? { labels } : {}) };
}
