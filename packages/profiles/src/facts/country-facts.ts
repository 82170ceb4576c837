import type { Format } from '@emis-sdk/formats';
import type { AgeReference } from './age-reference.ts';
import type { SchoolCalendar } from './calendar.ts';
import type { DocumentType } from './document-type.ts';
import type { EducationLevel } from './education-level.ts';
import type { ExtensionField } from './extension-field.ts';
import type { FieldPrivacy } from './field-privacy.ts';
import type { LegalBasis } from './legal-basis.ts';
import type { NationalScale } from './national-scale.ts';
import type { ProfileEdition } from './profile-edition.ts';
import type { TerritoryCoding } from './territory-coding.ts';

/** What is known of a country beside what the engine checks. Every list may be empty: what no source tells is left out. */
export interface CountryFacts {
  /** ISO 3166-1 alpha-2, in capitals: `CL`. Absent where the profile is no country's. */
  readonly country?: string;
  /** Levels of education with their grades, from the first to the last. */
  readonly levels: readonly EducationLevel[];
  readonly calendars: readonly SchoolCalendar[];
  readonly ageReference?: AgeReference;
  readonly scales: readonly NationalScale[];
  readonly territories: readonly TerritoryCoding[];
  readonly documents: readonly DocumentType[];
  readonly extensions: readonly ExtensionField[];
  readonly privacy: readonly FieldPrivacy[];
  readonly law: readonly LegalBasis[];
  /** Earlier and later school years of which the profile knows how they differ. */
  readonly editions: readonly ProfileEdition[];
  /** The country's own files. */
  readonly formats: readonly Format[];
}
