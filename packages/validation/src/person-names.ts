import type { RawRecord } from '@emis-sdk/model';
import { nameKey } from './name-key.ts';

/**
 * The names of a person as two offices would agree on them. Surnames are kept apart from given names, so that Rosa, surname Clara, is not
 * Clara, surname Rosa.
 */
export function personNames(record: RawRecord): { readonly given: string; readonly surnames: string } {
  const text = (field: string) => (typeof record[field] === 'string' ? record[field] : undefined);
  return {
    given: nameKey([text('givenName'), text('middleName')]),
    surnames: nameKey([text('familyName'), text('secondFamilyName')]),
  };
}
