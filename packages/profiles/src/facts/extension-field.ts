import type { EntityName, PrivacyClass } from '@emis-sdk/model';
import type { Sourced, Words } from './sourced.ts';

/** What a country asks of a record beside the fields of the standard. It travels under `extensions`, and as a column of that name in OneRoster. */
export interface ExtensionField extends Sourced {
  readonly entity: EntityName;
  /** `metadata.co.estrato`: `metadata.`, the country, the name that its files give it. */
  readonly name: string;
  readonly title: Words;
  readonly privacy: PrivacyClass;
  /** The class that the country's own dictionary gives it, in its letters: `P` or `R` in Colombia. */
  readonly nationalClass?: string;
  /** The code list of its values, where they are codes. */
  readonly codeList?: string;
}
