export type { IdentifierType, IdentifierVerdict, Profile } from './profile.ts';
export {
  type DatasetCheck,
  type DatasetRule,
  defineDatasetRule,
  defineRule,
  type Projection,
  type RecordRule,
  type RelatedRecord,
  type ReportFinding,
  type Rule,
  type RuleContext,
  type RuleExamples,
  type RuleFinding,
  type RuleInput,
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
