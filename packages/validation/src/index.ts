// Checking

// What codes of the standard mean
export { ABSENT } from './attendance-statuses.ts';
export { betterProfile, looksForeign, type SampleRecord } from './better-profile.ts';
// Words for people
export { mergeCatalogues } from './catalogues.ts';
export type { HeldRecord } from './dataset-records.ts';
export type { Progress, ValidateOptions, Validation } from './dataset-run.ts';
export { defineDatasetRule, defineRule } from './define-rule.ts';
export type { IndexExtent } from './key-index.ts';
export { createKnownRecords, type KnownRecords } from './known-records.ts';
export { maskText } from './mask.ts';
export { maskedReport } from './masked-report.ts';
export { nameKey } from './name-key.ts';
export type { EntityRecord } from './parents-first.ts';
// What is checked by
export type { IdentifierType, IdentifierVerdict, Profile } from './profile.ts';
export { MOVES_UP } from './promotion-decisions.ts';
export { createRecordChecker, type FoundRecord, type RecordChecker, type ReferenceLookup } from './record-checker.ts';
// What comes of it
export {
  type EngineError,
  type FileSummary,
  type FindingChange,
  type FindingGroup,
  type FoundFinding,
  type Report,
  type ReportComparison,
  SAMPLES_PER_GROUP,
  type Sample,
  type Verdict,
} from './report.ts';
export { type ReportSummary, reportSummary } from './report-summary.ts';
export { type ReportTextOptions, reportText, type TextStyle } from './report-text.ts';
export type {
  DatasetCheck,
  DatasetRule,
  DatasetRuleOf,
  FieldOf,
  Projection,
  RecordRule,
  RecordRuleOf,
  RelatedRecord,
  ReportFinding,
  Rule,
  RuleContext,
  RuleExamples,
  RuleFinding,
  RuleInput,
  RunnableDatasetRule,
  RunnableRecordRule,
  RunnableRule,
  TypedNeeds,
  TypedRelated,
} from './rule.ts';
export { STANDARD_RULES } from './rules/index.ts';
export { createTranslator, type Translator } from './translator.ts';
export { validateDataset } from './validate-dataset.ts';
export type { Words } from './words.ts';
