export { DESCRIBED_RULES } from './described-rules.ts';
export { exampleFindings } from './example-findings.ts';
export { ruleReason } from './rule-reason.ts';
