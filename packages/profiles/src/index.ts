// Asking for a profile
export { editionsOf, profileOfEdition } from './edition.ts';
// What a country writes down
export { type AgeReference, ageAt, type SchoolYearSpan } from './facts/age-reference.ts';
export type { SchoolCalendar } from './facts/calendar.ts';
export type { CountryFacts } from './facts/country-facts.ts';
export type { DocumentType } from './facts/document-type.ts';
export type { EducationLevel, LevelGrade } from './facts/education-level.ts';
export type { ExtensionField } from './facts/extension-field.ts';
export type { FieldPrivacy } from './facts/field-privacy.ts';
export type { LegalBasis } from './facts/legal-basis.ts';
export type { NationalScale } from './facts/national-scale.ts';
export type { ProfileEdition } from './facts/profile-edition.ts';
export type { Sourced, Words } from './facts/sourced.ts';
export type { TerritoryCoding } from './facts/territory-coding.ts';
export { type LoadProfileOptions, loadProfile, PROFILE_IDS, type ProfileId, profileIdOf } from './load-profile.ts';
export { type CountryProfile, defineProfile, type ProfileDefinition } from './profile.ts';
export { ProfileError } from './profile-error.ts';
