import type { EntityName, PrivacyClass } from '@emis-sdk/model';
import type { Sourced } from './sourced.ts';

/** The privacy class that a country's law or official dictionary gives a field, where it differs from that of the standard. */
export interface FieldPrivacy extends Sourced {
  readonly entity: EntityName;
  readonly field: string;
  readonly privacy: PrivacyClass;
}
