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
export { gradeList } from './facts/grade-list.ts';
export type { LegalBasis } from './facts/legal-basis.ts';
export type { NationalScale } from './facts/national-scale.ts';
export type { ProfileEdition } from './facts/profile-edition.ts';
export type { Sourced, Words } from './facts/sourced.ts';
export { kindergartenGrades, levelsOf, standardGrades } from './facts/standard-levels.ts';
export type { TerritoryCoding } from './facts/territory-coding.ts';
export { placeCode, territoryCodes } from './facts/territory-table.ts';
export { type LoadProfileOptions, loadProfile, PROFILE_IDS, type ProfileId, profileIdOf } from './load-profile.ts';
// What countries are made with
export { complement, luhnDigit, weightedSum, weightedSumFromRight } from './numbers/check-digits.ts';
export { type NumberDefinition, numberType } from './numbers/number-type.ts';
export { type CountryProfile, defineProfile, type ProfileDefinition } from './profile.ts';
export { ProfileError } from './profile-error.ts';
export { profileOfFiles, type RecognisedFiles } from './profile-of-files.ts';
export { ageForGrade } from './rule-kinds/age-for-grade.ts';
export { type CountryRule, rulesAndMessages } from './rule-kinds/country-rule.ts';
export { documentForbidsNumber } from './rule-kinds/document-forbids-number.ts';
export { extensionCodeUnknown } from './rule-kinds/extension-code-unknown.ts';
export { personWithoutDocument } from './rule-kinds/person-without-document.ts';
export { schoolCodeMissing } from './rule-kinds/school-code-missing.ts';
