export { nameKey } from './name-key.ts';
export type { IdentifierType, IdentifierVerdict, Profile } from './profile.ts';
export {
  type DatasetCheck,
  type DatasetRule,
  type DatasetRuleOf,
  defineDatasetRule,
  defineRule,
  type FieldOf,
  type Projection,
  type RecordRule,
  type RecordRuleOf,
  type RelatedRecord,
  type ReportFinding,
  type Rule,
  type RuleContext,
  type RuleExamples,
  type RuleFinding,
  type RuleInput,
  type TypedNeeds,
  type TypedRelated,
} from './rule.ts';
export {
  type EngineError,
  type FileSummary,
  type FindingGroup,
  type Report,
  type Sample,
  SAMPLES_PER_GROUP,
  type Verdict,
} from './report.ts';
