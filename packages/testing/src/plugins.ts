// Trying out what others bring: whole plugins, rules, profiles
export { type PluginTrial, type PluginTrialOptions, type TrialRecords, testPlugin } from './plugins/test-plugin.ts';
export { PROFILE_TRIALS, testProfile } from './plugins/test-profile.ts';
export {
  RULE_TRIALS,
  type RuleTrialOptions,
  type RuleUnderTest,
  ruleUnderTest,
  testRule,
} from './plugins/test-rule.ts';
export type { RegisterTest, Trial } from './plugins/trial.ts';
