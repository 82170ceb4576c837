import type { EntityName, PlainDate } from '@emis-sdk/model';
import { codeListOf } from './code-check.ts';
import { EngineFaults } from './engine-faults.ts';
import { gradeBy } from './grading.ts';
import { createJudge } from './judge.ts';
import type { Profile } from './profile.ts';
import type { RunnableRule } from './rule.ts';
import { activeRules, RuleSet } from './rule-set.ts';
import type { RunParts } from './run.ts';

/** What validation of a dataset and of a batch have in common: the profile, made ready. */
export function prepareRun(options: {
  readonly profile: Profile;
  readonly asOf: PlainDate;
  readonly rules?: readonly RunnableRule[];
  /** Only the rules of one kind. */
  readonly only?: RunnableRule['kind'];
  /** Only the rules on these. */
  readonly entities?: readonly EntityName[];
}): Omit<RunParts, 'index' | 'listener'> {
  const { profile, asOf, rules = [], only, entities } = options;
  const isAsked = ({ kind, on, silentWithoutKinds = [] }: RunnableRule): boolean =>
    (only === undefined || kind === only) &&
    (entities === undefined || [on, ...silentWithoutKinds].every((needed) => entities.includes(needed)));
  const engine = new EngineFaults();
  const grade = gradeBy(profile);
  return {
    profile,
    engine,
    grade,
    judge: createJudge(profile, asOf, engine),
    rules: new RuleSet(activeRules(profile, rules, grade).filter(isAsked)),
    ...(entities ? { entities } : {}),
    context: { asOf, codeList: (id) => codeListOf(profile, id) },
  };
}
